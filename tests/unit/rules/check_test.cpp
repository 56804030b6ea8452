// The catalogue as a whole: its invariants, the order of findings, kelengkapan, and speed.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "core/rules/explain.h"
#include "tests/support/found.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

TEST_CASE("every rule is unique, cited, actionable, and blocks only on official ground") {
    std::set<std::string_view> ids;
    std::set<std::string_view> messages;
    for (const Rule* rule : all_rules()) {
        CAPTURE(rule->id);
        CHECK(ids.insert(rule->id).second);
        CHECK(messages.insert(rule->message).second);
        CHECK((rule->check.of_skp != nullptr || rule->check.of_rhk != nullptr ||
               rule->check.of_catatan != nullptr));
        CHECK_FALSE(rule->basis.text.empty());
        CHECK((rule->severity == Severity::advises || may_block(rule->basis)));
        for (const std::string_view sentence : {rule->message, rule->remedy}) {
            REQUIRE_FALSE(sentence.empty());
            CHECK((sentence.front() >= 'A' && sentence.front() <= 'Z'));
            CHECK(sentence.back() == '.');
            CHECK(sentence.find("tidak valid") == sentence.npos);
        }
    }
    CHECK(ids.size() > 50);
}

TEST_CASE("findings come in the order of the screen, blocking ones first at one place") {
    Skp skp = valid_skp();
    skp.acuan = {};
    skp.lampiran.konsekuensi = {};
    skp.lampiran.sumber_daya[0].uraian = "";
    skp.lampiran.sumber_daya[0].status = StatusDukungan::tidak_disepakati;
    skp.rhk[1].edit().skema.jadwal = "";
    skp.rhk[2].edit().statement = "";  // tambahan
    skp.rhk[1].edit().statement = "";
    skp.rhk[1].edit().rhk_pimpinan = {};
    skp.rhk[1].edit().iki[1].target = "";
    skp.rhk[1].edit().iki[0].statement = "";
    skp.rhk_pimpinan[0].sementara = true;
    skp.periode.akhir = "";
    skp.pejabat_penilai.nama = "";
    skp.pegawai.nip = "198809172014132003\u200B";
    std::swap(skp.rhk[0], skp.rhk[2]);  // the tambahan still comes last on the form
    CHECK(found_in(skp) == Found{"PD-01b periode/akhir", "NI-07a pegawai/nip", "TX-01 pegawai/nip",
                                 "ID-02a pejabat_penilai/nama", "PL-05b rhk_pimpinan/p1/sementara",
                                 "PL-02b rhk/r2/statement", "PL-04a rhk/r2/rhk_pimpinan",
                                 "PL-02d rhk/r2/iki/i1/statement", "PL-02e rhk/r2/iki/i2/target",
                                 "PL-02b rhk/r3/statement", "PL-12 lampiran/sumber_daya/d1/status",
                                 "PL-02h lampiran/sumber_daya/d1/uraian",
                                 "PL-13a rhk/r2/skema/jadwal", "PL-02i lampiran/konsekuensi",
                                 "PL-03a acuan"});
}

TEST_CASE("kelengkapan is full without blocking findings and empty for an empty SKP") {
    for (const Skp& skp : {valid_skp(), kualitatif_skp(), jpt_skp()}) {
        const Completeness complete = completeness_of(skp);
        CHECK(complete.filled == complete.required);
    }
    for (const JenisJabatan jenis : {JenisJabatan::ja, JenisJabatan::jpt}) {
        Skp skp;
        skp.jenis_jabatan = jenis;
        CHECK(completeness_of(skp).filled == 0);
        CHECK(completeness_of(skp).required > 10);
    }
}

TEST_CASE("kelengkapan counts one thing for each blocking finding, none for advice") {
    Skp skp = valid_skp();
    const Completeness before = completeness_of(skp);
    skp.rhk[0].edit().iki[0].target = "";
    skp.lampiran.konsekuensi.negatif = "";
    const Completeness after = completeness_of(skp);
    CHECK(after.required == before.required);
    CHECK(after.filled == before.filled - 1);
}

TEST_CASE("adding the first rows never makes an SKP look less complete") {
    Skp skp;
    const Completeness empty = completeness_of(skp);
    skp.rhk_pimpinan.emplace_back().id = {"p1"};
    skp.rhk_pimpinan.back().sementara = false;
    const Completeness with_pimpinan = completeness_of(skp);
    Rhk rhk;
    rhk.id = {"r1"};
    rhk.iki.resize(1);
    skp.rhk.emplace_back(rhk);
    const Completeness with_rhk = completeness_of(skp);
    CHECK(with_pimpinan.required == empty.required);
    CHECK(with_pimpinan.filled == empty.filled + 1);
    CHECK(with_rhk.required == empty.required);
    CHECK(with_rhk.filled == with_pimpinan.filled + 2);  // there is a RHK utama, and it has an IKI
}

TEST_CASE("explain names place, message, remedy and authority") {
    Skp skp = valid_skp();
    skp.rhk[1].edit().iki[2].target = "";
    const Findings findings = check(skp, {});
    REQUIRE(findings.size() == 1);
    const Explanation said = explain(skp, findings[0]);
    CHECK(said.place == "RHK utama 2, IKI 3, Target");
    CHECK(said.message == "Indikator (IKI) ini belum memiliki target.");
    CHECK(said.remedy.starts_with("Isi target"));
    CHECK(said.citation == "Dasar: Permenpan RB 6/2022");
}

TEST_CASE("explain says which day has passed", "[PL-11]") {
    const Skp skp = valid_skp();
    const Findings findings = check(skp, {Date{2027, 3, 1}});
    REQUIRE(findings.size() == 1);
    CHECK(explain(skp, findings[0]).message ==
          "Batas waktu penetapan SKP ini, 31 Januari 2027, sudah lewat.");
}

TEST_CASE("explain bears a finding whose row is gone") {
    Skp skp = valid_skp();
    skp.rhk[0].edit().statement = "";
    const Findings findings = check(skp, {});
    skp.rhk.clear();
    for (const Finding& finding : findings) CHECK_FALSE(explain(skp, finding).place.empty());
}
