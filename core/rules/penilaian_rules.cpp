// Evaluation and keberatan. All of it is advice: the order of the steps is offered and not locked,
// and whether an objection is still heard is not decided here.
#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/evaluation/keberatan_window.h"
#include "core/regulation/basis.h"
#include "core/rules/catalog.h"

namespace kinerja {
namespace {

Path place_of(const Evaluasi& konsep) { return path("evaluasi_konsep") / konsep.id.value; }

bool is_rated(const Evaluasi& one) { return one.rating_hasil_kerja || one.rating_perilaku; }

void capaian_comes_first(const Skp& skp, const CheckContext&, FindingSink& found) {
    for (const Box<Evaluasi>& one : skp.evaluasi_konsep)
        if (is_rated(*one) && !one->capaian_organisasi)
            found.at(place_of(*one) / "capaian_organisasi");
}

/// Days in order, so that each evaluation finds those of its period without looking at all.
class Days {
  public:
    void add(const std::string& typed) {
        if (const std::optional<Date> day = parse_date(typed).date) days_.push_back(*day);
    }
    void sort() { std::ranges::sort(days_); }
    bool any_within(const Date& first, const Date& last) const {
        const auto found = std::ranges::lower_bound(days_, first);
        return found != days_.end() && *found <= last;
    }

  private:
    std::vector<Date> days_;
};

/// What an evaluation of some period can rest on, read once for all of them.
class Material {
  public:
    explicit Material(const Skp& skp) : skp_(&skp) {
        for (const Box<Realisasi>& one : skp.realisasi)
            if (one->cara != CaraRealisasi::diketik || !is_blank(one->nilai))
                with_realisasi_.insert(one->periode.value);
        for (const Box<CatatanKinerja>& one : skp.catatan_kinerja) work_.add(one->tanggal);
        for (const Box<UmpanBalik>& one : skp.umpan_balik) said_.add(one->tanggal);
        for (const Box<Pemantauan>& one : skp.pemantauan) said_.add(one->tanggal);
        work_.sort();
        said_.sort();
        for (const PeriodeEvaluasi& one : periode_evaluasi(*skp.jadwal, skp.periode))
            periods_.emplace(one.id.value, one);
    }

    bool of_hasil_kerja(const Evaluasi& one) const {
        const bool yearly = one.jenis == JenisEvaluasi::tahunan;
        const bool counted =
            yearly ? !with_realisasi_.empty() : with_realisasi_.contains(one.periode.value);
        return counted || within(work_, one) || within(said_, one);
    }
    bool of_perilaku(const Evaluasi& one) const { return within(said_, one); }

  private:
    bool within(const Days& days, const Evaluasi& one) const {
        const auto known = periods_.find(one.periode.value);
        const bool yearly = one.jenis == JenisEvaluasi::tahunan || known == periods_.end();
        const auto first = parse_date(yearly ? skp_->periode.awal : known->second.awal).date;
        const auto last = parse_date(yearly ? skp_->periode.akhir : known->second.akhir).date;
        return first && last && days.any_within(*first, *last);
    }

