#include "core/model/stays_here.h"

#include <algorithm>
#include <iterator>

#include "core/model/member.h"

namespace kinerja {
namespace {

bool is_unsealed(const Box<UmpanBalik>& one) { return one->segel.empty(); }

}  // namespace

void keep_what_stays_here(Skp& to, const Skp& from) {
    for (const Member& member : shape_of<Skp>().members)
        if (member.said.stays_here) member.take(&to, &from);
}

void keep_notes_of(Skp& to, const Skp& from) {
    for (const CatatanPribadi& note : from.catatan_pribadi)
        if (std::ranges::find(to.catatan_pribadi, note.id, &CatatanPribadi::id) ==
            to.catatan_pribadi.end())
            to.catatan_pribadi.push_back(note);
}

PrivateWords private_words_in(const Skp& skp) {
    DialogKonsep written = *skp.konsep, nothing;
    written.peran.reset();  // who writes and about what is chosen, not written
    written.giliran.reset();
    written.card = nothing.card;
    written.jenis = nothing.jenis;
    written.answers = nothing.answers;
    written.karena = nothing.karena;
    return {skp.catatan_pribadi.size(), skp.pembinaan.size(), skp.evaluasi_konsep.size(),
            static_cast<std::size_t>(std::ranges::count_if(skp.umpan_balik, is_unsealed)),
            written != nothing};
}

bool is_backup(const Skp& file) { return without_what_stays_here(file) != file; }

Skp without_what_stays_here(Skp skp) {
    keep_what_stays_here(skp, Skp{});
    keep_unsealed_of(skp, Skp{});
    return skp;
}

void keep_unsealed_of(Skp& to, const Skp& from) {
    std::erase_if(to.umpan_balik, is_unsealed);
    std::ranges::copy_if(from.umpan_balik, std::back_inserter(to.umpan_balik), is_unsealed);
}

}  // namespace kinerja
