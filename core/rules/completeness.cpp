// Kelengkapan: how many of the things that block are in place.
//
// Everything that a blocking rule asks for is one slot, and each blocking finding empties one. Rows
// that do not exist yet count as well (a first RHK, a first IKI), so that adding the row an SKP
// lacks never makes it look less complete.
#include <algorithm>

#include "core/base/text.h"
#include "core/rules/check.h"

namespace kinerja {
namespace {

struct Slots {
    int asked = 0;    // all of them
    int implied = 0;  // empty without a finding of their own: they wait for a row to be added
};

// Statement; in the kuantitatif form also target, and aspek or perspektif.
int slots_per_iki(const Skp& skp) { return has_place(form_of(skp).target) ? 3 : 1; }

// Statement, existence of an IKI, jadwal, bukti kinerja; below JPT a RHK utama also has its link.
int slots_per_rhk(const Skp& skp, JenisRhk jenis) {
    return has_place(form_of(skp).rhk_pimpinan) && jenis == JenisRhk::utama ? 5 : 4;
}

Slots slots_of_identity(const Skp& skp) {
    const int pegawai = 5;
    const bool nip_counts =
        form_of(skp).nip_penilai == Demand::demanded || !is_blank(skp.pejabat_penilai.nip);
    const int penilai = nip_counts ? 3 : 2;
    const int periode = 2;
    return {pegawai + penilai + periode, 0};
}

void add_rhk(const Skp& skp, Slots& slots) {
    bool has_utama = false;
    for (const Box<Rhk>& rhk : skp.rhk) {
        has_utama = has_utama || rhk->jenis == JenisRhk::utama;
        slots.asked += slots_per_rhk(skp, rhk->jenis);
        slots.asked += std::max(1, static_cast<int>(rhk->iki.size())) * slots_per_iki(skp);
        if (rhk->iki.empty()) slots.implied += slots_per_iki(skp);
    }
    slots.asked += 1;  // there is a RHK utama
    if (has_utama) return;
    const int first = slots_per_rhk(skp, JenisRhk::utama) + slots_per_iki(skp);
    slots.asked += first;
    slots.implied += first;
}

void add_rhk_pimpinan(const Skp& skp, Slots& slots) {
    if (!has_place(form_of(skp).rhk_pimpinan)) return;
    slots.asked += 1 + std::max(1, static_cast<int>(skp.rhk_pimpinan.size()));
    if (!skp.rhk_pimpinan.empty()) return;
    slots.implied += 1;
    for (const Box<Rhk>& rhk : skp.rhk)
        if (rhk->jenis == JenisRhk::utama) slots.implied += 1;  // nothing to link to
}

void add_lampiran(const Skp& skp, Slots& slots) {
    const int items = static_cast<int>(skp.lampiran.sumber_daya.size());
    slots.asked += 1 + std::max(1, items) + 1;  // there is support, its uraian; konsekuensi
    if (items == 0) slots.implied += 1;
}

}  // namespace

Completeness completeness_of(const Skp& skp, const Findings& findings) {
    Slots slots = slots_of_identity(skp);
    add_rhk(skp, slots);
    add_rhk_pimpinan(skp, slots);
    add_lampiran(skp, slots);

    const auto blocking = std::count_if(findings.begin(), findings.end(), [](const Finding& f) {
        return f.rule->severity == Severity::blocks;
    });
    const int empty = slots.implied + static_cast<int>(blocking);
    return {std::clamp(slots.asked - empty, 0, slots.asked), slots.asked};
}

}  // namespace kinerja
