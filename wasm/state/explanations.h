// Explanations: findings in words, each put into words once, when it first comes into view.
#pragma once

#include <unordered_map>

#include "core/rules/explain.h"

namespace kinerja::ui {

class Explanations {
  public:
    /// `skp` is the document in which it was found. Good until forget().
    const Explanation& of(const Skp& skp, const Finding& finding) const {
        const auto [known, is_new] = known_.try_emplace(&finding);
        if (is_new) known->second = explain(skp, finding);
        return known->second;
    }

    /// To be called when the document has changed and its findings with it.
    void forget() { known_.clear(); }

  private:
    mutable std::unordered_map<const Finding*, Explanation> known_;  // views, being const, fill it
};

}  // namespace kinerja::ui
