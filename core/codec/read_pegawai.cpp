// Reads the header of the form: the two people and the period.
#include <utility>

#include "core/codec/read_parts.h"
#include "core/regulation/golongan.h"

namespace kinerja {
namespace {

bool is_golongan(std::string_view token) {
    for (const Term& term : golongan_all())
        if (term.token == token) return true;
    return token.empty();
}

// A golongan outside the tables is kept in words.
void read_golongan(ObjectReader& reader, Pegawai& pegawai) {
    reader.text("golongan", pegawai.golongan);
    reader.text("pangkat_lain", pegawai.pangkat_lain);
    if (is_golongan(pegawai.golongan)) return;
    reader.log().problem(reader.child("golongan"),
                         "Golongan ini tidak ada dalam daftar; dicatat sebagai pangkat lain.");
    if (pegawai.pangkat_lain.empty()) pegawai.pangkat_lain = pegawai.golongan;
    pegawai.golongan = "lain";
}

}  // namespace

void read_periode(const JsonValue& value, Periode& periode, ReadLog& log) {
    ObjectReader reader(value, path("periode"), log);
    reader.date("awal", periode.awal);
    reader.date("akhir", periode.akhir);
    reader.rest(periode.extras);
}

void read_pegawai(const JsonValue& value, std::string_view name, Pegawai& pegawai, ReadLog& log) {
    ObjectReader reader(value, path(name), log);
    reader.text("nama", pegawai.nama);
    reader.choice("status", pegawai.status);
    reader.text("nip", pegawai.nip);
    read_golongan(reader, pegawai);
    reader.text("jabatan", pegawai.jabatan);
    reader.text("unit_kerja", pegawai.unit_kerja);
    reader.text("instansi", pegawai.instansi);
    reader.rest(pegawai.extras);
}

}  // namespace kinerja
