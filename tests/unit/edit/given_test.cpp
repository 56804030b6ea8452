// What was handed over, received, objected to and decided is reached by no change: neither by one
// command, nor by an older version that comes back.
#include "core/edit/given.h"

#include <catch2/catch_test_macros.hpp>

#include "core/edit/apply.h"
#include "core/edit/evaluasi.h"
#include "core/edit/item.h"
#include "core/edit/keberatan.h"
#include "core/edit/restore_skp.h"
#include "core/edit/set_field.h"
#include "core/handover/beside.h"
#include "core/workflow/evaluasi_berlaku.h"
#include "tests/support/skp_builder.h"
#include "tests/unit/print/evaluated_skp.h"

using namespace kinerja;

namespace {

void carry(Skp& skp, const Command& command) {
    Result<Skp> next = kinerja::apply(skp, command);
    if (!next) FAIL(next.error().message);
    skp = *std::move(next);
}

std::string refused_with(const Skp& skp, const Command& command) {
    const Result<Skp> next = kinerja::apply(skp, command);
    return next ? std::string() : next.error().message;
}

Skp objected_to() {
    Skp skp = evaluated(valid_skp());
    carry(skp, TerimaEvaluasi{{"t1"}, {"e1"}, "10-04-2027"});
    carry(skp, AjukanKeberatan{{"k1"}, {"e1"}, "12-04-2027", "Tidak sesuai"});
    return skp;
}

Skp decided_upon() {
    Skp skp = objected_to();
    carry(skp, PutuskanKeberatan{{"k1"}, "15-04-2027", "Diterima", RatingKinerja::di_atas, {}});
    return skp;
}

std::optional<PredikatKinerja> predikat(const Skp& skp) {
    return predikat_final(skp, *skp.evaluasi.at(0));
}

}  // namespace

TEST_CASE("no command changes or removes a sealed evaluation") {
    const Skp skp = evaluated(valid_skp());
    for (const Command& command :
         {Command{SetField{{"evaluasi/e1/rating_hasil_kerja"}, "di_atas_ekspektasi"}},
          Command{SetField{{"evaluasi/e1/baris/b1/realisasi"}, "9"}},
          Command{RemoveItem{{"evaluasi/e1"}}}})
        CHECK(refused_with(skp, command).starts_with("Evaluasi ini sudah diserahkan dan disegel"));
    CHECK(what_is_given_stays(skp, skp).empty());
    Skp broken = skp;
    broken.evaluasi[0].edit().catatan = "Disisipkan";
    CHECK(refused_with(broken, RemoveItem{{"evaluasi/e1"}}).empty());  // nobody's word any more
}

TEST_CASE("no command changes or removes a decision, and none takes it back") {
    const Skp skp = decided_upon();
    CHECK(predikat(skp) == PredikatKinerja::sangat_baik);
    for (const Command& command : {Command{SetField{{"keberatan/k1/keputusan"}, "Ditolak"}},
                                   Command{SetField{{"keberatan/k1/alasan"}, "Lain"}},
                                   Command{RemoveItem{{"keberatan/k1"}}}})
        CHECK(refused_with(skp, command).starts_with("Keberatan ini sudah diputuskan"));
    CHECK(about_of(PutuskanKeberatan{}).undo == Undoing::resets);
    CHECK(refused_with(objected_to(), RemoveItem{{"keberatan/k1"}}).empty());
    CHECK(refused_with(objected_to(), PutuskanKeberatan{{"k1"}, "besok", "Diterima", {}, {}})
              .starts_with("Isi tanggal keputusan"));
}

TEST_CASE("a decision that nobody sealed, or that was changed since, changes no predikat") {
    Skp skp = decided_upon();
    skp.keberatan[0].edit().rating_perilaku = RatingKinerja::di_bawah;
    CHECK(predikat(skp) == PredikatKinerja::baik);
    CHECK(rating_berlaku(skp, *skp.evaluasi[0]).keputusan == nullptr);
    skp = decided_upon();
    skp.keberatan[0].edit().segel.clear();
    CHECK(predikat(skp) == PredikatKinerja::baik);
    // It can be decided, then, and that counts.
    carry(skp, PutuskanKeberatan{{"k1"}, "16-04-2027", "Diterima", RatingKinerja::di_atas, {}});
    CHECK(predikat(skp) == PredikatKinerja::sangat_baik);
}

TEST_CASE("after a final decision the evaluation is not opened again") {
    Skp skp = objected_to();
    skp.konsep.edit().peran = PeranDialog::pimpinan;
    carry(skp, MintaBuka{{"q1"}, {"e1"}, "13-04-2027", "Bukti baru"});
    carry(skp, PutuskanKeberatan{{"k1"}, "15-04-2027", "Ditolak", {}, {}});
    CHECK(refused_with(skp, JawabMinta{{"q1"}, JawabanPermintaan::disetujui, "", {"e3"}})
              .starts_with("Keberatan atas evaluasi ini sudah diputuskan"));
    carry(skp, JawabMinta{{"q1"}, JawabanPermintaan::ditolak, "Sudah diputus", {}});
    CHECK(refused_with(skp, MintaBuka{{"q2"}, {"e1"}, "16-04-2027", "Lagi"})
              .starts_with("Keberatan atas evaluasi ini sudah diputuskan"));
}

TEST_CASE("an older version that comes back takes nothing of an evaluation's way along") {
    Skp older = valid_skp();
    carry(older, AddItem{{"catatan_kinerja"}, "h1", {{"kegiatan", "Rapat"}}});
    Skp skp = older;
    skp.evaluasi = decided_upon().evaluasi;
    carry(skp, TerimaEvaluasi{{"t1"}, {"e1"}, "10-04-2027"});
    carry(skp, MintaBuka{{"q1"}, {"e1"}, "11-04-2027", "Bukti baru"});
    carry(skp, AjukanKeberatan{{"k1"}, {"e1"}, "12-04-2027", "Tidak sesuai"});
    carry(skp, PutuskanKeberatan{{"k1"}, "15-04-2027", "Diterima", RatingKinerja::di_atas, {}});
    carry(skp, RemoveItem{{"catatan_kinerja/h1"}});
    Skp other_side = skp;
    const Skp before = skp;
    carry(skp, RestoreSkp{Box<Skp>(older)});
    CHECK(skp.evaluasi == before.evaluasi);
    CHECK(skp.penerimaan_evaluasi == before.penerimaan_evaluasi);
    CHECK(skp.permintaan_buka == before.permintaan_buka);
    CHECK(skp.keberatan == before.keberatan);
    CHECK(predikat(skp) == PredikatKinerja::sangat_baik);
    take_beside(other_side, skp);
    CHECK(other_side.keberatan == before.keberatan);
    CHECK(other_side.penerimaan_evaluasi == before.penerimaan_evaluasi);
    // What was removed since is back, also on the other side.
    CHECK(skp.catatan_kinerja.size() == 1);
    CHECK(other_side.catatan_kinerja.size() == 1);
}
