// The way of a PKPS plan to approval: every state, every verb, every guard.
#include "core/workflow/pkps_flow.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

#include "core/edit/apply.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

using enum StatusPkps;
using enum TindakanPkps;

template <Choice E>
std::vector<E> each() {
    std::vector<E> all;
    for (std::size_t i = 0; i < terms<E>().size(); ++i) all.push_back(static_cast<E>(i));
    return all;
}

/// A step to which no guard objects.
LangkahPkps step(TindakanPkps tindakan, std::string id = "baru") {
    LangkahPkps langkah;
    langkah.id = {std::move(id)};
    langkah.tindakan = tindakan;
    langkah.oleh = "Pegawai Contoh";
    langkah.tanggal = "20-01-2027";
    langkah.realistis = langkah.dapat_dicapai = Penilaian::ya;
    langkah.catatan = "Catatan";
    return langkah;
}

/// The shortest way to each state.
const std::vector<std::pair<StatusPkps, std::vector<TindakanPkps>>> ways = {
    {draf, {}},
    {diajukan, {ajukan}},
    {diperiksa, {ajukan, periksa}},
    {dikirim, {ajukan, periksa, teruskan}},
    {revisi, {ajukan, periksa, kembalikan_tim}},
    {disetujui, {ajukan, periksa, teruskan, setujui}},
    {pelaksanaan, {ajukan, periksa, teruskan, setujui, mulai_pelaksanaan}},
};

Skp plan_after(const std::vector<TindakanPkps>& way) {
    Skp skp = pkps_skp();
    for (const TindakanPkps tindakan : way)
        skp.pkps.edit().riwayat.push_back(
            step(tindakan, "l" + std::to_string(skp.pkps->riwayat.size() + 1)));
    return skp;
}

Skp plan_in(StatusPkps status) { return plan_after(ways[static_cast<std::size_t>(status)].second); }

/// What the notes say (regulation.md 2.2), written down apart from the table.
std::optional<StatusPkps> expected(StatusPkps from, TindakanPkps tindakan) {
    if ((from == draf || from == revisi) && tindakan == ajukan) return diajukan;
    if (from == diajukan && tindakan == periksa) return diperiksa;
    if (from == diperiksa && tindakan == kembalikan_tim) return revisi;
    if (from == diperiksa && tindakan == teruskan) return dikirim;
    if (from == dikirim && tindakan == setujui) return disetujui;
    if (from == disetujui && tindakan == mulai_pelaksanaan) return pelaksanaan;
    const bool with_penilai = from == dikirim || from == disetujui || from == pelaksanaan;
    if (with_penilai && tindakan == kembalikan_penilai) return revisi;
    return std::nullopt;
}

}  // namespace

TEST_CASE("nothing is submitted while a prasyarat stands in the way") {
    for (const Prasyarat one : each<Prasyarat>()) {
        Skp skp = plan_in(draf);
        const auto i = static_cast<std::size_t>(one);
        skp.pkps.edit().prasyarat[i] = KeadaanPrasyarat::menghambat;
        const Result<Skp> next = apply(skp, StepPkps{step(ajukan)});
        REQUIRE_FALSE(next);
        CHECK(next.error().message.find("menghambat") != std::string::npos);
        skp.pkps.edit().prasyarat[i] = KeadaanPrasyarat::belum_diperiksa;
        CHECK(apply(skp, StepPkps{step(ajukan)}));
    }
}

TEST_CASE("every state and every verb of the PKPS plan") {
    for (const StatusPkps from : each<StatusPkps>()) {
        REQUIRE(ways[static_cast<std::size_t>(from)].first == from);
        const Skp skp = plan_in(from);
        REQUIRE(status_of(*skp.pkps) == from);
        CHECK(misfits_of(*skp.pkps).empty());
        for (const TindakanPkps tindakan : each<TindakanPkps>()) {
            CAPTURE(token_of(from), token_of(tindakan));
            const std::optional<StatusPkps> to = expected(from, tindakan);
            const Result<Skp> next = apply(skp, StepPkps{step(tindakan)});
            REQUIRE(static_cast<bool>(next) == to.has_value());
            if (to) {
                CHECK(status_of(*next->pkps) == *to);
                CHECK(next->pkps->riwayat.back() == step(tindakan));
            } else {
                CHECK(next.error().code == ErrorCode::bad_value);
                CHECK_FALSE(next.error().message.empty());
            }
        }
    }
}

TEST_CASE("the table has one row for each possible move, and each verb one actor") {
    std::set<std::pair<StatusPkps, TindakanPkps>> seen;
    for (const PkpsTransition& row : pkps_transitions()) {
        CAPTURE(token_of(row.from), token_of(row.tindakan));
        CHECK(seen.insert({row.from, row.tindakan}).second);
        CHECK(row.pelaku == pelaku_of(row.tindakan));
        CHECK(find_transition(row.from, row.tindakan) == &row);
        CHECK_FALSE(row.basis.text.empty());
        for (const PkpsGuard& guard : row.of_plan)
            CHECK((guard.met != nullptr && !guard.why_not.empty()));
        CHECK((row.of_step.met == nullptr) == row.of_step.why_not.empty());
    }
    CHECK(pelaku_of(ajukan) == PelakuPkps::pegawai);
    CHECK(pelaku_of(teruskan) == PelakuPkps::tim_kinerja);
    CHECK(pelaku_of(setujui) == PelakuPkps::pejabat_penilai);
}

