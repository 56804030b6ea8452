// What a keystroke costs in the core, for a usual SKP and for a very large one. Run by `make
// bench`; compare rows of one run with each other, machines are noisy.
#include <catch2/benchmark/catch_benchmark.hpp>
#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <string>
#include <vector>

#include "core/codec/skp_json.h"
#include "core/codec/skp_parts.h"
#include "core/dialog/agenda.h"
#include "core/dialog/seal.h"
#include "core/edit/apply.h"
#include "core/evaluation/sebaran.h"
#include "core/handover/record.h"
#include "core/handover/verify.h"
#include "core/rules/checker.h"
#include "core/rules/grouped.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

// `count` RHK with four IKI each, every one a little different.
Skp large_skp(int count) {
    Skp skp = valid_skp();
    const Rhk pattern = *skp.rhk.front();
    skp.rhk.clear();
    for (int i = 0; i < count; ++i) {
        Rhk rhk = pattern;
        rhk.id.value = std::string("r").append(std::to_string(i));
        rhk.statement.append(" ").append(std::to_string(i));
        const Iki iki = pattern.iki.front();
        rhk.iki.clear();
        for (int j = 0; j < 4; ++j) {
            rhk.iki.push_back(iki);
            const std::string number = std::to_string(i).append("-").append(std::to_string(j));
            rhk.iki.back().id.value = std::string("i").append(number);
            rhk.iki.back().statement.append(" ").append(number);
        }
        skp.rhk.push_back(rhk);
    }
    return skp;
}

// Nearly every row has something to be advised on.
Skp with_findings(Skp skp) {
    for (Box<Rhk>& rhk : skp.rhk) {
        rhk.edit().statement = "Menyusun laporan dan melaksanakan rapat";
        for (Iki& iki : rhk.edit().iki) iki.target = "12";
    }
    return skp;
}

void measure(const std::string& name, const Skp& skp, const Path& field) {
    const CheckContext context{Date{2027, 1, 15}};
    const std::string bytes = write_skp(skp);
    const SetField typing{field, "Jumlah antarmuka baru"};
    BENCHMARK(name + ": apply one change") { return apply(skp, typing); };
    BENCHMARK(name + ": check all rules, cold") { return check(skp, context).size(); };
    BENCHMARK_ADVANCED(name + ": check after one change")(Catch::Benchmark::Chronometer meter) {
        // Each round sees another text in the same IKI, as when a person types.
        std::vector<Skp> states;
        for (int i = 0; i < meter.runs(); ++i)
            states.push_back(*apply(skp, SetField{typing.path, typing.value + std::to_string(i)}));
        Checker checker;
        checker.check(skp, context);
        meter.measure([&](int round) {
            return checker.check(states[static_cast<std::size_t>(round)], context).size();
        });
    };
    BENCHMARK_ADVANCED(name + ": write what changed")(Catch::Benchmark::Chronometer meter) {
        PartWriter writer;
        const Skp after = *apply(skp, typing);
        for (const Skp* state : {&skp, &after}) writer.hold(writer.write(*state));
        meter.measure([&](int round) { return writer.write(round % 2 ? skp : after).size; });
    };
    BENCHMARK(name + ": write the file") { return write_skp(skp).size(); };
    BENCHMARK(name + ": read the file") { return static_cast<bool>(read_skp(bytes)); };
}

}  // namespace

TEST_CASE("what a change costs") {
    const auto in_the_middle = [](const std::string& name, const Skp& skp) {
        const Rhk& rhk = *skp.rhk[skp.rhk.size() / 2];
        measure(name, skp, path(rhk, rhk.iki.front()) / "statement");
    };
    in_the_middle("3 RHK", valid_skp());
    in_the_middle("300 RHK x 4 IKI", large_skp(300));
    in_the_middle("300 RHK, all advised", with_findings(large_skp(300)));
    measure("matrix 60 x 30", matrix_skp(60, 30), Path{"matriks/anggota/a30/peran/r1.i15"});
}

// A year that was written down hour by hour, beside one of a few notes.
TEST_CASE("what ten thousand notes cost") {
    for (const int count : {100, 10'000}) {
        Skp skp = valid_skp();
        for (int i = 0; i < count; ++i) {
            CatatanKinerja note;
            note.id.value = std::string("n").append(std::to_string(i));
            note.tanggal = to_short(Date{2027, 1 + i % 12, 1 + i % 28});
            note.kegiatan = "Menyusun bagian laporan " + std::to_string(i);
            note.rhk = skp.rhk.front()->id;
            note.iki = skp.rhk.front()->iki.front().id;
            note.realisasi = "1";
            note.satuan = "dokumen";
            skp.catatan_kinerja.emplace_back(std::move(note));
        }
        const Path field =
            path("catatan_kinerja") / skp.catatan_kinerja.back()->id.value / "kegiatan";
        measure(std::to_string(count) + " notes", skp, field);
        const Findings findings = check(skp, {Date{2027, 1, 15}});
        BENCHMARK(std::to_string(count) + " notes: findings as they are told") {
            return grouped(findings).size();
        };
    }
}

TEST_CASE("what a long dialogue costs") {
    for (const int count : {20, 2'000}) {
        Skp skp = valid_skp();
        DialogKinerja& dialog = skp.dialog.edit();
        if (const auto first = record_of_changes(skp, {}, "")) insert_entry(dialog, *first);
        add_entries(skp, count, path(*skp.rhk.front()).value);
        const std::string name = std::to_string(count) + " entries";
        const SetField typing{path(*skp.rhk.front()) / "statement", "Tersedianya antarmuka baru"};
        BENCHMARK(name + ": apply one change") { return apply(skp, typing); };
        BENCHMARK(name + ": agenda") { return agenda(skp).size(); };
        BENCHMARK(name + ": what is not on record") { return unrecorded_changes(skp).size(); };
        BENCHMARK(name + ": verify") { return objection_to(skp).has_value(); };
    }
}

// 100,000 people, one in ten of them moved: what is asked of a screen for a very large team.
TEST_CASE("what the distribution of a large team costs") {
    constexpr int count = 100'000;
    constexpr std::chrono::milliseconds limit{100};
    std::vector<PegawaiDinilai> people;
    std::vector<Pengandaian> said;
    for (int i = 0; i < count; ++i) {
        const NilaiKinerja nilai{static_cast<RatingKinerja>(i % 3),
                                 static_cast<RatingKinerja>(i / 3 % 3)};
        const std::string id = "s" + std::to_string(i);
        people.push_back({id, "Pegawai " + id, nilai});
        if (i % 10 == 0) said.push_back({"tahun 2027", id, NilaiKinerja{}, "catatan"});
    }
    const PolaDistribusi pola =
        in_force(pola_distribusi(CapaianOrganisasi::baik), {2027, 12, 31})->value;
    const auto before_and_after = [&] {
        const std::vector<PegawaiDinilai> moved = andaikan(people, said);
        return pertimbangan(pola, sebaran_of(people).predikat).size() +
               pertimbangan(pola, sebaran_of(moved).predikat).size() +
               perpindahan(people, said).size();
    };
    const auto began = std::chrono::steady_clock::now();
    CHECK(before_and_after() > count / 20);
    const auto took = std::chrono::steady_clock::now() - began;
    WARN("100,000 people, before and after: "
         << std::chrono::duration_cast<std::chrono::microseconds>(took).count() << " us");
    CHECK(took < limit);
    BENCHMARK("100,000 people, before and after") { return before_and_after(); };
}
