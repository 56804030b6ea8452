// Reading meetings and the record of a dialogue: whatever a file holds, nothing crashes, what can
// not be taken is said, and what is kept is written again as it was.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "core/codec/skp_json.h"
#include "core/dialog/agenda.h"
#include "core/dialog/fold.h"
#include "core/dialog/seal.h"
#include "core/dialog/skp_walk.h"
#include "core/handover/record.h"
#include "core/handover/verify.h"
#include "core/print/forms.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

using Places = std::vector<std::string>;

ReadReport read_members(const std::string& members) {
    Result<ReadReport> report =
        read_skp(R"({"format":"skp-luring","schema_version":1,"skp":{"id":"a",)" + members + "}}");
    REQUIRE(report);
    return std::move(report).value();
}

Places places(const ReadReport& report) {
    Places all;
    for (const ReadProblem& problem : report.problems) {
        CHECK_FALSE(problem.message.empty());
        all.push_back(problem.where.value);
    }
    return all;
}

/// Written and read again it is the same; whoever looks at it survives.
void is_borne(const ReadReport& report) {
    const std::string written = write_skp(report.skp);
    const Result<ReadReport> again = read_skp(written);
    REQUIRE(again);
    CHECK(again->problems.empty());
    CHECK(again->skp == report.skp);
    CHECK(write_skp(again->skp) == written);
    const Skp& skp = report.skp;
    const Ancestry ancestry(*skp.dialog);
    fold(*skp.dialog, ancestry);
    walk(*skp.dialog, ancestry);
    agenda(skp);
    objection_to(skp);
    unrecorded_changes(skp);
    CHECK(berita_acara_form(skp).size() == 3);
}

ReadReport read_entries(const std::string& entries) {
    ReadReport report = read_members(R"("dialog":{"entries":[)" + entries + "]}");
    is_borne(report);
    return report;
}

const std::vector<Box<DialogEntry>>& entries_of(const ReadReport& report) {
    return report.skp.dialog->entries;
}

void replace(std::string& text, std::string_view from, std::string_view to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != text.npos);
    text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("an SKP without a dialogue is written without one", "[dialog]") {
    const std::string bytes = write_skp(valid_skp());
    for (const char* name : {"\"dialog\"", "\"pertemuan\""}) CHECK(bytes.find(name) == bytes.npos);
}

TEST_CASE("a dialogue comes back as it was, with its seals", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.sign();
    for (const Skp& skp : {planned_skp(), pegawai.skp()}) {
        const Result<ReadReport> report = read_skp(write_skp(skp));
        REQUIRE(report);
        CHECK(report->problems.empty());
        CHECK(report->skp.dialog == skp.dialog);
        CHECK(report->skp.pertemuan == skp.pertemuan);
        for (const Box<DialogEntry>& entry : report->skp.dialog->entries)
            CHECK(seal_of(*entry) == entry->id);
        is_borne(*report);
    }
}

TEST_CASE("entries that are no objects, have no id or come twice are passed over", "[dialog]") {
    const ReadReport report = read_entries(
        R"(1,"a",null,[],{"text":"tanpa kode"},{"id":"Kode Keliru"},{"id":"e1","order":2},
           {"id":"e1","order":1,"text":"ganda"},{"id":"e0","order":2}])"
        R"(,"lain":[)");
    REQUIRE(entries_of(report).size() == 2);
    CHECK(entries_of(report)[0]->id.value == "e0");  // sorted by order, then id
    CHECK(entries_of(report)[1]->text.empty());
    CHECK(report.problems.size() >= 7);
    for (const std::string& place : places(report)) CHECK(place.starts_with("dialog/entries"));
}

