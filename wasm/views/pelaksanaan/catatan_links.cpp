// What a catatan kinerja can be for: found by a few letters, kept free of contradiction.
#include <algorithm>
#include <optional>
#include <utility>

#include "core/base/fuzzy.h"
#include "core/base/text.h"
#include "core/model/place_name.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/pelaksanaan/catatan_parts.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view rencana_aksi_pada = "{} ({}, {})";
constexpr std::string_view bernama = "{}: {}";

}  // namespace wording

namespace {

std::string named(const std::string& name, std::string_view words) {
    return is_blank(words) ? name : filled(wording::bernama, {name, words});
}

const Iki* iki_in(const Rhk& rhk, const IkiId& id) {
    for (const Iki& one : rhk.iki)
        if (one.id == id) return &one;
    return nullptr;
}

const RencanaAksi* aksi_in(const Rhk& rhk, const RencanaAksiId& id) {
    for (const RencanaAksi& one : rhk.rencana_aksi)
        if (one.id == id) return &one;
    return nullptr;
}

/// The RHK that the note names, or in which what it names lies.
const Rhk* rhk_of(const Skp& skp, const CatatanKinerja& note) {
    if (!note.rhk.empty()) return find_rhk(skp, note.rhk);
    for (const Box<Rhk>& rhk : skp.rhk)
        if ((!note.iki.empty() && iki_in(*rhk, note.iki)) ||
            (!note.rencana_aksi.empty() && aksi_in(*rhk, note.rencana_aksi)))
            return &*rhk;
    return nullptr;
}

std::string name_of_period(const std::vector<PeriodeEvaluasi>& all, const PeriodeEvaluasiId& id) {
    for (const PeriodeEvaluasi& one : all)
        if (one.id == id) return one.nama;
    return nama_bawaan(id);
}

bool holds(const std::vector<PeriodeEvaluasi>& all, const PeriodeEvaluasiId& id,
           const std::optional<Date>& day) {
    for (const PeriodeEvaluasi& one : all) {
        if (one.id != id || !day) continue;
        const std::optional<Date> first = parse_date(one.awal).date;
        const std::optional<Date> last = parse_date(one.akhir).date;
        return first && last && *first <= *day && *day <= *last;
    }
    return false;
}

std::vector<CatatanChoice> plans(const Skp& skp, const CatatanKinerja& note) {
    const std::vector<PeriodeEvaluasi> periodes = periode_evaluasi(*skp.jadwal, skp.periode);
    const std::optional<Date> day = parse_date(note.tanggal).date;
    std::vector<CatatanChoice> now, other, whole;
    for (const Box<Rhk>& rhk : skp.rhk) {
        const std::string name = name_of(skp, *rhk);
        whole.push_back({named(name, rhk->statement), rhk->id, {}, {}});
        for (const RencanaAksi& one : rhk->rencana_aksi)
            (holds(periodes, one.periode, day) ? now : other)
                .push_back({filled(wording::rencana_aksi_pada,
                                   {one.uraian, name_of_period(periodes, one.periode), name}),
                            rhk->id,
                            one.id,
                            {}});
    }
    now.insert(now.end(), whole.begin(), whole.end());
    now.insert(now.end(), other.begin(), other.end());
    return now;
}

/// Those of the RHK that the note names stand first.
std::vector<CatatanChoice> indicators(const Skp& skp, const CatatanKinerja& note) {
    std::vector<CatatanChoice> all;
    for (const Box<Rhk>& rhk : skp.rhk)
        for (const Iki& one : rhk->iki)
            all.push_back({named(owner_of(skp, path(*rhk, one) / "statement"), one.statement),
                           rhk->id,
                           {},
                           one.id});
    std::ranges::stable_partition(all,
                                  [&](const CatatanChoice& one) { return one.rhk == note.rhk; });
    return all;
}

}  // namespace

std::string shown_in(const Skp& skp, const CatatanKinerja& note, std::string_view member) {
    if (member == "rencana_aksi" || member == "iki") {
        const Rhk* rhk = rhk_of(skp, note);
        if (rhk == nullptr) return {};
        if (member == "iki") {
            const Iki* iki = note.iki.empty() ? nullptr : iki_in(*rhk, note.iki);
            return iki ? named(owner_of(skp, path(*rhk, *iki) / "statement"), iki->statement)
                       : std::string();
        }
        const RencanaAksi* aksi =
            note.rencana_aksi.empty() ? nullptr : aksi_in(*rhk, note.rencana_aksi);
        return aksi ? aksi->uraian : named(name_of(skp, *rhk), rhk->statement);
    }
    const Member* row = shape_of<CatatanKinerja>().find(member);
    std::string words = row ? std::string(row->scalar.shown(&note, row->index)) : std::string();
    if (member == "bukti" && !note.berkas.empty())
        words.append(words.empty() ? "" : "; ").append(note.berkas.nama);
    return words;
}

std::vector<CatatanChoice> choices_of(const Skp& skp, const CatatanKinerja& note,
                                      std::string_view member, std::string_view typed) {
    std::vector<CatatanChoice> all = member == "iki" ? indicators(skp, note) : plans(skp, note);
    if (is_blank(typed)) return all;
    const std::string wanted = search_form(typed);
    std::vector<std::pair<int, CatatanChoice>> found;
    for (CatatanChoice& one : all)
        if (const int score = fit(wanted, search_form(one.words)); score > 0)
            found.emplace_back(score, std::move(one));
    std::ranges::stable_sort(found, std::ranges::greater{},
                             [](const auto& one) { return one.first; });
    all.clear();
    for (auto& [score, one] : found) all.push_back(std::move(one));
    return all;
}

SetFields chosen(const Skp& skp, const CatatanKinerja& note, std::string_view member,
                 const CatatanChoice& choice) {
    SetFields fields;
    const auto put = [&](std::string_view name, const std::string& value) {
        fields.fields.push_back({path_of(note, name), value, true});
    };
    const Rhk* rhk = find_rhk(skp, choice.rhk);
    if (member == "iki") {
        put("iki", choice.iki.value);
        if (rhk == nullptr) return fields;
        put("rhk", choice.rhk.value);
        if (!aksi_in(*rhk, note.rencana_aksi)) put("rencana_aksi", "");
        return fields;
    }
    put("rencana_aksi", choice.aksi.value);
    if (rhk == nullptr) {
        if (note.iki.empty()) put("rhk", "");
        return fields;
    }
    put("rhk", choice.rhk.value);
    const bool fits = note.rhk == choice.rhk && iki_in(*rhk, note.iki);
    if (!fits) put("iki", rhk->iki.size() == 1 ? rhk->iki.front().id.value : std::string());
    return fields;
}

}  // namespace kinerja::ui
