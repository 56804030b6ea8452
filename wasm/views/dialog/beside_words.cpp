#include "wasm/views/dialog/beside_words.h"

#include <algorithm>
#include <string_view>

#include "core/base/text.h"
#include "core/workflow/evaluasi_berlaku.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/which_skp.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view sekian = "{} {}";
constexpr std::string_view sekian_dihapus = "{} {} dihapus";
constexpr std::string_view evaluasi_datang = "{}, diserahkan {}";
constexpr std::string_view pegawai_menerima = "{}: diterima pegawai {}";
constexpr std::string_view pegawai_mengembalikan =
    "{}: diterima pegawai {}, dikembalikan dengan tanda tangan {}";
constexpr std::string_view buka_diminta = "Permintaan membuka kembali {}, menunggu jawaban";
constexpr std::string_view buka_terjawab = "Permintaan membuka kembali {}: {}";
constexpr std::string_view keberatan_diajukan = "Keberatan atas {}, diajukan {}";
constexpr std::string_view keberatan_dijelaskan = "Keberatan atas {}, dijelaskan {}";
constexpr std::string_view keberatan_diputuskan = "Keberatan atas {}, diputuskan {}";
constexpr std::string_view datang_juga = "Yang baru: {}.";
constexpr std::string_view dan_lagi = "{}; dan {} lagi";

}  // namespace wording

namespace {

constexpr std::size_t told_at_most = 3;

template <class T>
const T* with_id(const std::vector<Box<T>>& list, const std::string& id) {
    const auto found =
        std::ranges::find_if(list, [&](const Box<T>& one) { return one->id.value == id; });
    return found == list.end() ? nullptr : &**found;
}

std::string evaluation(const Skp& skp, const EvaluasiId& id) {
    const Evaluasi* one = find_evaluasi(skp, id);
    return one == nullptr ? std::string() : nama_evaluasi(skp, *one);
}

std::string arrived(const Skp& skp, const Evaluasi& one) {
    return filled(wording::evaluasi_datang, {nama_evaluasi(skp, one), day_words(one.diserahkan)});
}

std::string arrived(const Skp& skp, const PenerimaanEvaluasi& one) {
    const std::string name = evaluation(skp, one.evaluasi), day = day_words(one.diterima);
    if (name.empty()) return {};
    if (is_blank(one.dikembalikan)) return filled(wording::pegawai_menerima, {name, day});
    return filled(wording::pegawai_mengembalikan, {name, day, day_words(one.dikembalikan)});
}

std::string arrived(const Skp& skp, const PermintaanBuka& one) {
    const std::string name = evaluation(skp, one.evaluasi);
    if (name.empty()) return {};
    if (!one.jawaban) return filled(wording::buka_diminta, {name});
    return filled(wording::buka_terjawab, {name, fold(label_of(*one.jawaban))});
}

std::string arrived(const Skp& skp, const Keberatan& one) {
    const std::string name = evaluation(skp, one.evaluasi);
    if (name.empty()) return {};
    if (!is_blank(one.tanggal_keputusan))
        return filled(wording::keberatan_diputuskan, {name, day_words(one.tanggal_keputusan)});
    if (!is_blank(one.tanggal_penjelasan))
        return filled(wording::keberatan_dijelaskan, {name, day_words(one.tanggal_penjelasan)});
    return filled(wording::keberatan_diajukan, {name, day_words(one.tanggal)});
}

/// Empty for what is only counted.
std::string alone(const Skp& skp, const BesideChange& change) {
    if (change.removed) return {};
    const auto told = [&](const auto& list) -> std::string {
        const auto* one = with_id(list, change.id);
        return one == nullptr ? std::string() : arrived(skp, *one);
    };
    const std::string_view list = change.row->name;
    if (list == "evaluasi") return told(skp.evaluasi);
    if (list == "penerimaan_evaluasi") return told(skp.penerimaan_evaluasi);
    if (list == "permintaan_buka") return told(skp.permintaan_buka);
    if (list == "keberatan") return told(skp.keberatan);
    return {};
}

std::string counted_beside(const Member& row, std::size_t count, bool removed) {
    if (row.kind != MemberKind::list) return std::string(row.said.label);
    return filled(removed ? wording::sekian_dihapus : wording::sekian,
                  {std::to_string(count), row.said.plural});
}

}  // namespace

std::vector<std::string> words_of_beside(const Skp& skp, const std::vector<BesideChange>& changes) {
    std::vector<std::string> words;
    std::vector<BesideChange> rest;
    for (const BesideChange& one : changes) {
        std::string sentence = alone(skp, one);
        if (sentence.empty())
            rest.push_back(one);
        else
            words.push_back(std::move(sentence));
    }
    while (!rest.empty()) {
        const BesideChange first = rest.front();
        const std::size_t gone = std::erase_if(rest, [&](const BesideChange& one) {
            return one.row == first.row && one.removed == first.removed;
        });
        words.push_back(counted_beside(*first.row, gone, first.removed));
    }
    return words;
}

std::string told_of_beside(const Skp& skp, const std::vector<BesideChange>& changes) {
    const std::vector<std::string> words = words_of_beside(skp, changes);
    if (words.empty()) return {};
    std::string line;
    for (std::size_t at = 0; at < std::min(words.size(), told_at_most); ++at)
        line.append(at == 0 ? "" : "; ").append(words[at]);
    if (words.size() > told_at_most)
        line = filled(wording::dan_lagi, {line, std::to_string(words.size() - told_at_most)});
    return filled(wording::datang_juga, {line});
}

}  // namespace kinerja::ui
