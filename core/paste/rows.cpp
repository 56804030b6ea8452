#include "core/paste/rows.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include "core/base/text.h"
#include "core/model/field.h"
#include "core/paste/bands.h"
#include "core/paste/cell.h"
#include "core/paste/contents.h"
#include "core/paste/foot.h"
#include "core/paste/likeness.h"
#include "core/words/word.h"

namespace kinerja {
namespace {

using enum PasteColumn;

constexpr std::size_t aspek_count = 4;

/// Which column holds what.
class Columns {
  public:
    explicit Columns(const PastePlan& plan) : plan_(plan) {}

    bool hold(PasteColumn what) const {
        return std::ranges::any_of(
            plan_.columns, [&](const PastedColumn& column) { return column.guess.column == what; });
    }
    /// The cell of this row in the column that holds `what`; empty when there is none.
    std::string_view cell(const TsvRow& row, PasteColumn what,
                          std::optional<Aspek> aspek = {}) const {
        for (std::size_t at = 0; at < std::min(plan_.columns.size(), row.size()); ++at)
            if (plan_.columns[at].guess == Holding{what, aspek}) return row[at];
        return {};
    }
    bool is_used(std::size_t at) const { return plan_.columns[at].guess.column != none; }

    /// What only a row of the plan has.
    bool is_data(const TsvRow& row) const {
        if (aspek_named(cell(row, PasteColumn::aspek))) return true;
        const std::string_view target = cell(row, PasteColumn::target);
        const bool has_text =
            !cell(row, PasteColumn::iki).empty() || !cell(row, PasteColumn::rhk).empty();
        if (has_text && looks_like_target(target) && !is_of_signature(target)) return true;
        const std::string_view rhk = cell(row, PasteColumn::rhk);
        return !row.empty() && is_running_number(row[0]) && !rhk.empty() && !is_of_signature(rhk) &&
               (!cell(row, PasteColumn::iki).empty() || !hold(PasteColumn::iki));
    }

  private:
    const PastePlan& plan_;
};

class Reader {
  public:
    explicit Reader(PastePlan& plan) : plan_(plan), columns_(plan) {}

    void read(const TsvRow& row, std::size_t number) {
        row_ = number;
        if (row.empty()) return;
        if (is_band(row)) return read_band(row);
        if (is_column_numbers(row)) return leave_out("baris nomor kolom");
        if (is_total(row)) return leave_out("baris jumlah");
        if (repeats_header(row)) return leave_out("judul kolom yang berulang");
        if (std::ranges::any_of(
                row, [](const std::string& cell) { return cell.size() > max_text_length; }))
            return problem("Ada sel yang terlalu panjang di baris ini; barisnya dilewati.");
        read_jenis(row);
        begin_rhk(row);
        add_all_iki(row);
    }

  private:
    std::string_view cell(const TsvRow& row, PasteColumn what) const {
        return columns_.cell(row, what);
    }
    void problem(std::string message) { plan_.problems.push_back({row_, std::move(message)}); }
    void leave_out(const char* what) { plan_.left_out.push_back({row_, row_, what}); }

    void read_band(const TsvRow& row) {
        if (const auto jenis = jenis_of_band(row)) {
            jenis_ = *jenis;
            pimpinan_ = {};
            here_ = nowhere;
            below_caption_ = false;
        }
    }

    bool repeats_header(const TsvRow& row) const {
        std::size_t same = 0;
        for (std::size_t at = 0; at < std::min(row.size(), plan_.columns.size()); ++at) {
            if (row[at].empty()) continue;
            const std::string head = fold(plan_.columns[at].header), cell = fold(row[at]);
            if (head != cell && head.find(cell) == head.npos) return false;  // of two levels
            ++same;
        }
        return same > 1;
    }

    /// A column says it for each row; or a band stands in a merged cell beside the rows.
    void read_jenis(const TsvRow& row) {
        const std::string_view said = cell(row, PasteColumn::jenis);
        if (const auto jenis = jenis_named(said)) {
            jenis_ = *jenis;
            return;
        }
        if (!said.empty()) problem("Jenis di baris ini bukan utama atau tambahan.");
        for (std::size_t at = 0; at < std::min(row.size(), plan_.columns.size()); ++at)
            if (!columns_.is_used(at) && !row[at].empty() && is_band({row[at]}))
                if (const auto jenis = jenis_named(row[at])) jenis_ = *jenis;
    }

