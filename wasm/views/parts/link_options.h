// What a field that names another item of the SKP may name, in words.
#pragma once

#include <string>
#include <vector>

#include "core/model/field.h"
#include "core/model/skp.h"
#include "wasm/widgets/field.h"

namespace kinerja::ui {

/// Owns the words that options() point into.
class LinkOptions {
  public:
    /// The items of the list that the field's link leads to, in their order: what each is called
    /// and the words by which people know it; behind "nothing chosen" where that may be. Periods
    /// are those that hold.
    LinkOptions(const Skp& skp, const FieldSpec& spec);

    std::span<const Option> options() const { return options_; }

  private:
    void add(std::string id, std::string words);
    void add_all(const Skp& skp, std::string_view list);

    std::vector<std::string> ids_, words_;
    std::vector<Option> options_;
};

}  // namespace kinerja::ui
