// Fields: the table is whole, every field can be written and read back, and nothing is cloned in
// vain.
#include "core/model/field.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

#include "core/model/shape_walk.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

std::vector<std::string> allowed_values(const FieldSpec& spec) {
    std::vector<std::string> values;
    if (spec.optional_choice) values.push_back("");
    for (const Term& term : spec.choices) values.emplace_back(term.token);
    if (spec.kind == FieldKind::choice && spec.choices.empty())
        values.push_back(spec.pattern.ends_with("/rhk_pimpinan") ? "p1"
                         : spec.pattern.ends_with("/sasaran")    ? "s1"
                         : spec.pattern.ends_with("/ketua")      ? "a1"
                                                                 : "d1");
    if (spec.kind == FieldKind::flag) values = {"ya", "tidak"};
    if (values.empty()) values = {"teks \xE2\x80\x93 baru", "", "31 Januari 2027", " 1 "};
    return values;
}

std::string read(const Skp& skp, const Path& path) {
    const Result<std::string> value = read_field(skp, path);
    REQUIRE(value);
    return *value;
}

}  // namespace

TEST_CASE("what a link leads to has words to be chosen by") {
    std::size_t links = 0;
    for (const FieldSpec& spec : all_fields()) {
        if (spec.link.list.empty()) continue;
        CAPTURE(spec.pattern);
        ++links;
        const Member* list = member_of_pattern(spec.link.list);
        REQUIRE(list != nullptr);
        REQUIRE(list->shape().main() != nullptr);
        CHECK(list->shape().main()->is_field());
    }
    CHECK(links >= 5);
}

TEST_CASE("every field has a label, its own pattern, and is found by its paths") {
    std::set<std::string_view> patterns;
    for (const FieldSpec& spec : all_fields()) {
        CAPTURE(spec.pattern);
        CHECK(patterns.insert(spec.pattern).second);
        CHECK_FALSE(spec.label.empty());
        CHECK(field_spec(planned_path(spec.pattern)) == &spec);
        CHECK((spec.choices.empty() || spec.kind == FieldKind::choice));
    }
    CHECK(patterns.size() >= 126);  // no field was ever lost
}

TEST_CASE("every field takes every value it may hold, and gives it back") {
    for (const FieldSpec& spec : all_fields()) {
        const Path path = planned_path(spec.pattern);
        for (const std::string& value : allowed_values(spec)) {
            CAPTURE(path.value, value);
            Skp skp = planned_skp();
            CHECK_FALSE(write_field(skp, path, value));
            CHECK(read(skp, path) == value);
            CHECK_FALSE(write_field(skp, path, read(planned_skp(), path)));
            CHECK(skp == planned_skp());
        }
    }
}

TEST_CASE("writing one field changes no other") {
    struct Place {
        const FieldSpec* spec;
        Path path;
        std::string before;
    };
    const Skp planned = planned_skp();
    std::vector<Place> places;
    for (const FieldSpec& spec : all_fields()) {
        const Path path = planned_path(spec.pattern);
        places.push_back({&spec, path, read(planned, path)});
    }
    for (const Place& written : places) {
        Skp skp = planned;
        REQUIRE_FALSE(write_field(skp, written.path, allowed_values(*written.spec).back()));
        for (const Place& other : places) {
            CAPTURE(written.spec->pattern, other.spec->pattern);
            if (&other != &written) CHECK(read(skp, other.path) == other.before);
        }
    }
}

TEST_CASE("a choice takes only its own tokens, a flag only ya and tidak") {
    for (const FieldSpec& spec : all_fields()) {
        if (spec.kind != FieldKind::choice && spec.kind != FieldKind::flag) continue;
        CAPTURE(spec.pattern);
        Skp skp = planned_skp();
        const std::optional<Error> error =
            write_field(skp, planned_path(spec.pattern), "bukan_pilihan");
        REQUIRE(error);
        CHECK(error->code == ErrorCode::bad_value);
        CHECK_FALSE(error->message.empty());
        CHECK(skp == planned_skp());
        const bool refuses_nothing_chosen =
            write_field(skp, planned_path(spec.pattern), "").has_value();
        CHECK(refuses_nothing_chosen == !spec.optional_choice);
    }
}

TEST_CASE("the link to a RHK pimpinan leads to one that exists") {
    Skp skp = valid_skp();
    CHECK_FALSE(write_field(skp, {"rhk/r2/rhk_pimpinan"}, "p1"));
    CHECK(skp.rhk[1]->rhk_pimpinan.value == "p1");
    CHECK_FALSE(write_field(skp, {"rhk/r2/rhk_pimpinan"}, ""));
    CHECK(skp.rhk[1]->rhk_pimpinan.empty());
    CHECK(write_field(skp, {"rhk/r2/rhk_pimpinan"}, "r1")->code == ErrorCode::bad_value);
}

