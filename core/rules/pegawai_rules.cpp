// Who the SKP is about and who judges it: the header of the form (regulation.md 3.1).
#include <string>

#include "core/base/text.h"
#include "core/model/person_number.h"
#include "core/regulation/basis.h"
#include "core/rules/catalog.h"

namespace kinerja {
namespace {

using Text = std::string Pegawai::*;

constexpr std::string_view name_of(Text field) {
    if (field == &Pegawai::nama) return "nama";
    if (field == &Pegawai::nip) return "nip";
    if (field == &Pegawai::jabatan) return "jabatan";
    if (field == &Pegawai::unit_kerja) return "unit_kerja";
    return "instansi";
}

// A dash in place of a number is no number.
template <Text field>
bool lacks(const Pegawai& person) {
    if constexpr (field == &Pegawai::nip)
        return kind_of_number(person) == NumberKind::none;
    else
        return is_blank(person.*field);
}

template <Text field>
void pegawai_names(const Skp& skp, const CheckContext&, FindingSink& found) {
    found.asks(path("pegawai") / name_of(field), !lacks<field>(skp.pegawai));
}

template <Text field>
void penilai_names(const Skp& skp, const CheckContext&, FindingSink& found) {
    found.asks(path("pejabat_penilai") / name_of(field), !lacks<field>(skp.pejabat_penilai));
}

// A dash under a pangkat of somebody's own says that there is no number (bupati, ketua).
bool is_without_number(const Pegawai& person) {
    return person.golongan == "lain" && !read_number(person.nip).number.empty();
}

// Where the form does without a number, one that was written down counts as well.
void penilai_has_nip(const Skp& skp, const CheckContext&, FindingSink& found) {
    const Pegawai& penilai = skp.pejabat_penilai;
    if (form_of(skp).nip_penilai == Demand::demanded)
        found.asks(path("pejabat_penilai") / "nip",
                   !lacks<&Pegawai::nip>(penilai) || is_without_number(penilai));
    else if (!is_blank(penilai.nip))
        found.asks(path("pejabat_penilai") / "nip", true);
}

template <Text field, UnitPenilai unit>
void penilai_names_unit(const Skp& skp, const CheckContext& context, FindingSink& found) {
    if (form_of(skp).unit_penilai == unit) penilai_names<field>(skp, context, found);
}

void has_golongan(const Pegawai& person, std::string_view top, FindingSink& found) {
    if (person.golongan.empty()) found.at(path(top) / "golongan");
    if (person.golongan == "lain" && is_blank(person.pangkat_lain))
        found.at(path(top) / "pangkat_lain");
}

void pegawai_has_golongan(const Skp& skp, const CheckContext&, FindingSink& found) {
    has_golongan(skp.pegawai, "pegawai", found);
}

void penilai_has_golongan(const Skp& skp, const CheckContext&, FindingSink& found) {
    if (form_of(skp).nip_penilai == Demand::demanded)
        has_golongan(skp.pejabat_penilai, "pejabat_penilai", found);
}

constexpr Rule rules[] = {
    {"ID-01a", Severity::blocks, basis::form, "Nama pegawai yang dinilai belum diisi.",
     "Isi nama lengkap beserta gelar seperti pada SK.", pegawai_names<&Pegawai::nama>},
    {"ID-01b", Severity::blocks, basis::form, "NIP atau NI PPPK pegawai belum diisi.",
     "Isi 18 angka NIP atau NI PPPK.", pegawai_names<&Pegawai::nip>},
    {"ID-01c", Severity::advises, basis::form, "Pangkat atau golongan pegawai belum diisi.",
     "Pilih golongan; pilih \"lain\" dan tuliskan pangkatnya bila tidak ada dalam daftar. PPPK "
     "paruh "
     "waktu tidak bergolongan: pilih \"tanpa golongan\".",
     pegawai_has_golongan},
    {"ID-01d", Severity::blocks, basis::form, "Jabatan pegawai belum diisi.",
     "Isi jabatan beserta jenjangnya, misalnya \"Pranata Komputer Ahli Muda\".",
     pegawai_names<&Pegawai::jabatan>},
    {"ID-01e", Severity::blocks, basis::form, "Unit kerja pegawai belum diisi.",
     "Isi unit kerja tempat pegawai bertugas pada periode ini.",
     pegawai_names<&Pegawai::unit_kerja>},
    {"ID-01f", Severity::blocks, basis::form, "Nama instansi belum diisi.",
     "Isi nama instansi yang tercetak di kepala formulir.", pegawai_names<&Pegawai::instansi>},
    {"ID-02a", Severity::blocks, basis::form, "Nama Pejabat Penilai Kinerja belum diisi.",
     "Isi nama lengkap Pejabat Penilai Kinerja beserta gelar.", penilai_names<&Pegawai::nama>},
    {"ID-02b", Severity::blocks, basis::form, "NIP Pejabat Penilai Kinerja belum diisi.",
     "Isi NIP, NRP untuk anggota TNI atau Polri, atau NIK untuk selain ASN. Bila tidak ada nomor "
     "sama sekali, pilih pangkat Lainnya dan tulis tanda hubung (-) di sini.",
     penilai_has_nip},
    {"ID-02c", Severity::advises, basis::form,
     "Pangkat atau golongan Pejabat Penilai Kinerja belum diisi.",
     "Pilih golongan; pilih \"lain\" dan tuliskan pangkatnya bila tidak ada dalam daftar.",
     penilai_has_golongan},
    {"ID-02d", Severity::blocks, basis::form, "Jabatan Pejabat Penilai Kinerja belum diisi.",
     "Isi jabatan Pejabat Penilai Kinerja.", penilai_names<&Pegawai::jabatan>},
    {"ID-02e", Severity::advises, basis::form, "Unit kerja Pejabat Penilai Kinerja belum diisi.",
     "Isi unit kerja Pejabat Penilai Kinerja.",
     penilai_names_unit<&Pegawai::unit_kerja, UnitPenilai::unit_kerja>},
    {"ID-02f", Severity::advises, basis::form, "Instansi Pejabat Penilai Kinerja belum diisi.",
     "Isi instansi Pejabat Penilai Kinerja.",
     penilai_names_unit<&Pegawai::instansi, UnitPenilai::instansi>},
};

}  // namespace

std::span<const Rule> pegawai_rules() { return rules; }

}  // namespace kinerja
