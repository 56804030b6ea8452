// Random histories of two and three people who exchange files: whatever the order, in the end all
// have the same record and the same SKP, and nothing that anybody wrote is lost.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <cstdlib>
#include <set>

#include "core/codec/skp_json.h"
#include "core/dialog/fold.h"
#include "core/dialog/nobody.h"
#include "core/dialog/skp_flow.h"
#include "core/dialog/skp_walk.h"
#include "core/edit/dialog.h"
#include "core/handover/record.h"
#include "core/handover/verify.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

class Chance {
  public:
    explicit Chance(std::uint64_t seed) : state_(seed * 0x9e3779b97f4a7c15u + 1) {}
    std::size_t below(std::size_t limit) {
        state_ ^= state_ << 13;
        state_ ^= state_ >> 7;
        state_ ^= state_ << 17;
        return static_cast<std::size_t>(state_ % limit);
    }

  private:
    std::uint64_t state_;
};

/// How often chance really did what stands here.
struct Turns {
    int undone = 0, restored = 0, moved = 0;
    int settled = 0, accepted = 0, corrected = 0, unrealised = 0, copied = 0, decided = 0;
};

/// One of the steps that the table offers this person now.
void take_a_step(Participant& who, Chance& chance) {
    DialogEntry entered;
    entered.author = who.author();
    const auto steps = possible_steps(status_of(who.dialog()), entered, {true});
    if (!steps.empty()) who.try_step(steps[chance.below(steps.size())].row->tindakan);
}

/// A word on the record: about any card, corrected, decided on; or a step of the whole SKP.
void speak(Participant& who, Chance& chance, const std::string& words, Turns& turns) {
    const std::size_t before = who.dialog().entries.size();
    const auto& entries = who.dialog().entries;
    const std::string card = chance.below(2) == 0 ? "rhk/r1" : "lampiran/sumber_daya/d1";
    switch (chance.below(6)) {
        case 0:
            who.say(JenisEntri::pertanyaan, chance.below(2) == 0 ? "" : card, words);
            break;
        case 1:
            if (!entries.empty()) who.correct(entries[chance.below(entries.size())]->id, words);
            ++turns.corrected;
            break;
        case 2:
            who.try_decide(card, chance.below(3) == 0 ? Putusan::tidak_sepakat : Putusan::sepakat);
            turns.decided += who.dialog().entries.size() > before;
            break;
        default:
            take_a_step(who, chance);
    }
}

/// Whoever sees two values for one place chooses.
void settle_one(Participant& who, Chance& chance, Turns& turns) {
    const std::size_t before = who.dialog().entries.size();
    for (const DialogConflict& one : fold(who.dialog(), Ancestry(who.dialog())).conflicts) {
        if (one.decided) continue;
        who.try_settle(one, chance.below(2) == 0);
        turns.settled += who.dialog().entries.size() > before;
        return;
    }
}

/// Back to what was: step by step, or to a version that was kept, with all that stood in it.
void go_back(Participant& who, Chance& chance, Turns& turns) {
    const Skp before = who.skp();
    const std::vector<Skp>& versions = who.versions();
    switch (chance.below(4)) {
        case 0:
            who.undo();
            turns.undone += who.skp() != before;
            break;
        case 1:
            return who.redo();
        case 2:
            return who.keep_version();
        default:
            who.attempt(RestoreSkp{versions[chance.below(versions.size())]});
            turns.restored += who.skp() != before;
    }
}

/// An IKI comes, goes, or changes places with the one beside it.
void change_iki(Participant& who, Chance& chance, const std::string& id, Turns& turns) {
    const Skp before = who.skp();
    if (before.rhk.empty()) return;
    const Rhk& rhk = *before.rhk[chance.below(before.rhk.size())];
    if (rhk.iki.empty() || chance.below(3) == 0) {
        who.attempt(AddItem{path(rhk) / "iki", id});
        return;
    }
    const Path iki = path(rhk, rhk.iki[chance.below(rhk.iki.size())]);
    if (chance.below(2) == 0) {
        who.attempt(RemoveItem{iki});
        return;
    }
    who.attempt(MoveItem{iki, chance.below(2) == 0 ? 1 : -1});
    turns.moved += who.skp() != before;
}

