// What stays on the device of who wrote it is in no file for others and in no record, and outlives
// whatever is received or restored.

#include "core/model/stays_here.h"

#include <catch2/catch_test_macros.hpp>
#include <functional>
#include <set>

#include "core/codec/flat_skp.h"
#include "core/codec/skp_json.h"
#include "core/edit/apply.h"
#include "core/handover/record.h"
#include "core/model/member.h"
#include "core/print/forms.h"
#include "core/print/html.h"
#include "core/rules/check.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

constexpr const char* secret = "Rahasia bagi saya sendiri";

bool holds(const std::string& bytes, std::string_view words) {
    return bytes.find(words) != std::string::npos;
}

Skp with_secrets() {
    Skp skp = planned_skp();
    skp.konsep.edit().text = "Belum jadi saya katakan";
    TulisanTersisih& aside = skp.konsep.edit().tersisih.emplace_back();
    aside.id = {"w1"};
    aside.text = aside.pengantar = aside.catatan = aside.tanpa_penyesuaian = "Belum jadi juga";
    aside.proposal = {{"rhk/r1/statement", std::nullopt, "Belum jadi juga"}};
    return skp;
}

}  // namespace

TEST_CASE("private words are in no byte of a file for others, and in a backup of one's own") {
    const Skp skp = with_secrets();
    const std::string handed_over = handover_file(skp);
    CHECK_FALSE(holds(handed_over, secret));
    CHECK_FALSE(holds(handed_over, "Belum jadi"));
    CHECK_FALSE(holds(handed_over, "catatan_pribadi"));
    CHECK(holds(write_skp(skp), secret));
}

TEST_CASE("an umpan balik that its giver did not seal is in no byte of a file for others") {
    Participant pimpinan = pimpinan_of(valid_skp());
    pimpinan.apply(
        AddItem{{"umpan_balik"}, "u1", {{"pemberi", "Pimpinan"}, {"perilaku", "Belum jadi kata"}}});
    pimpinan.apply(SetField{{"umpan_balik/u1/nilai_perilaku"}, "akuntabel"});
    pimpinan.apply(AddItem{{"umpan_balik"}, "u2", {{"pemberi", "P"}, {"perilaku", "Cepat"}}});
    pimpinan.apply(SegelUmpanBalik{{"u2"}});
    pimpinan.apply(MulaiEvaluasi{{"o1"}, JenisEvaluasi::tahunan, {}});
    pimpinan.apply(SetField{{"evaluasi_konsep/o1/capaian_organisasi"}, "baik"});
    pimpinan.apply(SetField{{"evaluasi_konsep/o1/rating_hasil_kerja"}, "sesuai_ekspektasi"});
    pimpinan.apply(SetField{{"evaluasi_konsep/o1/rating_perilaku"}, "sesuai_ekspektasi"});
    pimpinan.apply(SerahkanEvaluasi{{"o1"}, "10-01-2028"});
    pimpinan.step(TindakanSkp::mulai_dialog);
    const std::string handed_over = pimpinan.file();
    CHECK_FALSE(holds(handed_over, "Belum jadi kata"));
    CHECK_FALSE(holds(handed_over, "\"u1\""));
    CHECK(holds(handed_over, "Cepat"));
    CHECK(holds(write_skp(pimpinan.skp()), "Belum jadi kata"));
    CHECK(private_words_in(pimpinan.skp()).umpan_balik == 1);
    CHECK(is_backup(pimpinan.skp()));
    CHECK_FALSE(is_backup(read_skp(handed_over)->skp));
}

TEST_CASE("one that an older program let out is not taken, and one's own outlives what comes") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.apply(AddItem{{"umpan_balik"}, "u1", {{"perilaku", "Belum jadi kata"}}});
    pegawai.receive(write_skp(pimpinan.skp()));
    CHECK(pegawai.skp().umpan_balik.empty());
    pegawai.say(JenisEntri::pertanyaan, "rhk/r1", "Cukupkah?");
    Skp removing = read_skp(pegawai.file())->skp;
    removing.terhapus.push_back({{"u1"}, 9, {}});
    pimpinan.receive(write_skp(removing));
    REQUIRE(pimpinan.skp().umpan_balik.size() == 1);
    CHECK(pimpinan.skp().umpan_balik[0]->perilaku == "Belum jadi kata");
}

TEST_CASE("only whole parts of an SKP stay here: nobody looks for them below") {
    std::set<const Shape*> seen;
    const std::function<void(const Shape&)> walk = [&](const Shape& shape) {
        if (!seen.insert(&shape).second) return;
        for (const Member& member : shape.members) {
            CAPTURE(shape.name, member.name);
            if (member.said.stays_here) {
                CHECK(&shape == &shape_of<Skp>());
                CHECK(member.take != nullptr);
                CHECK(member.sealed == Sealed::no);
            }
            if (member.shape != nullptr) walk(member.shape());
        }
    };
    walk(shape_of<Skp>());
    CHECK(seen.size() > 20);
}

