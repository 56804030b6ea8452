#include "core/paste/plan.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <unordered_map>
#include <utility>

#include "core/base/text.h"
#include "core/model/iki_words.h"
#include "core/paste/bands.h"
#include "core/paste/contents.h"
#include "core/paste/headings.h"
#include "core/paste/rows.h"
#include "core/paste/signature.h"
#include "core/paste/ticks.h"

namespace kinerja {
namespace {

/// The rows that say something about columns without headings.
std::vector<TsvRow> telling(const std::vector<TsvRow>& rows) {
    std::vector<TsvRow> told;
    std::ranges::copy_if(rows, std::back_inserter(told), [](const TsvRow& row) {
        return !is_band(row) && !is_column_numbers(row) && !is_total(row) &&
               std::ranges::none_of(row, is_of_signature);
    });
    return told;
}

/// The kind of what follows, told above the headings: part of a form was copied.
std::optional<TsvRow> band_above(const std::vector<TsvRow>& rows, std::size_t headings) {
    std::optional<TsvRow> band;
    for (std::size_t at = 0; at < std::min(headings, rows.size()); ++at)
        if (is_band(rows[at]) && jenis_of_band(rows[at])) band = rows[at];
    return band;
}

void name_columns(PastePlan& plan, TableHead head, const PasteUse& use) {
    std::size_t count = head.text.size();
    for (const TsvRow& row : plan.rows) count = std::max(count, row.size());
    head.text.resize(count);
    head.holds.resize(count);
    const std::vector<TsvRow> rows = telling(plan.rows);
    if (head.count == 0) {
        head.holds = columns_by_contents(rows);
    } else {
        spread_headings(rows, head.text, head.holds);
        find_rhk_by_contents(rows, head.holds);
    }
    head.holds.resize(count);
    plan.columns.resize(count);
    for (std::size_t at = 0; at < count; ++at) {
        PastedColumn& column = plan.columns[at];
        column.header = std::move(head.text[at]);
        if (use.quarters || !is_of_plan(head.holds[at].column)) column.guess = head.holds[at];
        for (const TsvRow& row : plan.rows)
            if (column.sample.empty() && at < row.size() && !is_column_numbers(row) &&
                !is_band(row))
                column.sample = row[at];
    }
}

std::size_t chosen_iki(const PastedRhk& pasted) {
    return static_cast<std::size_t>(std::ranges::count(pasted.iki_chosen, true));
}

/// The leader's RHK that the SKP has, and those that the pasted rows bring.
class Leaders {
  public:
    Leaders(const Skp& skp, InsertRows& command) : command_(command) {
        for (const RhkPimpinan& one : skp.rhk_pimpinan) {
            known_.emplace(fold(one.statement), one.id);
            written_[one.id.value] = one.iki;
        }
    }

    template <class NextId>
    RhkPimpinanId of(const PastedRhk& pasted, NextId next_id) {
        if (pasted.rhk_pimpinan.empty()) return {};
        RhkPimpinanId& id = known_[fold(pasted.rhk_pimpinan)];
        if (id.empty()) {
            id = {next_id()};
            RhkPimpinan& sementara = command_.rhk_pimpinan.emplace_back();
            sementara.id = id;
            sementara.statement = pasted.rhk_pimpinan;
        }
        add_iki(id, pasted.iki_pimpinan);
        return id;
    }

  private:
    /// Below what the SKP has, as far as it is not written there.
    void add_iki(const RhkPimpinanId& id, const std::vector<std::string>& lines) {
        for (const std::string& line : lines) {
            const std::vector<std::string> known = lines_of_iki(written_[id.value]);
            const auto same = [&](const std::string& one) { return fold(one) == fold(line); };
            if (std::ranges::any_of(known, same)) continue;
            std::string& all = written_[id.value];
            all += (is_blank(all) ? "" : "\n") + line;
            iki_of(id) = all;
        }
    }

    std::string& iki_of(const RhkPimpinanId& id) {
        for (RhkPimpinan& one : command_.rhk_pimpinan)
            if (one.id == id) return one.iki;
        command_.rhk_pimpinan.emplace_back().id = id;  // the SKP has its sentence
        return command_.rhk_pimpinan.back().iki;
    }