    void begin_rhk(const TsvRow& row) {
        if (const std::string_view said = cell(row, PasteColumn::rhk_pimpinan); !said.empty())
            pimpinan_ = read_rhk_pimpinan_cell(said);
        for (std::string& one : items_of(cell(row, PasteColumn::iki_pimpinan)))
            pimpinan_.indicators.push_back(std::move(one));
        RhkCell read = read_rhk_cell(cell(row, PasteColumn::rhk), !columns_.hold(PasteColumn::iki));
        if (read.penugasan_dari.empty())
            read.penugasan_dari = one_line(cell(row, PasteColumn::penugasan_dari));
        const bool list_goes_on = below_caption_ && is_list_item(row);
        if (list_goes_on) read.indicators = items_of(cell(row, PasteColumn::rhk));
        below_caption_ = read.caption || list_goes_on;
        if (!read.statement.empty() && !list_goes_on) place_rhk(read);
        if (here_ < plan_.rhk.size())
            for (const std::string& one : pimpinan_.indicators)
                keep_once(plan_.rhk[here_].iki_pimpinan, one);
        for (std::string& one : read.indicators) {
            Iki iki;
            iki.statement = std::move(one);
            add_iki(std::move(iki));
        }
    }

    /// Below a caption: with a mark of a list, or without the number that a RHK has.
    bool is_list_item(const TsvRow& row) const {
        const std::string_view text = cell(row, PasteColumn::rhk);
        if (text.empty() || columns_.hold(PasteColumn::iki)) return false;
        const std::string_view line = text.substr(0, text.find('\n'));
        return row[0].empty() || lines_of_cell(line).front().size() < one_line(line).size();
    }

    static void keep_once(std::vector<std::string>& list, const std::string& one) {
        if (std::ranges::find(list, one) == list.end()) list.push_back(one);
    }

    /// The same sentence of the same kind below the same RHK pimpinan is one RHK, wherever it
    /// stands.
    void place_rhk(RhkCell& read) {
        const Key key{jenis_, fold(pimpinan_.statement), fold(read.statement)};
        const auto [found, fresh] = known_.emplace(key, plan_.rhk.size());
        here_ = found->second;
        if (!fresh) return;
        PastedRhk pasted;
        pasted.rhk_pimpinan = pimpinan_.statement;
        pasted.rhk.jenis = jenis_;
        pasted.rhk.statement = std::move(read.statement);
        pasted.rhk.penugasan_dari = std::move(read.penugasan_dari);
        plan_.rhk.push_back(std::move(pasted));
    }

    void add_all_iki(const TsvRow& row) {
        add_listed(row, {});
        for (std::size_t i = 0; i < aspek_count; ++i) add_listed(row, static_cast<Aspek>(i));
    }

    /// The indicators of one cell, with their targets beside them.
    void add_listed(const TsvRow& row, std::optional<Aspek> side) {
        const std::string_view statement = columns_.cell(row, PasteColumn::iki, side);
        const std::string_view target = columns_.cell(row, PasteColumn::target, side);
        if (statement.empty() && target.empty()) return;
        std::vector<std::string> items = items_of(statement);
        const std::vector<std::string> targets = lines_of_cell(target);
        const std::vector<std::string> aspek = lines_of_cell(cell(row, PasteColumn::aspek));
        const std::vector<std::string> satuan = lines_of_cell(satuan_cell(row, side));
        if (items.size() < 2 && targets.size() > 1 &&
            lines_of_cell(statement).size() == targets.size())
            items = lines_of_cell(statement);  // one line each, as the targets have
        if (items.empty()) items.emplace_back();
        const bool paired = items.size() > 1 && targets.size() == items.size();
        if (items.size() > 1 && !paired && !targets.empty())
            problem(
                "Jumlah indikator dan target di baris ini tidak sama; targetnya ada pada "
                "indikator pertama.");
        for (std::size_t i = 0; i < items.size(); ++i) {
            Iki iki;
            iki.statement = std::move(items[i]);
            const std::string unit = satuan.size() == items.size() ? satuan[i]
                                     : i == 0 || paired ? one_line(satuan_cell(row, side))
                                                        : std::string();
            if (paired)
                iki.target = joined_target(targets[i], unit);
            else if (i == 0)
                iki.target = joined_target(target, unit);
            read_aspek(iki, side, aspek, i, items.size());
            if (i == 0) read_plan(iki, row);
            add_iki(std::move(iki));
        }
    }

    std::string_view satuan_cell(const TsvRow& row, std::optional<Aspek> side) const {
        const std::string_view own = columns_.cell(row, PasteColumn::satuan, side);
        return own.empty() && side ? cell(row, PasteColumn::satuan) : own;
    }

    void read_aspek(Iki& iki, std::optional<Aspek> side, const std::vector<std::string>& said,
                    std::size_t at, std::size_t count) {
        iki.aspek = side;
        if (side || said.empty()) return;
        const std::string& mine = said.size() == count ? said[at] : said.front();
        if (said.size() != count && at > 0) return;
        iki.aspek = aspek_named(mine);
        if (!iki.aspek) problem("Aspek di baris ini bukan kuantitas, kualitas, waktu, atau biaya.");
    }

