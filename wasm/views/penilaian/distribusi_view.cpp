// Pola distribusi: what the SE says for this capaian, beside the predikat of all pegawai of one
// leader as they are counted. Considerations, and no lock.
#include <string>

#include "core/base/text.h"
#include "core/evaluation/sebaran.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/penilaian/evaluasi_parts.h"
#include "wasm/widgets/field.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view distribusi = "2. Pola distribusi predikat";
constexpr std::string_view distribusi_isi =
    "SE Menpan RB 3/2023 menyebut dirinya pedoman: pertimbangan, bukan kunci. Isi jumlah pegawai "
    "di bawah pimpinan yang sama; angka ini tetap di perangkat Anda.";
constexpr std::string_view pilih_capaian = "Pilih capaian kinerja organisasi dahulu.";
constexpr std::string_view tanpa_pola = "Untuk masa ini tidak ada pola yang dikenal.";
constexpr std::string_view jumlah_predikat = "Jumlah {}";

}  // namespace wording

namespace {

/// A whole number, not below 0; what can not be read counts as nobody.
int count_of(std::string_view typed) {
    constexpr std::size_t most_digits = 6;
    const std::string_view digits = trim(typed);
    if (digits.empty() || digits.size() > most_digits) return 0;
    int count = 0;
    for (const char digit : digits) {
        if (!is_digit(digit)) return 0;
        count = count * 10 + (digit - '0');
    }
    return count;
}

PredikatCounts count_fields(Column& column, const Editing& editing) {
    PredikatCounts counts{};
    for (std::size_t at = counts.size(); at-- > 0;) {
        const auto predikat = static_cast<PredikatKinerja>(at);
        const Path place = path("distribusi") / token_of(predikat);
        const std::string label = filled(wording::jumlah_predikat, {label_of(predikat)});
        const std::string typed = written_at(editing, place);
        const auto changed = text_field(
            column, field_id(place.value),
            {.label = label, .kind = TextKind::digits, .readonly = !editing.open.editable()},
            typed);
        if (changed) write_at(editing, place, *changed);
        counts[at] = count_of(typed);
        column.gap(space::small);
    }
    return counts;
}

}  // namespace

void distribusi_view(Column& column, const Editing& editing,
                     std::optional<CapaianOrganisasi> capaian) {
    step_head(column, wording::distribusi, wording::distribusi_isi);
    if (!capaian) return text(column, TextStyle::body, wording::pilih_capaian, color::secondary);
    const Dated<PolaDistribusi>* pola = in_force(pola_distribusi(*capaian), editing.open.today);
    if (pola == nullptr)
        return text(column, TextStyle::body, wording::tanpa_pola, color::secondary);
    const PredikatCounts counts = count_fields(column, editing);
    for (const Pertimbangan& one : pertimbangan(pola->value, counts))
        bullet(column, TextStyle::body, one.words,
               one.fit == Fit::normal ? color::warning : color::text);
}

}  // namespace kinerja::ui
