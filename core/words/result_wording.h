// Results and activities in the wording of a sentence (PL-06).
//
// Hints from word lists, not judgements: other words may name an activity too, and these may be
// in place. "Menyusun laporan" is an activity, "Tersusunnya laporan" its result.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kinerja {

/// The first word usually names an activity ("Menyusun", "Pelaksanaan").
bool begins_with_activity(std::string_view statement);

/// An activity stands behind words that only lead to it ("Turut menyusun", "Dalam rangka
/// melaksanakan").
bool leads_into_activity(std::string_view statement);

/// The first word names a result ("Tersusunnya", "Meningkatnya").
bool begins_with_result(std::string_view statement);

/// The same sentence as a result: "Menyusun laporan dan melaksanakan rapat" becomes "Tersusunnya
/// laporan dan terlaksananya rapat". Empty when it begins with no activity.
std::string as_result(std::string_view statement);

/// A sentence that names two results, as two sentences.
struct TwoResults {
    std::string first;
    std::string second;
};

/// Only where "dan", "serta" or the like joins a second result word, or an activity a second
/// activity; "pengadaan barang dan jasa" is one. What both share is given to both.
std::optional<TwoResults> two_results(std::string_view statement);

}  // namespace kinerja
