// The tree from the top: every sasaran with what serves it, then what serves none.
#include "core/model/keselarasan.h"

#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace kinerja {
namespace {

/// The items with this link, in the order of the SKP; under "" those without, or with a lost one.
template <class Item>
using ByLink = std::unordered_map<std::string, std::vector<Item>>;

struct NumberedRhk {
    const Rhk* rhk;
    std::string name;
};
struct NumberedRhkPimpinan {
    const RhkPimpinan* item;
    std::string name;
};
struct ResultOfPerson {
    std::string person;
    const Peran* peran;
};

class Tree {
  public:
    explicit Tree(const Skp& skp)
        : skp_(skp), by_rhk_pimpinan_(has_place(form_of(skp).rhk_pimpinan)) {
        std::unordered_set<std::string> sasaran, rhk_pimpinan;
        for (const Sasaran& one : skp.sasaran) sasaran.insert(one.id.value);
        const auto known = [&](const SasaranId& id) {
            return sasaran.contains(id.value) ? id.value : std::string();
        };
        if (by_rhk_pimpinan_) {
            int number = 0;
            for (const RhkPimpinan& item : skp.rhk_pimpinan) {
                rhk_pimpinan.insert(item.id.value);
                of_sasaran_[known(item.sasaran)].push_back(
                    {&item, "RHK pimpinan " + std::to_string(++number)});
            }
        }
        int utama = 0, tambahan = 0;
        for (const Box<Rhk>& rhk : skp.rhk) {
            const bool is_utama = rhk->jenis == JenisRhk::utama;
            std::string name = is_utama ? "RHK utama " + std::to_string(++utama)
                                        : "RHK tambahan " + std::to_string(++tambahan);
            if (rhk_pimpinan.contains(rhk->rhk_pimpinan.value))
                of_rhk_pimpinan_[rhk->rhk_pimpinan.value].push_back({&*rhk, std::move(name)});
            else
                direct_[known(rhk->sasaran)].push_back({&*rhk, std::move(name)});
        }
        for (const Box<Anggota>& anggota : skp.matriks.anggota)
            for (const Peran& peran : anggota->peran)
                results_[peran.rhk.value].push_back({anggota->nama, &peran});
    }

    std::vector<BarisSelaras> rows() && {
        int number = 0;
        for (const Sasaran& one : skp_.sasaran) {
            const bool served =
                of_sasaran_.contains(one.id.value) || direct_.contains(one.id.value);
            rows_.push_back({1, JenisSelaras::sasaran, path(one.id) / "statement",
                             "Sasaran " + std::to_string(++number), one.statement, false,
                             served ? Putus::tidak : Putus::tidak_didukung});
            add_serving(one.id.value, 2);
        }
        add_serving({}, 1);
        return std::move(rows_);
    }

  private:
    void add_serving(const std::string& sasaran, int level) {
        const bool lost = sasaran.empty() && !skp_.sasaran.empty();
        for (const NumberedRhkPimpinan& one : of_sasaran_[sasaran]) {
            const std::vector<NumberedRhk>& own = of_rhk_pimpinan_[one.item->id.value];
            const Putus putus = lost          ? Putus::tanpa_sasaran
                                : own.empty() ? Putus::belum_dipakai
                                              : Putus::tidak;
            rows_.push_back({level, JenisSelaras::rhk_pimpinan, path(*one.item) / "statement",
                             one.name, one.item->statement, one.item->sementara, putus});
            for (const NumberedRhk& rhk : own) add(rhk, level + 1, Putus::tidak);
        }
        for (const NumberedRhk& rhk : direct_[sasaran]) {
            const bool utama = rhk.rhk->jenis == JenisRhk::utama;
            const Putus putus = !utama             ? Putus::tidak
                                : by_rhk_pimpinan_ ? Putus::tanpa_rhk_pimpinan
                                : lost             ? Putus::tanpa_sasaran
                                                   : Putus::tidak;
            add(rhk, level, putus);
        }
    }

    void add(const NumberedRhk& one, int level, Putus putus) {
        const Path place = path(*one.rhk) / "statement";
        rows_.push_back(
            {level, JenisSelaras::rhk, place, one.name, one.rhk->statement, false, putus});
        for (const ResultOfPerson& result : results_[one.rhk->id.value])
            rows_.push_back({level + 1, JenisSelaras::peran, place, result.person,
                             result.peran->hasil, false, Putus::tidak});
    }

    const Skp& skp_;
    bool by_rhk_pimpinan_;
    ByLink<NumberedRhkPimpinan> of_sasaran_;
    ByLink<NumberedRhk> of_rhk_pimpinan_, direct_;
    ByLink<ResultOfPerson> results_;
    std::vector<BarisSelaras> rows_;
};

}  // namespace

std::vector<BarisSelaras> keselarasan_of(const Skp& skp) { return Tree(skp).rows(); }

}  // namespace kinerja