    template <class Choice>
    void choose(std::optional<Choice>& choice, std::string_view said,
                std::optional<Choice> (*named)(std::string_view), const char* unknown) {
        choice = named(said);
        if (!said.empty() && !choice) problem(unknown);
    }

    /// Perspektif, targets by quarter and the Manual Indikator.
    void read_plan(Iki& iki, const TsvRow& row) {
        choose(iki.perspektif, cell(row, PasteColumn::perspektif), perspektif_named,
               "Perspektif di baris ini tidak dikenal; pilih sendiri sesudah ditempel.");
        for (std::size_t i = 0; i < triwulan_count; ++i)
            iki.triwulan.target[i] = one_line(cell(
                row, static_cast<PasteColumn>(static_cast<std::size_t>(PasteColumn::tw1) + i)));
        choose(iki.triwulan.polarisasi, cell(row, PasteColumn::polarisasi), polarisasi_named,
               "Polarisasi di baris ini tidak dikenal; pilih sendiri sesudah ditempel.");
        choose(iki.triwulan.konsolidasi, cell(row, PasteColumn::konsolidasi), konsolidasi_named,
               "Konsolidasi di baris ini tidak dikenal; pilih sendiri sesudah ditempel.");
        ManualIndikator& manual = iki.manual;
        manual.tujuan = cell(row, PasteColumn::tujuan);
        manual.definisi = cell(row, PasteColumn::definisi);
        manual.formula = cell(row, PasteColumn::formula);
        manual.sumber_data = cell(row, PasteColumn::sumber_data);
        manual.penanggung_jawab = cell(row, PasteColumn::penanggung_jawab);
        choose(manual.tingkat_kendali, cell(row, PasteColumn::tingkat_kendali),
               tingkat_kendali_named,
               "Tingkat kendali di baris ini tidak dikenal; pilih sendiri sesudah ditempel.");
        choose(manual.periode_pelaporan, cell(row, PasteColumn::periode_pelaporan),
               periode_pelaporan_named,
               "Periode pelaporan di baris ini tidak dikenal; pilih sendiri sesudah ditempel.");
    }

    void add_iki(Iki iki) {
        if (here_ >= plan_.rhk.size())
            return problem("Baris ini memiliki IKI, tetapi di atasnya belum ada RHK.");
        PastedRhk& pasted = plan_.rhk[here_];
        pasted.rhk.iki.push_back(std::move(iki));
        pasted.iki_chosen.push_back(true);
    }

    using Key = std::tuple<JenisRhk, std::string, std::string>;
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    PastePlan& plan_;
    Columns columns_;
    std::size_t row_ = 0;
    JenisRhk jenis_ = JenisRhk::utama;
    RhkPimpinanCell pimpinan_;
    std::map<Key, std::size_t> known_;
    std::size_t here_ = nowhere;  // position of the RHK that rows belong to
    bool below_caption_ = false;
};

void note_columns(PastePlan& plan) {
    for (const PastedColumn& column : plan.columns) {
        if (column.guess.column != none || column.header.empty() || column.sample.empty()) continue;
        const std::vector<std::string> words = plain_words(column.header);
        if (begin_with(words, "no") || begin_with(words, "nomor")) continue;
        plan.left_out.push_back({0, 0, "kolom " + one_line(column.header)});
    }
}

}  // namespace

void read_rows(PastePlan& plan) {
    plan.rhk.clear();
    plan.problems.clear();
    plan.left_out.clear();
    plan.refusal.clear();
    const Columns columns(plan);
    if (!columns.hold(rhk)) {
        plan.refusal = "Belum jelas kolom mana yang berisi RHK; pilih kolomnya.";
        return;
    }
    note_columns(plan);
    if (plan.titles > 0) plan.left_out.push_back({1, plan.titles, "di atas judul kolom"});
    const std::vector<Foot> feet =
        feet_of(plan.rows, [&](const TsvRow& row) { return columns.is_data(row); });
    Reader reader(plan);
    auto foot = feet.begin();
    for (std::size_t at = 0; at < plan.rows.size(); ++at) {
        if (foot != feet.end() && at == foot->first) {
            plan.left_out.push_back(
                {plan.first_row + foot->first, plan.first_row + foot->last, foot->what});
            at = foot->last;
            ++foot;
            continue;
        }
        reader.read(plan.rows[at], plan.first_row + at);
    }
    if (plan.rhk.empty()) plan.refusal = "Tempelan ini tidak memuat RHK.";
}

}  // namespace kinerja