/// An item is proposed to come or to go, on a card that may have nothing to do with it.
void propose_item(Participant& who, Chance& chance, const std::string& id) {
    const Skp& skp = who.skp();
    switch (chance.below(4)) {
        case 0:
            who.propose("rhk/r1", {coming({"rhk/" + id}, "utama")});
            return;
        case 1:
            who.propose("lampiran/sumber_daya", {coming({"lampiran/sumber_daya/" + id})});
            return;
        case 2:
            if (!skp.rhk.empty() && !skp.rhk[0]->iki.empty())
                who.propose("rhk/r1", {going(path(*skp.rhk[0], skp.rhk[0]->iki[0]))});
            return;
        default:
            if (!skp.lampiran.sumber_daya.empty())
                who.propose("rhk/r2", {going(path(skp.lampiran.sumber_daya[0]))});
    }
}

/// What is said of a dukungan by hand, beside what was decided about it.
void judge_dukungan(Participant& who, Chance& chance, Turns& turns) {
    const auto& all = who.skp().lampiran.sumber_daya;
    if (all.empty()) return;
    const std::size_t at = chance.below(all.size());
    const std::string status(token_of(static_cast<StatusDukungan>(chance.below(4))));
    who.attempt(SetField{path(all[at]) / "status", status});
    turns.unrealised +=
        who.skp().lampiran.sumber_daya[at].status == StatusDukungan::tidak_terealisasi;
}

/// The same once more, beside it.
void copy_item(Participant& who, Chance& chance, const std::string& id, Turns& turns) {
    const Skp& skp = who.skp();
    const bool rhk = chance.below(2) == 0;
    const auto& dukungan = skp.lampiran.sumber_daya;
    if (rhk ? skp.rhk.empty() : dukungan.empty()) return;
    const Path item = rhk ? path(skp.rhk[chance.below(skp.rhk.size())]->id)
                          : path(dukungan[chance.below(dukungan.size())]);
    turns.copied += who.attempt(DuplicateItem{item, id});
}

/// One thing that a person does to the own copy; `number` makes ids and words unlike all others.
/// What is signed refuses some of it.
void act(Participant& who, Chance& chance, int number, Turns& turns) {
    const std::string id = "n" + std::to_string(number);
    const std::string words = "Tulisan " + id;
    const Skp& skp = who.skp();
    const auto set = [&](const std::string& place, const std::string& value) {
        who.attempt(SetField{{place}, value});
    };
    const auto some_rhk = [&] { return skp.rhk[chance.below(skp.rhk.size())]; };
    who.set_clock(std::to_string(2019 + chance.below(20)) + "-06-01T08:30:00Z");
    if (chance.below(3) == 0) return speak(who, chance, words, turns);
    switch (chance.below(28)) {
        case 0:
        case 1:
            if (!skp.rhk.empty()) set(path(some_rhk()->id).value + "/statement", words);
            break;
        case 2:
            if (!skp.rhk.empty()) {
                const Box<Rhk> rhk = some_rhk();
                if (!rhk->iki.empty()) set(path(*rhk, rhk->iki[0]).value + "/target", words);
            }
            break;
        case 3:
            if (who.attempt(AddRhk{{id}, JenisRhk::utama, {"i" + id}}))
                set("rhk/" + id + "/statement", words);
            break;
        case 4:
            if (!skp.rhk.empty()) who.attempt(RemoveItem{path(some_rhk()->id)});
            break;
        case 5:
            if (!skp.rhk.empty()) who.attempt(MoveItem{path(some_rhk()->id), 1});
            break;
        case 6:
            set("ekspektasi_khusus/akuntabel", chance.below(3) == 0 ? "" : words);
            break;
        case 7:
            settle_one(who, chance, turns);
            break;
        case 8: {
            const std::string place = "lampiran/konsekuensi/positif";
            const DialogEntryId proposal =
                who.propose("lampiran/konsekuensi", {{place, std::nullopt, words}});
            if (chance.below(2) == 0)
                who.try_answer(proposal,
                               chance.below(2) == 0 ? Putusan::diterima : Putusan::ditolak);
            break;
        }
        case 9:
            set("pertemuan/p1/tempat", words);
            break;
        case 10:
            who.attempt(AddItem{{"lampiran/sumber_daya"}, id, {{"uraian", words}}});
            break;
        case 11:
            if (const auto& all = skp.lampiran.sumber_daya; !all.empty()) {
                const Path one = path(all[chance.below(all.size())]);
                if (chance.below(2) == 0)
                    who.attempt(RemoveItem{one});
                else
                    who.attempt(MoveItem{one, chance.below(2) == 0 ? 1 : -1});
            }
            break;
        case 12:
            for (const Box<DialogEntry>& entry : who.dialog().entries)
                if (!entry->proposal.empty() && entry->author.peran != who.author().peran) {
                    const std::size_t before = who.dialog().entries.size();
                    who.try_answer(entry->id, Putusan::diterima);
                    if (who.dialog().entries.size() == before) continue;
                    ++turns.accepted;
                    return;
                }
            break;
        case 13:
        case 14:
        case 15:
        case 16:
        case 17:
        case 18:
            change_iki(who, chance, id, turns);
            break;
        case 19:
            propose_item(who, chance, id);
            break;
        case 20:
        case 21:
            judge_dukungan(who, chance, turns);
            break;
        case 22:
            copy_item(who, chance, id, turns);
            break;
        default:
            go_back(who, chance, turns);
    }
}

