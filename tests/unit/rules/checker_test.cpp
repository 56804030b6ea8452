// The Checker finds what check() finds, whatever was changed in between, and does less for it.
#include "core/rules/checker.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <tuple>

#include "core/edit/apply.h"
#include "core/model/field.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

const CheckContext context{Date{2027, 3, 1}};

using Found = std::vector<std::string>;

Found lines_of(const Findings& findings) {
    Found lines;
    for (const Finding& finding : findings)
        lines.push_back(std::string(finding.rule->id) + " " + finding.path.value);
    return lines;
}

bool is_blocked(const Findings& findings) {
    return std::ranges::any_of(
        findings, [](const Finding& one) { return one.rule->severity == Severity::blocks; });
}

/// What check.h promises, in the plainest way: every rule, everywhere, then sorted.
Findings plainly_checked(const Skp& skp) {
    const RhkContext around{skp.jenis_jabatan, skp.pendekatan, skp.periode,
                            !skp.rhk_pimpinan.empty(), skp.profil};
    Findings findings;
    for (const Rule* rule : rules_for(skp.periode)) {
        FindingSink found(*rule, findings);
        if (rule->check.of_skp) rule->check.of_skp(skp, context, found);
        for (const Box<Rhk>& rhk : skp.rhk)
            if (rule->check.of_rhk) rule->check.of_rhk(*rhk, around, found);
        for (const Box<CatatanKinerja>& one : skp.catatan_kinerja)
            if (rule->check.of_catatan) rule->check.of_catatan(*one, context, found);
    }
    PlaceOrders places(skp);
    std::stable_sort(findings.begin(), findings.end(), [&](const Finding& a, const Finding& b) {
        return std::tuple(places.of(a.path), a.rule->severity) <
               std::tuple(places.of(b.path), b.rule->severity);
    });
    return findings;
}

/// Makes changes of every kind by chance, but the same ones in each run.
class Editor {
  public:
    explicit Editor(unsigned seed) : chance_(seed) {}

    Skp changed(const Skp& skp) {
        const Result<Skp> next = kinerja::apply(skp, some_command(skp));
        past_.push_back(skp);
        return next ? *next : skp;
    }

  private:
    std::size_t below(std::size_t count) { return count == 0 ? 0 : chance_() % count; }

    std::string new_id() { return "n" + std::to_string(++ids_); }

    const Rhk& some_rhk(const Skp& skp) {
        static const Rhk none;
        return skp.rhk.empty() ? none : *skp.rhk[below(skp.rhk.size())];
    }

    IkiId some_iki(const Rhk& rhk) {
        return rhk.iki.empty() ? IkiId{} : rhk.iki[below(rhk.iki.size())].id;
    }

    std::string some_text() {
        constexpr std::string_view texts[] = {
            "",
            "Tersusunnya laporan kinerja",
            "TERSUSUNNYA  laporan kinerja",
            "Menyusun laporan dan melaksanakan rapat",
            "Turut menyusun laporan",
            "Jumlah laporan yang selesai",
            "Laporan",
            "12",
            "12 laporan",
            "1.5 juta",
            "Seluruh laporan",
            "paling lambat 31 Juni 2027",
            "paling lambat 30 Juni 2026",
            "Terlaksananya rapat\u200B",
        };
        return std::string(texts[below(std::size(texts))]);
    }

    std::string some_number() {
        constexpr std::string_view numbers[] = {"",
                                                "-",
                                                "198809172014032003",
                                                "199009132025242014",
                                                "19880917201403200",
                                                "130 456 789",
                                                "NRP 71050412",
                                                "198809172014032000"};
        return std::string(numbers[below(std::size(numbers))]);
    }

    Command some_of_a_list(const Skp& skp) {
        const auto& support = skp.lampiran.sumber_daya;
        if (below(2) == 0 && !skp.rhk_pimpinan.empty())
            return SetField{path(skp.rhk_pimpinan[0]) / "statement", some_text()};
        if (support.empty())
            return AddItem{path("lampiran") / "sumber_daya", new_id(), {{"jenis", "sdm"}}};
        return below(2) == 0 ? Command(RemoveItem{path(support[0])})
                             : Command(SetField{path(support[0]) / "uraian", some_text()});
    }

