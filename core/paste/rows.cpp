#include "core/paste/rows.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include "core/base/text.h"
#include "core/model/field.h"
#include "core/paste/bands.h"
#include "core/paste/broken_rows.h"
#include "core/paste/cell.h"
#include "core/paste/contents.h"
#include "core/paste/foot.h"
#include "core/paste/likeness.h"
#include "core/paste/list.h"
#include "core/paste/share.h"
#include "core/paste/table_columns.h"
#include "core/words/word.h"

namespace kinerja {
namespace {

using enum PasteColumn;

constexpr std::size_t aspek_count = 4;

class Reader {
  public:
    Reader(PastePlan& plan, const std::vector<bool>& said)
        : plan_(plan), columns_(plan.columns), said_(said) {}

    void read(const TsvRow& row, std::size_t number) {
        row_ = number;
        if (row.empty()) return;
        if (is_band(row)) return read_band(row);
        if (is_column_numbers(row)) return leave_out("baris nomor kolom");
        if (columns_.is_total(row)) return leave_out("baris jumlah");
        if (repeats_header(row)) return leave_out("judul kolom yang berulang");
        if (std::ranges::any_of(
                row, [](const std::string& cell) { return cell.size() > max_text_length; }))
            return problem("Ada sel yang terlalu panjang di baris ini; barisnya dilewati.");
        gave_ = false;
        read_jenis(row);
        begin_rhk(row);
        add_all_iki(row);
        if (!gave_ && has_words(row)) leave_out("baris yang tidak memuat RHK atau IKI");
    }

  private:
    std::string_view cell(const TsvRow& row, PasteColumn what) const {
        return columns_.cell(row, what);
    }
    void problem(std::string message) {
        plan_.problems.push_back({row_, std::move(message)});
        gave_ = true;
    }
    void leave_out(const char* what) {
        std::vector<PasteLeftOut>& all = plan_.left_out;
        if (!all.empty() && all.back().what == what && all.back().last + 1 == row_)
            all.back().last = row_;
        else
            all.push_back({row_, row_, what});
    }

    /// Words elsewhere than in columns that are left out as a whole.
    bool has_words(const TsvRow& row) const {
        for (std::size_t at = 0; at < row.size(); ++at)
            if (!(at < said_.size() && said_[at]) && !is_row_number(row[at]) &&
                !plain_words(row[at]).empty())
                return true;
        return false;
    }

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
        if (const auto jenis = jenis_in_column(said)) return begin_jenis(*jenis);
        if (!said.empty()) problem("Jenis di baris ini bukan utama atau tambahan.");
        for (std::size_t at = 0; at < std::min(row.size(), plan_.columns.size()); ++at)
            if (!columns_.is_used(at) && !row[at].empty() && is_band({row[at]}))
                if (const auto jenis = jenis_named(row[at])) begin_jenis(*jenis);
    }

    void begin_jenis(JenisRhk jenis) {
        jenis_ = jenis;
        gave_ = true;
    }

