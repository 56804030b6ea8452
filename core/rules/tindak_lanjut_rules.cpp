// Sistem kerja, pergantian penilai and what follows upon an evaluation. All of it is advice: these
// are records of what was decided elsewhere, and none is owed.

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/regulation/basis.h"
#include "core/rules/catalog.h"

namespace kinerja {
namespace {

bool is_unreadable(const std::string& day) { return !is_blank(day) && !parse_date(day).date; }

void ketua_tim_is_another(const Skp& skp, const CheckContext&, FindingSink& found) {
    const std::string penilai = digits_in(skp.pejabat_penilai.nip);
    for (const Box<SistemKerja>& one : skp.sistem_kerja) {
        if (is_blank(one->ketua_tim)) continue;
        const std::string ketua = digits_in(one->nip_ketua_tim);
        const bool same = !ketua.empty() && !penilai.empty()
                              ? ketua == penilai
                              : fold(trim(one->ketua_tim)) == fold(trim(skp.pejabat_penilai.nama));
        if (same) found.at(path("sistem_kerja") / one->id.value / "ketua_tim");
    }
}

void days_of_penilai_follow(const Skp& skp, const CheckContext&, FindingSink& found) {
    for (const Box<PenilaiSebelumnya>& one : skp.penilai_sebelumnya) {
        const Path place = path("penilai_sebelumnya") / one->id.value;
        const std::optional<Date> first = parse_date(one->dari).date;
        const std::optional<Date> last = parse_date(one->sampai).date;
        if (is_unreadable(one->dari)) found.at(place / "dari");
        const bool missing = !last && !is_blank(one->penilai.nama);
        if (missing || (first && last && *last < *first)) found.at(place / "sampai");
    }
}

void report_says_to_whom(const Skp& skp, const CheckContext&, FindingSink& found) {
    for (const Box<Pelaporan>& one : skp.pelaporan)
        if (!is_blank(one->isi) && is_blank(one->kepada))
            found.at(path("pelaporan") / one->id.value / "kepada");
}

void day_can_be_read(const Skp& skp, const CheckContext&, FindingSink& found) {
    const auto look = [&](std::string_view list, const auto& items) {
        for (const auto& one : items)
            if (is_unreadable(one->tanggal)) found.at(path(list) / one->id.value / "tanggal");
    };
    look("pelaporan", skp.pelaporan);
    look("pemeringkatan", skp.pemeringkatan);
    look("penghargaan_sanksi", skp.penghargaan_sanksi);
    look("catatan_kontrak", skp.catatan_kontrak);
}

void ranking_has_reasons(const Skp& skp, const CheckContext&, FindingSink& found) {
    for (const Box<Pemeringkatan>& one : skp.pemeringkatan)
        if (!is_blank(one->hasil) && is_blank(one->alasan))
            found.at(path("pemeringkatan") / one->id.value / "alasan");
}

template <bool of_sanksi>
void decision_has_a_basis(const Skp& skp, const CheckContext&, FindingSink& found) {
    for (const Box<PenghargaanSanksi>& one : skp.penghargaan_sanksi)
        if ((one->jenis == JenisPenghargaanSanksi::sanksi) == of_sanksi && !is_blank(one->uraian) &&
            is_blank(one->dasar))
            found.at(path("penghargaan_sanksi") / one->id.value / "dasar");
}

using enum Severity;
using basis::suggestion;

constexpr Rule rules[] = {
    {"EX-08", advises, suggestion,
     "Ketua tim ini juga Pejabat Penilai Kinerja, jadi pendapatnya sudah menjadi rating.",
     "Kosongkan ketua tim, atau tulis ketua tim yang bukan atasan langsung.", ketua_tim_is_another},
    {"EV-14", advises, suggestion,
     "Masa Pejabat Penilai Kinerja sebelumnya tidak dapat dibaca atau tidak berurutan.",
     "Tulis hari pertama dan hari terakhirnya, seperti 30-06-2027.", days_of_penilai_follow},
    {"FU-01a", advises, basis::permenpan, "Pelaporan ini belum menyebut kepada siapa.",
     "Tulis penerimanya: atasan, Pejabat yang Berwenang, atau kepala unit kepegawaian.",
     report_says_to_whom},
    {"FU-01b", advises, suggestion, "Tanggal tindak lanjut ini tidak dapat dibaca.",
     "Tulis tanggal yang ada di kalender, seperti 31-01-2028.", day_can_be_read},
    {"FU-05", advises, suggestion, "Pemeringkatan ini belum memuat alasan.",
     "Tulis mengapa pegawai berkedudukan demikian.", ranking_has_reasons},
    {"FU-06", advises, suggestion, "Penghargaan ini belum menyebut dasarnya.",
     "Tulis aturan atau keputusan yang mendasarinya; aturan instansi Anda menentukan.",
     decision_has_a_basis<false>},
    {"FU-07", advises, suggestion, "Sanksi ini belum menyebut dasarnya.",
     "Tulis aturan atau keputusan yang mendasarinya; bagi PNS PP 30/2019, bagi PPPK aturan "
     "instansi Anda menentukan.",
     decision_has_a_basis<true>},
};

}  // namespace

std::span<const Rule> tindak_lanjut_rules() { return rules; }

}  // namespace kinerja
