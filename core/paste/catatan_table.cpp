// From the rows of a table of daily progress to catatan kinerja.
#include "core/paste/catatan_table.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/base/time_of_day.h"
#include "core/base/tsv.h"
#include "core/model/jadwal.h"
#include "core/paste/bands.h"
#include "core/paste/cell.h"
#include "core/paste/likeness.h"
#include "core/paste/list.h"

namespace kinerja {
namespace {

enum class Part { none, aksi, tanggal, mulai, selesai, kegiatan, realisasi, satuan, bukti };
using Parts = std::vector<Part>;

struct PartWords {
    Part part;
    std::string_view words;
};
/// What a heading names: the first row whose words it has.
constexpr PartWords heading_rows[] = {
    {Part::none, "target"},
    {Part::none, "nomor"},
    {Part::none, "status"},
    {Part::none, "durasi"},
    {Part::aksi, "rencana aksi"},
    {Part::bukti, "bukti"},
    {Part::bukti, "link"},
    {Part::bukti, "tautan"},
    {Part::bukti, "eviden"},
    {Part::mulai, "jam mulai"},
    {Part::mulai, "waktu mulai"},
    {Part::selesai, "jam selesai"},
    {Part::selesai, "waktu selesai"},
    {Part::mulai, "mulai"},
    {Part::selesai, "selesai"},
    {Part::tanggal, "tanggal"},
    {Part::tanggal, "tgl"},
    {Part::satuan, "satuan"},
    {Part::realisasi, "realisasi"},
    {Part::realisasi, "jumlah"},
    {Part::realisasi, "volume"},
    {Part::kegiatan, "kegiatan"},
    {Part::kegiatan, "aktivitas"},
    {Part::kegiatan, "uraian"},
    {Part::kegiatan, "pekerjaan"},
    {Part::aksi, "rhk"},
    {Part::aksi, "rencana hasil kerja"},
};

/// The template of e-Kinerja importers (interfaces.md 1.9).
Parts usual() {
    return {Part::aksi,     Part::tanggal,   Part::mulai,  Part::selesai,
            Part::kegiatan, Part::realisasi, Part::satuan, Part::bukti};
}

Part part_named(std::string_view heading) {
    constexpr std::size_t longest = 60;
    const std::vector<std::string> words = plain_words(heading);
    if (heading.size() > longest || words.empty() || words.size() > 6) return Part::none;
    for (const PartWords& row : heading_rows)
        if (has_all(words, row.words)) return row.part;
    return Part::none;
}

bool has(const Parts& parts, Part part) { return std::ranges::find(parts, part) != parts.end(); }

/// Which column is what, when this row is one of headings.
std::optional<Parts> headings_in(const TsvRow& row) {
    Parts parts;
    for (const std::string& cell : row) {
        const Part part = parse_date(cell).date ? Part::none : part_named(cell);
        parts.push_back(has(parts, part) ? Part::none : part);
    }
    const bool clear = has(parts, Part::tanggal) && has(parts, Part::kegiatan);
    return clear ? std::optional(std::move(parts)) : std::nullopt;
}

std::string CatatanKinerja::*text_of(Part part) {
    switch (part) {
        case Part::tanggal:
            return &CatatanKinerja::tanggal;
        case Part::mulai:
            return &CatatanKinerja::mulai;
        case Part::selesai:
            return &CatatanKinerja::selesai;
        case Part::kegiatan:
            return &CatatanKinerja::kegiatan;
        case Part::realisasi:
            return &CatatanKinerja::realisasi;
        case Part::satuan:
            return &CatatanKinerja::satuan;
        case Part::bukti:
            return &CatatanKinerja::bukti;
        case Part::aksi:
        case Part::none:
            break;
    }
    return nullptr;
}

struct Aksi {
    const Rhk* rhk;
    const RencanaAksi* aksi;  // null: the RHK itself is named
};

/// The rencana aksi and the RHK of the SKP by their texts.
class Plans {
  public:
    explicit Plans(const Skp& skp) : periodes_(periode_evaluasi(*skp.jadwal, skp.periode)) {
        for (const Box<Rhk>& rhk : skp.rhk) {
            for (const RencanaAksi& one : rhk->rencana_aksi)
                all_[std::string(trim(one.uraian))].push_back({&*rhk, &one});
            all_[std::string(trim(rhk->statement))].push_back({&*rhk, nullptr});
        }
    }

    const Aksi* named(const std::string& text, const std::optional<Date>& day) const {
        const auto found = all_.find(text);
        if (found == all_.end()) return nullptr;
        for (const Aksi& one : found->second)
            if (one.aksi && day && holds(one.aksi->periode, *day)) return &one;
        return &found->second.front();
    }

  private:
    bool holds(const PeriodeEvaluasiId& id, const Date& day) const {
        for (const PeriodeEvaluasi& one : periodes_) {
            const std::optional<Date> first = parse_date(one.awal).date;
            const std::optional<Date> last = parse_date(one.akhir).date;
            if (one.id == id) return first && last && *first <= day && day <= *last;
        }
        return false;
    }

