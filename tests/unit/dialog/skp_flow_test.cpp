// The way of an SKP to penetapan: every state, every verb, every actor, every guard.
#include "core/dialog/skp_flow.h"

#include <catch2/catch_test_macros.hpp>
#include <map>
#include <set>

#include "core/dialog/seal.h"
#include "core/dialog/skp_walk.h"

using namespace kinerja;

namespace {

using S = StatusSkp;
using T = TindakanSkp;
using P = PeranDialog;

template <Choice E>
std::vector<E> each() {
    std::vector<E> all;
    for (std::size_t i = 0; i < terms<E>().size(); ++i) all.push_back(static_cast<E>(i));
    return all;
}

constexpr const char* nip_of_pegawai = "198809172014032003";
constexpr const char* nip_of_pimpinan = "197501012000031001";

/// With it a record begins: it says who both sides are.
DialogEntry opening() {
    DialogEntry entry;
    entry.changes = {{"pegawai/nip", std::nullopt, nip_of_pegawai},
                     {"pejabat_penilai/nip", std::nullopt, nip_of_pimpinan}};
    return entry;
}

/// An entry to which no guard objects, of the time when one side agreed for both.
DialogEntry entry(T tindakan, P peran) {
    DialogEntry entry;
    const bool pegawai = peran == P::pegawai;
    entry.author = {peran, pegawai ? "Pegawai Contoh" : "Pimpinan Contoh",
                    pegawai ? nip_of_pegawai : nip_of_pimpinan};
    entry.text = "Catatan";
    entry.langkah = LangkahSkp{tindakan,     AlasanRevisi::penugasan, "Contoh",
                               "20-01-2027", std::string(64, 'a'),    "1-7-2027",
                               "Alasan"};
    return entry;
}

/// What regulation.md 2.2 says, written down apart from the table.
std::optional<S> expected(S from, T tindakan, P peran) {
    const bool talks = peran != P::pejabat_penilai;
    switch (tindakan) {
        case T::mulai_dialog:
            if (talks && (from == S::draf || from == S::revisi)) return S::dialog;
            break;
        case T::sepakati:
            if (talks && from == S::dialog) return S::sepakat;
            break;
        case T::nyatakan_tidak_sepakat:
            if (talks && from == S::dialog) return S::tidak_sepakat;
            break;
        case T::lanjutkan_dialog:
            if (talks && (from == S::sepakat || from == S::tidak_sepakat)) return S::dialog;
            break;
        case T::tanda_tangani:
            if (peran == P::pegawai && from == S::sepakat) return S::ditandatangani_pegawai;
            break;
        case T::kembalikan:
            if (!talks && from == S::ditandatangani_pegawai) return S::dialog;
            break;
        case T::tetapkan:
            if (!talks && (from == S::ditandatangani_pegawai || from == S::tidak_sepakat))
                return S::ditetapkan;
            break;
        case T::revisi:
            if (from == S::ditetapkan) return S::revisi;
            break;
    }
    return std::nullopt;
}

/// The shortest way to each state.
DialogKinerja dialog_in(S status) {
    const std::vector<std::pair<T, P>> to_dialog = {{T::mulai_dialog, P::pegawai}};
    std::vector<std::pair<T, P>> way = to_dialog;
    const auto then = [&](T tindakan, P peran) { way.push_back({tindakan, peran}); };
    if (status == S::draf) way.clear();
    if (status == S::tidak_sepakat) then(T::nyatakan_tidak_sepakat, P::pimpinan);
    if (status == S::sepakat || status >= S::ditandatangani_pegawai) then(T::sepakati, P::pimpinan);
    if (status >= S::ditandatangani_pegawai) then(T::tanda_tangani, P::pegawai);
    if (status >= S::ditetapkan) then(T::tetapkan, P::pejabat_penilai);
    if (status == S::revisi) then(T::revisi, P::pegawai);
    DialogKinerja dialog;
    insert_entry(dialog, joined(dialog, opening()));
    for (const auto& [tindakan, peran] : way)
        insert_entry(dialog, joined(dialog, entry(tindakan, peran)));
    return dialog;
}

void add_apart(DialogKinerja& dialog, const DialogKinerja& known, DialogEntry other) {
    insert_entry(dialog, joined(known, std::move(other)));
}

DialogEntry change_of(std::string place) {
    DialogEntry entry;
    entry.changes = {{std::move(place), "a", "b"}};
    return entry;
}

}  // namespace