TEST_CASE("every guard refuses with its own sentence, and the plan stays") {
    const auto refused = [](const Skp& skp, const LangkahPkps& langkah) {
        const Result<Skp> next = apply(skp, StepPkps{langkah});
        REQUIRE_FALSE(next);
        CHECK(next.error().message == why_not(*skp.pkps, langkah));
        return next.error().message;
    };
    std::set<std::string> sentences;
    for (const StatusPkps from : {diperiksa, dikirim, disetujui, pelaksanaan}) {
        LangkahPkps returned = step(from == diperiksa ? kembalikan_tim : kembalikan_penilai);
        returned.catatan = " ";
        sentences.insert(refused(plan_in(from), returned));
    }
    CHECK(sentences.size() == 1);

    for (int answer = 0; answer < 4; ++answer) {
        LangkahPkps forwarded = step(teruskan);
        if (answer == 0) forwarded.realistis = Penilaian::tidak;
        if (answer == 1) forwarded.realistis.reset();
        if (answer == 2) forwarded.dapat_dicapai = Penilaian::tidak;
        if (answer == 3) forwarded.dapat_dicapai.reset();
        sentences.insert(refused(plan_in(diperiksa), forwarded));
    }
    CHECK(sentences.size() == 2);

    for (const StatusPkps from : {draf, revisi}) {
        Skp skp = plan_in(from);
        skp.pkps.edit().perilaku[6].perwujudan = "";
        sentences.insert(refused(skp, step(ajukan)));
        skp = plan_in(from);
        skp.pkps.edit().praktik.indikator = "";
        sentences.insert(refused(skp, step(ajukan)));
        skp = plan_in(from);
        skp.pkps.edit().kompetensi.indikator = "";
        sentences.insert(refused(skp, step(ajukan)));
    }
    CHECK(sentences.size() == 3);

    LangkahPkps nobody = step(periksa), never = step(periksa), early = step(periksa);
    nobody.oleh = "";
    never.tanggal = "kapan";
    early.tanggal = "19-01-2027";
    for (const LangkahPkps& langkah : {nobody, never, early})
        sentences.insert(refused(plan_in(diajukan), langkah));
    CHECK(sentences.size() == 6);
}

TEST_CASE("a step needs a new id, and its texts are cleaned") {
    const Skp skp = plan_in(diajukan);
    LangkahPkps twice = step(periksa, "l1");
    CHECK_FALSE(apply(skp, StepPkps{twice}));
    LangkahPkps dirty = step(periksa);
    dirty.catatan = "a\r\nb\x01";
    const Result<Skp> next = apply(skp, StepPkps{dirty});
    REQUIRE(next);
    CHECK(next->pkps->riwayat.back().catatan == "a\nb");
}

TEST_CASE("what can be done is the rows of the state, and says why not") {
    for (const StatusPkps from : each<StatusPkps>()) {
        const Skp skp = plan_in(from);
        const std::vector<PossibleStep> steps = possible_steps(*skp.pkps, step(ajukan));
        CHECK_FALSE(steps.empty());
        for (const PossibleStep& one : steps) {
            CHECK(one.row->from == from);
            CHECK(one.why_not.empty());
        }
        for (const PossibleStep& one : possible_steps(*skp.pkps, {}))
            CHECK_FALSE(one.why_not.empty());
    }
}

TEST_CASE("only with the one who makes it the plan is open") {
    for (const StatusPkps status : each<StatusPkps>())
        CHECK(is_open(status) == (status == draf || status == revisi));
}

TEST_CASE("steps of a file that do not fit are told and move nothing") {
    Skp skp = plan_after({setujui, ajukan, periksa, periksa, teruskan});
    CHECK(status_of(*skp.pkps) == dikirim);
    std::vector<std::string> ids;
    for (const LangkahPkps* langkah : misfits_of(*skp.pkps)) ids.push_back(langkah->id.value);
    CHECK(ids == std::vector<std::string>{"l1", "l4"});

    skp = plan_after({ajukan, periksa, teruskan});
    skp.pkps.edit().riwayat[2].realistis.reset();
    CHECK(status_of(*skp.pkps) == diperiksa);
    CHECK(misfits_of(*skp.pkps).size() == 1);
}

TEST_CASE("what was handed in is not written again before it comes back, whoever asks") {
    const auto write = [](const Skp& skp, std::string_view at) {
        return apply(
            skp, SetField{{std::string(at)}, at.ends_with("rhk_pimpinan") ? "menghambat" : "x"});
    };
    for (const StatusPkps status : each<StatusPkps>()) {
        CAPTURE(token_of(status));
        const Skp skp = plan_in(status);
        for (const std::string_view at :
             {"pkps/praktik/indikator", "pkps/praktik/target", "pkps/perilaku/loyal/perwujudan",
              "pkps/kompetensi/area_pengembangan"}) {
            CAPTURE(at);
            const Result<Skp> next = write(skp, at);
            CHECK(next.operator bool() == is_open(status));
            if (!next) CHECK(next.error().message.find("dikembalikan") != std::string::npos);
        }
        // One of several fields is enough to refuse them all.
        const SetFields both{{{{"pegawai/nama"}, "A"}, {{"pkps/praktik/target"}, "B"}}};
        CHECK(apply(skp, both).operator bool() == is_open(status));
        // Prerequisites are no part of the plan, the SKP is another document.
        CHECK(write(skp, "pkps/prasyarat/rhk_pimpinan"));
        CHECK(write(skp, "pegawai/nama"));
    }
}
