// One list for all that was put aside; each item says whose it is and when it comes back.
#include "core/dialog/konsep.h"

#include <algorithm>
#include <utility>

#include "core/base/text.h"

namespace kinerja {
namespace {

bool is_of(const TulisanTersisih& one, PeranDialog peran) {
    return pihak_of(one.peran) == pihak_of(peran);
}

/// Written on the card of a dukungan, about it.
bool is_reason(const TulisanTersisih& one) {
    return !one.menunggu_giliran && !one.karena.value.empty() && one.karena == one.card;
}

auto reason_in(auto& konsep, const Path& dukungan) {
    return std::ranges::find_if(konsep.tersisih, [&](const TulisanTersisih& one) {
        return is_reason(one) && one.card == dukungan && is_of(one, turn_of(konsep));
    });
}

TulisanTersisih& added(DialogKonsep& konsep) {
    const PeranDialog peran = turn_of(konsep);
    std::size_t number = konsep.tersisih.size();
    TulisanTersisihId id;
    do {
        id.value = "w" + std::to_string(++number);
    } while (std::ranges::find(konsep.tersisih, id, &TulisanTersisih::id) != konsep.tersisih.end());
    TulisanTersisih& one = konsep.tersisih.emplace_back();
    one.id = std::move(id);
    one.peran = peran;
    return one;
}

void put_box(TulisanTersisih& to, const DialogKonsep& konsep) {
    to.card = konsep.card;
    to.jenis = konsep.jenis;
    to.text = konsep.text;
    to.proposal = konsep.proposal;
    to.answers = konsep.answers;
    to.karena = konsep.karena;
}

void take_box(DialogKonsep& konsep, TulisanTersisih&& from) {
    konsep.card = std::move(from.card);
    konsep.jenis = from.jenis;
    konsep.text = std::move(from.text);
    konsep.proposal = std::move(from.proposal);
    konsep.answers = std::move(from.answers);
    konsep.karena = std::move(from.karena);
}

bool holds_notes(const DialogKonsep& konsep) {
    return !is_blank(konsep.pengantar) || !is_blank(konsep.catatan) ||
           !is_blank(konsep.tanpa_penyesuaian);
}

void leave_turn(DialogKonsep& konsep) {
    if (holds_words(konsep) || holds_notes(konsep)) {
        TulisanTersisih& one = added(konsep);
        one.menunggu_giliran = true;
        put_box(one, konsep);
        one.pengantar = std::move(konsep.pengantar);
        one.catatan = std::move(konsep.catatan);
        one.tanpa_penyesuaian = std::move(konsep.tanpa_penyesuaian);
    }
    for (std::string* note : {&konsep.pengantar, &konsep.catatan, &konsep.tanpa_penyesuaian})
        note->clear();
    empty_box(konsep);
}

void begin_turn(DialogKonsep& konsep) {
    const auto found = std::ranges::find_if(konsep.tersisih, [&](const TulisanTersisih& one) {
        return one.menunggu_giliran && is_of(one, turn_of(konsep));
    });
    if (found == konsep.tersisih.end()) return;
    TulisanTersisih one = std::move(*found);
    konsep.tersisih.erase(found);
    konsep.pengantar = std::move(one.pengantar);
    konsep.catatan = std::move(one.catatan);
    konsep.tanpa_penyesuaian = std::move(one.tanpa_penyesuaian);
    take_box(konsep, std::move(one));
}

}  // namespace

JenisEntri free_kind(const DialogKonsep& konsep) {
    const bool other = konsep.jenis == JenisEntri::usulan || konsep.jenis == JenisEntri::keputusan;
    return other ? JenisEntri::pertanyaan : konsep.jenis;
}

bool holds_words(const DialogKonsep& konsep) {
    return !is_blank(konsep.text) || !konsep.proposal.empty();
}

void empty_box(DialogKonsep& konsep) {
    konsep.card = {};
    konsep.text.clear();
    konsep.proposal.clear();
    konsep.answers = {};
    konsep.karena = {};
    konsep.jenis = free_kind(konsep);
}

void put_aside(DialogKonsep& konsep) {
    if (holds_words(konsep)) put_box(added(konsep), konsep);
    empty_box(konsep);
}

void go_on_with(DialogKonsep& konsep, const TulisanTersisihId& id) {
    const auto found = std::ranges::find(konsep.tersisih, id, &TulisanTersisih::id);
    if (found == konsep.tersisih.end() || !is_of(*found, turn_of(konsep))) return;
    TulisanTersisih one = std::move(*found);
    konsep.tersisih.erase(found);
    put_aside(konsep);
    take_box(konsep, std::move(one));
}

std::vector<TulisanTersisihId> put_aside_here(const DialogKonsep& konsep) {
    std::vector<TulisanTersisihId> ids;
    for (const TulisanTersisih& one : konsep.tersisih)
        if (!is_reason(one) && !one.menunggu_giliran && is_of(one, turn_of(konsep)))
            ids.push_back(one.id);
    return ids;
}

void give_turn(DialogKonsep& konsep, PeranDialog peran) {
    if (pihak_of(turn_of(konsep)) == pihak_of(peran)) return;
    leave_turn(konsep);
    const bool owner = konsep.peran && pihak_of(*konsep.peran) == pihak_of(peran);
    konsep.giliran = owner ? std::nullopt : std::optional(peran);
    begin_turn(konsep);
}

const std::string* reason_for(const DialogKonsep& konsep, const Path& dukungan) {
    const auto found = reason_in(konsep, dukungan);
    return found == konsep.tersisih.end() ? nullptr : &found->text;
}

void write_reason(DialogKonsep& konsep, const Path& dukungan, std::string words) {
    const auto found = reason_in(konsep, dukungan);
    const bool begun = found != konsep.tersisih.end();
    if (words.empty()) {
        if (begun) konsep.tersisih.erase(found);
        return;
    }
    if (begun) {
        found->text = std::move(words);
        return;
    }
    TulisanTersisih& one = added(konsep);
    one.card = one.karena = dukungan;
    one.jenis = JenisEntri::catatan;
    one.text = std::move(words);
}

}  // namespace kinerja
