// What stands in one cell: a RHK with its captions and who gave it, a target, a choice.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/rhk.h"
#include "core/regulation/terms.h"

namespace kinerja {

/// A RHK as it may stand in one cell together with all that belongs to it.
struct RhkCell {
    std::string statement;
    std::string penugasan_dari;
    std::vector<std::string> indicators;
    bool caption = false;  // "Ukuran keberhasilan / Indikator Kinerja Individu, dan Target:"
};
/// `lists_are_indicators`: a list below the sentence is of indicators without a caption too.
RhkCell read_rhk_cell(std::string_view cell, bool lists_are_indicators);

/// A RHK of the leader; what stands behind "Indikator:" are its indicators.
struct RhkPimpinanCell {
    std::string statement;
    std::vector<std::string> indicators;
};
RhkPimpinanCell read_rhk_pimpinan_cell(std::string_view cell);

/// "Kualitas: Persentase surat" without its aspek, which it gives; nothing where it names none.
std::optional<Aspek> take_aspek(std::string& statement);

/// "Jumlah surat: 12 surat" as indicator and target, where it has no target yet.
void take_target(Iki& iki);

/// "0,95" beside "%": a sheet keeps 95 % so, and nobody can tell.
bool is_part_in_percent(std::string_view target, std::string_view satuan);
/// The same with words or signs before it: "≥ 0,95". With its satuan it would read as somebody's
/// own sentence (decision 0044), and nobody would ask.
bool is_led_in_percent(std::string_view target, std::string_view satuan);

/// "2" and "Dokumen"; the satuan is not said twice, and not at all where is_led_in_percent().
std::string joined_target(std::string_view target, std::string_view satuan);

/// The choice that a cell names ("Kualitas", "waktu/kecepatan penyelesaian", "Max", "TLK").
std::optional<Aspek> aspek_named(std::string_view cell);
std::optional<Perspektif> perspektif_named(std::string_view cell);
std::optional<Polarisasi> polarisasi_named(std::string_view cell);
std::optional<Konsolidasi> konsolidasi_named(std::string_view cell);
std::optional<TingkatKendali> tingkat_kendali_named(std::string_view cell);
std::optional<PeriodePelaporan> periode_pelaporan_named(std::string_view cell);

}  // namespace kinerja
