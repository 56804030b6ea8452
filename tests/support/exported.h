// An SKP whose year was evaluated, for files to the admin.
#pragma once

#include <string>
#include <string_view>

#include "core/codec/guarded_json.h"
#include "core/dialog/item_seal.h"
#include "core/exchange/berkas_admin.h"
#include "tests/support/skp_builder.h"

namespace kinerja {

inline Evaluasi handed_over(std::string_view id, JenisEvaluasi jenis, std::string_view periode,
                            RatingKinerja hasil_kerja, RatingKinerja perilaku,
                            const Pegawai& penilai) {
    Evaluasi one;
    one.id = {std::string(id)};
    one.jenis = jenis;
    one.periode = {std::string(periode)};
    one.capaian_organisasi = CapaianOrganisasi::baik;
    one.rating_hasil_kerja = hasil_kerja;
    one.rating_perilaku = perilaku;
    one.penilai = penilai.nama;
    one.nip_penilai = penilai.nip;
    one.diserahkan = "8-1-2028";
    one.segel = seal_of(one);
    return one;
}

/// A pranata komputer ahli muda with Baik in the year and in triwulan I, and the conversion of it.
inline Skp evaluated_year(RatingKinerja hasil_kerja = RatingKinerja::sesuai,
                          RatingKinerja perilaku = RatingKinerja::di_atas) {
    Skp skp = valid_skp();
    const Pegawai& penilai = skp.pejabat_penilai;
    skp.evaluasi = {
        handed_over("e1", JenisEvaluasi::periodik, "tw1", hasil_kerja, perilaku, penilai),
        handed_over("e9", JenisEvaluasi::tahunan, "", hasil_kerja, perilaku, penilai)};
    AngkaKredit& record = skp.angka_kredit.edit();
    record.jenjang = JenjangFungsional::ahli_muda;
    record.konversi = {{{"k1"}, "2027", "1", "12", PredikatKinerja::baik, {}, {}}};
    return skp;
}

/// The objects of a file that must be there.
inline JsonValue data_of(const Skp& skp, ProfilAdmin profil) {
    const BerkasAdmin berkas = berkas_admin(skp, profil);
    const Result<JsonValue> json = parse_json(berkas.isi);
    return json ? *json->find("data") : json_array();
}

/// "" also for what is not there.
inline std::string value(const JsonValue& object, std::string_view kunci) {
    const JsonValue* found = object.find(kunci);
    return found == nullptr ? std::string() : found->text;
}

inline bool is_blank_for_admin(const BerkasAdmin& berkas, std::string_view kunci) {
    for (const CatatanKunci& one : berkas.kosong)
        if (one.kunci == kunci && !one.sebab.empty()) return true;
    return false;
}

}  // namespace kinerja
