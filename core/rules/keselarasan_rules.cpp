// Advice on the alignment with the Perjanjian Kinerja: sasaran, RHK pimpinan and own RHK that hang
// together with nothing. That a RHK of JA and JF serves one of the leader is PL-04's.
#include <unordered_set>

#include "core/base/text.h"
#include "core/regulation/basis.h"
#include "core/rules/catalog.h"

namespace kinerja {
namespace {

void rhk_pimpinan_serves_sasaran(const Skp& skp, const CheckContext&, FindingSink& found) {
    if (!has_place(form_of(skp).rhk_pimpinan) || skp.sasaran.empty()) return;
    for (const RhkPimpinan& item : skp.rhk_pimpinan)
        if (item.sasaran.empty()) found.at(path(item) / "sasaran");
}

void rhk_serves_sasaran(const Rhk& rhk, const RhkContext& context, FindingSink& found) {
    if (has_place(context.form().rhk_pimpinan) || !context.has_sasaran) return;
    if (rhk.jenis == JenisRhk::utama && rhk.sasaran.empty()) found.at(path(rhk) / "sasaran");
}

void sasaran_is_served(const Skp& skp, const CheckContext&, FindingSink& found) {
    if (skp.sasaran.empty()) return;
    std::unordered_set<std::string_view> served;
    for (const Box<Rhk>& rhk : skp.rhk) served.insert(rhk->sasaran.value);
    if (has_place(form_of(skp).rhk_pimpinan))
        for (const RhkPimpinan& item : skp.rhk_pimpinan) served.insert(item.sasaran.value);
    for (const Sasaran& sasaran : skp.sasaran)
        if (!is_blank(sasaran.statement) && !served.contains(sasaran.id.value))
            found.at(path(sasaran.id) / "statement");
}

void sasaran_has_statement(const Skp& skp, const CheckContext&, FindingSink& found) {
    for (const Sasaran& sasaran : skp.sasaran)
        if (is_blank(sasaran.statement)) found.at(path(sasaran.id) / "statement");
}

constexpr Rule rules[] = {
    {"KS-01", Severity::advises, basis::suggestion,
     "RHK pimpinan ini belum dihubungkan dengan sasaran Perjanjian Kinerja.",
     "Pilih sasaran yang didukung, agar keselarasan terlihat sampai ke atas.",
     rhk_pimpinan_serves_sasaran},
    {"KS-02", Severity::advises, basis::suggestion,
     "RHK ini belum dihubungkan dengan sasaran Perjanjian Kinerja.",
     "Pilih sasaran yang didukung oleh RHK ini.", rhk_serves_sasaran},
    {"KS-03", Severity::advises, basis::suggestion,
     "Sasaran Perjanjian Kinerja ini belum didukung satu RHK pun.",
     "Hubungkan RHK yang mendukungnya, atau hapus sasaran yang bukan bagian Anda.",
     sasaran_is_served},
    {"KS-04", Severity::advises, basis::suggestion,
     "Sasaran Perjanjian Kinerja ini belum berisi kalimat.",
     "Salin kalimat sasaran dari Perjanjian Kinerja, atau hapus barisnya.", sasaran_has_statement},
};

}  // namespace

std::span<const Rule> keselarasan_rules() { return rules; }

}  // namespace kinerja
