// What may be proposed in place of a target or an aspek. Private to target_rules.cpp
// and iki_rules.cpp.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/rhk.h"
#include "core/rules/rule.h"

namespace kinerja {

/// What a target is about, by its words and those of its indicator.
struct TargetWords {
    bool time = false;      // in target or indicator
    bool cost = false;      // in target or indicator
    bool scale = false;     // in target or indicator
    bool deadline = false;  // the target sets a day or a span ("paling lambat")
    bool counted = false;   // the satuan is a thing that is counted
    bool month = false;     // a month is named, so that a number may be a day or a year
};
TargetWords words_of_target(const Iki& iki);

/// The thing that "Jumlah laporan ..." counts: "laporan". Empty when the indicator counts none, or
/// what stands there is no thing but what is done ("Jumlah pengobservasian ...").
std::string counted_by(std::string_view statement);

/// A target without number, with one: "Lima belas menit" becomes "15 menit", "Seluruh laporan" "100
/// % laporan", "Nihil" "0 pengaduan". Empty when nothing can be said.
std::string with_number(const Iki& iki);

/// A target without satuan, with the one of its indicator: "12" becomes "12 laporan".
std::string with_satuan(const Iki& iki);

/// "0,95" or "minimal 0,95" under an indicator in percent, or "0,95 %": a sheet keeps 95 % as 0,95.
/// Both ways to read it.
struct PercentReadings {
    std::string field;         // of the indicator, where it stands: "target", "triwulan/tw1"
    std::string before;        // what that field says in front of it
    std::string of_hundred;    // "95 %"
    std::string as_written;    // "0,95 %"
    bool above_whole = false;  // "105 %"
};
std::vector<PercentReadings> percent_readings(const Iki& iki);

/// The target itself, or the one in the sentence, is such a number.
bool is_percent_to_ask(const Iki& iki);
/// That of this quarter is, counted from 0.
bool is_percent_to_ask(const Iki& iki, std::size_t quarter);

/// Both of them for the field at this place, to choose from; nothing when there are none.
Proposal percent_for(const Skp& skp, const Path& place);

/// The aspek that suits the target better; empty when the one that was chosen will do.
std::optional<Aspek> better_aspek(const Iki& iki);

}  // namespace kinerja
