#include "core/paste/ticks.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace kinerja {
namespace {

/// Which of those that say the same, counted from 0.
using Key = std::pair<std::string, int>;

class Keys {
  public:
    Key of(const std::string& said) { return {said, met_[said]++}; }

  private:
    std::map<std::string, int> met_;
};

void keep_iki(const PastedRhk& before, PastedRhk& now) {
    std::map<Key, bool> chosen;
    Keys old, fresh;
    for (std::size_t i = 0; i < before.rhk.iki.size(); ++i)
        chosen[old.of(before.rhk.iki[i].statement)] = before.iki_chosen[i];
    for (std::size_t i = 0; i < now.rhk.iki.size(); ++i)
        if (const auto found = chosen.find(fresh.of(now.rhk.iki[i].statement));
            found != chosen.end())
            now.iki_chosen[i] = found->second;
}

}  // namespace

void keep_ticks(std::span<const PastedRhk> before, std::span<PastedRhk> now) {
    std::map<Key, const PastedRhk*> known;
    Keys old, fresh;
    for (const PastedRhk& one : before) known[old.of(one.rhk.statement)] = &one;
    std::vector<PastedRhk*> others;
    for (PastedRhk& one : now) {
        const auto found = known.find(fresh.of(one.rhk.statement));
        if (found == known.end()) {
            others.push_back(&one);
            continue;
        }
        one.chosen = found->second->chosen;
        keep_iki(*found->second, one);
        known.erase(found);
    }
    if (before.size() != now.size()) return;
    for (PastedRhk* one : others) {  // in other words at the same place
        const PastedRhk& same = before[static_cast<std::size_t>(one - now.data())];
        if (std::ranges::any_of(known, [&](const auto& left) { return left.second == &same; }))
            keep_iki(same, *one);
    }
}

}  // namespace kinerja
