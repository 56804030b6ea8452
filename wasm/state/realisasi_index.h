// Realisasi of every IKI and period, computed once after a change of what they come from.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/model/place_name.h"
#include "core/pelaksanaan/realisasi_from_catatan.h"
#include "wasm/state/same_boxes.h"

namespace kinerja::ui {

struct RealisasiPeriode {
    RealisasiId id;  // of the item, or of the one that is made at the first figure
    RealisasiHasil hasil;
};

/// `rhk` and `iki` are good until the index looks at another SKP.
struct RealisasiIki {
    const Rhk* rhk = nullptr;
    const Iki* iki = nullptr;
    std::string name;                        // "RHK utama 1, IKI 2"
    std::vector<RealisasiPeriode> periodes;  // as periodes() of the index
};

class RealisasiIndex {
  public:
    void look_at(const Skp& skp, const Date& today) {
        if (known_ && today == today_ && same(skp)) return;
        known_ = true;
        today_ = today;
        of_ = skp;
        periodes_ = periode_evaluasi(*of_.jadwal, of_.periode);
        all_.clear();
        for (const Box<Rhk>& rhk : of_.rhk)
            for (const Iki& iki : rhk->iki) add(*rhk, iki);
    }

    const std::vector<PeriodeEvaluasi>& periodes() const { return periodes_; }
    const std::vector<RealisasiIki>& all() const { return all_; }
    const CatatanKinerja& catatan(std::size_t at) const { return *of_.catatan_kinerja[at]; }

  private:
    bool same(const Skp& skp) const {
        return same_boxes(of_.catatan_kinerja, skp.catatan_kinerja) &&
               same_boxes(of_.realisasi, skp.realisasi) && same_boxes(of_.rhk, skp.rhk) &&
               of_.jadwal.same_as(skp.jadwal) && of_.periode == skp.periode &&
               of_.profil == skp.profil;
    }

    void add(const Rhk& rhk, const Iki& iki) {
        RealisasiIki one{&rhk, &iki, owner_of(of_, path(rhk, iki) / "statement"), {}};
        const std::vector<CatatanAngka> notes = catatan_of(of_, rhk.id, iki.id);
        for (const PeriodeEvaluasi& periode : periodes_) {
            const Realisasi* there = find_realisasi(of_, rhk.id, iki.id, periode.id);
            const RealisasiId id = there ? there->id : id_of_realisasi(rhk.id, iki.id, periode.id);
            one.periodes.push_back({id, realisasi_hasil(iki, periode, there, notes, today_)});
        }
        all_.push_back(std::move(one));
    }

    bool known_ = false;
    Skp of_;
    Date today_;
    std::vector<PeriodeEvaluasi> periodes_;
    std::vector<RealisasiIki> all_;
};

}  // namespace kinerja::ui