    Command some_of_the_year(const Skp& skp) {
        const auto& notes = skp.catatan_kinerja;
        if (notes.empty() || below(4) == 0) return AddItem{{"catatan_kinerja"}, new_id()};
        const Path note = path("catatan_kinerja") / notes[below(notes.size())]->id.value;
        switch (below(5)) {
            case 0:
                return RemoveItem{note};
            case 1:
                return MoveItem{note, below(2) == 0 ? -1 : 1};
            case 2:
                return SetField{note / "tanggal", below(2) == 0 ? "32-1-2027" : "31-12-2027"};
            case 3:
                return SetField{note / "realisasi", below(2) == 0 ? "1,5" : some_text()};
            default:
                return SetField{note / "kegiatan", some_text()};
        }
    }

    Command some_of_the_matrix(const Skp& skp) {
        const auto& people = skp.matriks.anggota;
        if (people.empty() || below(4) == 0) return AddItem{{"matriks/anggota"}, new_id()};
        const Path person = path("matriks/anggota") / people[below(people.size())]->id.value;
        const Rhk& rhk = some_rhk(skp);
        switch (below(5)) {
            case 0:
                return RemoveItem{person};
            case 1:
                return MoveItem{person, below(2) == 0 ? -1 : 1};
            default:
                return SetField{person / "peran" / (rhk.id.value + "." + some_iki(rhk).value),
                                some_text()};
        }
    }

    Command some_field(const Skp& skp) {
        const Rhk& rhk = some_rhk(skp);
        const Path iki = path(rhk.id, some_iki(rhk));
        switch (below(20)) {
            case 16:
            case 17:
                return some_of_the_year(skp);
            case 18:
            case 19:
                return some_of_the_matrix(skp);
            case 9:
                return SetField{path("pegawai") / "nip", some_number()};
            case 10:
                return SetField{path("pejabat_penilai") / "nip", some_number()};
            case 11:
                return SetField{path(below(2) == 0 ? "pegawai" : "pejabat_penilai") / "status",
                                below(2) == 0 ? "pns" : "pppk"};
            case 12:
                return SetField{path("pejabat_penilai") / (below(2) == 0 ? "jabatan" : "golongan"),
                                below(2) == 0 ? "" : "lain"};
            case 13:
                return SetField{
                    path("lampiran") / "konsekuensi" / (below(2) == 0 ? "positif" : "negatif"),
                    some_text()};
            case 14:
                return some_of_a_list(skp);
            case 15:
                return SetField{iki / "perspektif", below(2) == 0 ? "" : "anggaran"};
            case 0:
                return SetField{path(rhk) / "statement", some_text()};
            case 1:
                return SetField{path(rhk) / "penugasan_dari", some_text()};
            case 2:
                return SetField{path(rhk) / "skema" / "jadwal", some_text()};
            case 3:
                return SetField{path(rhk) / "rhk_pimpinan", below(2) == 0 ? "" : "p1"};
            case 4:
                return SetField{iki / "aspek", below(2) == 0 ? "" : "biaya"};
            case 5:
                return SetField{path("pegawai") / "nama", some_text()};
            default:
                return SetField{iki / (below(2) == 0 ? "statement" : "target"), some_text()};
        }
    }

    Command some_form() {
        switch (below(4)) {
            case 0:
                return SetField{path("jenis_jabatan"), below(2) == 0 ? "jpt" : "jf"};
            case 1:
                return SetField{path("pendekatan"), below(2) == 0 ? "kuantitatif" : "kualitatif"};
            case 2:
                return SetField{path("periode") / "awal", below(2) == 0 ? "1-1-2026" : "1-1-2027"};
            default:
                return SetField{path("periode") / "akhir",
                                below(3) == 0 ? "" : some_text() + "31-12-2027"};
        }
    }

