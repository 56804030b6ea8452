// Cuts follow the content, so that a change moves as few of them as can be: between the items of
// long lists by their ids, elsewhere between the members of the SKP.
#include "core/codec/skp_parts.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <utility>

#include "core/base/sha256.h"
#include "core/codec/skp_members.h"

namespace kinerja {
namespace {

/// Where the items of a list are to stand; no text of JSON has it.
constexpr char hole = '\x01';

/// Smaller stretches between lists go with what follows.
constexpr std::size_t least_stretch = 2'048;

/// Begins the line of a member of the SKP: two levels deep.
constexpr std::string_view member_line = "\n    \"";

// How many items share a part, in the middle; and how deep they stand in the file.
constexpr std::size_t of_rhk = 1, of_pertemuan = 1, of_entries = 16, of_catatan = 16;
constexpr std::size_t in_skp = 3, in_dialog = 4;

std::uint32_t checksum(std::string_view text) {
    std::uint32_t sum = 2'166'136'261;
    for (const char c : text) sum = (sum ^ static_cast<unsigned char>(c)) * 16'777'619;
    return sum;
}

template <class T>
bool ends_part(const T& item, std::size_t count, std::size_t share) {
    return checksum(item.id.value) % share == 0 || count >= 4 * share;
}

/// These very objects stand there, and the cut behind them is where it was.
template <class Run, class T>
bool lies_at(const Run& run, const std::vector<Box<T>>& items, std::size_t begin) {
    const std::size_t end = begin + run.items.size();
    if (run.first != (begin == 0) || end > items.size() || !(run.closed || end == items.size()))
        return false;
    return std::equal(run.items.begin(), run.items.end(),
                      items.begin() + static_cast<std::ptrdiff_t>(begin),
                      [](const void* one, const Box<T>& item) { return one == &*item; });
}

template <class T>
std::vector<Box<T>> first_of(const std::vector<Box<T>>& items) {
    return {items.begin(), items.begin() + (items.empty() ? 0 : 1)};
}

void put_hole(JsonValue* list) {
    if (list == nullptr || list->items.empty()) return;
    list->items.front() = json_number(0);
    list->items.front().text = hole;
}

JsonValue* member_of(JsonValue* object, std::string_view name) {
    if (object == nullptr) return nullptr;
    const auto found = std::ranges::find(object->names, name);
    if (found == object->names.end()) return nullptr;
    return &object->items[static_cast<std::size_t>(found - object->names.begin())];
}

/// The file without the items of long lists: a hole where there are any.
std::string frame_of(const Skp& skp) {
    Skp frame = skp;
    frame.rhk = first_of(skp.rhk);
    frame.pertemuan = first_of(skp.pertemuan);
    frame.dialog = DialogKinerja{first_of(skp.dialog->entries), skp.dialog->extras};
    frame.catatan_kinerja = first_of(skp.catatan_kinerja);
    JsonValue file = json_of_file(frame);
    JsonValue* body = member_of(&file, "skp");
    put_hole(member_of(body, "rhk"));
    put_hole(member_of(body, "pertemuan"));
    put_hole(member_of(member_of(body, "dialog"), "entries"));
    put_hole(member_of(body, "catatan_kinerja"));
    return pretty_text(file);
}

/// What stands before the next hole, without the blanks in front of it; the rest stays.
std::string_view before_hole(std::string_view& text) {
    const std::size_t at = text.find(hole);
    std::string_view before = text.substr(0, at);
    if (at == text.npos) {
        text = {};
        return before;
    }
    text.remove_prefix(at + 1);
    return before.substr(0, before.rfind('\n'));
}

}  // namespace

SkpInParts whole_unless_equal(SkpInParts written, const std::function<std::string()>& whole) {
    if (written.fresh.size() != written.size) return written;
    std::string bytes = whole();
    if (written.fresh == bytes) return written;
    return {{}, std::move(bytes), 0};
}

std::size_t PartWriter::Hash::operator()(std::string_view name) const {
    std::size_t hash = 0;
    std::memcpy(&hash, name.data(), std::min(sizeof hash, name.size()));
    return hash;
}

bool PartWriter::is_held(std::string_view name) const {
    const auto found = held_.find(name);
    return found != held_.end() && found->second == round_;
}

void PartWriter::hold_names(std::string_view names) {
    for (; names.size() >= part_name_size; names.remove_prefix(part_name_size)) {
        const std::string_view name = names.substr(0, part_name_size);
        const auto found = held_.find(name);
        if (found == held_.end())
            held_.emplace(name, round_);
        else
            found->second = round_;
    }
}

// What only older revisions name is not counted on: it goes when they go.
void PartWriter::hold(const SkpInParts& written) {
    constexpr std::size_t row = part_name_size + 4;
    ++round_;
    for (std::string_view rows = written.parts; rows.size() >= row; rows.remove_prefix(row))
        hold_names(rows.substr(0, part_name_size));
    if (held_.size() > 2 * (written.parts.size() / row))
        std::erase_if(held_, [this](const auto& one) { return one.second != round_; });
}

void PartWriter::add(const std::string& name, std::size_t size, std::string_view bytes) {
    out_.parts += name;
    for (int shift = 0; shift < 32; shift += 8)
        out_.parts += static_cast<char>(bytes.size() >> shift & 0xff);
    out_.fresh += bytes;
    out_.size += size;
}

void PartWriter::add_text(std::string_view text) {
    const std::string name = sha256(text);
    add(name, text.size(), is_held(name) ? std::string_view() : text);
}

void PartWriter::add_frame(std::string_view text) {
    for (std::size_t at = text.find(member_line); at != text.npos;
         at = text.find(member_line, at + 1)) {
        if (at < least_stretch) continue;
        add_text(text.substr(0, at));
        text.remove_prefix(at);
        at = 0;
    }
    if (!text.empty()) add_text(text);
}

template <class T>
void PartWriter::add_list(const std::vector<Box<T>>& items, Runs& known, std::size_t share,
                          std::size_t depth, std::string_view& rest) {
    Runs now;
    now.reserve(known.size() + 1);
    auto next = known.begin();
    const auto keep = [&](Runs::iterator one) {
        add(one->name, one->size, {});
        now.push_back(std::move(*one));
        next = one + 1;
    };
    for (std::size_t begin = 0, end = 0; begin < items.size(); begin = end) {
        if (next != known.end() && lies_at(*next, items, begin) && is_held(next->name)) {
            end = begin + next->items.size();
            keep(next);
            continue;
        }
        Run run;
        run.first = begin == 0;
        do {
            run.items.push_back(&*items[end++]);
            run.closed = ends_part(*items[end - 1], end - begin, share);
        } while (end < items.size() && !run.closed);
        const auto same = std::find_if(next, known.end(), [&](const Run& one) {
            return one.items == run.items && one.first == run.first;
        });
        if (same != known.end() && is_held(same->name)) {
            keep(same);
            continue;
        }
        std::string text;
        for (std::size_t at = begin; at < end; ++at) {
            if (at > 0) text += ',';
            text.append(1, '\n').append(depth * 2, ' ');
            text += indented_text(json_of_item(shape_of<T>(), &*items[at]), depth);
        }
        run.name = sha256(text);
        run.size = text.size();
        add(run.name, run.size, is_held(run.name) ? std::string_view() : text);
        now.push_back(std::move(run));
    }
    known = std::move(now);
    if (!items.empty()) add_frame(before_hole(rest));
}

SkpInParts PartWriter::write(const Skp& skp) {
    const std::string frame = frame_of(skp);
    std::string_view rest = frame;
    add_frame(before_hole(rest));
    add_list(skp.rhk, runs_[0], of_rhk, in_skp, rest);
    add_list(skp.pertemuan, runs_[1], of_pertemuan, in_skp, rest);
    add_list(skp.dialog->entries, runs_[2], of_entries, in_dialog, rest);
    add_list(skp.catatan_kinerja, runs_[3], of_catatan, in_skp, rest);
    last_ = skp;
    return std::exchange(out_, {});
}

}  // namespace kinerja
