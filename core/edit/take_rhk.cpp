// RHK of a package against those that the SKP has, and the change that takes them.
#include "core/edit/take_rhk.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/base/word_diff.h"
#include "core/edit/change.h"
#include "core/edit/clean_texts.h"
#include "core/edit/item.h"

namespace kinerja {
namespace {

constexpr int alike_from = 25;  // percent of the words

bool differs(std::string_view a, std::string_view b) {
    return !is_blank(a) && !is_blank(b) && fold(trim(a)) != fold(trim(b));
}

bool same_day(std::string_view a, std::string_view b) {
    const DateReading first = parse_date(a), second = parse_date(b);
    return first.date && second.date ? *first.date == *second.date : !differs(a, b);
}

/// The row with what the leader established; what only the employee knows (sasaran) stays.
RhkPimpinan updated(RhkPimpinan row, const RhkPimpinan& taken) {
    row.statement = taken.statement;
    row.iki = taken.iki;
    row.pemilik = taken.pemilik;
    row.asal = taken.asal;
    row.sementara = false;
    return row;
}

/// Which row of the SKP a RHK of the leader is: the one that came from there before, or, when none
/// did, one with the same words that came from nowhere.
class Counterparts {
  public:
    explicit Counterparts(const Skp& skp) : skp_(skp) {
        for (std::size_t at = 0; at < skp.rhk_pimpinan.size(); ++at) add(at);
    }

    void add(std::size_t at) {
        const RhkPimpinan& own = skp_.rhk_pimpinan[at];
        if (!own.asal.empty())
            by_asal_.emplace(own.asal.value, at);
        else if (!is_blank(own.statement))
            by_words_.emplace(fold(trim(own.statement)), at);
    }

    std::optional<std::size_t> of(const RhkPimpinan& taken) const {
        const auto from_there = by_asal_.find(taken.asal.value);
        if (from_there != by_asal_.end()) return from_there->second;
        const auto same_words = by_words_.find(fold(trim(taken.statement)));
        if (same_words == by_words_.end()) return std::nullopt;
        // Another RHK with the same words may have brought it up to date meanwhile.
        if (!skp_.rhk_pimpinan[same_words->second].asal.empty()) return std::nullopt;
        return same_words->second;
    }

  private:
    const Skp& skp_;
    std::unordered_map<std::string, std::size_t> by_asal_, by_words_;
};

}  // namespace

std::vector<TakeRow> plan_take(const PaketRhk& paket, const Skp& skp, std::string_view id_stem) {
    std::vector<TakeRow> rows;
    const Counterparts counterparts(skp);
    std::unordered_set<std::size_t> spoken_for;  // each row is brought up to date by one RHK
    for (const RhkPaket& rhk : paket.rhk) {
        RhkPimpinan taken;
        taken.id = {std::string(id_stem) + "-" + std::to_string(rows.size() + 1)};
        taken.statement = rhk.statement;
        taken.iki = iki_lines(rhk);
        taken.pemilik = pemilik_of(paket);
        taken.asal = rhk.id;
        taken.sementara = false;
        const auto at = counterparts.of(taken);
        if (!at || !spoken_for.insert(*at).second) {
            rows.push_back({TakeKind::baru, std::move(taken), {}});
            continue;
        }
        const RhkPimpinan& own = skp.rhk_pimpinan[*at];
        RhkPimpinan next = updated(own, taken);
        const TakeKind kind = next == own ? TakeKind::sama : TakeKind::berubah;
        rows.push_back({kind, std::move(next), own});
    }
    return rows;
}

std::vector<std::string> warnings_for(const PaketRhk& paket, const Skp& skp) {
    std::vector<std::string> warnings;
    if (!is_blank(paket.nama) && fold(trim(paket.nama)) == fold(trim(skp.pegawai.nama)))
        warnings.emplace_back("Berkas ini memuat RHK Anda sendiri, bukan RHK pimpinan Anda.");
    if (differs(paket.instansi, skp.pegawai.instansi))
        warnings.push_back("Berkas ini berasal dari instansi lain: " + paket.instansi + ".");
    if (differs(paket.unit_kerja, skp.pejabat_penilai.unit_kerja) &&
        differs(paket.unit_kerja, skp.pegawai.unit_kerja))
        warnings.push_back("Berkas ini berasal dari unit kerja lain: " + paket.unit_kerja + ".");
    const bool period_known = !is_blank(paket.periode.awal) && !is_blank(paket.periode.akhir);
    if (period_known && (!same_day(paket.periode.awal, skp.periode.awal) ||
                         !same_day(paket.periode.akhir, skp.periode.akhir)))
        warnings.push_back("Periode berkas ini berbeda dengan SKP Anda: " + paket.periode.awal +
                           " s.d. " + paket.periode.akhir + ".");
    return warnings;
}

std::vector<RelinkRhkPimpinan> plan_relink(const Skp& skp) {
    std::vector<RelinkRhkPimpinan> links;
    for (const RhkPimpinan& note : skp.rhk_pimpinan) {
        if (!note.sementara) continue;
        RelinkRhkPimpinan link{note.id, {}};
        int best = alike_from - 1;
        for (const RhkPimpinan& own : skp.rhk_pimpinan) {
            if (own.sementara) continue;
            const int alike = word_similarity(note.statement, own.statement);
            if (alike <= best) continue;
            best = alike;
            link.to = own.id;
        }
        links.push_back(std::move(link));
    }
    return links;
}

Refusal change(Skp& skp, const TakeRhkPimpinan& command) {
    Counterparts counterparts(skp);
    for (RhkPimpinan taken : command.rhk_pimpinan) {
        const Path where = path(taken);
        if (Refusal refusal = clean_texts(shape_of<RhkPimpinan>(), &taken, where)) return refusal;
        if (const auto at = counterparts.of(taken)) {
            skp.rhk_pimpinan[*at] = updated(skp.rhk_pimpinan[*at], taken);
            counterparts.add(*at);
            continue;
        }
        const bool known = find_rhk_pimpinan(skp, taken.id) != nullptr;
        if (Refusal refusal = refuse_id(where, taken.id.value, known)) return refusal;
        taken.sementara = false;
        if (!find_sasaran(skp, taken.sasaran)) taken.sasaran = {};
        skp.rhk_pimpinan.push_back(std::move(taken));
        counterparts.add(skp.rhk_pimpinan.size() - 1);
    }
    return refuse_overfull(skp, path("rhk_pimpinan"));
}

}  // namespace kinerja
