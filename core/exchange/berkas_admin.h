// Files for the admin of an agency's SIMPEG: what the year gave, in the names and codes of SIASN's
// web service (interfaces.md 1.2 to 1.4; docs/exports.md). Nothing is sent anywhere, and nothing is
// guessed: what this program can not know stays blank and is listed.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/skp.h"

namespace kinerja {

/// Predikat of the year, of its periods, and angka kredit.
enum class ProfilAdmin { skp22, kinerja_periodik, angka_kredit };

/// What such a file is called, and the service that its contents are for.
struct ProfilAdminRow {
    ProfilAdmin profil{};
    std::string_view token;  // "siasn-skp22": after "skp-luring-" its format
    std::string_view label;
    std::string_view layanan;
};
std::span<const ProfilAdminRow> profil_admin();
const ProfilAdminRow& row_of(ProfilAdmin profil);

/// An official key, and what is to be known about it.
struct CatatanKunci {
    std::string kunci;
    std::string sebab;

    bool operator==(const CatatanKunci&) const = default;
};

/// A file, or why there is none: exactly one of `penolakan` and `isi` is empty. Only evaluations
/// that hold are taken, with what was decided upon an objection.
struct BerkasAdmin {
    std::string penolakan;
    std::string isi;
    std::vector<std::string> memuat;        // "Evaluasi Triwulan I: Baik"
    std::vector<std::string> tidak_ikut;    // "Triwulan II: belum ada ..."
    std::vector<CatatanKunci> kosong;       // that the admin fills in
    std::vector<CatatanKunci> belum_pasti;  // unverified, and why
};

BerkasAdmin berkas_admin(const Skp& skp, ProfilAdmin profil);

}  // namespace kinerja