TEST_CASE("every state, verb and actor of an SKP", "[dialog]") {
    for (const S from : each<S>()) {
        const DialogKinerja dialog = dialog_in(from);
        REQUIRE(status_of(dialog) == from);
        for (const T tindakan : each<T>())
            for (const P peran : each<P>()) {
                CAPTURE(token_of(from), token_of(tindakan), token_of(peran));
                const std::optional<S> to = expected(from, tindakan, peran);
                const DialogEntry step = entry(tindakan, peran);
                CHECK(why_not(from, step, {true}).empty() == to.has_value());
                DialogKinerja after = dialog;
                insert_entry(after, joined(after, step));
                CHECK(status_of(after) == to.value_or(from));
                const SkpWalk walked = walk(after, Ancestry(after));
                CHECK(walked.misfits.empty() == to.has_value());
                CHECK(walked.versi == 1 + (from == S::revisi) + (to == S::revisi));
            }
    }
}

TEST_CASE("every row of the table stands once, with a basis", "[dialog]") {
    std::set<std::tuple<S, T, P>> seen;
    for (const SkpTransition& row : skp_transitions()) {
        CHECK(seen.insert({row.from, row.tindakan, row.peran}).second);
        CHECK_FALSE(row.basis.text.empty());
        CHECK_FALSE(taken_label_of(row.tindakan).empty());
    }
}

TEST_CASE("who does not agree still talks, and a revision begins where a draft does", "[dialog]") {
    std::set<std::size_t> reached;
    for (const S status : each<S>()) {
        REQUIRE(stage_of(status) < skp_stages().size());
        reached.insert(stage_of(status));
    }
    CHECK(reached.size() == skp_stages().size());
    for (std::size_t at = 0; at < skp_stages().size(); ++at)
        CHECK(stage_of(skp_stages()[at]) == at);
    CHECK(stage_of(S::tidak_sepakat) == stage_of(S::dialog));
    CHECK(stage_of(S::revisi) == stage_of(S::draf));
    for (const SkpTransition& row : skp_transitions())
        if (row.tindakan == T::mulai_dialog) CHECK(stage_of(row.from) == 0);
}

TEST_CASE("guards say what is missing", "[dialog]") {
    const auto refused = [](S from, const DialogEntry& one, bool complete = true) {
        return std::string(why_not(from, one, {complete}));
    };
    DialogEntry sign = entry(T::tanda_tangani, P::pegawai);
    CHECK(refused(S::sepakat, sign, false).find("belum lengkap") != std::string::npos);
    for (const auto& [member, words] :
         std::map<std::string*, std::string>{{&sign.author.nama, "nama"},
                                             {&sign.author.nip, "NIP"},
                                             {&sign.langkah->tempat, "tempat"},
                                             {&sign.langkah->tanggal, "tanggal"},
                                             {&sign.langkah->segel, "Segel"}}) {
        const std::string before = std::exchange(*member, "");
        CHECK(refused(S::sepakat, sign).find(words) != std::string::npos);
        *member = before;
    }
    sign.langkah->tanggal = "31-02-2027";
    CHECK_FALSE(refused(S::sepakat, sign).empty());

    DialogEntry establish = entry(T::tetapkan, P::pejabat_penilai);
    establish.author.nip.clear();  // a Bupati has none
    CHECK(refused(S::ditandatangani_pegawai, establish).empty());
    establish.langkah->tanpa_penyesuaian = " ";
    CHECK(refused(S::tidak_sepakat, establish).find("Ekspektasi") != std::string::npos);

    DialogEntry revise = entry(T::revisi, P::pegawai);
    revise.langkah->alasan.reset();
    CHECK(refused(S::ditetapkan, revise).find("alasan") != std::string::npos);
    revise.langkah->alasan = AlasanRevisi::mutasi;
    for (const char* day : {"", "1 Juli", "31-02-2027"}) {
        revise.langkah->berlaku = day;
        CHECK(refused(S::ditetapkan, revise).find("Berlaku sejak") != std::string::npos);
        CHECK(fits(S::ditetapkan, revise));  // of a record from before it was demanded
    }
    for (const auto& [from, tindakan, peran] :
         {std::tuple(S::dialog, T::nyatakan_tidak_sepakat, P::pegawai),
          std::tuple(S::ditandatangani_pegawai, T::kembalikan, P::pejabat_penilai)}) {
        DialogEntry one = entry(tindakan, peran);
        one.text.clear();
        CHECK_FALSE(refused(from, one).empty());
    }
    CHECK_FALSE(refused(S::draf, DialogEntry{}).empty());
}

