// What goes into a file of the admin, before it is one; each profile writes into it.
#pragma once

#include <string>
#include <string_view>

#include "core/codec/json_value.h"
#include "core/exchange/berkas_admin.h"
#include "core/exchange/objek_siasn.h"

namespace kinerja {

struct IsiBerkas {
    JsonValue data = json_array();
    BerkasAdmin berkas;  // without its `isi`

    ObjekSiasn object() { return ObjekSiasn(berkas.kosong); }
    void take(ObjekSiasn& object, std::string what);
    void leave_out(std::string what, std::string_view why);
    void unsure(std::string_view kunci, std::string_view sebab) {
        note_once(berkas.belum_pasti, kunci, sebab);
    }
    /// Of what may still change.
    void warn_of_objection(const Skp& skp, const Evaluasi& evaluasi, std::string_view kunci);
};

/// The key of the person differs by service; what is to be known about it does not.
inline constexpr std::string_view id_orang =
    "Pengenal orang pada SIASN, bukan NIP. Admin mencarinya dengan NIP pegawai.";

/// Each gives the reason why there is nothing to write; empty: there is.
std::string_view isi_skp22(const Skp& skp, IsiBerkas& isi);
std::string_view isi_kinerja_periodik(const Skp& skp, IsiBerkas& isi);
std::string_view isi_angka_kredit(const Skp& skp, IsiBerkas& isi);

}  // namespace kinerja
