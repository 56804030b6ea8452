// Questions that all papers of an evaluation ask.
#include "core/print/evaluated.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/evaluation/kuadran.h"
#include "core/print/parts.h"
#include "core/print/signed.h"
#include "core/workflow/evaluasi_berlaku.h"

namespace kinerja {
namespace {

// As the form writes them, in one word where the table of the ratings has two.
constexpr std::string_view ratings[] = {"DIBAWAH EKSPEKTASI", "SESUAI EKSPEKTASI",
                                        "DIATAS EKSPEKTASI"};

constexpr std::string_view todays_words =
    "Evaluasi ini diserahkan tanpa salinan SKP saat dinilai. Identitas, periode, rencana hasil "
    "kerja, indikator, dan target dicetak menurut SKP sekarang.";

template <class E>
std::string in_capitals_or_dots(std::optional<E> choice) {
    return choice ? in_capitals(label_of(*choice)) : std::string(date_by_hand);
}

}  // namespace

std::vector<const Evaluasi*> handed_over(const Skp& skp) {
    std::vector<const Evaluasi*> found;
    for (const Box<Evaluasi>& one : skp.evaluasi)
        if (keadaan_of(skp, *one) == KeadaanEvaluasi::berlaku) found.push_back(&*one);
    const auto place = [&](const Evaluasi* one) {
        const std::optional<PeriodeEvaluasi> days = periode_of(skp, *one);
        const std::optional<Date> first = days ? parse_date(days->awal).date : std::nullopt;
        return std::tuple(one->jenis == JenisEvaluasi::tahunan, !first, first.value_or(Date{}));
    };
    std::ranges::stable_sort(found, {}, place);
    return found;
}

std::string_view note_on_todays_words(const Evaluasi& evaluasi) {
    return evaluasi.segel.empty() || evaluasi.skp_dinilai ? std::string_view() : todays_words;
}

std::string periode_words(const Skp& skp, const Evaluasi& evaluasi) {
    if (evaluasi.jenis == JenisEvaluasi::tahunan) return "AKHIR";
    const std::optional<PeriodeEvaluasi> one = periode_of(skp, evaluasi);
    if (one && !is_blank(one->nama)) return in_capitals(one->nama);
    const std::string name = nama_bawaan(evaluasi.periode);
    return name.empty() ? std::string(date_by_hand) : in_capitals(name);
}

std::optional<PredikatKinerja> Outcome::predikat() const {
    if (!hasil_kerja || !perilaku) return std::nullopt;
    return predikat_of(*hasil_kerja, *perilaku);
}

Outcome outcome_of(const Evaluasi& evaluasi) {
    return {evaluasi.rating_hasil_kerja, evaluasi.rating_perilaku};
}

Outcome after_keberatan(const Skp& skp, const Evaluasi& evaluasi) {
    const RatingBerlaku now = rating_berlaku(skp, evaluasi);
    return {now.hasil_kerja, now.perilaku};
}

std::string in_form_words(std::optional<RatingKinerja> rating) {
    return std::string(rating ? ratings[static_cast<std::size_t>(*rating)] : date_by_hand);
}
std::string in_form_words(std::optional<PredikatKinerja> predikat) {
    return in_capitals_or_dots(predikat);
}
std::string in_form_words(std::optional<CapaianOrganisasi> capaian) {
    return in_capitals_or_dots(capaian);
}

bool lacks_choices(const Evaluasi& evaluasi) {
    return !evaluasi.capaian_organisasi || !outcome_of(evaluasi).predikat();
}

Signatures signed_by_penilai(const Skp& evaluated, const Evaluasi& evaluasi) {
    Signatures pair{{}, signatures(evaluated).right};
    pair.right.above = place_and_date_or_dots(evaluasi.tempat, evaluasi.diserahkan);
    return pair;
}

}  // namespace kinerja
