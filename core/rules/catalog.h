// The rule tables, one for each part of the form. all_rules() in check.h strings them together.
#pragma once

#include <span>

#include "core/rules/rule.h"

namespace kinerja {

std::span<const Rule> pegawai_rules();
std::span<const Rule> nip_rules();
std::span<const Rule> periode_rules();
std::span<const Rule> rhk_pimpinan_rules();
std::span<const Rule> rhk_rules();
std::span<const Rule> iki_rules();
std::span<const Rule> writing_rules();
std::span<const Rule> target_rules();
std::span<const Rule> triwulan_rules();
std::span<const Rule> manual_rules();
std::span<const Rule> duplicate_rules();
std::span<const Rule> lampiran_rules();
std::span<const Rule> acuan_rules();
std::span<const Rule> jadwal_rules();
std::span<const Rule> matriks_rules();
std::span<const Rule> pkps_rules();
std::span<const Rule> keselarasan_rules();
std::span<const Rule> pelaksanaan_rules();
std::span<const Rule> penilaian_rules();
std::span<const Rule> angka_kredit_rules();
std::span<const Rule> tindak_lanjut_rules();
std::span<const Rule> text_rules();

}  // namespace kinerja
