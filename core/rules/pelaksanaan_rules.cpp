// The year as it goes on: catatan kinerja, realisasi, umpan balik and pemantauan. All of it is
// advice: what is not written yet lacks nothing, and the plan stays complete without.
#include "core/base/date.h"
#include "core/base/text.h"
#include "core/model/target.h"
#include "core/pelaksanaan/angka_catatan.h"
#include "core/regulation/basis.h"
#include "core/rules/catalog.h"
#include "core/rules/target_dates.h"

namespace kinerja {
namespace {

Path place_of(const CatatanKinerja& one) { return path("catatan_kinerja") / one.id.value; }

void catatan_date_can_be_read(const CatatanKinerja& one, const CheckContext&, FindingSink& found) {
    if (!is_blank(one.tanggal) && !parse_date(one.tanggal).date)
        found.at(place_of(one) / "tanggal");
}

void catatan_is_of_the_past(const CatatanKinerja& one, const CheckContext& context,
                            FindingSink& found) {
    if (!context.today) return;
    const std::optional<Date> day = parse_date(one.tanggal).date;
    if (day && *context.today < *day) found.at(place_of(one) / "tanggal");
}

/// The number of a realisasi, alone or before its satuan: "3", "98,5 %".
std::optional<Decimal> number_in(const std::string& typed) {
    if (const std::optional<Decimal> alone = parse_decimal(trim(typed))) return alone;
    const std::optional<TargetReading> read = parse_target(typed);
    return read ? std::optional(read->angka) : std::nullopt;
}

void catatan_counts(const CatatanKinerja& one, const CheckContext&, FindingSink& found) {
    if (!is_blank(one.realisasi) && !angka_of(one)) found.at(place_of(one) / "realisasi");
}

void catatan_counts_in_whole_numbers(const CatatanKinerja& one, const CheckContext&,
                                     FindingSink& found) {
    const std::optional<Decimal> number = angka_of(one);
    if (number && shortest(*number).scale > 0) found.at(place_of(one) / "realisasi");
}

// A target may be a day, and in the kualitatif form a realisasi is a sentence.
void realisasi_is_a_figure(const Skp& skp, const CheckContext&, FindingSink& found) {
    if (skp.pendekatan != Pendekatan::kuantitatif) return;
    for (const Box<Realisasi>& one : skp.realisasi)
        if (one->cara == CaraRealisasi::diketik && !is_blank(one->nilai) &&
            !number_in(one->nilai) && dates_in(one->nilai).empty())
            found.at(path("realisasi") / one->id.value / "nilai");
}

bool is_begun(const UmpanBalik& one) {
    return !is_blank(one.pemberi) || !is_blank(one.situasi) || !is_blank(one.perilaku) ||
           !is_blank(one.dampak);
}

// What was sealed is its giver's, and never changed.
void umpan_balik_says_what_was_seen(const Skp& skp, const CheckContext&, FindingSink& found) {
    for (const Box<UmpanBalik>& one : skp.umpan_balik) {
        if (!one->segel.empty() || !is_begun(*one)) continue;
        const Path place = path("umpan_balik") / one->id.value;
        if (is_blank(one->situasi)) found.at(place / "situasi");
        if (is_blank(one->perilaku)) found.at(place / "perilaku");
    }
}

void what_is_taken_over_is_noted(const Skp& skp, const CheckContext&, FindingSink& found) {
    for (const Box<Pemantauan>& one : skp.pemantauan)
        if (one->tindakan == TindakanPemantauan::diambil_alih && is_blank(one->catatan))
            found.at(path("pemantauan") / one->id.value / "catatan");
}

using enum Severity;
using basis::suggestion;

constexpr Rule rules[] = {
    {"EX-01a", advises, suggestion, "Tanggal catatan kinerja ini tidak dapat dibaca.",
     "Tulis tanggal yang ada di kalender, seperti 5-1-2027 atau 5 Januari 2027.",
     catatan_date_can_be_read},
    {"EX-01b", advises, suggestion, "Tanggal catatan kinerja ini belum tiba.",
     "Periksa tanggalnya; yang masih direncanakan lebih tepat menjadi rencana aksi.",
     catatan_is_of_the_past},
    {"EX-01c", advises, suggestion,
     "Realisasi catatan ini bukan angka, sehingga tidak ikut dihitung.",
     "Tulis angkanya saja dan satuannya pada isian Satuan, atau kosongkan.", catatan_counts},
    {"EX-01d", advises, basis::e_kinerja, "Realisasi catatan ini bukan bilangan bulat.",
     "Tulis bilangan bulat bila catatan ini akan disalin ke e-Kinerja, misalnya dengan satuan yang "
     "lebih kecil.",
     catatan_counts_in_whole_numbers},
    {"EX-01e", advises, suggestion,
     "Angka pada realisasi ini tidak dapat dibaca, sehingga tidak dapat dibandingkan dengan "
     "target.",
     "Tulis angkanya dengan koma untuk pecahan, misalnya \"98,5 %\".", realisasi_is_a_figure},
    {"EX-02a", advises, suggestion,
     "Umpan balik ini belum menyebut situasi atau perilaku yang diamati.",
     "Tulis kapan dan di mana, lalu apa yang dilakukan pegawai.", umpan_balik_says_what_was_seen},
    {"EX-05", advises, basis::permenpan,
     "RHK ini diambil alih Pimpinan, tetapi catatan penyebabnya belum ada.",
     "Tulis bahwa pegawai tidak dapat menyelesaikannya dan sebabnya; catatan ini menjadi bahan "
     "evaluasi.",
     what_is_taken_over_is_noted},
};

}  // namespace

std::span<const Rule> pelaksanaan_rules() { return rules; }

}  // namespace kinerja
