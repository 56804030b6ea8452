// The profiles, and the sheet around what they write.
#include "core/exchange/berkas_admin.h"

#include <utility>

#include "core/base/text.h"
#include "core/exchange/isi_berkas.h"

namespace kinerja {
namespace {

constexpr std::string_view untuk =
    "Berkas untuk admin SIMPEG/integrasi instansi Anda. Lengkapi isian kosong, periksa yang belum "
    "pasti, lalu muat \"data\" lewat integrasi instansi: satu objek satu permintaan. SKP Luring "
    "tidak mengirim apa pun.";
constexpr std::string_view kontrak = "apisiasn/1.0", diperiksa = "2026-11-29";

constexpr std::string_view semua = "semua";
constexpr std::string_view belum_dicoba =
    "Nama dan kode menurut aplikasi yang memakai layanan ini sampai November 2026; belum dicoba "
    "pada layanan BKN.";
constexpr std::string_view tanpa_nip =
    "NIP pegawai belum diisi pada Identitas; tanpa itu admin tidak dapat menemukan orangnya.";
constexpr std::string_view bukan_nip = "NIP pegawai pada Identitas bukan NIP 18 angka yang benar.";

constexpr ProfilAdminRow profil_rows[] = {
    {ProfilAdmin::skp22, "siasn-skp22", "Predikat tahunan", "POST /skp22/save"},
    {ProfilAdmin::kinerja_periodik, "siasn-kinerjaperiodik", "Predikat periodik",
     "POST /kinerjaperiodik/save"},
    {ProfilAdmin::angka_kredit, "siasn-angkakredit", "Angka kredit", "POST /angkakredit/save"},
};

JsonValue json_of(const std::vector<CatatanKunci>& notes) {
    JsonValue list = json_array();
    for (const CatatanKunci& one : notes) {
        JsonValue item = json_object();
        item.add("kunci", json_text(one.kunci));
        item.add("sebab", json_text(one.sebab));
        list.items.push_back(std::move(item));
    }
    return list;
}

std::string text_of(const Skp& skp, const ProfilAdminRow& row, const IsiBerkas& isi) {
    JsonValue contract = json_object();
    contract.add("layanan", json_text(row.layanan));
    contract.add("dasar", json_text(kontrak));
    contract.add("diperiksa", json_text(diperiksa));
    JsonValue pegawai = json_object();
    pegawai.add("nip", json_text(nip_digits(skp.pegawai.nip)));
    pegawai.add("nama", json_text(skp.pegawai.nama));
    JsonValue file = json_object();
    file.add("format", json_text("skp-luring-" + std::string(row.token)));
    file.add("version", json_number(1));
    file.add("untuk", json_text(untuk));
    file.add("kontrak", std::move(contract));
    file.add("pegawai", std::move(pegawai));
    file.add("isian_kosong", json_of(isi.berkas.kosong));
    file.add("belum_pasti", json_of(isi.berkas.belum_pasti));
    file.add("data", isi.data);
    return pretty_text(file);
}

using Contents = std::string_view(const Skp&, IsiBerkas&);
constexpr Contents* contents[] = {isi_skp22, isi_kinerja_periodik, isi_angka_kredit};

}  // namespace

std::span<const ProfilAdminRow> profil_admin() { return profil_rows; }

const ProfilAdminRow& row_of(ProfilAdmin profil) {
    return profil_rows[static_cast<std::size_t>(profil)];
}

BerkasAdmin berkas_admin(const Skp& skp, ProfilAdmin profil) {
    IsiBerkas isi;
    isi.unsure(semua, belum_dicoba);
    std::string_view refusal = contents[static_cast<std::size_t>(profil)](skp, isi);
    if (refusal.empty() && nip_digits(skp.pegawai.nip).empty())
        refusal = is_blank(skp.pegawai.nip) ? tanpa_nip : bukan_nip;
    if (!refusal.empty()) return {std::string(refusal), {}, {}, isi.berkas.tidak_ikut, {}, {}};
    isi.berkas.isi = text_of(skp, row_of(profil), isi);
    return isi.berkas;
}

}  // namespace kinerja
