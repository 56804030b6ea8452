// Pergantian Pejabat Penilai in mid-year: the old one is kept with their days, what they handed
// over stays theirs, and a form that was signed is revised first.
#include "core/edit/penilai.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "core/dialog/item_seal.h"
#include "core/edit/apply.h"
#include "core/workflow/penilai_periode.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

Pegawai successor() {
    Pegawai person;
    person.nama = "Penilai Baru Contoh";
    person.nip = "197501012000031001";
    return person;
}

GantiPenilai from(std::string day, const char* id = "g1") {
    return {{id}, std::move(day), successor()};
}

std::string refused(const Skp& skp, const GantiPenilai& command) {
    const Result<Skp> next = apply(skp, command);
    REQUIRE_FALSE(next);
    return next.error().where + ": " + next.error().message;
}

bool says(const std::string& words, std::string_view part) {
    return words.find(part) != std::string::npos;
}

Skp changed(const Skp& skp, const GantiPenilai& command) {
    Result<Skp> next = apply(skp, command);
    REQUIRE(next);
    return std::move(next).value();
}

/// The first quarter was handed over by the Pejabat Penilai of valid_skp().
Skp rated_once() {
    Skp skp = valid_skp();
    Evaluasi one;
    one.id = {"v1"};
    one.periode = {"tw1"};
    one.penilai = skp.pejabat_penilai.nama;
    one.nip_penilai = skp.pejabat_penilai.nip;
    one.diserahkan = "10-04-2027";
    one.segel = seal_of(one);
    skp.evaluasi = {one};
    return skp;
}

}  // namespace

TEST_CASE("the old one is kept with their days, and what they handed over stays theirs") {
    const Skp before = rated_once();
    const Skp after = changed(before, from("1 Juli 2027"));
    CHECK(after.pejabat_penilai == successor());
    REQUIRE(after.penilai_sebelumnya.size() == 1);
    const PenilaiSebelumnya& old = *after.penilai_sebelumnya[0];
    CHECK(old.penilai == before.pejabat_penilai);
    CHECK(old.dari == "01-01-2027");
    CHECK(old.sampai == "30-06-2027");
    CHECK(after.evaluasi == before.evaluasi);
    CHECK_FALSE(is_broken(*after.evaluasi[0]));
}

TEST_CASE("days of two successions follow each other") {
    Skp skp = changed(valid_skp(), from("1-4-2027"));
    CHECK(says(refused(skp, {{"g2"}, "1-4-2027", valid_skp().pejabat_penilai}), "1 April 2027"));
    skp = changed(skp, {{"g2"}, "1-10-2027", valid_skp().pejabat_penilai});
    REQUIRE(skp.penilai_sebelumnya.size() == 2);
    CHECK(skp.penilai_sebelumnya[1]->dari == "01-04-2027");
    CHECK(skp.penilai_sebelumnya[1]->sampai == "30-09-2027");
    CHECK(penilai_pada(skp, {2027, 3, 31}) == valid_skp().pejabat_penilai);
    CHECK(penilai_pada(skp, {2027, 4, 1}) == successor());
    CHECK(penilai_pada(skp, {2027, 9, 30}) == successor());
    CHECK(penilai_pada(skp, {2027, 10, 1}) == valid_skp().pejabat_penilai);
}

TEST_CASE("each period says who rated it, or who will") {
    const Skp skp = changed(rated_once(), from("1-6-2027"));
    const std::string old = rated_once().pejabat_penilai.nama;
    const auto all = penilai_periode(skp);
    REQUIRE(all.size() == 5);
    CHECK(all[0] ==
          PenilaiPeriode{"Evaluasi Triwulan I", old, rated_once().pejabat_penilai.nip, true});
    CHECK(all[1].nama == successor().nama);  // of its last day
    CHECK_FALSE(all[1].sudah);
    CHECK(all[4].evaluasi == "Evaluasi tahunan");
    CHECK(all[4].nip == successor().nip);
    const Skp late = changed(valid_skp(), from("1-8-2027"));
    CHECK(penilai_periode(late)[1].nama == old);
    CHECK_FALSE(penilai_periode(late)[1].sudah);
}