    Command some_command(const Skp& skp) {
        const Rhk& rhk = some_rhk(skp);
        const int step = below(2) == 0 ? -1 : 1;
        const JenisRhk jenis = below(3) == 0 ? JenisRhk::tambahan : JenisRhk::utama;
        switch (below(20)) {
            case 0:
                return AddRhk{{new_id()}, jenis, {new_id()}};
            case 1:
                return skp.rhk.size() > 8 ? Command(RemoveItem{path(rhk)})
                                          : Command(AddRhk{{new_id()}, jenis, {new_id()}});
            case 2:
                return RemoveItem{path(rhk)};
            case 3:
                return MoveItem{path(rhk), step};
            case 4:
                return AddItem{path(rhk) / "iki", new_id()};
            case 5:
                return RemoveItem{path(rhk.id, some_iki(rhk))};
            case 6:
                return MoveItem{path(rhk.id, some_iki(rhk)), step};
            case 7:
                return FillSkema{rhk.id};
            case 8:
                return AddRhkPimpinan{{new_id()}, some_text(), rhk.id};
            case 9:
                return skp.rhk_pimpinan.empty()
                           ? Command(AddItem{{"lampiran/sumber_daya"}, new_id()})
                           : Command(RemoveItem{path(skp.rhk_pimpinan.front())});
            case 10: {
                Rhk row = rhk;
                row.id = {new_id()};
                row.rhk_pimpinan = {};
                return InsertRows{{row}, {}};
            }
            case 11:
                return past_.empty() ? some_form()
                                     : Command(RestoreSkp{past_[below(past_.size())]});
            case 12:
            case 13:
                return some_form();
            default:
                return some_field(skp);
        }
    }

    std::mt19937 chance_;
    std::vector<Skp> past_;
    int ids_ = 0;
};

Skp with_rhk(int count) {
    Skp skp = valid_skp();
    const Rhk pattern = *skp.rhk[0];
    skp.rhk.clear();
    for (int i = 0; i < count; ++i) {
        Rhk rhk = pattern;
        rhk.id = {"r" + std::to_string(i)};
        rhk.statement += " " + std::to_string(i);
        skp.rhk.emplace_back(std::move(rhk));
    }
    return skp;
}

}  // namespace

TEST_CASE("after any edits the Checker finds what check() finds, in the promised order") {
    std::size_t most = 0;
    for (const unsigned seed : {1u, 2u, 3u}) {
        Editor editor(seed);
        Checker checker;
        Skp skp = valid_skp();
        for (int step = 0; step < 120; ++step) {
            CAPTURE(seed, step);
            skp = editor.changed(skp);
            const Findings findings = checker.check(skp, context);
            REQUIRE(lines_of(findings) == lines_of(plainly_checked(skp)));
            REQUIRE(findings == check(skp, context));
            most = std::max(most, findings.size());
        }
    }
    CHECK(most > 20);
}

TEST_CASE("what found the same is exactly what it was") {
    std::size_t same = 0, otherwise = 0;
    for (const unsigned seed : {7u, 8u, 9u}) {
        Editor editor(seed);
        Checker checker;
        Skp skp = planned_skp();
        Findings before = checker.check(skp, context);
        CHECK_FALSE(checker.found_the_same());
        for (int step = 0; step < 150; ++step) {
            CAPTURE(seed, step);
            skp = editor.changed(skp);
            const Findings findings = checker.check(skp, context);
            REQUIRE(findings == check(skp, context));
            if (checker.found_the_same()) REQUIRE(findings == before);
            ++(checker.found_the_same() ? same : otherwise);
            before = findings;
        }
    }
    CHECK(same > 20);
    CHECK(otherwise > 20);
}

TEST_CASE("kelengkapan is counted by what changed, as by a check of everything") {
    for (const unsigned seed : {4u, 5u, 6u}) {
        Editor editor(seed);
        Checker checker;
        Skp skp = seed == 4 ? Skp{} : seed == 5 ? jpt_skp() : valid_skp();
        for (int step = 0; step < 200; ++step) {
            CAPTURE(seed, step);
            skp = editor.changed(skp);
            const Findings findings = checker.check(skp, context);
            const Completeness done = checker.completeness();
            REQUIRE(done == completeness_of(skp));
            REQUIRE(done.required > 0);
            REQUIRE(done.filled >= 0);
            REQUIRE((done.filled == done.required) == !is_blocked(findings));
        }
    }
}

