// Keys of a person, and of what was decided.
#include "core/exchange/objek_siasn.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/base/text.h"
#include "core/evaluation/kuadran.h"
#include "core/exchange/kode_siasn.h"
#include "core/model/nip.h"
#include "core/workflow/evaluasi_berlaku.h"
#include "core/workflow/skp_dinilai.h"

namespace kinerja {
namespace {

constexpr std::string_view penilai_golongan = "penilaiGolongan", penilai_unor = "penilaiUnorNama";
constexpr std::string_view bukan_nip =
    "Nomor Pejabat Penilai Kinerja bukan NIP 18 angka. Untuk penilai yang bukan ASN isikan NIK dan "
    "\"NON ASN\".";
constexpr std::string_view orang_lain =
    "Penilai evaluasi ini bukan Pejabat Penilai Kinerja yang tertulis pada Identitas sekarang, dan "
    "tidak tercatat sebagai penilai sebelumnya.";
constexpr std::string_view belum_diisi = "Belum diisi pada Identitas Pejabat Penilai Kinerja.";
constexpr std::string_view golongan_pppk =
    "Kode golongan PPPK pada SIASN tidak diketahui, jadi tidak ditebak.";
constexpr std::string_view golongan_lain =
    "Golongan Pejabat Penilai Kinerja kosong, atau di luar golongan PNS yang kodenya diketahui.";

void add_golongan(ObjekSiasn& into, const Pegawai& penilai) {
    into.add_or_blank(penilai_golongan, kode_golongan(penilai.golongan),
                      penilai.status == StatusPegawai::pppk ? golongan_pppk : golongan_lain);
}

}  // namespace

void note_once(std::vector<CatatanKunci>& list, std::string_view kunci, std::string_view sebab) {
    CatatanKunci note{std::string(kunci), std::string(sebab)};
    if (std::ranges::find(list, note) == list.end()) list.push_back(std::move(note));
}

void ObjekSiasn::blank(std::string_view kunci, std::string_view sebab) {
    add(kunci, "");
    note_once(kosong_, kunci, sebab);
}

void ObjekSiasn::add_or_blank(std::string_view kunci, std::string_view words,
                              std::string_view sebab) {
    if (is_blank(words)) return blank(kunci, sebab);
    add(kunci, trim(words));
}

void add_ratings(ObjekSiasn& into, const Skp& skp, const Evaluasi& evaluasi) {
    const RatingBerlaku now = rating_berlaku(skp, evaluasi);
    into.add("hasilKinerjaNilai", kode_siasn(*now.hasil_kerja));
    into.add("perilakuKerjaNilai", kode_siasn(*now.perilaku));
    into.add("kuadranKinerjaNilai", kode_siasn(predikat_of(*now.hasil_kerja, *now.perilaku)));
}

void add_penilai(ObjekSiasn& into, const Skp& skp, const Evaluasi& evaluasi,
                 std::string_view jabatan) {
    const std::string nip = nip_digits(evaluasi.nip_penilai);
    into.add_or_blank("statusPenilai", nip.empty() ? std::string_view() : status_asn, bukan_nip);
    into.add_or_blank("penilaiNipNrp", nip, bukan_nip);
    into.add_or_blank("penilaiNama", evaluasi.penilai, belum_diisi);
    const Pegawai* known = penilai_of(skp, evaluasi);
    if (known == nullptr) {
        for (const std::string_view kunci : {jabatan, penilai_golongan, penilai_unor})
            into.blank(kunci, orang_lain);
        return;
    }
    into.add_or_blank(jabatan, known->jabatan, belum_diisi);
    add_golongan(into, *known);
    into.add_or_blank(penilai_unor, known->unit_kerja, belum_diisi);
}

std::string nip_digits(std::string_view typed) {
    const NipReading reading = parse_nip(typed);
    return reading.nip ? reading.nip->digits : std::string();
}

}  // namespace kinerja