TEST_CASE("members of the wrong kind are said and left out", "[dialog]") {
    const ReadReport report = read_entries(
        R"({"id":"e1","order":"dua","parents":[1,null,"e0",{}],"author":"saya","time":5,
            "jenis":"seruan","card":[],"text":{},"proposal":{},"answers":7.5,"putusan":"mungkin",
            "langkah":"revisi","changes":[3,{"place":1,"before":2,"after":[]}]})");
    REQUIRE(entries_of(report).size() == 1);
    const DialogEntry& entry = *entries_of(report)[0];
    CHECK(entry.order == 0);
    CHECK(entry.parents == std::vector<DialogEntryId>{{"e0"}});
    CHECK(entry.author == DialogAuthor{});
    CHECK(entry.time == "5");  // a number is taken as text
    CHECK(entry.jenis == JenisEntri::catatan);
    CHECK(entry.proposal.empty());
    CHECK(entry.answers.empty());
    CHECK_FALSE(entry.putusan);
    CHECK_FALSE(entry.langkah);
    CHECK(entry.changes == std::vector<PlaceChange>{{"1", std::nullopt, std::nullopt}});
    for (const char* member : {"order", "parents", "author", "time", "jenis", "card", "text",
                               "proposal", "answers", "putusan", "langkah", "changes"}) {
        CAPTURE(member);
        const Places all = places(report);
        CHECK(std::ranges::any_of(all, [&](const std::string& place) {
            return place.find(std::string("/") + member) != place.npos;
        }));
    }
}

TEST_CASE("a number that no order can be is none", "[dialog]") {
    for (const char* order : {"-1", "1.5", "1e3", "1234567", "99999999999"}) {
        CAPTURE(order);
        const ReadReport report = read_entries(R"({"id":"e1","order":)" + std::string(order) + "}");
        CHECK(entries_of(report)[0]->order == 0);
        CHECK(objection_to(report.skp));
    }
}

TEST_CASE("parents that lead in a circle, to itself or nowhere do no harm", "[dialog]") {
    const ReadReport report = read_entries(
        R"({"id":"e1","order":1,"parents":["e2"],"langkah":{"tindakan":"mulai_dialog"}},
           {"id":"e2","order":1,"parents":["e1","e2"],"answers":"e2","proposal":[{"place":""}]},
           {"id":"e3","order":1,"parents":["tidakada"],
            "changes":[{"place":"rhk/#","after":"r1 r1  r2 "},{"place":"/","after":"x"},
                       {"place":"?"},{"place":"rhk/r1","before":"+"}]})");
    CHECK(entries_of(report).size() == 3);
    CHECK(objection_to(report.skp));
}

TEST_CASE("unknown members are kept where they were, and the seal covers them", "[dialog]") {
    const Skp skp = planned_skp();
    std::string bytes = write_skp(skp);
    replace(bytes, "\"author\": {", "\"baru\": [1, 2], \"author\": {\"jabatan\": \"x\",");
    replace(bytes, "\"langkah\": {", "\"langkah\": {\"saksi\": {},");
    replace(bytes, "\"place\": ", "\"satuan\": {}, \"place\": ");
    replace(bytes, "\"entries\": [", "\"ruang\": 1, \"entries\": [");
    replace(bytes, "\"tahap\":", "\"notulis\": \"y\", \"tahap\":");
    replace(bytes, "\"uraian\": \"Menyediakan server uji\"",
            "\"biaya\": 0, \"uraian\": \"Menyediakan server uji\"");
    const Result<ReadReport> report = read_skp(bytes);
    REQUIRE(report);
    CHECK(report->problems.empty());
    const std::string again = write_skp(report->skp);
    for (const char* name : {"baru", "jabatan", "saksi", "satuan", "ruang", "notulis", "biaya"}) {
        CAPTURE(name);
        CHECK(again.find("\"" + std::string(name) + "\":") != again.npos);
    }
    is_borne(*report);
    const DialogEntry& entry = *report->skp.dialog->entries[0];
    CHECK(entry.extras.size() == 4);
    CHECK(seal_of(entry) != entry.id);  // somebody put them in afterwards
    REQUIRE(objection_to(report->skp));
    CHECK(objection_to(report->skp)->code == ErrorCode::broken_seal);

    DialogEntry sealed = *skp.dialog->entries[0];
    sealed.proposal = {{"rhk/r1/statement", "a", "b"}, {"rhk/r2/statement", "c", "d"}};
    sealed.extras = {{"author/jabatan", "\"x\""}, {"baru", "[1,2]"}, {"proposal/1/baru", "{}"}};
    DialogKinerja dialog;
    insert_entry(dialog, joined(dialog, sealed));
    Skp newer = skp;
    newer.dialog = dialog;
    const Result<ReadReport> reread = read_skp(write_skp(newer));
    REQUIRE(reread);
    CHECK(reread->skp.dialog == newer.dialog);
    CHECK_FALSE(objection_to(reread->skp));
}

