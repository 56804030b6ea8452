// From cells to RHK: rows that continue the one above, section headings, problems.
#include "core/edit/paste_rows.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

#include "core/base/text.h"
#include "core/edit/paste_columns.h"
#include "core/model/field.h"

namespace kinerja {
namespace {

/// The cell of this row in the column that holds `what`; empty when there is none.
std::string_view cell_of(const PastePlan& plan, const TsvRow& row, PasteColumn what) {
    for (std::size_t at = 0; at < std::min(plan.columns.size(), row.size()); ++at)
        if (plan.columns[at].guess == what) return row[at];
    return {};
}

bool holds(const PastePlan& plan, PasteColumn what) {
    return std::any_of(plan.columns.begin(), plan.columns.end(),
                       [&](const PastedColumn& column) { return column.guess == what; });
}

/// "A. UTAMA", "B. Tambahan", "HASIL KERJA": a line of the form that only heads a section.
bool is_section(const TsvRow& row, JenisRhk& jenis) {
    std::string only;
    for (const std::string& cell : row)
        if (!cell.empty()) only += only.empty() ? fold(cell) : "|";
    if (only == "utama" || only == "a. utama" || only == "a.utama" || only == "hasil kerja utama")
        return jenis = JenisRhk::utama, true;
    if (only == "tambahan" || only == "b. tambahan" || only == "b.tambahan" ||
        only == "hasil kerja tambahan")
        return jenis = JenisRhk::tambahan, true;
    return only == "hasil kerja" || only.starts_with("perilaku kerja");
}

/// "(1) | (2) | (3)", the numbers of columns below a header.
bool is_column_numbers(const TsvRow& row) {
    const auto is_number = [](const std::string& cell) {
        return cell.find_first_not_of("()0123456789") == cell.npos;
    };
    return row.size() > 2 && std::all_of(row.begin(), row.end(), is_number);
}

/// Takes "(penugasan dari Kepala Dinas)" off the end of a sentence.
std::string take_penugasan(std::string& statement) {
    constexpr std::string_view opening = "(penugasan dari";
    const std::size_t bracket = statement.rfind('(');
    if (bracket == statement.npos || !statement.ends_with(')')) return {};
    if (!fold(std::string_view(statement).substr(bracket)).starts_with(opening)) return {};
    std::string_view from = std::string_view(statement).substr(bracket + opening.size());
    from.remove_suffix(1);
    from = trim(from.starts_with(':') ? from.substr(1) : from);
    std::string taken(from);
    statement = trim(std::string_view(statement).substr(0, bracket));
    return taken;
}

std::string target_of(std::string_view target, std::string_view satuan) {
    if (satuan.empty() || target.empty()) return std::string(target);
    if (fold(target).ends_with(fold(satuan))) return std::string(target);
    const bool before = fold(satuan) == "rp" || fold(satuan) == "rp.";
    if (before) return std::string(satuan) + " " + std::string(target);
    return std::string(target) + " " + std::string(satuan);
}

class Reader {
  public:
    explicit Reader(PastePlan& plan) : plan_(plan) {}

    void read(const TsvRow& row, std::size_t number) {
        row_ = number;
        if (row.empty() || is_section(row, jenis_)) return;
        if (std::any_of(row.begin(), row.end(),
                        [](const std::string& cell) { return cell.size() > max_text_length; }))
            return problem("Ada sel yang terlalu panjang di baris ini; barisnya dilewati.");
        begin_rhk(row);
        add_iki(row);
    }

  private:
    std::string_view cell(const TsvRow& row, PasteColumn what) const {
        return cell_of(plan_, row, what);
    }
    void problem(const char* message) { plan_.problems.push_back({row_, message}); }

    /// A sentence of its own, unless it repeats the one above.
    void begin_rhk(const TsvRow& row) {
        std::string statement(cell(row, PasteColumn::rhk));
        const std::string_view pimpinan = cell(row, PasteColumn::rhk_pimpinan);
        if (!pimpinan.empty()) pimpinan_ = pimpinan;
        if (statement.empty()) return;
        std::string penugasan = take_penugasan(statement);
        if (penugasan.empty()) penugasan = cell(row, PasteColumn::penugasan_dari);
        if (!plan_.rhk.empty()) {
            const PastedRhk& above = plan_.rhk.back();
            if (above.rhk.jenis == jenis_ && above.rhk_pimpinan == pimpinan_ &&
                fold(above.rhk.statement) == fold(statement))
                return;
        }
        PastedRhk pasted;
        pasted.rhk_pimpinan = pimpinan_;
        pasted.rhk.jenis = jenis_;
        pasted.rhk.statement = std::move(statement);
        pasted.rhk.penugasan_dari = std::move(penugasan);
        plan_.rhk.push_back(std::move(pasted));
    }

