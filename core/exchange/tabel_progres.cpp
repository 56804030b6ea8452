// Each note is read once; both layouts are made of the same cells.
#include "core/exchange/tabel_progres.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/text.h"
#include "core/base/time_of_day.h"
#include "core/edit/catatan.h"

namespace kinerja {
namespace {

constexpr std::string_view tanpa_rencana_aksi =
    "Catatan ini tidak menunjuk rencana aksi; e-Kinerja memilihnya dari daftar.";
constexpr std::string_view tanpa_tanggal = "Tanggalnya belum terbaca, jadi dikosongkan.";
constexpr std::string_view tanpa_jam = "Jamnya belum terbaca, jadi dikosongkan.";
constexpr std::string_view tanpa_kegiatan = "Kegiatannya belum diisi.";
constexpr std::string_view tanpa_realisasi = "Realisasinya belum diisi.";
constexpr std::string_view bukan_bulat =
    "Realisasinya bukan bilangan bulat seperti yang diminta e-Kinerja, jadi dikosongkan.";
constexpr std::string_view bukan_tautan = "Bukti dukungnya bukan tautan; e-Kinerja meminta tautan.";
constexpr std::string_view tanpa_bukti = "Tautan buktinya belum diisi.";
constexpr std::string_view terlalu_pendek =
    "Kegiatan atau capaiannya kurang dari 10 huruf, yang diminta templat KipApp.";
constexpr std::string_view tanpa_rhk = "Catatan ini tidak menunjuk RHK.";

constexpr std::string_view ekinerja_heads[] = {"Rencana Aksi", "Tanggal",         "Jam Mulai",
                                               "Jam Selesai",  "Kegiatan Harian", "Realisasi",
                                               "Satuan",       "Bukti Dukung"};
constexpr std::string_view kipapp_heads[] = {
    "Start Date", "End Date", "Jam Mulai", "Jam Selesai", "Rencana Kinerja",
    "Kegiatan",   "Capaian",  "Progres",   "Link Bukti",  "Centang"};
constexpr std::string_view kipapp_unknown[] = {"Progres", "Centang"};
constexpr int kipapp_shortest = 10;  // letters

/// Of its own RHK first: an id alone need not be enough.
const RencanaAksi* aksi_of(const Skp& skp, const CatatanKinerja& catatan) {
    if (catatan.rencana_aksi.empty()) return nullptr;
    const RencanaAksi* found = nullptr;
    for (const Box<Rhk>& rhk : skp.rhk)
        for (const RencanaAksi& one : rhk->rencana_aksi) {
            if (one.id != catatan.rencana_aksi) continue;
            if (rhk->id == catatan.rhk) return &one;
            if (found == nullptr) found = &one;
        }
    return found;
}

std::string one_line(std::string_view text) { return on_one_line(trim(text)); }

SelProgres cell(std::string nilai, std::string_view without) {
    const bool blank = is_blank(nilai);
    return {blank ? std::string() : std::move(nilai), blank ? without : std::string_view()};
}

SelProgres day_cell(const std::string& typed) {
    const std::optional<Date> day = parse_date(typed).date;
    return cell(day ? to_iso(*day) : std::string(), tanpa_tanggal);
}

SelProgres hour_cell(const std::string& typed) {
    const std::optional<int> minutes = minutes_in(typed);
    if (!minutes) return {{}, tanpa_jam};
    const auto two = [](int n) { return std::string(n < 10 ? "0" : "") + std::to_string(n); };
    return {two(*minutes / 60) + ":" + two(*minutes % 60), {}};
}

SelProgres number_cell(const std::string& typed) {
    if (is_blank(typed)) return {{}, tanpa_realisasi};
    const std::optional<Decimal> read = parse_decimal(trim(typed));
    const std::optional<Decimal> number = read ? std::optional(shortest(*read)) : std::nullopt;
    if (!number || number->scale > 0 || number->units < 0) return {{}, bukan_bulat};
    return {to_plain(*number), {}};
}

SelProgres link_cell(const std::string& typed) {
    const std::string link = one_line(typed);
    if (is_blank(link)) return {{}, tanpa_bukti};
    return {link, is_link(link) ? std::string_view() : bukan_tautan};
}

bool is_short(std::string_view words) {
    const auto letters = std::ranges::count_if(
        words, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
    return letters < kipapp_shortest;
}

class Counted {
  public:
    explicit Counted(std::vector<PerhatianProgres>& list) : list_(list) {}
    void add(std::string_view perhatian) {
        if (perhatian.empty()) return;
        const auto found = std::ranges::find(list_, perhatian, &PerhatianProgres::perhatian);
        if (found == list_.end())
            list_.push_back({perhatian, 1});
        else
            ++found->count;
    }

  private:
    std::vector<PerhatianProgres>& list_;
};

TsvRow ekinerja_row(const BarisProgres& row, Counted& counted) {
    TsvRow cells;
    for (const SelProgres& one : row.sel) {
        counted.add(one.perhatian);
        cells.push_back(one.nilai);
    }
    return cells;
}

TsvRow kipapp_row(const BarisProgres& row, const CatatanKinerja& catatan, Counted& counted) {
    using enum KolomProgres;
    const std::string capaian =
        one_line(std::string(trim(catatan.realisasi)) + " " + catatan.satuan);
    for (const KolomProgres kolom : {tanggal, jam_mulai, jam_selesai, kegiatan, bukti})
        counted.add(row[kolom].perhatian);
    if (is_blank(row.rhk)) counted.add(tanpa_rhk);
    if (is_short(row[kegiatan].nilai) || is_short(capaian)) counted.add(terlalu_pendek);
    return {row[tanggal].nilai,
            row[tanggal].nilai,
            row[jam_mulai].nilai,
            row[jam_selesai].nilai,
            row.rhk,
            row[kegiatan].nilai,
            capaian,
            "",
            row[bukti].nilai,
            ""};
}

template <std::size_t count>
TsvRow heads(const std::string_view (&names)[count]) {
    return {std::begin(names), std::end(names)};
}

}  // namespace

bool is_link(std::string_view bukti) {
    const std::string_view words = trim(bukti);
    return words.starts_with("https://") || words.starts_with("http://");
}

std::string_view label_of(TataLetakProgres layout) {
    return layout == TataLetakProgres::ekinerja ? "e-Kinerja, 8 kolom" : "KipApp, 10 kolom";
}

BarisProgres baris_progres(const Skp& skp, const CatatanKinerja& catatan) {
    const RencanaAksi* aksi = aksi_of(skp, catatan);
    const Rhk* rhk = find_rhk(skp, catatan.rhk);
    BarisProgres row;
    row.sel = {cell(aksi == nullptr ? std::string() : aksi->uraian, tanpa_rencana_aksi),
               day_cell(catatan.tanggal),
               hour_cell(catatan.mulai),
               hour_cell(catatan.selesai),
               cell(one_line(catatan.kegiatan), tanpa_kegiatan),
               number_cell(catatan.realisasi),
               cell(one_line(catatan.satuan), {}),
               link_cell(catatan.bukti)};
    if (rhk != nullptr) row.rhk = rhk->statement;
    return row;
}

std::vector<std::size_t> by_day(const Skp& skp) {
    struct Key {
        bool no_day;
        Date day;
        int minutes;
        std::size_t at;
        auto operator<=>(const Key&) const = default;
    };
    std::vector<Key> keys;
    for (std::size_t at = 0; at < skp.catatan_kinerja.size(); ++at) {
        const CatatanKinerja& one = *skp.catatan_kinerja[at];
        const std::optional<Date> day = parse_date(one.tanggal).date;
        keys.push_back({!day, day.value_or(Date{}), minutes_in(one.mulai).value_or(0), at});
    }
    std::ranges::sort(keys);
    std::vector<std::size_t> order;
    for (const Key& key : keys) order.push_back(key.at);
    return order;
}

TabelProgres tabel_progres(const Skp& skp, TataLetakProgres layout) {
    const bool ekinerja = layout == TataLetakProgres::ekinerja;
    TabelProgres table;
    Counted counted(table.perhatian);
    table.rows.push_back(ekinerja ? heads(ekinerja_heads) : heads(kipapp_heads));
    if (!ekinerja) table.kosong = {std::begin(kipapp_unknown), std::end(kipapp_unknown)};
    for (const std::size_t at : by_day(skp)) {
        const CatatanKinerja& one = *skp.catatan_kinerja[at];
        const BarisProgres row = baris_progres(skp, one);
        table.rows.push_back(ekinerja ? ekinerja_row(row, counted) : kipapp_row(row, one, counted));
    }
    return table;
}

}  // namespace kinerja
