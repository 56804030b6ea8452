// Scenarios: cases of tests/scenario told in words, a JSON file each, and what is not as they say.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kinerja {

/// Empty when everything is as the scenario says. Strict: a key that is not known, a finding that
/// is not told and a field that does not exist are complaints.
///
///     {"judul": "...", "dasar": "on what it rests",
///      "masukan": {"contoh": "pranata komputer", "hari_ini": "1 Maret 2027",
///                  "sudah_ditetapkan": true, "tambah": ["rhk/r9"], "hapus": ["rhk/r1/iki/i3"],
///                  "isi": {"rhk/r9/statement": "Tersusunnya laporan"},
///                  "dialog": [{"oleh": "pegawai", "butir": "rhk/r1", "jenis": "usulan",
///                              "kata": "...", "usulan": {"rhk/r1/statement": "..."}}]},
///      "ditemukan": [{"di": "RHK utama 1", "pesan": "...", "sifat": "wajib", "cara": "...",
///                     "usulan": "..."}],
///      "kelengkapan": "40 dari 41",
///      "tercetak": {"SKP": {"ada": ["..."], "tidak_ada": ["..."], "draf": true}},
///      "tenggat": ["31 Januari 2027: Penetapan SKP (Akhir Januari, Permenpan RB 6/2022.)"]}
///
/// `masukan` begins with a sample of skp_builder.h, or "draf kosong"; rows are added, removed, then
/// fields are filled, all by Path; what is said in the dialogue comes last, in turn (`karena`,
/// `putusan` and "menjawab_usulan": true besides). `ditemukan` holds all findings in the order of
/// Pemeriksaan. A printed line is a row of a table with " | " between its cells, or any other line
/// of the paper; what is told of it is a part. Needed: judul, dasar, masukan, ditemukan,
/// kelengkapan; in a finding di, pesan, sifat ("wajib" or "saran").
std::vector<std::string> complaints_about(std::string_view scenario);

}  // namespace kinerja
