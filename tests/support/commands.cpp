// Commands for tests.
#include "tests/support/commands.h"

#include "core/codec/umpan_balik_json.h"
#include "core/dialog/item_seal.h"
#include "core/dialog/seal.h"
#include "tests/support/skp_builder.h"

namespace kinerja {
namespace {

Anggota pasted_person() {
    Anggota person;
    person.id = {"a9"};
    person.nama = "Pegawai Tempel";
    return person;
}

Pegawai succeeding() {
    Pegawai person;
    person.nama = "Penilai Baru Contoh";
    person.nip = "197501012000031001";
    return person;
}

DialogEntry next_entry(DialogEntry entry) {
    return joined(*planned_skp().dialog, std::move(entry));
}

/// Accepts the proposal that planned_skp() holds.
DialogEntry accepting() {
    DialogEntry entry;
    entry.putusan = Putusan::diterima;
    for (const Box<DialogEntry>& one : planned_skp().dialog->entries)
        if (!one->proposal.empty()) entry.answers = one->id;
    return entry;
}

DialogKonsep being_written() {
    DialogKonsep konsep;
    konsep.card = {"rhk/r1"};
    konsep.jenis = JenisEntri::usulan;
    konsep.text = "Tulisan";
    return konsep;
}

/// "v3" and "v4" in periods of their own, of which "v4" was received; "q1" asks for "v3".
void hand_over_two(Skp& skp) {
    const EvaluasiId ids[] = {{"v3"}, {"v4"}};
    for (const EvaluasiId& id : ids) {
        Evaluasi one = *skp.evaluasi_konsep.at(1);
        one.id = id;
        one.periode = {id.value};
        one.segel = seal_of(one);
        skp.evaluasi.push_back(one);
    }
    PenerimaanEvaluasi received;
    received.id = {"t4"};
    received.evaluasi = ids[1];
    received.diterima = "12-07-2027";
    skp.penerimaan_evaluasi.push_back(received);
    skp.permintaan_buka.at(0).edit().evaluasi = ids[0];
}

BerkasBukti another_file() {
    return {"Foto.jpg", JenisBerkas::jpeg, "1024", std::string(62, '0') + "2b", {}};
}

CatatanKinerja written_note() {
    CatatanKinerja note;
    note.id = {"n3"};
    note.tanggal = "06-01-2027";
    note.kegiatan = "Kegiatan";
    return note;
}

Skp talked_on() {
    Skp skp = changeable_skp();
    insert_entry(skp.dialog.edit(), next_entry({}));
    return skp;
}

}  // namespace

std::vector<Command> one_of_each() {
    Rhk pasted;
    pasted.id = {"n2"};
    Iki written;
    written.id = {"n2"};
    written.statement = "x";
    LangkahPkps checked;
    checked.id = {"l2"};
    checked.tindakan = TindakanPkps::periksa;
    checked.oleh = "Tim";
    checked.tanggal = "16-01-2027";
    RhkPimpinan taken;
    taken.id = {"n2"};
    taken.statement = "x";
    return {SetField{{"pegawai/nama"}, "A"},
            AddItem{{"rhk/r1/iki"}, "n1"},
            RemoveItem{{"rhk/r1"}},
            MoveItem{{"rhk/r1/iki/i1"}, 1},
            DuplicateItem{{"rhk/r1"}, "n1"},
            AddRhk{{"n1"}, JenisRhk::utama, {"i1"}},
            AddRhkPimpinan{{"p3"}, "x", {}},
            FillSkema{{"r1"}},
            RestoreSkp{jpt_skp()},
            InsertRows{{pasted}, {}},
            InsertIki{{"r1"}, written},
            JoinTargets{},
            RelinkRhkPimpinan{{"p1"}, {"p2"}},
            InsertRencanaAksi{{"r1"}, {{{"k3"}, {"d1"}, "Uraian", "1", {}}}},
            InsertCatatan{{written_note()}},
            LampirkanBerkas{{"catatan_kinerja/h1/berkas"}, another_file()},
            LepasBerkas{{"catatan_kinerja/h2/berkas"}},
            PutRealisasi{{"z3"}, {"i1"}, {"d1"}, CaraRealisasi::jumlah, "12"},
            SetPeriode{JenisPeriode::bulanan, PolaPeriode{}},
            CopyManual{{"r1"}, {"i1"}, {"r2"}, {"i3"}},
            InsertAnggota{{pasted_person()}},
            MovePeran{{"a2"}, {"r2"}, {"i3"}, {"r1"}, {"i1"}},
            RemovePeran{{"a2"}, {"r2"}, {"i3"}},
            StepPkps{checked},
            RelinkAllRhkPimpinan{{{{"p1"}, {"p2"}}}},
            TakeRhkPimpinan{{taken}},
            CopyParts{valid_skp(), everything_in(valid_skp(), true), "n3"},
            SetFields{{{{"pegawai/nama"}, "A"}, {{"pegawai/jabatan"}, "B"}}},
            AddPeriode{{"d3"}, {"d1"}},
            RemovePeriode{{"d1"}},
            AppendEntries{{next_entry({})}, {}},
            AcceptProposal{{next_entry(accepting())}},
            TakeHandover{talked_on()},
            SettleConflict{talked_on(), {next_entry({})}},
            SetPeran{PeranDialog::pimpinan},
            SetGiliran{PeranDialog::pimpinan},
            SetKonsep{being_written()},
            LeaveSaran{{{{"v2"}, "WR-01", {"rhk/r1/iki/i1/statement"}, {}, {}}}},
            RecallSaran{"PL-06", {{"rhk/r1/statement"}}},
            MulaiEvaluasi{{"o3"}, JenisEvaluasi::periodik, {"d2"}},
            PerbaruiDasar{{"o2"}},
            SerahkanEvaluasi{{"o2"}, "11-07-2027"},
            TerimaEvaluasi{{"t3"}, {"v3"}, "12-07-2027"},
            KembalikanEvaluasi{{"t1"}, "14-07-2027"},
            MintaBuka{{"q3"}, {"v4"}, "15-07-2027", "Bukti baru"},
            JawabMinta{{"q1"}, JawabanPermintaan::disetujui, {}, {"o3"}},
            AjukanKeberatan{{"k3"}, {"v4"}, "16-07-2027", "Realisasi belum dihitung"},
            PenjelasanKeberatan{{"k1"}, "17-07-2027", "Bukti terlambat"},
            PutuskanKeberatan{{"k1"}, "18-07-2027", "Diterima", RatingKinerja::di_atas, {}},
            SegelUmpanBalik{{"u2"}},
            TakeUmpanBalik{answered({}, {{}}).jawaban},
            GantiPenilai{{"g3"}, "01-07-2027", succeeding()}};
}

Skp changeable_skp() {
    Skp skp = planned_skp();
    skp.rhk[1].edit().skema = {};
    skp.rhk[0].edit().iki[0].target = "4 antarmuka";
    hand_over_two(skp);
    return skp;
}

}  // namespace kinerja