TEST_CASE("the steps that a role may take are the rows of the state", "[dialog]") {
    const auto steps = possible_steps(S::sepakat, entry(T::revisi, P::pegawai), {false});
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].row->tindakan == T::lanjutkan_dialog);
    CHECK(steps[0].why_not.empty());
    CHECK(steps[1].row->tindakan == T::tanda_tangani);
    CHECK_FALSE(steps[1].why_not.empty());
    CHECK(possible_steps(S::sepakat, entry(T::revisi, P::pejabat_penilai), {true}).empty());
}

TEST_CASE("a signature falls when what was signed is changed apart from it", "[dialog]") {
    const DialogKinerja agreed = dialog_in(S::sepakat);
    DialogKinerja dialog = agreed;
    insert_entry(dialog, joined(agreed, entry(T::tanda_tangani, P::pegawai)));
    REQUIRE(status_of(dialog) == S::ditandatangani_pegawai);

    SECTION("by a change of the form") {
        add_apart(dialog, agreed, change_of("rhk/r1/statement"));
        CHECK(status_of(dialog) == S::sepakat);
        CHECK(walk(dialog, Ancestry(dialog)).fallen.size() == 1);
    }
    SECTION("not by something that is not signed") {
        add_apart(dialog, agreed, change_of("pertemuan/p1/tempat"));
        CHECK(status_of(dialog) == S::ditandatangani_pegawai);
    }
    SECTION("not by a change that knew of it") {
        insert_entry(dialog, joined(dialog, change_of("rhk/r1/statement")));
        CHECK(status_of(dialog) == S::ditandatangani_pegawai);
    }
}

// --- Two voices ----------------------------------------------------------------------------------

namespace {

/// The same on a device that is marked: of today.
DialogEntry marked(DialogEntry entry) {
    entry.perangkat =
        pihak_of(entry.author.peran) == Pihak::pegawai ? "a1b2c3d4e5f6" : "0f1e2d3c4b5a";
    return entry;
}

DialogKinerja with(DialogKinerja dialog, DialogEntry entry) {
    insert_entry(dialog, joined(dialog, std::move(entry)));
    return dialog;
}

SkpWalk walk_of(const DialogKinerja& dialog) { return walk(dialog, Ancestry(dialog)); }

const DialogEntry pegawai_agrees = marked(entry(T::sepakati, P::pegawai));
const DialogEntry pimpinan_agrees = marked(entry(T::sepakati, P::pimpinan));

}  // namespace

TEST_CASE("both sides agree to the SKP, or nobody did", "[dialog]") {
    DialogKinerja dialog = with(dialog_in(S::dialog), pegawai_agrees);
    CHECK(walk_of(dialog).status == S::dialog);
    CHECK(walk_of(dialog).has_agreed(Pihak::pegawai));
    CHECK_FALSE(walk_of(dialog).has_agreed(Pihak::pimpinan));
    dialog = with(dialog, pegawai_agrees);  // said twice
    CHECK(walk_of(dialog).status == S::dialog);
    CHECK(walk_of(dialog).misfits.size() == 1);
    CHECK_FALSE(walk_of(dialog).agreed_on);
    dialog = with(dialog, pimpinan_agrees);
    CHECK(walk_of(dialog).status == S::sepakat);
    CHECK(walk_of(dialog).agreed_on);
    CHECK(walk_of(dialog).taken.size() == 3);  // begun, and two voices
}

TEST_CASE("two who agree apart have agreed", "[dialog]") {
    const DialogKinerja talking = dialog_in(S::dialog);
    DialogKinerja dialog = with(talking, pegawai_agrees);
    add_apart(dialog, talking, pimpinan_agrees);
    CHECK(walk_of(dialog).status == S::sepakat);
}

TEST_CASE("who says that they do not agree leaves no voice standing", "[dialog]") {
    for (const P peran : {P::pegawai, P::pimpinan}) {
        const DialogKinerja dialog = with(with(dialog_in(S::dialog), pegawai_agrees),
                                          marked(entry(T::nyatakan_tidak_sepakat, peran)));
        CHECK(walk_of(dialog).status == S::tidak_sepakat);
        CHECK_FALSE(walk_of(dialog).has_agreed(Pihak::pegawai));
        CHECK_FALSE(walk_of(dialog).agreed_on);
    }
}