TEST_CASE("an address that names nothing is not found") {
    Skp skp = valid_skp();
    for (const char* text : {"",
                             "/",
                             "pegawai",
                             "pegawai/",
                             "pegawai/nip/",
                             "/pegawai/nip",
                             "pegawai/umur",
                             "rhk",
                             "rhk/r1",
                             "rhk/r9/statement",
                             "rhk//statement",
                             "rhk/*/statement",
                             "rhk/r1/iki/i9/target",
                             "rhk/r9/iki/i1/target",
                             "rhk/r1/iki//target",
                             "rhk_pimpinan/p9/statement",
                             "lampiran/sumber_daya/d9/jenis",
                             "ekspektasi_khusus/ramah",
                             "acuan/",
                             "matriks/anggota/a1/peran/r9.i1",
                             "matriks/anggota/a1/peran/r1",
                             "matriks/anggota/a9/peran/r1.i1",
                             "jadwal/periode/d1/awal",
                             "sasaran/s9/statement",
                             "rhk/r1/rencana_aksi/k9/uraian",
                             "id",
                             "extras"}) {
        CAPTURE(text);
        const Result<std::string> value = read_field(skp, {text});
        REQUIRE_FALSE(value);
        CHECK(value.error().code == ErrorCode::not_found);
        CHECK(write_field(skp, {text}, "x")->code == ErrorCode::not_found);
    }
    CHECK(read_field(skp, {std::string(100'000, 'a')}).error().code == ErrorCode::not_found);
    CHECK(field_spec({"rhk//statement"}) == nullptr);
    CHECK(field_spec({"pegawai"}) == nullptr);
    CHECK(field_spec({"rhk/r9/statement"}) !=
          nullptr);  // the address is a field's, whoever owns it
    CHECK(skp == valid_skp());
}

TEST_CASE("texts of 5,000 characters are welcome, beyond the limit they are refused whole") {
    Skp skp = valid_skp();
    const Path path{"rhk/r1/statement"};
    for (const std::size_t length : {std::size_t{5000}, max_text_length}) {
        CHECK_FALSE(write_field(skp, path, std::string(length, 'a')));
        CHECK(read(skp, path).size() == length);
    }
    CHECK(write_field(skp, path, std::string(max_text_length + 1, 'b'))->code ==
          ErrorCode::too_large);
    CHECK(read(skp, path) == std::string(max_text_length, 'a'));
}

TEST_CASE("an RHK is cloned when it changes and only then") {
    const Skp before = planned_skp();
    Skp after = before;
    for (const FieldSpec& spec : all_fields()) {
        const Path path = planned_path(spec.pattern);
        CHECK_FALSE(write_field(after, path, read(after, path)));
    }
    for (std::size_t i = 0; i < before.rhk.size(); ++i) CHECK(after.rhk[i].same_as(before.rhk[i]));

    CHECK_FALSE(write_field(after, {"rhk/r2/iki/i1/target"}, "99 %"));
    CHECK(after.rhk[0].same_as(before.rhk[0]));
    CHECK_FALSE(after.rhk[1].same_as(before.rhk[1]));
    CHECK(before == planned_skp());
}

TEST_CASE("a cell of the matrix is there when its person and its IKI are; blank text removes it") {
    Skp skp = planned_skp();
    const Path cell = path(AnggotaId{"a2"}, RhkId{"r1"}, IkiId{"i1"});
    CHECK(read(skp, cell).empty());
    CHECK_FALSE(write_field(skp, cell, "Tersedianya data uji"));
    CHECK(read(skp, cell) == "Tersedianya data uji");
    CHECK(skp.matriks.anggota[1]->peran.size() == 2);
    CHECK_FALSE(write_field(skp, cell, ""));
    CHECK(skp == planned_skp());

    skp.rhk.erase(skp.rhk.begin() + 1);  // the column goes, what was written stays and can be read
    const Path orphan = path(AnggotaId{"a2"}, RhkId{"r2"}, IkiId{"i3"});
    CHECK(read(skp, orphan) == "Terpantaunya biaya komputasi awan");
    CHECK_FALSE(write_field(skp, orphan, ""));
    CHECK_FALSE(read_field(skp, orphan));
}

TEST_CASE("a team lead is somebody else in the matrix") {
    Skp skp = planned_skp();
    CHECK(write_field(skp, {"matriks/anggota/a2/ketua"}, "a9")->code == ErrorCode::bad_value);
    CHECK(write_field(skp, {"matriks/anggota/a2/ketua"}, "a2")->code == ErrorCode::bad_value);
    CHECK_FALSE(write_field(skp, {"matriks/anggota/a2/ketua"}, ""));
}