TEST_CASE("what a newer version wrote in a draft entry is kept too", "[dialog]") {
    Skp skp = valid_skp();
    DialogKonsep& konsep = skp.konsep.edit();
    konsep.card = {"rhk/r1"};
    konsep.text = "Belum dicatat";
    konsep.peran = PeranDialog::pimpinan;
    konsep.proposal = {{"rhk/r1/statement", "a", "b"}, {"rhk/r2/statement", "c", "d"}};
    std::string bytes = write_skp(skp);
    replace(bytes, "\"text\": \"Belum dicatat\"", "\"baru\": [1], \"text\": \"Belum dicatat\"");
    replace(bytes, "\"place\": \"rhk/r2/statement\"",
            "\"satuan\": {}, \"place\": \"rhk/r2/statement\"");
    const Result<ReadReport> report = read_skp(bytes);
    REQUIRE(report);
    CHECK(report->problems.empty());
    CHECK(report->skp.konsep->peran == PeranDialog::pimpinan);
    const std::string again = write_skp(report->skp);
    for (const char* name : {"baru", "satuan"}) {
        CAPTURE(name);
        CHECK(again.find("\"" + std::string(name) + "\":") != again.npos);
    }
    is_borne(*report);
}

TEST_CASE("meetings are read as leniently as the rest", "[dialog]") {
    const ReadReport report = read_members(
        R"("pertemuan":[7,{"tahap":"rapat","tanggal":"2027-01-12","hadir":4,"tindak_lanjut":[
            "x",{"uraian":"a","tanggal":"besok","selesai":"ya"},{"id":"t1"},{"id":"t1"}]},
            {"id":"p1","tindak_lanjut":{}}])");
    is_borne(report);
    REQUIRE(report.skp.pertemuan.size() == 2);
    const Pertemuan& first = *report.skp.pertemuan[0];
    CHECK_FALSE(first.id.empty());
    CHECK(first.tahap == TahapDialog::perencanaan);
    CHECK_FALSE(first.periode);  // a file from before meetings had one
    CHECK(first.tanggal == "12-01-2027");
    CHECK(first.hadir == "4");
    REQUIRE(first.tindak_lanjut.size() == 3);
    CHECK(first.tindak_lanjut[0].tanggal == "besok");
    CHECK_FALSE(first.tindak_lanjut[0].selesai);
    CHECK(first.tindak_lanjut[1].id != first.tindak_lanjut[2].id);
    CHECK(report.problems.size() >= 6);
}

TEST_CASE("a dialogue that is none is left out", "[dialog]") {
    for (const char* value : {"null", "[]", "\"x\"", "3", "{}", "{\"entries\":{}}"}) {
        CAPTURE(value);
        const ReadReport report = read_members("\"dialog\":" + std::string(value));
        CHECK(report.skp.dialog->entries.empty());
        is_borne(report);
    }
}

TEST_CASE("what is being written comes back as it was, and goes into no file for others") {
    const ReadReport report = read_members(
        R"("konsep":{"card":"rhk/r1","jenis":"komitmen","text":"Enam","answers":")" +
        std::string(40, 'a') + R"(","pengantar":"Mohon dibaca","catatan":"Di ruang rapat"})");
    CHECK(places(report).empty());
    is_borne(report);
    const DialogKonsep& konsep = *report.skp.konsep;
    CHECK(konsep.answers.value == std::string(40, 'a'));
    CHECK(konsep.pengantar == "Mohon dibaca");
    CHECK(konsep.catatan == "Di ruang rapat");
    CHECK(handover_file(report.skp).find("Mohon dibaca") == std::string::npos);
}