    InsertRows& command_;
    std::unordered_map<std::string, RhkPimpinanId> known_;
    std::unordered_map<std::string, std::string> written_;
};

}  // namespace

std::size_t PastePlan::rhk_count() const {
    return static_cast<std::size_t>(std::ranges::count(rhk, true, &PastedRhk::chosen));
}

std::size_t PastePlan::iki_count() const {
    std::size_t count = 0;
    for (const PastedRhk& pasted : rhk)
        if (pasted.chosen) count += chosen_iki(pasted);
    return count;
}

PasteUse paste_use(const Skp& skp) {
    return {.quarters = is_shown(parameters_of(skp.profil).triwulan)};
}

PastePlan plan_paste(std::string_view text, const PasteUse& use) {
    PastePlan plan;
    Result<std::vector<TsvRow>> table = read_tsv(text);
    if (!table) {
        plan.refusal = table.error().message;
        return plan;
    }
    plan.rows = std::move(table).value();
    if (plan.rows.empty()) {
        plan.refusal = "Tempelan ini kosong.";
        return plan;
    }
    if (is_daily_progress(plan.rows)) {
        plan.rows.clear();
        plan.refusal =
            "Ini tabel progres harian, bukan rencana SKP; isinya dicatat di e-Kinerja pada "
            "pelaksanaan.";
        return plan;
    }
    TableHead head = head_of(plan.rows);
    const std::optional<TsvRow> band = band_above(plan.rows, head.first);
    plan.titles = head.first;
    plan.first_row = head.end() + 1;
    plan.rows.erase(plan.rows.begin(), plan.rows.begin() + static_cast<std::ptrdiff_t>(head.end()));
    if (!plan.rows.empty() && is_column_numbers(plan.rows.front())) {
        plan.rows.erase(plan.rows.begin());
        ++plan.first_row;
    }
    if (band) {
        plan.rows.insert(plan.rows.begin(), *band);
        --plan.first_row;
    }
    name_columns(plan, std::move(head), use);
    read_rows(plan);
    return plan;
}

void choose_column(PastePlan& plan, std::size_t column, Holding chosen) {
    if (column >= plan.columns.size()) return;
    for (PastedColumn& other : plan.columns)
        if (other.guess == chosen) other.guess = {};
    plan.columns[column].guess = chosen;
    plan.columns[column].by_hand = true;
    const std::vector<PastedRhk> before = std::move(plan.rhk);
    read_rows(plan);
    keep_ticks(before, plan.rhk);
}

void keep_choices(const PastePlan& before, PastePlan& now) {
    if (before.columns.size() == now.columns.size()) {
        for (std::size_t at = 0; at < now.columns.size(); ++at) {
            const PastedColumn& column = before.columns[at];
            if (column.by_hand && fold(column.header) == fold(now.columns[at].header))
                choose_column(now, at, column.guess);
        }
    }
    keep_ticks(before.rhk, now.rhk);
}

InsertRows insert_rows(const PastePlan& plan, const Skp& skp, std::string_view id_stem) {
    InsertRows command;
    std::size_t number = 0;
    const auto next_id = [&] { return std::string(id_stem) + "-" + std::to_string(++number); };
    Leaders leaders(skp, command);
    for (const PastedRhk& pasted : plan.rhk) {
        if (!pasted.chosen) continue;
        Rhk rhk = pasted.rhk;
        rhk.id = {next_id()};
        rhk.rhk_pimpinan = leaders.of(pasted, next_id);
        rhk.iki.clear();
        for (std::size_t i = 0; i < pasted.rhk.iki.size(); ++i) {
            if (!pasted.iki_chosen[i]) continue;
            Iki iki = pasted.rhk.iki[i];
            iki.id = {"i" + std::to_string(rhk.iki.size() + 1)};
            if (form_of(skp).narrated)
                iki.statement = joined_with_target(iki.statement, std::exchange(iki.target, {}));
            rhk.iki.push_back(std::move(iki));
        }
        command.rhk.push_back(std::move(rhk));
    }
    return command;
}

}  // namespace kinerja