TEST_CASE("private words are in no register, so in no record and no seal") {
    for (const auto& [place, value] : registers_of(with_secrets())) {
        CAPTURE(place);
        CHECK_FALSE(place.starts_with("catatan_pribadi"));
        CHECK_FALSE(place.starts_with("konsep"));
        CHECK(value != secret);
    }
}

TEST_CASE("private words are printed nowhere") {
    const Skp skp = with_secrets();
    const Findings findings = check(skp, {});
    std::size_t printed = 0;
    for (const Form& form : all_forms()) {
        if (form.is_there != nullptr && !form.is_there(skp)) continue;
        CAPTURE(form.id);
        const std::string paper = html_of(form.title, form.make(skp, {findings}));
        CHECK_FALSE(holds(paper, secret));
        CHECK_FALSE(holds(paper, "Belum jadi"));
        ++printed;
    }
    CHECK(printed > 5);
}

TEST_CASE("notes outlive a file that is received and a version that is restored") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.apply(AddItem{{"catatan_pribadi"}, "c1", {{"text", secret}}});
    pegawai.step(TindakanSkp::mulai_dialog);
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.receive(pegawai.file());
    CHECK_FALSE(holds(pegawai.file(), secret));
    pimpinan.say(JenisEntri::pertanyaan, "rhk/r1", "Cukupkah?");
    pegawai.receive(pimpinan.file());
    REQUIRE(pegawai.skp().catatan_pribadi.size() == 1);
    CHECK(pegawai.skp().catatan_pribadi[0].text == secret);

    const Result<Skp> restored = apply(pegawai.skp(), RestoreSkp{Box<Skp>(valid_skp())});
    REQUIRE(restored);
    CHECK(restored->catatan_pribadi == pegawai.skp().catatan_pribadi);
}

TEST_CASE(
    "what stays here is exchanged in a file of a newer version, and nothing else is touched") {
    Skp theirs = planned_skp();
    theirs.catatan_pribadi = {{{"x9"}, "1-1-2027", "Catatan dari berkas", false, {}, {}}};
    std::string newer = write_skp(theirs);
    newer.replace(newer.find("\"schema_version\": 1"), 19, "\"schema_version\": 9");
    newer.replace(newer.find("\"periode\""), 9, "\"masa_depan\": {\"a\": 1.50},\n    \"periode\"");
    Skp here;
    here.catatan_pribadi = {{{"c1"}, "1-1-2027", secret, false, {}, {}}};
    here.konsep.edit().text = "Belum jadi saya katakan";

    const std::string kept = with_what_stays_here(newer, here);
    const Result<ReadReport> again = read_skp(kept);
    REQUIRE(again);
    CHECK(again->newer);
    REQUIRE(again->skp.catatan_pribadi.size() == 1);
    CHECK(again->skp.catatan_pribadi[0].text == secret);
    CHECK(again->skp.konsep == here.konsep);
    CHECK(holds(kept, "1.50"));
    CHECK(without_what_stays_here(again->skp) == without_what_stays_here(read_skp(newer)->skp));

    CHECK_FALSE(holds(with_what_stays_here(newer, Skp{}), "catatan_pribadi"));
    CHECK(holds(newer, "Membagi informasi dengan cepat"));  // an umpan balik that nobody sealed
    CHECK_FALSE(holds(with_what_stays_here(newer, Skp{}), "Membagi informasi dengan cepat"));
    here.umpan_balik = theirs.umpan_balik;
    CHECK(holds(with_what_stays_here(newer, here), "Membagi informasi dengan cepat"));
    CHECK(with_what_stays_here("{}", here) == "{}");
}

TEST_CASE("notes that are only here come behind those of a backup, each once") {
    Skp backup, here;
    backup.catatan_pribadi = {{{"c1"}, "", "dari cadangan", false, {}, {}}};
    here.catatan_pribadi = {{{"c1"}, "", "di sini", false, {}, {}},
                            {{"c2"}, "", "hanya di sini", false, {}, {}}};
    keep_notes_of(backup, here);
    REQUIRE(backup.catatan_pribadi.size() == 2);
    CHECK(backup.catatan_pribadi[0].text == "dari cadangan");
    CHECK(backup.catatan_pribadi[1].text == "hanya di sini");
}

TEST_CASE("who saves a file is asked for whom, whatever of theirs it would hold") {
    CHECK_FALSE(private_words_in(valid_skp()).any());
    Skp noted = valid_skp(), guided = valid_skp(), rated = valid_skp(), told = valid_skp();
    told.umpan_balik = planned_skp().umpan_balik;
    noted.catatan_pribadi = planned_skp().catatan_pribadi;
    guided.pembinaan = planned_skp().pembinaan;
    rated.evaluasi_konsep = planned_skp().evaluasi_konsep;
    for (const Skp& skp : {noted, guided, rated, told}) {
        CHECK(private_words_in(skp).any());
        CHECK(without_what_stays_here(skp) == valid_skp());
    }
}
