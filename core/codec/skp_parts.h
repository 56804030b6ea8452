// A document in parts, so that saving costs what changed. A part is a stretch of the file: joined
// in order, the parts are what write_skp() gives (docs/decisions/0035).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/model/skp.h"

namespace kinerja {

struct SkpInParts {
    /// In order, of each part: its name, which is its SHA-256, and how many octets of `fresh` it
    /// takes (32 bits, little endian); 0: the host holds it.
    std::string parts;
    std::string fresh;     // the parts that the host does not hold, one after the other
    std::size_t size = 0;  // of the whole document
};

inline constexpr std::size_t part_name_size = 32;

/// Where all parts are written, they must be what the document is as a whole: only then an older
/// form of it may be given up. Else the document as a whole, without parts.
SkpInParts whole_unless_equal(SkpInParts written, const std::function<std::string()>& whole);

/// Remembers what it wrote last: what is the same object in memory since is not written again.
class PartWriter {
  public:
    SkpInParts write(const Skp& skp);

    /// The host holds the parts with these names, one name after the other.
    void hold_names(std::string_view names);
    /// It holds all of this now; what it held before it may let go of.
    void hold(const SkpInParts& written);
    /// It may hold nothing.
    void let_go() { held_.clear(); }

  private:
    /// Items of one list that lie in one part.
    struct Run {
        std::vector<const void*> items;
        bool first = false;   // in its list
        bool closed = false;  // more items behind it would not lie in it
        std::string name;
        std::size_t size = 0;
    };
    using Runs = std::vector<Run>;

    /// Names are hashes: any stretch of them is one.
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view name) const;
    };

    bool is_held(std::string_view name) const;
    void add(const std::string& name, std::size_t size, std::string_view bytes);
    void add_text(std::string_view text);
    void add_frame(std::string_view text);
    /// The items, and what stands between them and the next hole of the frame.
    template <class T>
    void add_list(const std::vector<Box<T>>& items, Runs& known, std::size_t share,
                  std::size_t depth, std::string_view& rest);

    /// Each with the round of hold() that named it; what only earlier ones named is not counted on.
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> held_;
    std::uint32_t round_ = 0;
    Skp last_;  // keeps what the runs point to
    std::array<Runs, 4> runs_;
    SkpInParts out_;
};

}  // namespace kinerja
