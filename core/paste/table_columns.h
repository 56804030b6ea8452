// The cells of a row by what their columns hold.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "core/base/tsv.h"
#include "core/paste/plan.h"

namespace kinerja {

/// Looks at the columns of a plan, which outlive it.
class TableColumns {
  public:
    explicit TableColumns(std::span<const PastedColumn> columns) : columns_(columns) {}

    bool hold(PasteColumn what) const;
    bool is_used(std::size_t at) const;

    /// The heading of the column that holds `what` names a target too, and no other column does.
    bool says_target_in(PasteColumn what) const;

    /// The cell of this row in the column that holds `what`; empty when there is none, or nothing
    /// but a dash, which only in a quarter says something.
    std::string_view cell(const TsvRow& row, PasteColumn what,
                          std::optional<Aspek> aspek = {}) const;

    /// It has what only a row of the plan has: an aspek, a target beside words, a number and a RHK.
    bool is_data(const TsvRow& row) const;

    /// It sums up others: by its words alone, or because its label stands where no RHK or IKI does.
    bool is_total(const TsvRow& row) const;

  private:
    std::span<const PastedColumn> columns_;
};

}  // namespace kinerja
