// What the regulation demands of rencana hasil kerja and of the RHK pimpinan they serve.
#include <algorithm>

#include "core/base/text.h"
#include "core/regulation/basis.h"
#include "core/rules/catalog.h"
#include "core/rules/item.h"
#include "core/rules/result_proposal.h"
#include "core/words/result_wording.h"
#include "core/words/unit_head.h"

namespace kinerja {
namespace {

void leader_has_rhk(const Skp& skp, const CheckContext&, FindingSink& found) {
    if (has_place(form_of(skp).rhk_pimpinan))
        found.asks(path("rhk_pimpinan"), !skp.rhk_pimpinan.empty());
}

void rhk_pimpinan_is_established(const Skp& skp, const CheckContext&, FindingSink& found) {
    if (!has_place(form_of(skp).rhk_pimpinan)) return;
    for (const RhkPimpinan& rhk_pimpinan : skp.rhk_pimpinan)
        if (rhk_pimpinan.sementara) found.at(path(rhk_pimpinan) / "sementara");
}

void rhk_pimpinan_has_statement(const Skp& skp, const CheckContext&, FindingSink& found) {
    if (!has_place(form_of(skp).rhk_pimpinan)) return;
    if (skp.rhk_pimpinan.empty()) found.awaits();
    for (const RhkPimpinan& rhk_pimpinan : skp.rhk_pimpinan)
        found.asks(path(rhk_pimpinan) / "statement", !is_blank(rhk_pimpinan.statement));
}

const std::string& owner_of(const Skp& skp, const RhkPimpinan& rhk_pimpinan) {
    const std::string& pemilik = rhk_pimpinan.pemilik;
    return is_blank(pemilik) ? skp.pejabat_penilai.jabatan : pemilik;
}

// Footnote * speaks of the RHK pimpinan that own RHK intervene in.
void rhk_pimpinan_has_iki(const Skp& skp, const CheckContext&, FindingSink& found) {
    if (!has(form_of(skp), CatatanKaki::rhk_pimpinan)) return;
    for (const RhkPimpinan& rhk_pimpinan : skp.rhk_pimpinan) {
        if (is_blank(rhk_pimpinan.statement) || !is_blank(rhk_pimpinan.iki) ||
            !seems_to_head_a_unit(owner_of(skp, rhk_pimpinan)))
            continue;
        const bool intervened = std::ranges::any_of(
            skp.rhk, [&](const Box<Rhk>& rhk) { return rhk->rhk_pimpinan == rhk_pimpinan.id; });
        if (intervened) found.at(path(rhk_pimpinan) / "iki");
    }
}

void has_rhk_utama(const Skp& skp, const CheckContext&, FindingSink& found) {
    const bool has_one = std::ranges::any_of(
        skp.rhk, [](const Box<Rhk>& rhk) { return rhk->jenis == JenisRhk::utama; });
    found.asks(path("rhk"), has_one);
    if (!has_one) found.awaits_first_rhk();
}

void has_statement(const Rhk& rhk, const RhkContext&, FindingSink& found) {
    found.asks(path(rhk) / "statement", !is_blank(rhk.statement));
}

void has_iki(const Rhk& rhk, const RhkContext&, FindingSink& found) {
    found.asks(path(rhk) / "iki", !rhk.iki.empty());
}

// Without any RHK pimpinan there is nothing to choose from; PL-05a says so once.
void serves_rhk_pimpinan(const Rhk& rhk, const RhkContext& context, FindingSink& found) {
    if (!has_place(context.form().rhk_pimpinan) || rhk.jenis != JenisRhk::utama) return;
    if (!context.has_rhk_pimpinan) return found.awaits();
    found.asks(path(rhk) / "rhk_pimpinan", !rhk.rhk_pimpinan.empty());
}

void tambahan_has_origin(const Rhk& rhk, const RhkContext& context, FindingSink& found) {
    if (!has_place(context.form().rhk_pimpinan)) return;
    if (rhk.jenis == JenisRhk::tambahan && rhk.rhk_pimpinan.empty() && is_blank(rhk.penugasan_dari))
        found.at(path(rhk) / "penugasan_dari");
}

void names_a_result(const Rhk& rhk, const RhkContext&, FindingSink& found) {
    if (begins_with_activity(rhk.statement)) found.at(path(rhk) / "statement");
}

void names_a_result_at_once(const Rhk& rhk, const RhkContext&, FindingSink& found) {
    if (leads_into_activity(rhk.statement)) found.at(path(rhk) / "statement");
}

Proposal result_for(const Skp& skp, const Path& place) {
    const Item item = item_at(skp, place);
    return item.rhk ? result_proposal(item.rhk->statement) : Proposal{};
}

constexpr Rule of_pimpinan[] = {
    {"PL-05a", Severity::blocks, basis::permenpan,
     "Belum ada RHK pimpinan yang dapat diintervensi.",
     "Tambahkan RHK pimpinan; minta kepada pimpinan atau catat sementara dari dialog kinerja.",
     leader_has_rhk},
    {"PL-05b", Severity::advises, basis::e_kinerja, "RHK pimpinan ini masih catatan sementara.",
     "Cocokkan dengan RHK yang sudah ditetapkan pimpinan; aplikasi e-Kinerja memintanya lebih "
     "dahulu.",
     rhk_pimpinan_is_established},
    {"PL-05c", Severity::blocks, basis::form, "RHK pimpinan ini belum berisi kalimat.",
     "Salin kalimat RHK dari SKP pimpinan, atau hapus barisnya.", rhk_pimpinan_has_statement},
    {"PL-05d", Severity::advises, basis::form,
     "Apakah pemilik RHK ini pejabat pimpinan tinggi atau pimpinan organisasi? Bila ya, formulir "
     "meminta RHK-nya ditulis beserta indikatornya.",
     "Tulis indikator dari RHK pimpinan ini, satu pada tiap baris, atau ambil dari berkas "
     "pimpinan.",
     rhk_pimpinan_has_iki},
};

constexpr Rule rules[] = {
    {"PL-02a", Severity::blocks, basis::permenpan, "SKP ini belum memiliki RHK utama.",
     "Tambahkan sedikitnya satu rencana hasil kerja utama.", has_rhk_utama},
    {"PL-02b", Severity::blocks, basis::permenpan, "RHK ini belum berisi kalimat.",
     "Tulis hasil yang direncanakan, atau hapus barisnya.", has_statement},
    {"PL-02c", Severity::blocks, basis::permenpan, "RHK ini belum memiliki indikator (IKI).",
     "Tambahkan sedikitnya satu indikator beserta targetnya.", has_iki},
    {"PL-04a", Severity::blocks, basis::permenpan,
     "RHK utama ini belum mengintervensi RHK pimpinan.",
     "Pilih RHK pimpinan yang didukung oleh hasil ini.", serves_rhk_pimpinan},
    {"PL-04b", Severity::advises, basis::permenpan,
     "RHK tambahan ini belum menyebut asal penugasannya.",
     "Tulis siapa yang menugaskan, atau pilih RHK pimpinan yang didukung.", tambahan_has_origin},
    {"PL-06", Severity::advises, basis::permenpan,
     "Apakah kalimat ini sudah menyebut hasil? Kata pertamanya lazim dipakai untuk kegiatan.",
     "Pertimbangkan kalimat hasil, misalnya \"Tersusunnya ...\" atau \"Tersedianya ...\".",
     names_a_result, result_for},
    {"PL-06a", Severity::advises, basis::permenpan,
     "Apakah kalimat ini sudah menyebut hasil? Kata pembukanya mengantar pada kegiatan.",
     "Pertimbangkan kalimat yang langsung dimulai dengan hasilnya, misalnya \"Tersusunnya ...\".",
     names_a_result_at_once, result_for},
};

}  // namespace

std::span<const Rule> rhk_pimpinan_rules() { return of_pimpinan; }
std::span<const Rule> rhk_rules() { return rules; }

}  // namespace kinerja