    std::vector<PeriodeEvaluasi> periodes_;
    std::unordered_map<std::string, std::vector<Aksi>> all_;
};

/// Rows of one table, one after the other.
class Rows {
  public:
    Rows(const Skp& skp, const Parts& parts, CatatanTable& table)
        : plans_(skp), parts_(parts), table_(table) {}

    void read(std::size_t number, const TsvRow& row) {
        number_ = number;
        CatatanKinerja note;
        std::string aksi;
        for (std::size_t at = 0; at < std::min(parts_.size(), row.size()); ++at) {
            if (parts_[at] == Part::aksi) aksi = one_line(row[at]);
            if (const auto text = text_of(parts_[at])) note.*text = one_line(row[at]);
        }
        const std::optional<Date> day = take_day(note);
        take_time("jam mulai", note.mulai);
        take_time("jam selesai", note.selesai);
        if (is_blank(note.kegiatan)) complain("kegiatan belum diisi.");
        take_aksi(note, aksi, day);
        table_.catatan.push_back(std::move(note));
    }

  private:
    void complain(std::string what) { table_.problems.push_back({number_, std::move(what)}); }

    std::optional<Date> take_day(CatatanKinerja& note) {
        const std::optional<Date> day = parse_date(note.tanggal).date;
        if (day)
            note.tanggal = to_short(*day);
        else if (is_blank(note.tanggal))
            complain("tanggal belum diisi.");
        else
            complain("tanggal \"" + shortened(note.tanggal, longest_said) + "\" tidak terbaca.");
        return day;
    }

    void take_time(std::string_view name, const std::string& text) {
        if (!is_blank(text) && !minutes_in(text))
            complain(std::string(name) + " \"" + shortened(text, longest_said) +
                     "\" tidak terbaca.");
    }

    void take_aksi(CatatanKinerja& note, const std::string& text, const std::optional<Date>& day) {
        if (is_blank(text)) return;
        const Aksi* found = plans_.named(text, day);
        if (found == nullptr)
            return complain("rencana aksi \"" + shortened(text, longest_said) +
                            "\" tidak ada dalam SKP ini.");
        note.rhk = found->rhk->id;
        if (found->aksi) note.rencana_aksi = found->aksi->id;
        if (found->rhk->iki.size() == 1) note.iki = found->rhk->iki.front().id;
    }

    static constexpr std::size_t longest_said = 80;
    Plans plans_;
    const Parts& parts_;
    CatatanTable& table_;
    std::size_t number_ = 0;
};

/// Where the headings stand; empty: there are none.
struct Head {
    std::size_t end = 0;  // the first row below
    Parts parts;
};

Head head_of(const std::vector<TsvRow>& rows) {
    constexpr std::size_t deepest = 8;  // titles may stand above the headings
    for (std::size_t at = 0; at < std::min(rows.size(), deepest); ++at)
        if (std::optional<Parts> parts = headings_in(rows[at])) return {at + 1, *std::move(parts)};
    const bool like_usual = !rows.empty() && rows[0].size() >= 5 && parse_date(rows[0][1]).date;
    return {0, like_usual ? usual() : Parts{}};
}

void note_left_out(CatatanTable& table, const Head& head, const TsvRow& headings) {
    for (std::size_t at = 0; at < head.parts.size(); ++at)
        if (head.parts[at] == Part::none && !is_blank(headings[at]) &&
            !begin_with(plain_words(headings[at]), "no"))
            table.left_out.push_back(one_line(headings[at]));
}

}  // namespace

CatatanTable read_catatan_table(std::string_view text, const Skp& skp) {
    CatatanTable table;
    const Result<std::vector<TsvRow>> rows = read_tsv(text);
    if (!rows) {
        table.refusal = rows.error().message;
        return table;
    }
    const Head head = head_of(*rows);
    if (head.parts.empty()) {
        table.refusal =
            "Tempelan ini belum dikenal sebagai tabel progres harian: kolom Tanggal dan Kegiatan "
            "tidak ditemukan.";
        return table;
    }
    if (head.end > 0) note_left_out(table, head, (*rows)[head.end - 1]);
    Rows reading(skp, head.parts, table);
    for (std::size_t at = head.end; at < rows->size(); ++at)
        if (!(*rows)[at].empty() && !is_column_numbers((*rows)[at]))
            reading.read(at + 1, (*rows)[at]);
    if (!table.problems.empty())
        table.refusal = "Tidak ada yang ditempel: ada baris yang belum terbaca.";
    else if (table.catatan.empty())
        table.refusal = "Tabel ini tidak memuat baris catatan.";
    return table;
}

InsertCatatan insert_catatan(const CatatanTable& table, std::string_view id_stem) {
    InsertCatatan command{table.catatan};
    std::size_t number = 0;
    for (CatatanKinerja& one : command.catatan)
        one.id.value = std::string(id_stem) + "-" + std::to_string(++number);
    return command;
}

}  // namespace kinerja
