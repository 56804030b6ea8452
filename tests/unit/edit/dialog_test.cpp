// Commands of the dialogue, and the lock of what was signed.
#include "core/edit/dialog.h"

#include <catch2/catch_test_macros.hpp>

#include "core/dialog/seal.h"
#include "core/dialog/skp_walk.h"
#include "core/edit/apply.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

ErrorCode refusal_of(const Skp& skp, const Command& command) {
    const Result<Skp> next = apply(skp, command);
    REQUIRE_FALSE(next);
    CHECK_FALSE(next.error().message.empty());
    return next.error().code;
}

Participant established() {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.sign();
    Participant penilai = penilai_of(pegawai.skp());
    penilai.step(TindakanSkp::tetapkan);
    return penilai;
}

}  // namespace

TEST_CASE("an entry that was not joined to this record is refused", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    DialogEntry entry = joined(pegawai.dialog(), {});
    pegawai.say(JenisEntri::catatan, "", "Lebih dahulu");
    CHECK(refusal_of(pegawai.skp(), AppendEntries{{entry}, {}}) == ErrorCode::bad_value);
    entry = joined(pegawai.dialog(), {});
    entry.text = "Diubah sesudah disegel";
    CHECK(refusal_of(pegawai.skp(), AppendEntries{{entry}, {}}) == ErrorCode::bad_value);
}

TEST_CASE("nobody goes on record on both sides, for nobody would take such a file", "[dialog]") {
    Skp skp = valid_skp();
    const std::string right = skp.pejabat_penilai.nip;
    skp.pejabat_penilai.nip = skp.pegawai.nip;  // one digit too quickly
    Participant pegawai = pegawai_of(skp);
    pegawai.say(JenisEntri::catatan, "", "Mulai");
    const auto said_by_pimpinan = [&] {
        DialogEntry entry;
        entry.author = pimpinan_of(pegawai.skp()).author();
        return AppendEntries{{joined(pegawai.dialog(), entry)}, {}};
    };
    const std::size_t before = pegawai.dialog().entries.size();
    CHECK(refusal_of(pegawai.skp(), said_by_pimpinan()) == ErrorCode::bad_value);
    CHECK(pegawai.dialog().entries.size() == before);
    pegawai.set("pejabat_penilai/nip", right);
    pegawai.apply(said_by_pimpinan());
    pegawai.set("pejabat_penilai/nip", "");  // a Bupati has none
    pegawai.apply(said_by_pimpinan());
}