    void add_iki(const TsvRow& row) {
        const std::string_view statement = cell(row, PasteColumn::iki);
        const std::string_view target = cell(row, PasteColumn::target);
        if (statement.empty() && target.empty()) return;
        if (plan_.rhk.empty())
            return problem("Baris ini memiliki IKI, tetapi di atasnya belum ada RHK.");
        Iki iki;
        iki.statement = statement;
        iki.target = target_of(target, cell(row, PasteColumn::satuan));
        const std::string_view aspek = cell(row, PasteColumn::aspek);
        iki.aspek = aspek_named(aspek);
        if (!aspek.empty() && !iki.aspek)
            problem("Aspek di baris ini bukan kuantitas, kualitas, waktu, atau biaya.");
        const std::string_view perspektif = cell(row, PasteColumn::perspektif);
        iki.perspektif = perspektif_named(perspektif);
        if (!perspektif.empty() && !iki.perspektif)
            problem("Perspektif di baris ini tidak dikenal; pilih sendiri sesudah ditempel.");
        plan_.rhk.back().rhk.iki.push_back(std::move(iki));
    }

    PastePlan& plan_;
    std::size_t row_ = 0;
    JenisRhk jenis_ = JenisRhk::utama;
    std::string pimpinan_;
};

void read_rows(PastePlan& plan) {
    plan.rhk.clear();
    plan.problems.clear();
    plan.refusal.clear();
    if (!holds(plan, PasteColumn::rhk)) {
        plan.refusal = "Belum jelas kolom mana yang berisi RHK; pilih kolomnya.";
        return;
    }
    Reader reader(plan);
    for (std::size_t at = 0; at < plan.rows.size(); ++at)
        reader.read(plan.rows[at], plan.first_row + at);
    if (plan.rhk.empty()) plan.refusal = "Tempelan ini tidak memuat RHK.";
}

void name_columns(PastePlan& plan, const TsvRow* header) {
    std::vector<PasteColumn> guess;
    if (!header) guess = columns_by_contents(plan.rows);
    std::size_t count = header ? header->size() : 0;
    for (const TsvRow& row : plan.rows) count = std::max(count, row.size());
    plan.columns.resize(count);
    for (std::size_t at = 0; at < count; ++at) {
        PastedColumn& column = plan.columns[at];
        if (header && at < header->size()) column.header = (*header)[at];
        const PasteColumn named = header ? column_named(column.header) : guess[at];
        if (named != PasteColumn::none && !holds(plan, named)) column.guess = named;
        for (const TsvRow& row : plan.rows)
            if (column.sample.empty() && at < row.size()) column.sample = row[at];
    }
}

}  // namespace

std::string_view label_of(PasteColumn column) {
    constexpr std::string_view labels[] = {"Tidak dipakai", "RHK pimpinan", "RHK",
                                           "Aspek",         "IKI",          "Target",
                                           "Satuan",        "Perspektif",   "Penugasan dari"};
    return labels[static_cast<std::size_t>(column)];
}

PastePlan plan_paste(std::string_view text) {
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
    TsvRow header;
    const std::size_t at = header_of(plan.rows);
    const bool has_header = at < plan.rows.size();
    if (has_header) {
        header = std::move(plan.rows[at]);
        plan.rows.erase(plan.rows.begin(), plan.rows.begin() + static_cast<std::ptrdiff_t>(at) + 1);
        plan.first_row = at + 2;
    }
    if (!plan.rows.empty() && is_column_numbers(plan.rows.front())) {
        plan.rows.erase(plan.rows.begin());
        ++plan.first_row;
    }
    name_columns(plan, has_header ? &header : nullptr);
    read_rows(plan);
    return plan;
}

void choose_column(PastePlan& plan, std::size_t column, PasteColumn chosen) {
    if (column >= plan.columns.size()) return;
    for (PastedColumn& other : plan.columns)
        if (other.guess == chosen) other.guess = PasteColumn::none;
    plan.columns[column].guess = chosen;
    read_rows(plan);
}

InsertRows insert_rows(const PastePlan& plan, const Skp& skp, std::string_view id_stem) {
    InsertRows command;
    std::size_t number = 0;
    const auto next_id = [&] { return std::string(id_stem) + "-" + std::to_string(++number); };
    std::unordered_map<std::string, RhkPimpinanId> known;
    for (const RhkPimpinan& one : skp.rhk_pimpinan) known.emplace(fold(one.statement), one.id);
    for (const PastedRhk& pasted : plan.rhk) {
        Rhk rhk = pasted.rhk;
        rhk.id = {next_id()};
        if (!pasted.rhk_pimpinan.empty()) {
            RhkPimpinanId& id = known[fold(pasted.rhk_pimpinan)];
            if (id.empty()) {
                id = {next_id()};
                RhkPimpinan& sementara = command.rhk_pimpinan.emplace_back();
                sementara.id = id;
                sementara.statement = pasted.rhk_pimpinan;
            }
            rhk.rhk_pimpinan = id;
        }
        for (std::size_t i = 0; i < rhk.iki.size(); ++i) {
            Iki& iki = rhk.iki[i];
            iki.id = {"i" + std::to_string(i + 1)};
            if (!form_of(skp).narrated || iki.target.empty()) continue;
            iki.statement += (iki.statement.empty() ? "" : ": ") + std::exchange(iki.target, {});
        }
        command.rhk.push_back(std::move(rhk));
    }
    return command;
}

}  // namespace kinerja