using People = std::vector<Participant>;

/// Two RHK of two IKI, so that people meet at the same places.
Skp small_skp() {
    Skp skp = valid_skp();
    skp.rhk.resize(std::min<std::size_t>(skp.rhk.size(), 2));
    for (Box<Rhk>& rhk : skp.rhk) rhk.edit().iki.resize(std::min<std::size_t>(rhk->iki.size(), 2));
    return skp;
}

People people(std::size_t count, const Skp& skp = valid_skp(), StatusSkp begun = StatusSkp::draf) {
    Participant pegawai = pegawai_of(skp);
    if (begun != StatusSkp::draf) {  // or chance hardly ever comes to a signature
        pegawai.step(TindakanSkp::mulai_dialog);
        pegawai.both_agree();
    }
    if (begun == StatusSkp::ditandatangani_pegawai) pegawai.step(TindakanSkp::tanda_tangani);
    pegawai.apply(AddItem{
        {"pertemuan"}, "p1", {{"tahap", "perencanaan"}, {"tanggal", "12-01-2027"}, {"hadir", ""}}});
    const std::string bytes = pegawai.file();
    const Skp shared = read_skp(bytes)->skp;
    People all = {pegawai, pimpinan_of(shared)};
    if (count > 2) all.push_back(penilai_of(shared));
    if (count > 2) all.back().use_device("777777777777");
    for (Participant& one : all) one.keep_version();
    return all;
}

std::set<std::string> entries_of(const Participant& who) {
    std::set<std::string> ids;
    for (const Box<DialogEntry>& entry : who.dialog().entries) ids.insert(entry->id.value);
    return ids;
}

/// Everybody hears of everybody, in an order that chance decides.
void exchange_all(People& all, Chance& chance) {
    for (int round = 0; round < 2; ++round)
        for (std::size_t step = 0; step < all.size() * all.size() * 2; ++step) {
            const std::size_t from = chance.below(all.size()), to = chance.below(all.size());
            if (from != to) all[to].receive(all[from].file());
        }
    // Chance may have left someone out.
    for (int round = 0; round < 2; ++round)
        for (std::size_t from = 0; from < all.size(); ++from)
            for (std::size_t to = 0; to < all.size(); ++to)
                if (from != to) all[to].receive(all[from].file());
}

}  // namespace

TEST_CASE("whatever the order of exchange, all end with the same record and the same SKP",
          "[dialog][exchange]") {
    const int seed = GENERATE(range(1, 7));
    CAPTURE(seed);
    Chance chance(static_cast<std::uint64_t>(seed));
    People all = people(2 + static_cast<std::size_t>(seed % 2));
    Turns turns;
    std::set<std::string> ever;
    const auto remember = [&] {
        for (const Participant& one : all) ever.merge(entries_of(one));
    };
    for (int number = 0; number < 16; ++number) {
        Participant& who = all[chance.below(all.size())];
        act(who, chance, number + seed * 1000, turns);
        remember();
        if (chance.below(4) == 0) {
            const std::size_t from = chance.below(all.size()), to = chance.below(all.size());
            if (from != to) all[to].receive(all[from].file());
            remember();
        }
    }
    exchange_all(all, chance);
    const std::string first = write_skp(all[0].skp());
    for (const Participant& one : all) {
        const std::set<std::string> there = entries_of(one);
        CHECK(std::ranges::includes(there, ever));
        CHECK(write_skp(one.skp()) == first);
        CHECK_FALSE(objection_to(one.skp()));
        CHECK(unrecorded_changes(one.skp()).empty());
    }
}