    void begin_rhk(const TsvRow& row) {
        if (const std::string_view said = cell(row, PasteColumn::rhk_pimpinan); !said.empty())
            pimpinan_ = read_rhk_pimpinan_cell(said);
        for (std::string& one : items_of(cell(row, PasteColumn::iki_pimpinan)))
            pimpinan_.indicators.push_back(std::move(one));
        RhkCell read = read_rhk_cell(cell(row, PasteColumn::rhk), !columns_.hold(PasteColumn::iki));
        if (read.penugasan_dari.empty())
            read.penugasan_dari = one_line(cell(row, PasteColumn::penugasan_dari));
        const bool list_goes_on =
            (below_caption_ && is_list_item(row)) || is_bullet_below_sentence(row);
        if (list_goes_on) read.indicators = items_of(cell(row, PasteColumn::rhk));
        below_caption_ = read.caption || list_goes_on;
        if (read.statement.empty() && here_ < plan_.rhk.size()) take_giver_below(read);
        gave_ = gave_ || read.caption || !cell(row, PasteColumn::rhk_pimpinan).empty() ||
                !cell(row, PasteColumn::iki_pimpinan).empty();
        if (!read.statement.empty() && !list_goes_on) {
            marked_ = has_bullet(cell(row, PasteColumn::rhk));
            place_rhk(read);
        }
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

    /// "- Jumlah laporan" below a RHK that has no bullet, where the table has no other column.
    bool is_bullet_below_sentence(const TsvRow& row) const {
        return here_ < plan_.rhk.size() && !marked_ && !columns_.hold(PasteColumn::iki) &&
               has_bullet(cell(row, PasteColumn::rhk));
    }

    static bool has_bullet(std::string_view text) {
        if (!has_list_mark(text)) return false;
        return text[0] == '-' || text[0] == '*' || static_cast<unsigned char>(text[0]) >= 0x80;
    }

    /// "(Penugasan dari Sekretaris)" in a row of its own.
    void take_giver_below(RhkCell& read) {
        Rhk& rhk = plan_.rhk[here_].rhk;
        if (read.penugasan_dari.empty() || !rhk.penugasan_dari.empty()) return;
        rhk.penugasan_dari = std::move(read.penugasan_dari);
        gave_ = true;
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
        gave_ = true;
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
        std::vector<std::string> items = indicators_beside(statement, target);
        const std::size_t count = items.size();
        const bool paired = count > 1 && !parts_of(target, count).empty();
        if (count > 1 && !paired && !target.empty())
            problem(
                "Jumlah indikator dan target di baris ini tidak sama; targetnya ada pada "
                "indikator pertama.");
        if (count > 1) look_at_quarters(row, count);
        const std::string_view satuan = satuan_cell(row, side);
        const bool one_satuan = parts_of(satuan, count).empty();
        for (std::size_t i = 0; i < count; ++i) {
            const ShareAt which{i, count};
            Iki iki;
            iki.statement = std::move(items[i]);
            const std::string unit =
                paired && one_satuan ? one_line(satuan) : share_of(satuan, which);
            const std::string said = share_of(target, which);
            iki.target = joined_target(said, unit);
            if (columns_.says_target_in(PasteColumn::iki)) take_target(iki);
            if (is_led_in_percent(said, unit))
                problem("Target " + said + " bersatuan " + unit +
                        " mungkin tersalin dari sel persen; satuannya ditulis sendiri sesudah "
                        "ditempel.");
            else if (is_part_in_percent(said, unit))
                problem("Target " + iki.target +
                        " mungkin tersalin dari sel persen; Pemeriksaan menanyakan mana yang "
                        "dimaksud.");
            read_choices(iki, side, row, which);
            if (!iki.aspek) iki.aspek = take_aspek(iki.statement);
            for (std::size_t tw = 0; tw < triwulan_count; ++tw)
                iki.triwulan.target[tw] = share_of(cell(row, quarter(tw)), which);
            read_manual(iki.manual, row, which);
            add_iki(std::move(iki));
        }
    }

    /// One at least. Several targets in lines of their own are of as many indicators.
    std::vector<std::string> indicators_beside(std::string_view statement,
                                               std::string_view target) {
        std::vector<std::string> items = items_of(statement);
        if (items.empty()) items.emplace_back();
        if (items.size() > 1) return items;
        const std::vector<std::string> targets = lines_of_cell(target);
        if (targets.size() < 2 || !std::ranges::all_of(targets, looks_like_target)) return items;
        const std::vector<std::string> lines = lines_of_cell(statement);
        if (lines.size() == targets.size()) return lines;
        problem("Target di baris ini lebih dari satu, sedangkan indikatornya terbaca satu.");
        return items;
    }

    static PasteColumn quarter(std::size_t at) {
        return static_cast<PasteColumn>(static_cast<std::size_t>(PasteColumn::tw1) + at);
    }

    void look_at_quarters(const TsvRow& row, std::size_t count) {
        for (std::size_t i = 0; i < triwulan_count; ++i) {
            const std::string_view said = cell(row, quarter(i));
            if (said.empty() || !parts_of(said, count).empty()) continue;
            return problem(
                "Target triwulan di baris ini tidak sebanyak indikatornya; yang tidak terbagi ada "
                "pada indikator pertama.");
        }
    }

    std::string_view satuan_cell(const TsvRow& row, std::optional<Aspek> side) const {
        const std::string_view own = columns_.cell(row, PasteColumn::satuan, side);
        return own.empty() && side ? cell(row, PasteColumn::satuan) : own;
    }

    /// The choice that the column names for this indicator.
    template <class Choice>
    void choose(std::optional<Choice>& choice, const TsvRow& row, PasteColumn column,
                const ShareAt& which, std::optional<Choice> (*named)(std::string_view),
                const char* unknown) {
        const std::string_view said = cell(row, column);
        choice = choice_of(said, which, named);
        if (!said.empty() && !choice && which.at == 0) problem(unknown);
    }

    void read_choices(Iki& iki, std::optional<Aspek> side, const TsvRow& row,
                      const ShareAt& which) {
        if (side)
            iki.aspek = side;
        else
            choose(iki.aspek, row, PasteColumn::aspek, which, aspek_named,
                   "Aspek di baris ini bukan kuantitas, kualitas, waktu, atau biaya.");
        choose(iki.perspektif, row, PasteColumn::perspektif, which, perspektif_named,
               "Perspektif di baris ini tidak dikenal; pilih sendiri sesudah ditempel.");
        choose(iki.triwulan.polarisasi, row, PasteColumn::polarisasi, which, polarisasi_named,
               "Polarisasi di baris ini tidak dikenal; pilih sendiri sesudah ditempel.");
        choose(iki.triwulan.konsolidasi, row, PasteColumn::konsolidasi, which, konsolidasi_named,
               "Konsolidasi di baris ini tidak dikenal; pilih sendiri sesudah ditempel.");
        choose(iki.manual.tingkat_kendali, row, PasteColumn::tingkat_kendali, which,
               tingkat_kendali_named,
               "Tingkat kendali di baris ini tidak dikenal; pilih sendiri sesudah ditempel.");
        choose(iki.manual.periode_pelaporan, row, PasteColumn::periode_pelaporan, which,
               periode_pelaporan_named,
               "Periode pelaporan di baris ini tidak dikenal; pilih sendiri sesudah ditempel.");
    }

    void read_manual(ManualIndikator& manual, const TsvRow& row, const ShareAt& which) {
        manual.tujuan = line_of(cell(row, PasteColumn::tujuan), which);
        manual.definisi = line_of(cell(row, PasteColumn::definisi), which);
        manual.formula = line_of(cell(row, PasteColumn::formula), which);
        manual.sumber_data = line_of(cell(row, PasteColumn::sumber_data), which);
        manual.penanggung_jawab = line_of(cell(row, PasteColumn::penanggung_jawab), which);
    }

    void add_iki(Iki iki) {
        if (here_ >= plan_.rhk.size())
            return problem("Baris ini memiliki IKI, tetapi di atasnya belum ada RHK.");
        gave_ = true;
        PastedRhk& pasted = plan_.rhk[here_];
        pasted.rhk.iki.push_back(std::move(iki));
        pasted.iki_chosen.push_back(true);
    }

    using Key = std::tuple<JenisRhk, std::string, std::string>;
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    PastePlan& plan_;
    TableColumns columns_;
    const std::vector<bool>& said_;  // columns that are left out as a whole, and said to be
    std::size_t row_ = 0;
    bool gave_ = false;  // the row gave something to the plan, or a problem
    JenisRhk jenis_ = JenisRhk::utama;
    RhkPimpinanCell pimpinan_;
    std::map<Key, std::size_t> known_;
    std::size_t here_ = nowhere;  // position of the RHK that rows belong to
    bool below_caption_ = false;
    bool marked_ = false;  // the RHK here began with a bullet itself
};

/// Text of rows of the plan stands in the column, not only numbers of the rows or of a list.
bool has_text(const PastePlan& plan, std::size_t column, const std::vector<Foot>& feet) {
    for (std::size_t at = 0; at < plan.rows.size(); ++at) {
        const TsvRow& row = plan.rows[at];
        const bool of_foot = std::ranges::any_of(
            feet, [&](const Foot& foot) { return at >= foot.first && at <= foot.last; });
        if (of_foot || column >= row.size() || is_band(row) || is_total(row)) continue;
        if (!is_row_number(row[column]) && !is_band({row[column]})) return true;
    }
    return false;
}

/// Which columns are left out, and said to be.
std::vector<bool> note_columns(PastePlan& plan, const std::vector<Foot>& feet) {
    std::vector<bool> noted(plan.columns.size(), false);
    for (std::size_t at = 0; at < plan.columns.size(); ++at) {
        const PastedColumn& column = plan.columns[at];
        if (column.guess.column != none || column.sample.empty()) continue;
        const std::vector<std::string> words = plain_words(column.header);
        if (begin_with(words, "no") || begin_with(words, "nomor")) continue;
        const bool named = !column.header.empty();
        if (!named && !has_text(plan, at, feet)) continue;
        noted[at] = true;
        plan.left_out.push_back({0, 0,
                                 named ? "kolom " + one_line(column.header)
                                       : "kolom ke-" + std::to_string(at + 1) + " tanpa judul"});
    }
    return noted;
}

}  // namespace

void read_rows(PastePlan& plan) {
    plan.rhk.clear();
    plan.problems.clear();
    plan.left_out.clear();
    plan.refusal.clear();
    const TableColumns columns(plan.columns);
    if (!columns.hold(rhk)) {
        plan.refusal = "Belum jelas kolom mana yang berisi RHK; pilih kolomnya.";
        return;
    }
    const std::vector<Foot> feet =
        feet_of(plan.rows, [&](const TsvRow& row) { return columns.is_data(row); });
    const std::vector<bool> said = note_columns(plan, feet);
    if (plan.titles > 0) plan.left_out.push_back({1, plan.titles, "di atas judul kolom"});
    Reader reader(plan, said);
    auto foot = feet.begin();
    const std::vector<TsvRow> rows = with_sentences_whole(plan.rows, plan.columns, feet);
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (foot != feet.end() && at == foot->first) {
            plan.left_out.push_back(
                {plan.first_row + foot->first, plan.first_row + foot->last, foot->what});
            at = foot->last;
            ++foot;
            continue;
        }
        reader.read(rows[at], plan.first_row + at);
    }
    if (plan.rhk.empty()) plan.refusal = "Tempelan ini tidak memuat RHK.";
}

}  // namespace kinerja
