// Characters that nobody sees, in any text of the SKP.
#include <array>
#include <string>

#include "core/base/text.h"
#include "core/rules/basis.h"
#include "core/rules/catalog.h"

namespace kinerja {
namespace {

// Names a text only when it is at fault: the path is built for findings alone.
void look_at(const std::string& text, const Path& owner, std::string_view field,
             FindingSink& found) {
    if (has_hidden_characters(text)) found.at(owner / field);
}

void look_at_person(const Pegawai& person, const Path& owner, FindingSink& found) {
    look_at(person.nama, owner, "nama", found);
    look_at(person.nip, owner, "nip", found);
    look_at(person.pangkat_lain, owner, "pangkat_lain", found);
    look_at(person.jabatan, owner, "jabatan", found);
    look_at(person.unit_kerja, owner, "unit_kerja", found);
    look_at(person.instansi, owner, "instansi", found);
}

void rhk_shows_all_it_holds(const Rhk& rhk, const RhkContext&, FindingSink& found) {
    const auto hidden = [](const std::string& text) { return has_hidden_characters(text); };
    if (hidden(rhk.statement)) found.at(path(rhk) / "statement");
    if (hidden(rhk.penugasan_dari)) found.at(path(rhk) / "penugasan_dari");
    for (const Iki& iki : rhk.iki) {
        if (hidden(iki.statement)) found.at(path(rhk, iki) / "statement");
        if (hidden(iki.target)) found.at(path(rhk, iki) / "target");
    }
    if (hidden(rhk.skema.jadwal)) found.at(path(rhk) / "skema" / "jadwal");
    if (hidden(rhk.skema.bukti_kinerja)) found.at(path(rhk) / "skema" / "bukti_kinerja");
}

void look_at_lampiran(const Lampiran& lampiran, FindingSink& found) {
    for (const DukunganSumberDaya& item : lampiran.sumber_daya)
        if (has_hidden_characters(item.uraian)) found.at(path(item) / "uraian");
    const Path konsekuensi = path("lampiran") / "konsekuensi";
    look_at(lampiran.konsekuensi.positif, konsekuensi, "positif", found);
    look_at(lampiran.konsekuensi.negatif, konsekuensi, "negatif", found);
}

void shows_all_it_holds(const Skp& skp, const CheckContext&, FindingSink& found) {
    look_at_person(skp.pegawai, path("pegawai"), found);
    look_at_person(skp.pejabat_penilai, path("pejabat_penilai"), found);
    look_at(skp.periode.awal, path("periode"), "awal", found);
    look_at(skp.periode.akhir, path("periode"), "akhir", found);
    for (const RhkPimpinan& rhk_pimpinan : skp.rhk_pimpinan)
        if (has_hidden_characters(rhk_pimpinan.statement))
            found.at(path(rhk_pimpinan) / "statement");
    for (int i = 0; i < perilaku_count; ++i)
        if (has_hidden_characters(skp.ekspektasi_khusus[static_cast<std::size_t>(i)]))
            found.at(path_of_ekspektasi_khusus(i));
    look_at_lampiran(skp.lampiran, found);
    for (std::size_t i = 0; i < skp.acuan.size(); ++i)
        if (has_hidden_characters(skp.acuan[i])) found.at(path_of_acuan(static_cast<Acuan>(i)));
}

constexpr Rule rules[] = {
    {"TX-01",
     Severity::advises,
     basis::suggestion,
     "Teks ini memuat tanda yang tidak tampak, sehingga dapat tercetak lain dari yang terlihat.",
     "Ketik ulang teks ini, atau tempel lagi sebagai teks biasa.",
     {shows_all_it_holds, rhk_shows_all_it_holds}},
};

}  // namespace

std::span<const Rule> text_rules() { return rules; }

}  // namespace kinerja
