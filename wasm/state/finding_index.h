// FindingIndex: findings by place and by section, so that a field and a row of the list find their
// own without looking at all.
#pragma once

#include <algorithm>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/kept_order.h"
#include "core/model/section.h"
#include "core/model/shape_walk.h"
#include "core/rules/rule.h"

namespace kinerja::ui {

class FindingIndex {
  public:
    /// Is of these findings now, which must outlive it. Those of before must still be there: where
    /// they are the same, little is sorted.
    void become(const Findings& findings) {
        std::vector<std::string_view> paths;
        paths.reserve(findings.size());
        for (const Finding& finding : findings) paths.push_back(finding.path.value);
        sections_ = sections_of(paths);
        by_section_.clear();
        for (std::size_t at = 0; at < findings.size(); ++at)
            by_section_[sections_[at]].add(findings[at]);
        order_ = sorted_again<std::string_view>(paths_, order_, paths, std::less());
        paths_ = std::move(paths);
        by_path_.clear();
        for (const std::uint32_t at : order_) by_path_.push_back(&findings[at]);
    }

    /// Exactly at this place.
    std::span<const Finding* const> at(const Path& path) const {
        return range(path.value, [&](const Finding* f) { return f->path.value == path.value; });
    }

    std::span<const Finding* const> all() const { return by_path_; }

    /// How many block, and how many advise.
    struct Tally {
        int blocks = 0, advises = 0;
        int all() const { return blocks + advises; }
        void add(const Finding& finding) {
            ++(finding.rule->severity == Severity::blocks ? blocks : advises);
        }
    };
    Tally tally(Section section) const {
        const auto found = by_section_.find(section);
        return found == by_section_.end() ? Tally() : found->second;
    }
    /// At this place or below it.
    Tally tally(const Path& path) const {
        Tally tally;
        const auto count = [&tally](std::span<const Finding* const> findings) {
            for (const Finding* finding : findings) tally.add(*finding);
        };
        count(at(path));
        const std::string below = path.value + "/";
        count(range(below, [&](const Finding* f) { return f->path.value.starts_with(below); }));
        return tally;
    }

  private:
    /// Those of before where the places begin and end as they did.
    std::vector<Section> sections_of(std::span<const std::string_view> paths) const {
        const auto size = static_cast<std::ptrdiff_t>(std::min(paths.size(), paths_.size()));
        const auto head = std::mismatch(paths.begin(), paths.begin() + size, paths_.begin()).first -
                          paths.begin();
        const auto tail =
            std::mismatch(paths.rbegin(), paths.rbegin() + size - head, paths_.rbegin()).first -
            paths.rbegin();
        std::vector<Section> there(sections_.begin(), sections_.begin() + head);
        for (auto path = paths.begin() + head; path != paths.end() - tail; ++path)
            there.push_back(section_of(*path));
        there.insert(there.end(), sections_.end() - tail, sections_.end());
        return there;
    }

    template <class Belongs>
    std::span<const Finding* const> range(std::string_view start, Belongs belongs) const {
        const auto first = std::lower_bound(
            by_path_.begin(), by_path_.end(), start,
            [](const Finding* f, std::string_view s) { return f->path.value < s; });
        auto last = first;
        while (last != by_path_.end() && belongs(*last)) ++last;
        return {first == by_path_.end() ? nullptr : &*first,
                static_cast<std::size_t>(last - first)};
    }

    std::vector<std::string_view> paths_;  // as they were found
    std::vector<Section> sections_;        // of these
    SortedPositions order_;                // of these
    std::vector<const Finding*> by_path_;
    std::map<Section, Tally> by_section_;
};

}  // namespace kinerja::ui