TEST_CASE("one voice for both counts only where nobody wrote apart on a marked device",
          "[dialog]") {
    const DialogKinerja talking = dialog_in(S::dialog);
    DialogKinerja dialog = with(talking, entry(T::sepakati, P::pegawai));
    CHECK(walk_of(dialog).status == S::sepakat);
    CHECK(walk_of(dialog).has_agreed(Pihak::pegawai));
    CHECK(walk_of(with(dialog, marked(change_of("pertemuan/p1/tempat")))).status == S::sepakat);
    add_apart(dialog, talking, marked(change_of("pertemuan/p1/tempat")));
    CHECK(walk_of(dialog).status == S::dialog);
    CHECK(walk_of(dialog).has_agreed(Pihak::pegawai));
    CHECK_FALSE(walk_of(dialog).agreed_on);
}

TEST_CASE("whom the SKP does not name takes no step", "[dialog]") {
    DialogEntry stranger = pimpinan_agrees;
    stranger.author = {P::pimpinan, "Siapa Saja", ""};
    const DialogKinerja dialog = with(with(dialog_in(S::dialog), pegawai_agrees), stranger);
    CHECK(walk_of(dialog).status == S::dialog);
    CHECK(walk_of(dialog).misfits.size() == 1);
}

TEST_CASE("whom the SKP does not name adjusted nothing", "[dialog][PL-12]") {
    const DialogKinerja dialog =
        with(dialog_in(S::dialog), marked(entry(T::nyatakan_tidak_sepakat, P::pimpinan)));
    DialogEntry change = marked(change_of("rhk/r1/iki/i1/target/text"));
    change.author = pegawai_agrees.author;
    CHECK(walk_of(with(dialog, change)).adjusted);
    change.author.nip = "1";
    CHECK_FALSE(walk_of(with(dialog, change)).adjusted);
}

TEST_CASE("a change after the agreement undoes it and is named", "[dialog]") {
    const DialogKinerja agreed = with(with(dialog_in(S::dialog), pegawai_agrees), pimpinan_agrees);
    REQUIRE(walk_of(agreed).status == S::sepakat);
    const DialogEntry change = marked(change_of("rhk/r1/statement"));

    SECTION("by whoever knew of it") {
        const DialogKinerja changed = with(agreed, change);
        CHECK(walk_of(changed).status == S::dialog);
        REQUIRE(walk_of(changed).undone_by);
        CHECK_FALSE(changed.entries[*walk_of(changed).undone_by]->changes.empty());
        const DialogKinerja anew = with(with(changed, pegawai_agrees), pimpinan_agrees);
        CHECK(walk_of(anew).status == S::sepakat);
        CHECK_FALSE(walk_of(anew).undone_by);
    }
    SECTION("apart from it") {
        DialogKinerja changed = agreed;
        add_apart(changed, dialog_in(S::dialog), change);
        CHECK(walk_of(changed).status == S::dialog);
        CHECK(walk_of(changed).undone_by);
    }
    SECTION("apart from the signature: nothing of it holds") {
        DialogKinerja changed = with(agreed, marked(entry(T::tanda_tangani, P::pegawai)));
        REQUIRE(walk_of(changed).status == S::ditandatangani_pegawai);
        add_apart(changed, agreed, change);
        CHECK(walk_of(changed).status == S::dialog);
        CHECK(walk_of(changed).fallen.size() == 1);
        CHECK(walk_of(changed).undone_by);
    }
    SECTION("not of what is not signed") {
        CHECK(walk_of(with(agreed, marked(change_of("pertemuan/p1/tempat")))).status == S::sepakat);
    }
}

TEST_CASE("of two steps taken apart the first of the record counts", "[dialog]") {
    const DialogKinerja talking = dialog_in(S::dialog);
    DialogKinerja dialog = talking;
    add_apart(dialog, talking, entry(T::sepakati, P::pegawai));
    add_apart(dialog, talking, entry(T::nyatakan_tidak_sepakat, P::pimpinan));
    const SkpWalk walked = walk(dialog, Ancestry(dialog));
    CHECK(walked.misfits.size() == 1);
    CHECK((walked.status == S::sepakat || walked.status == S::tidak_sepakat));
    CHECK(walk_before(dialog, Ancestry(dialog), 2).status == S::dialog);
}