TEST_CASE("a record does not grow without end", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    DialogEntry entry;
    entry.text = std::string(70'000, 'a');
    entry = joined(pegawai.dialog(), entry);
    CHECK(refusal_of(pegawai.skp(), AppendEntries{{entry}, {}}) == ErrorCode::too_large);
    entry = {};
    entry.changes.resize(25'001, {"x", "a", "b"});
    entry = joined(pegawai.dialog(), entry);
    CHECK(refusal_of(pegawai.skp(), AppendEntries{{entry}, {}}) == ErrorCode::too_large);
    DialogKinerja& dialog = pegawai.raw().dialog.edit();
    for (std::size_t i = 0; i < max_dialog_entries; ++i) dialog.entries.push_back(DialogEntry{});
    CHECK(refusal_of(pegawai.skp(), AppendEntries{{DialogEntry{}}, {}}) == ErrorCode::too_large);
}

TEST_CASE("a proposal adds, changes and removes, all or nothing", "[dialog]") {
    Participant pimpinan = pimpinan_of(valid_skp());
    const DialogEntryId proposal =
        pimpinan.propose("", {{"rhk/r9", std::nullopt, "tambahan"},
                              {"rhk/r9/statement", std::nullopt, "Terlatihnya operator"},
                              {"rhk/r9/iki/i9", std::nullopt, ""},
                              {"rhk/r9/iki/i9/target", std::nullopt, "40 orang"},
                              {"rhk/r2", "utama", std::nullopt},
                              {"lampiran/sumber_daya/d9", std::nullopt, "peralatan_kerja"},
                              {"lampiran/sumber_daya/d9/uraian", std::nullopt, "Satu server uji"}});
    CHECK(find_rhk(pimpinan.skp(), {"r9"}) == nullptr);
    pimpinan.answer(proposal, Putusan::diterima);
    const Rhk* added = find_rhk(pimpinan.skp(), {"r9"});
    REQUIRE(added != nullptr);
    CHECK(added->jenis == JenisRhk::tambahan);
    CHECK(added->iki.at(0).target == "40 orang");
    CHECK(find_rhk(pimpinan.skp(), {"r2"}) == nullptr);
    CHECK(pimpinan.skp().lampiran.sumber_daya.back().uraian == "Satu server uji");

    const DialogEntryId stale = pimpinan.propose(
        "", {{"rhk/r1/statement", std::nullopt, "Baru"}, {"rhk/r2/statement", "x", "Hilang"}});
    DialogEntry answer;
    answer.answers = stale;
    answer.putusan = Putusan::diterima;
    answer = joined(pimpinan.dialog(), answer);
    CHECK(refusal_of(pimpinan.skp(), AcceptProposal{{answer}}) == ErrorCode::not_found);
}

TEST_CASE("a refused proposal stays on record with its reason", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    const Skp before = pegawai.skp();
    const DialogEntryId proposal =
        pegawai.propose("rhk/r1", {{"rhk/r1/statement", std::nullopt, "Lain"}});
    pegawai.answer(proposal, Putusan::ditolak, "Sudah menjadi tugas bidang lain");
    CHECK(pegawai.skp().rhk == before.rhk);
    CHECK(find_entry(pegawai.dialog(), proposal) != nullptr);
    CHECK(pegawai.dialog().entries.back()->text == "Sudah menjadi tugas bidang lain");
}

TEST_CASE("what was established can not be changed, what goes on in the year can", "[dialog]") {
    const Participant done = established();
    const Skp& skp = done.skp();
    CHECK(status_of(*skp.dialog) == StatusSkp::ditetapkan);
    for (const Command& command : std::vector<Command>{
             SetField{{"rhk/r1/statement"}, "Lain"},
             SetField{{"pegawai/nama"}, "Lain"},
             SetField{{"ekspektasi_khusus/loyal"}, "Lain"},
             SetField{{"lampiran/konsekuensi/positif"}, "Lain"},
             AddRhk{{"r9"}, JenisRhk::utama, {"i9"}},
             RemoveItem{{"rhk/r1"}},
             AddItem{{"lampiran/sumber_daya"}, "d9", {{"jenis", "sdm"}}},
             RestoreSkp{jpt_skp()},
         })
        CHECK(refusal_of(skp, command) == ErrorCode::locked);
    for (const Command& command : std::vector<Command>{
             AddItem{{"pertemuan"},
                     "p1",
                     {{"tahap", "pemantauan"}, {"tanggal", "1-4-2027"}, {"hadir", ""}}},
             AddItem{{"rhk/r1/rencana_aksi"}, "k9", {{"periode", "tw1"}}},
             SetField{{"rhk/r1/iki/i1/manual/tujuan"}, "Tujuan"},
             SetField{{"jadwal/batas_penetapan"}, "31-1-2027"},
             SetField{{path(skp.lampiran.sumber_daya[0]) / "status"}, "tidak_terealisasi"},
         })
        CHECK(apply(skp, command));

    Participant pegawai = pegawai_of(skp);
    pegawai.say(JenisEntri::pertanyaan, "rhk/r1", "Bagaimana bila server terlambat?");
    pegawai.step(TindakanSkp::revisi);
    pegawai.set("rhk/r1/statement", "Tersedianya sesuatu yang lain");
    CHECK(status_of(pegawai.dialog()) == StatusSkp::revisi);
}

TEST_CASE("an earlier version brings back the SKP, never the record", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    const Skp before = pegawai.skp();
    pegawai.say(JenisEntri::catatan, "", "Tetap ada");
    pegawai.set("rhk/r1/statement", "Lain");
    pegawai.apply(RestoreSkp{before});
    CHECK(pegawai.skp().rhk[0]->statement == before.rhk[0]->statement);
    CHECK(pegawai.dialog().entries.size() == 2);
}

TEST_CASE("a handover that lacks an entry is refused", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.say(JenisEntri::catatan, "", "Tetap ada");
    CHECK(refusal_of(pegawai.skp(), TakeHandover{valid_skp()}) == ErrorCode::bad_value);
    Skp changed = pegawai.skp();
    changed.dialog.edit().entries[0].edit().text = "Diganti";
    CHECK(refusal_of(pegawai.skp(), TakeHandover{changed}) == ErrorCode::bad_value);
}

TEST_CASE("meetings and what follows from them are added and removed", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.apply(
        AddItem{{"pertemuan"},
                "p1",
                {{"tahap", "perencanaan"}, {"tanggal", "12-01-2027"}, {"hadir", "A\nB"}}});
    pegawai.apply(AddItem{{"pertemuan/p1/tindak_lanjut"}, "t1"});
    pegawai.set("pertemuan/p1/tindak_lanjut/t1/uraian", "Menyiapkan server uji");
    pegawai.set("pertemuan/p1/tindak_lanjut/t1/selesai", "ya");
    CHECK(pegawai.skp().pertemuan[0]->tindak_lanjut[0].selesai);
    CHECK_FALSE(pegawai.skp().pertemuan[0]->periode);
    pegawai.set("pertemuan/p1/periode", "tw3");
    CHECK(pegawai.skp().pertemuan[0]->periode == PeriodeDialog::triwulan_3);
    const Skp& skp = pegawai.skp();
    CHECK(refusal_of(skp, AddItem{{"pertemuan"}, "p1"}) == ErrorCode::already_exists);
    CHECK(refusal_of(skp, AddItem{{"pertemuan/p9/tindak_lanjut"}, "t1"}) == ErrorCode::not_found);
    CHECK(refusal_of(skp, AddItem{{"pertemuan/p1/tindak_lanjut"}, "t1"}) ==
          ErrorCode::already_exists);
    CHECK(refusal_of(skp, RemoveItem{{"pertemuan/p1/tindak_lanjut/t9"}}) == ErrorCode::not_found);
    CHECK(refusal_of(skp, RemoveItem{{"pertemuan/p9"}}) == ErrorCode::not_found);
    pegawai.apply(RemoveItem{{"pertemuan/p1/tindak_lanjut/t1"}});
    pegawai.apply(RemoveItem{{"pertemuan/p1"}});
    CHECK(pegawai.skp() == valid_skp());
}