TEST_CASE("each fact that a rule of one RHK may read is looked at again") {
    const std::pair<Path, std::string> edits[] = {
        {path("jenis_jabatan"), "jpt"},
        {path("pendekatan"), "kualitatif"},
        {path("periode") / "akhir", "31-3-2027"},
        {path("periode") / "awal", "1-8-2027"},
    };
    Skp base = valid_skp();
    base.rhk[0].edit().iki[0].aspek.reset();
    base.rhk[0].edit().iki[1].target = "paling lambat 30 Juni 2027";
    base.rhk[1].edit().rhk_pimpinan = {};
    for (const auto& [place, value] : edits) {
        CAPTURE(place.value);
        Checker checker;
        checker.check(base, context);
        const Result<Skp> next = apply(base, SetField{place, value});
        REQUIRE(next);
        CHECK(checker.check(*next, context) == check(*next, context));
    }
    Checker checker;
    checker.check(base, context);
    base.rhk_pimpinan.clear();
    CHECK(checker.check(base, context) == check(base, context));
}

TEST_CASE("the Checker sees a change that was made in place") {
    Skp skp = valid_skp();
    Checker checker;
    CHECK(checker.check(skp, {}).empty());
    skp.rhk[0].edit().statement.clear();
    CHECK(lines_of(checker.check(skp, {})) == Found{"PL-02b rhk/r1/statement"});
}

TEST_CASE("an RHK that stands there twice is found twice") {
    Skp skp = valid_skp();
    skp.rhk[0].edit().skema.jadwal.clear();
    skp.rhk.push_back(skp.rhk[0]);
    const Found twice{"PL-13a rhk/r1/skema/jadwal", "PL-13a rhk/r1/skema/jadwal"};
    Found of_skema = lines_of(check(skp, {}));
    std::erase_if(of_skema, [](const std::string& line) { return !line.starts_with("PL-13a"); });
    CHECK(of_skema == twice);
}

TEST_CASE("the Checker lets go of an RHK that is gone") {
    Checker checker;
    Skp skp = valid_skp();
    checker.check(skp, {});
    Box<Rhk> removed = skp.rhk.back();
    skp.rhk.pop_back();
    checker.check(skp, {});
    const Rhk* own = &*removed;
    removed.edit();  // clones only what somebody else holds
    CHECK(&*removed == own);
}

TEST_CASE("a keystroke asks the rules of one RHK, whatever the SKP has") {
    const Skp skp = with_rhk(200);
    Checker checker;
    checker.check(skp, context);
    CHECK(checker.asked_of_rhk() == 200);
    const Result<Skp> next =
        apply(skp, SetField{path(*skp.rhk[100]) / "statement", "Tersedianya antarmuka"});
    REQUIRE(next);
    checker.check(*next, context);
    CHECK(checker.asked_of_rhk() == 1);
    checker.check(*next, context);
    CHECK(checker.asked_of_rhk() == 0);
}

TEST_CASE("a letter that changes nothing of what is found puts nothing in order anew") {
    Skp skp = planned_skp();
    Checker checker;
    checker.check(skp, context);
    const auto after = [&](const Path& place, std::string value) {
        const Result<Skp> next = apply(skp, SetField{place, std::move(value)});
        REQUIRE(next);
        skp = *next;
        checker.check(skp, context);
        return checker.found_the_same();
    };
    const Path kegiatan = path("catatan_kinerja") / skp.catatan_kinerja[0]->id.value / "kegiatan";
    CHECK(after(path("pegawai") / "unit_kerja", "Seksi Antarmuka A"));
    CHECK(after(path(*skp.rhk[0]) / "statement", skp.rhk[0]->statement + "a"));
    CHECK(after(kegiatan, "Menyusun laporan"));
    CHECK_FALSE(after(kegiatan, "Menyusun\u200B laporan"));
    CHECK_FALSE(after(path(*skp.rhk[0]) / "statement", ""));
    CHECK(after(path("pegawai") / "unit_kerja", "Seksi Antarmuka Ab"));
}

TEST_CASE("a letter in a catatan asks the rules of that one") {
    Skp skp = valid_skp();
    for (int i = 0; i < 50; ++i) {
        CatatanKinerja note;
        note.id = {"n" + std::to_string(i)};
        skp.catatan_kinerja.emplace_back(note);
    }
    Checker checker;
    checker.check(skp, context);
    CHECK(checker.asked_of_catatan() == 50);
    skp.catatan_kinerja[20].edit().tanggal = "32-1-2027";
    CHECK(checker.check(skp, context) == check(skp, context));
    CHECK(checker.asked_of_catatan() == 1);
}
