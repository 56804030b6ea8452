// Every part of an SKP answers whether it comes along into another one, and does what it answered;
// a revision keeps all of the year.
#include "core/edit/copy_answers.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "core/codec/guarded_json.h"
#include "core/codec/skp_json.h"
#include "core/edit/apply.h"
#include "core/edit/copy_parts.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"
#include "tests/support/year_builder.h"

using namespace kinerja;

namespace {

/// What a file says of this part; "" where it is left out.
std::string said(std::string_view part, const Skp& skp) {
    const Result<JsonValue> file = parse_json(write_skp(skp));
    REQUIRE(file);
    const JsonValue* body = file->find("skp");
    REQUIRE(body != nullptr);
    const JsonValue* value = body->find(part);
    return value == nullptr ? std::string() : pretty_text(*value);
}

Skp next_year() {
    Skp skp;
    skp.id = {"baru"};
    skp.periode.awal = "1-1-2028";
    skp.periode.akhir = "31-12-2028";
    return skp;
}

Skp copied(const Skp& into, const Skp& source, bool own = true) {
    const Result<Skp> next = apply(into, CopyParts{source, everything_in(source, own), "c"});
    REQUIRE(next);
    return *next;
}

}  // namespace

TEST_CASE("each part of an SKP says whether it is copied, in the order of the model") {
    const auto members = shape_of<Skp>().members;
    const auto answers = copy_answers();
    REQUIRE(answers.size() == members.size());
    for (std::size_t i = 0; i < members.size(); ++i) CHECK(answers[i].part == members[i].name);
}

TEST_CASE("what comes along is there, and what belongs to the year or begins anew is not") {
    const Skp source = planned_skp();
    const Skp after = copied(next_year(), source);
    for (const PartCopied& one : copy_answers()) {
        CAPTURE(one.part);
        const std::string nothing = said(one.part, next_year());
        if (one.answer == CopyAnswer::comes)
            CHECK(said(one.part, after) != nothing);
        else
            CHECK(said(one.part, after) == nothing);
    }
}

TEST_CASE("sistem kerja and angka kredit come along once, as what the year goes on from") {
    const Skp source = planned_skp();
    const Skp after = copied(next_year(), source);
    REQUIRE(after.sistem_kerja.size() == 2);
    CHECK(after.sistem_kerja[1]->id != source.sistem_kerja[1]->id);
    CHECK(after.sistem_kerja[1]->ketua_tim == "Ketua Contoh");
    CHECK(after.sistem_kerja[1]->versi == 1);
    CHECK(after.angka_kredit->konversi == source.angka_kredit->konversi);
    CHECK(after.angka_kredit->integrasi == source.angka_kredit->integrasi);
    CHECK(after.atasan_penilai == source.atasan_penilai);

    Skp begun = next_year();
    begun.angka_kredit.edit().integrasi = "7";
    begun.atasan_penilai.nama = "Atasan Baru";
    begun.sistem_kerja = {SistemKerja{{"w5"}, "tim INFRASTRUKTUR", "", "", "", "", "", 1, {}}};
    const Skp kept = copied(begun, source);
    CHECK(*kept.angka_kredit == *begun.angka_kredit);
    CHECK(kept.atasan_penilai.nama == "Atasan Baru");
    REQUIRE(kept.sistem_kerja.size() == 2);  // the other one has no name
    CHECK(kept.sistem_kerja[0] == begun.sistem_kerja[0]);

    const Skp colleague = copied(next_year(), source, false);
    CHECK(*colleague.angka_kredit == AngkaKredit{});
    CHECK(colleague.atasan_penilai == Pegawai{});
    CHECK(colleague.sistem_kerja.size() == 2);
}

TEST_CASE("a revision keeps all of the year, on both sides") {
    Skp skp = valid_skp();
    fill_the_year(skp);
    Participant pegawai = pegawai_of(skp);
    pegawai.sign();
    Participant penilai = penilai_of(pegawai.skp());
    penilai.step(TindakanSkp::tetapkan);
    const Skp before = penilai.skp();
    penilai.step(TindakanSkp::revisi);
    pegawai.receive(penilai.file());
    for (const Member& part : shape_of<Skp>().members) {
        if (!part.said.beside_record) continue;
        CAPTURE(part.name);
        CHECK_FALSE(said(part.name, before).empty());
        CHECK(said(part.name, penilai.skp()) == said(part.name, before));
        CHECK(said(part.name, pegawai.skp()) == said(part.name, before));
    }
}
