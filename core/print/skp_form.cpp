// The four official forms of an SKP: title, header, hasil kerja, perilaku kerja, signatures,
// footnotes (regulation.md 3.1 to 3.7).
#include "core/print/forms.h"
#include "core/print/hasil_kerja.h"
#include "core/print/parts.h"
#include "core/print/signed.h"

namespace kinerja {
namespace {

constexpr std::string_view rhk_pimpinan_note =
    "Dalam hal rencana hasil kerja Pimpinan yang diintervensi adalah hasil kerja pejabat pimpinan "
    "tinggi dan Pimpinan unit kerja mandiri/organisasi maka dituliskan rencana hasil kerja beserta "
    "indikator kinerja individu pejabat pimpinan tinggi dan Pimpinan unit kerja mandiri atau "
    "sasaran dan indikator kinerja organisasi yang diintervensi";
constexpr std::string_view ekspektasi_note =
    "Pimpinan dapat memberikan Ekspektasi khusus terhadap satu atau lebih aspek perilaku kerja "
    "Pegawai";

Heading title(const SkpForm& form) {
    return {{"SASARAN KINERJA PEGAWAI", std::string(form.pendekatan), std::string(form.bagi)}};
}

}  // namespace

Paper skp_form(const Skp& skp, std::string_view content_seal) {
    const SkpForm& form = form_of(skp);
    Footnotes notes;
    if (has(form, CatatanKaki::rhk_pimpinan)) notes.notes.emplace_back("*", rhk_pimpinan_note);
    if (has(form, CatatanKaki::ekspektasi_khusus)) notes.notes.emplace_back("**", ekspektasi_note);
    Paper paper{
        "Sasaran Kinerja Pegawai",
        form.narrated ? Orientation::portrait : Orientation::landscape,
        false,
        {title(form), header_line(skp), identity(skp), hasil_kerja(skp), perilaku_kerja(skp)}};
    add_signatures(paper.blocks, skp, content_seal);
    paper.blocks.push_back(notes);
    return paper;
}

}  // namespace kinerja
