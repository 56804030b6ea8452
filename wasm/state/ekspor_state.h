// What is to leave for an official system, and what it looks like.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/berkas_admin.h"
#include "core/exchange/lembar_salin.h"
#include "core/exchange/tabel_progres.h"

namespace kinerja::ui {

/// Files for the admin, then what is copied by hand.
enum class Ekspor { skp22, kinerja_periodik, angka_kredit, lembar_salin, progres };

struct EksporRow {
    Ekspor which{};
    std::string_view token, label, explanation;

    constexpr bool for_admin() const { return which <= Ekspor::angka_kredit; }
    ProfilAdmin profil() const { return static_cast<ProfilAdmin>(which); }
};

inline constexpr EksporRow ekspor_rows[] = {
    {Ekspor::skp22, "tahunan", "Predikat tahunan (SIASN)",
     "Rating dan predikat tahunan dengan nama dan kode layanan SIASN."},
    {Ekspor::kinerja_periodik, "periodik", "Predikat periodik (SIASN)",
     "Rating dan predikat tiap periode yang sudah dievaluasi."},
    {Ekspor::angka_kredit, "angka_kredit", "Angka kredit (SIASN)",
     "Konversi predikat pejabat fungsional PNS."},
    {Ekspor::lembar_salin, "salin", "Lembar salin e-Kinerja",
     "Isian layar demi layar untuk Anda salin sendiri ke e-Kinerja."},
    {Ekspor::progres, "progres", "Progres harian",
     "Catatan kinerja sebagai tabel, menurut susunan e-Kinerja atau KipApp."},
};

constexpr const EksporRow& row_of(Ekspor which) {
    return ekspor_rows[static_cast<std::size_t>(which)];
}

/// `hari`: whose notes are copied one by one, as typed; "" = the last day that has any.
struct EksporState {
    Ekspor which = Ekspor::skp22;
    TataLetakProgres layout = TataLetakProgres::ekinerja;
    std::string hari;

    bool operator==(const EksporState&) const = default;
};

/// What was made of the SKP for it.
struct EksporIsi {
    BerkasAdmin admin;
    std::vector<LayarSalin> layar;  // with the notes of one day where those are asked for
    TabelProgres tabel;
    std::string hari;  // the day of these notes, in words; "" = there are none
};

}  // namespace kinerja::ui