int number_in(const char* variable, int otherwise) {
    const char* wanted = std::getenv(variable);
    return wanted == nullptr ? otherwise : std::atoi(wanted);
}

/// How many histories are played: a few in the suite, 2,000 by `make histories`.
int histories() { return number_in("KINERJA_HISTORIES", 6); }

/// With which one begins: to play a part of them, or one alone again.
int first_history() { return number_in("KINERJA_FIRST_HISTORY", 1); }

/// Everybody holds exactly these entries, and the same SKP follows from them.
void all_hold(const People& all, const std::set<std::string>& entries, std::string& ends) {
    for (const Participant& one : all) {
        if (ends.empty()) ends = write_skp(one.skp());
        REQUIRE(entries_of(one) == entries);
        REQUIRE(write_skp(one.skp()) == ends);
        REQUIRE(unrecorded_changes(one.skp()).empty());
        for (const Box<DialogEntry>& entry : one.dialog().entries)
            REQUIRE_FALSE(is_nobody(entry->author));
    }
    REQUIRE_FALSE(objection_to(all[0].skp()));
}

TEST_CASE("an exchange adds nothing: nobody is made the author of what they did not do",
          "[dialog][exchange]") {
    constexpr StatusSkp begun[] = {StatusSkp::sepakat, StatusSkp::draf,
                                   StatusSkp::ditandatangani_pegawai};
    int with_signature = 0, undone = 0;
    Turns turns;
    for (int seed = first_history(); seed < first_history() + histories(); ++seed) {
        CAPTURE(seed);
        Chance chance(static_cast<std::uint64_t>(seed));
        People all = people(2 + static_cast<std::size_t>(seed % 2), small_skp(), begun[seed % 3]);
        for (int number = 0; number < 18; ++number) {
            act(all[chance.below(all.size())], chance, number, turns);
            const std::size_t from = chance.below(all.size()), to = chance.below(all.size());
            if (from == to || chance.below(4) != 0) continue;
            const Received received = all[to].receive(all[from].file());
            // Or whoever received it would be made the author of what is left.
            if (received.new_entries > 0) REQUIRE(unrecorded_changes(all[to].skp()).empty());
            REQUIRE(unrecorded_changes(all[from].skp()).empty());
        }
        std::set<std::string> ever;
        for (Participant& one : all) {
            one.file();  // what was changed goes on record by whom it was changed
            ever.merge(entries_of(one));
        }
        std::string ends;
        for (std::uint64_t order = 1; order <= 3; ++order) {
            People again = all;
            Chance other(order * 1'000'003 + static_cast<std::uint64_t>(seed));
            exchange_all(again, other);
            all_hold(again, ever, ends);
            const SkpWalk walked = walk(again[0].dialog(), Ancestry(again[0].dialog()));
            if (!walked.fallen.empty() || walked.undone_by) ++undone;
            if (walked.last_signature(again[0].dialog()) != nullptr) ++with_signature;
        }
    }
    CHECK(with_signature > 0);  // or chance never went far
    CHECK(undone > 0);
    CHECK(turns.undone > 0);
    CHECK(turns.restored > 0);
    CHECK(turns.moved > 0);
    if (histories() < 100) return;
    for (const int count : {turns.settled, turns.accepted, turns.corrected, turns.unrealised,
                            turns.copied, turns.decided})
        CHECK(count > histories() / 20);
}

TEST_CASE("every text that was ever recorded can still be read", "[dialog][exchange]") {
    Chance chance(7);
    People all = people(2);
    for (int round = 0; round < 6; ++round) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            const std::string words = "Versi " + std::to_string(round * 10 + int(i));
            all[i].set("rhk/r1/statement", words);
        }
        exchange_all(all, chance);
    }
    const std::string bytes = write_skp(all[0].skp());
    for (int round = 0; round < 6; ++round)
        for (int i = 0; i < 2; ++i)
            CHECK(bytes.find("\"Versi " + std::to_string(round * 10 + i) + '"') != bytes.npos);
}