    const Skp* skp_;
    std::unordered_set<std::string> with_realisasi_;
    std::unordered_map<std::string, PeriodeEvaluasi> periods_;
    Days work_, said_;
};

bool rests_on_a_row(const Evaluasi& one, bool of_result) {
    return std::ranges::any_of(one.baris, [&](const BarisEvaluasi& row) {
        const bool result = path("rhk").holds(row.tentang);
        return result == of_result && (!is_blank(row.realisasi) || !is_blank(row.umpan_balik));
    });
}

/// Asks only where the evaluation itself says nothing; what else there is, is then looked up once.
template <class Open, class Known>
void ask(const Skp& skp, FindingSink& found, std::string_view field, Open open, Known known) {
    std::optional<Material> material;
    for (const Box<Evaluasi>& one : skp.evaluasi_konsep) {
        if (!open(*one)) continue;
        if (!material) material.emplace(skp);
        if (!known(*material, *one)) found.at(place_of(*one) / field);
    }
}

void hasil_kerja_rests_on_something(const Skp& skp, const CheckContext&, FindingSink& found) {
    ask(
        skp, found, "rating_hasil_kerja",
        [](const Evaluasi& one) {
            return one.rating_hasil_kerja && is_blank(one.alasan_hasil_kerja) &&
                   !rests_on_a_row(one, true);
        },
        [](const Material& all, const Evaluasi& one) { return all.of_hasil_kerja(one); });
}

void perilaku_rests_on_something(const Skp& skp, const CheckContext&, FindingSink& found) {
    ask(
        skp, found, "rating_perilaku",
        [](const Evaluasi& one) {
            return one.rating_perilaku && is_blank(one.alasan_perilaku) &&
                   !rests_on_a_row(one, false);
        },
        [](const Material& all, const Evaluasi& one) { return all.of_perilaku(one); });
}

void keberatan_has_reasons(const Skp& skp, const CheckContext&, FindingSink& found) {
    for (const Box<Keberatan>& one : skp.keberatan)
        if (!is_blank(one->tanggal) && is_blank(one->alasan))
            found.at(path("keberatan") / one->id.value / "alasan");
}

template <StatusPegawai status>
void keberatan_is_in_time(const Skp& skp, const CheckContext&, FindingSink& found) {
    if (skp.keberatan.empty() || skp.pegawai.status != status) return;
    std::unordered_map<std::string, Date> received;
    for (const Box<PenerimaanEvaluasi>& one : skp.penerimaan_evaluasi)
        if (const std::optional<Date> day = parse_date(one->diterima).date)
            received[one->evaluasi.value] = *day;
    for (const Box<Keberatan>& one : skp.keberatan) {
        const std::optional<Date> day = parse_date(one->tanggal).date;
        const auto known = received.find(one->evaluasi.value);
        if (day && known != received.end() &&
            keberatan_window(known->second, status, one->hitungan).last < *day)
            found.at(path("keberatan") / one->id.value / "tanggal");
    }
}

using enum Severity;

constexpr Rule rules[] = {
    {"EV-03", advises, basis::evaluasi_steps,
     "Capaian kinerja organisasi belum diisi, padahal rating sudah dipilih.",
     "Isi capaian kinerja organisasi dahulu; pola distribusi predikat mengikutinya.",
     capaian_comes_first},
    {"EV-07a", advises, basis::suggestion,
     "Apa yang mendasari rating hasil kerja ini? Belum ada realisasi, catatan, umpan balik, atau "
     "pertimbangan pada masa itu.",
     "Tulis pertimbangannya, atau isi realisasi beserta bukti dukungnya.",
     hasil_kerja_rests_on_something},
    {"EV-07b", advises, basis::suggestion,
     "Apa yang mendasari rating perilaku kerja ini? Belum ada umpan balik, pemantauan, atau "
     "pertimbangan pada masa itu.",
     "Tulis pertimbangannya, atau isi umpan balik yang mendasarinya.", perilaku_rests_on_something},
    {"FU-02", advises, basis::permenpan, "Keberatan ini belum memuat alasan.",
     "Tulis alasan keberatan atas penetapan predikat.", keberatan_has_reasons},
    {"FU-04a", advises, basis::keberatan,
     "Keberatan ini bertanggal sesudah hari terakhir untuk mengajukannya.",
     "Periksa tanggal keberatan, tanggal evaluasi diterima, dan cara menghitung harinya; hari "
     "libur tidak dihitung di sini, dan aturan instansi Anda menentukan.",
     keberatan_is_in_time<StatusPegawai::pns>},
    {"FU-04b", advises, basis::keberatan_pppk,
     "Keberatan ini bertanggal sesudah hari terakhir menurut hitungan bagi PNS.",
     "Periksa tanggal dan cara menghitung harinya; bagi PPPK tenggatnya belum ditemukan, sehingga "
     "aturan instansi Anda menentukan.",
     keberatan_is_in_time<StatusPegawai::pppk>},
};

}  // namespace

std::span<const Rule> penilaian_rules() { return rules; }

}  // namespace kinerja
