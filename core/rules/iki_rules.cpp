// What the regulation and its forms demand of indicators and targets.
#include "core/base/text.h"
#include "core/model/target.h"
#include "core/regulation/basis.h"
#include "core/rules/catalog.h"
#include "core/rules/target_dates.h"
#include "core/rules/target_proposals.h"
#include "core/words/target_wording.h"

namespace kinerja {
namespace {

/// Asks for one thing of each indicator; as long as there is none, it waits for the first.
template <class Has>
void each_iki(const Rhk& rhk, FindingSink& found, std::string_view field, Has has) {
    if (rhk.iki.empty()) found.awaits();
    for (const Iki& iki : rhk.iki) found.asks(path(rhk, iki) / field, has(iki));
}

void has_statement(const Rhk& rhk, const RhkContext&, FindingSink& found) {
    each_iki(rhk, found, "statement", [](const Iki& iki) { return !is_blank(iki.statement); });
}

void has_target(const Rhk& rhk, const RhkContext& context, FindingSink& found) {
    if (context.form().target != Demand::demanded) return;
    each_iki(rhk, found, "target", [](const Iki& iki) { return !says_nothing(iki.target); });
}

/// Where indicator and target are one sentence. As long as there is no sentence, another rule asks.
void sentence_has_target(const Rhk& rhk, const RhkContext& context, FindingSink& found) {
    if (!context.form().narrated) return;
    if (rhk.iki.empty()) found.awaits();
    for (const Iki& iki : rhk.iki) {
        if (is_blank(iki.statement) && is_blank(iki.target))
            found.awaits();
        else
            found.asks(path(rhk, iki) / "statement", !says_nothing(iki.target) ||
                                                         names_a_target(iki.statement) ||
                                                         !dates_in(iki.statement).empty());
    }
}

// "0.95" in percent is WR-09's.
void has_clear_number(const Rhk& rhk, const RhkContext&, FindingSink& found) {
    for (const Iki& iki : rhk.iki)
        if (has_ambiguous_number(iki.target) && !is_percent_to_ask(iki))
            found.at(path(rhk, iki) / "target");
}

void has_aspek(const Rhk& rhk, const RhkContext& context, FindingSink& found) {
    if (context.form().aspek != Demand::demanded) return;
    each_iki(rhk, found, "aspek", [](const Iki& iki) { return iki.aspek.has_value(); });
}

void has_perspektif(const Rhk& rhk, const RhkContext& context, FindingSink& found) {
    if (context.form().perspektif != Demand::demanded) return;
    each_iki(rhk, found, "perspektif", [](const Iki& iki) { return iki.perspektif.has_value(); });
}

constexpr Rule rules[] = {
    {"PL-02d", Severity::blocks, basis::permenpan, "Indikator (IKI) ini belum berisi kalimat.",
     "Tulis ukuran keberhasilan RHK ini, atau hapus barisnya.", has_statement},
    {"PL-02e", Severity::blocks, basis::permenpan, "Indikator (IKI) ini belum memiliki target.",
     "Isi target beserta satuannya, misalnya \"12 laporan\" atau \"99,5 %\".", has_target},
    {"PL-02j", Severity::blocks, basis::form, "Kalimat indikator (IKI) ini belum memuat target.",
     "Tulis di dalam kalimatnya apa yang hendak dicapai, misalnya \"Jumlah laporan: 12 laporan\" "
     "atau \"Laporan terkirim tanpa kesalahan\".",
     sentence_has_target},
    {"PL-02f", Severity::advises, basis::suggestion,
     "Apakah angka pada target ini sudah jelas? Ia dapat dibaca dengan dua cara.",
     "Tulis koma untuk pecahan dan titik untuk ribuan, misalnya \"1,5\" atau \"1.500\".",
     has_clear_number},
    {"PL-07", Severity::blocks, basis::form, "Aspek indikator (IKI) ini belum dipilih.",
     "Pilih kuantitas, kualitas, waktu, atau biaya.", has_aspek},
    {"PL-09", Severity::blocks, basis::form, "Perspektif indikator (IKI) ini belum dipilih.",
     "Pilih penerima layanan, proses bisnis, penguatan internal, atau anggaran.", has_perspektif},
};

}  // namespace

std::span<const Rule> iki_rules() { return rules; }

}  // namespace kinerja