TEST_CASE("what can not be a succession is refused in words") {
    const Skp skp = valid_skp();
    CHECK(says(refused(skp, from("31-2-2027")), "dapat dibaca"));
    CHECK(says(refused(skp, from("")), "penilai_sebelumnya/baru/tanggal"));
    CHECK(says(refused(skp, from("1-1-2027")), "1 Januari 2027"));
    GantiPenilai same{{"g1"}, "1-7-2027", skp.pejabat_penilai};
    CHECK(says(refused(skp, same), "yang sekarang"));
    same.baru.nip = "19791225 200503 1 002";
    same.baru.nama = "Nama lain, NIP sama";
    CHECK(says(refused(skp, same), "yang sekarang"));
    GantiPenilai nobody = from("1-7-2027");
    nobody.baru.nama = "  ";
    CHECK(says(refused(skp, nobody), "penilai_sebelumnya/baru/nama"));
    Skp open = skp;
    open.pejabat_penilai = {};
    CHECK(says(refused(open, from("1-7-2027")), "Identitas"));
    CHECK_FALSE(apply(changed(skp, from("1-7-2027")), from("1-9-2027")));  // the id is taken
}

TEST_CASE("a form that was established is revised first, and the year stays as it was") {
    Participant pegawai = pegawai_of(rated_once());
    pegawai.sign();
    Participant penilai = penilai_of(pegawai.skp());
    penilai.step(TindakanSkp::tetapkan);
    const Result<Skp> locked = apply(penilai.skp(), from("1-7-2027"));
    REQUIRE_FALSE(locked);
    CHECK(locked.error().code == ErrorCode::locked);
    penilai.step(TindakanSkp::revisi);
    penilai.apply(from("1-7-2027"));
    CHECK(penilai.skp().pejabat_penilai == successor());
    CHECK(penilai.skp().evaluasi == rated_once().evaluasi);

    pegawai.receive(penilai.file());
    CHECK(pegawai.skp().pejabat_penilai.nip == successor().nip);
    REQUIRE(pegawai.skp().penilai_sebelumnya.size() == 1);
    CHECK(pegawai.skp().penilai_sebelumnya[0]->penilai.nama == rated_once().pejabat_penilai.nama);
    CHECK(pegawai.skp().evaluasi == rated_once().evaluasi);
}

TEST_CASE("a konsep is handed over in the name of who began it, whoever holds office then") {
    const Pegawai old = valid_skp().pejabat_penilai;
    const Path konsep = path("evaluasi_konsep") / "e1";
    Skp skp = *apply(valid_skp(), MulaiEvaluasi{{"e1"}, JenisEvaluasi::periodik, {"tw2"}});
    for (const auto& [member, value] : {std::pair("capaian_organisasi", "baik"),
                                        std::pair("rating_hasil_kerja", "sesuai_ekspektasi"),
                                        std::pair("rating_perilaku", "sesuai_ekspektasi")})
        skp = *apply(skp, SetField{konsep / member, value});
    Skp unnamed = skp;  // begun by a program that did not write who
    unnamed.evaluasi_konsep[0].edit().penilai.clear();
    unnamed.evaluasi_konsep[0].edit().nip_penilai.clear();
    for (const Skp& begun : {skp, unnamed}) {
        Skp after = changed(begun, from("1 Juli 2027"));
        after = *apply(after, SerahkanEvaluasi{{"e1"}, "05-07-2027"});
        const Evaluasi& given = *after.evaluasi.at(0);
        CHECK(given.penilai == old.nama);
        CHECK(given.nip_penilai == old.nip);
        CHECK(given.skp_dinilai->pejabat_penilai == old);
        CHECK(after.pejabat_penilai == successor());
        // What the successor begins is the successor's.
        after = *apply(after, MulaiEvaluasi{{"e2"}, JenisEvaluasi::periodik, {"tw3"}});
        CHECK(after.evaluasi_konsep.at(0)->penilai == successor().nama);
    }
    // A name that was corrected is no other person.
    Skp corrected = *apply(skp, SetField{{"pejabat_penilai/nama"}, "Nama Dengan Gelar"});
    corrected = *apply(corrected, SerahkanEvaluasi{{"e1"}, "05-07-2027"});
    CHECK(corrected.evaluasi.at(0)->penilai == "Nama Dengan Gelar");
}
