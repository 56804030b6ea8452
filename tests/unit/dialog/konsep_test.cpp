// Words that are being written never change mouths, and none is lost.
#include "core/dialog/konsep.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

#include "core/codec/skp_json.h"
#include "core/edit/apply.h"
#include "core/edit/command.h"
#include "core/handover/record.h"
#include "core/model/stays_here.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

const Path card{"rhk/r1"}, elsewhere{"rhk/r2"}, dukungan{"lampiran/sumber_daya/d1"};

DialogKonsep of_pegawai() {
    DialogKonsep konsep;
    konsep.peran = PeranDialog::pegawai;
    konsep.card = card;
    konsep.jenis = JenisEntri::komitmen;
    konsep.text = "Kata Pegawai";
    konsep.pengantar = "Pengantar Pegawai";
    konsep.catatan = "Catatan Pegawai";
    konsep.tanpa_penyesuaian = "Alasan Pegawai";
    return konsep;
}

Skp with(DialogKonsep konsep) {
    Skp skp = valid_skp();
    skp.konsep = std::move(konsep);
    return skp;
}

Skp after(const Skp& skp, const Command& command) {
    const Result<Skp> next = apply(skp, command);
    REQUIRE(next);
    return *next;
}

}  // namespace

TEST_CASE("who has the turn is whoever uses the device, until another side is given it") {
    DialogKonsep konsep;
    CHECK(turn_of(konsep) == PeranDialog::pegawai);
    konsep.peran = PeranDialog::pejabat_penilai;
    CHECK(turn_of(konsep) == PeranDialog::pimpinan);
    give_turn(konsep, PeranDialog::pegawai);
    CHECK(konsep.giliran == PeranDialog::pegawai);
    CHECK(turn_of(konsep) == PeranDialog::pegawai);
    give_turn(konsep, PeranDialog::pimpinan);
    CHECK_FALSE(konsep.giliran);
    CHECK(turn_of(konsep) == PeranDialog::pimpinan);
}

TEST_CASE("whatever the one side was writing waits for its turn and comes back as it was") {
    const DialogKonsep before = of_pegawai();
    DialogKonsep konsep = before;
    give_turn(konsep, PeranDialog::pimpinan);
    CHECK_FALSE(holds_words(konsep));
    CHECK(konsep.pengantar.empty());
    CHECK(konsep.catatan.empty());
    CHECK(konsep.tanpa_penyesuaian.empty());
    CHECK(put_aside_here(konsep).empty());

    konsep.card = elsewhere;
    konsep.text = "Kata Pimpinan";
    give_turn(konsep, PeranDialog::pegawai);
    REQUIRE(konsep.tersisih.size() == 1);
    CHECK(konsep.tersisih[0].peran == PeranDialog::pimpinan);
    DialogKonsep without = konsep;
    without.tersisih.clear();
    CHECK(without == before);

    give_turn(konsep, PeranDialog::pimpinan);
    CHECK(konsep.text == "Kata Pimpinan");
    CHECK(konsep.card == elsewhere);
    give_turn(konsep, PeranDialog::pimpinan);
    CHECK(konsep.text == "Kata Pimpinan");
}

TEST_CASE("words that were put aside are gone on with by who wrote them, and each once") {
    DialogKonsep konsep = of_pegawai();
    put_aside(konsep);
    CHECK_FALSE(holds_words(konsep));
    CHECK(konsep.pengantar == "Pengantar Pegawai");
    put_aside(konsep);  // nothing is nothing
    REQUIRE(put_aside_here(konsep).size() == 1);
    const TulisanTersisihId first = put_aside_here(konsep)[0];

    give_turn(konsep, PeranDialog::pimpinan);
    CHECK(put_aside_here(konsep).empty());
    go_on_with(konsep, first);
    CHECK_FALSE(holds_words(konsep));

    give_turn(konsep, PeranDialog::pegawai);
    konsep.card = elsewhere;
    konsep.text = "Yang kedua";
    go_on_with(konsep, first);
    CHECK(konsep.text == "Kata Pegawai");
    CHECK(konsep.card == card);
    CHECK(konsep.pengantar == "Pengantar Pegawai");
    REQUIRE(put_aside_here(konsep).size() == 1);
    std::set<std::string> ids;
    for (int i = 0; i < 5; ++i) {
        konsep.text = "Lagi";
        put_aside(konsep);
    }
    for (const TulisanTersisih& one : konsep.tersisih) ids.insert(one.id.value);
    CHECK(ids.size() == konsep.tersisih.size());
}

TEST_CASE("the reason on the card of a dukungan has a place of its own") {
    DialogKonsep konsep = of_pegawai();
    CHECK(reason_for(konsep, dukungan) == nullptr);
    write_reason(konsep, dukungan, "Server lama");
    write_reason(konsep, dukungan, "Server lama cukup.");
    REQUIRE(reason_for(konsep, dukungan) != nullptr);
    CHECK(*reason_for(konsep, dukungan) == "Server lama cukup.");
    CHECK(konsep.tersisih.size() == 1);
    CHECK(konsep.text == "Kata Pegawai");
    CHECK(put_aside_here(konsep).empty());
    give_turn(konsep, PeranDialog::pimpinan);
    CHECK(reason_for(konsep, dukungan) == nullptr);
    give_turn(konsep, PeranDialog::pegawai);
    write_reason(konsep, dukungan, "");
    CHECK(konsep.tersisih.empty());
}

TEST_CASE("what was written before the turn changed stays with who wrote it, however it arrives") {
    const Skp turned = after(with(of_pegawai()), SetGiliran{PeranDialog::pimpinan});
    DialogKonsep late = of_pegawai();
    late.text = "Kata Pegawai, lebih panjang";
    const Skp skp = after(turned, SetKonsep{late});
    CHECK(turn_of(*skp.konsep) == PeranDialog::pimpinan);
    CHECK(skp.konsep->text.empty());
    const Skp back = after(skp, SetGiliran{PeranDialog::pegawai});
    CHECK(back.konsep->text == "Kata Pegawai, lebih panjang");
    CHECK(back.konsep->tersisih.empty());
}

TEST_CASE("who answers anew who one is takes one's own words along, not those of the other side") {
    const Skp asked = after(with(of_pegawai()), SetPeran{});
    const Skp other = after(asked, SetPeran{PeranDialog::pimpinan});
    CHECK(other.konsep->text == "Kata Pegawai");
    CHECK(turn_of(*other.konsep) == PeranDialog::pimpinan);

    const Skp turned = after(with(of_pegawai()), SetGiliran{PeranDialog::pimpinan});
    DialogKonsep written = *turned.konsep;
    written.text = "Kata Pimpinan";
    const Skp answered =
        after(after(after(turned, SetKonsep{written}), SetPeran{}), SetPeran{PeranDialog::pegawai});
    CHECK_FALSE(answered.konsep->giliran);
    CHECK(answered.konsep->text == "Kata Pegawai");
}

TEST_CASE("turn and words put aside are kept with the draft, and leave with no file") {
    DialogKonsep konsep = of_pegawai();
    put_aside(konsep);
    write_reason(konsep, dukungan, "Server lama cukup.");
    konsep.text = "Sedang ditulis";
    konsep.proposal = {{"rhk/r1/statement", "a", "b"}};
    konsep.karena = dukungan;
    give_turn(konsep, PeranDialog::pimpinan);
    const Skp skp = with(konsep);
    const Result<ReadReport> read = read_skp(write_skp(skp));
    REQUIRE(read);
    CHECK(read->problems.empty());
    CHECK(read->skp.konsep == skp.konsep);
    CHECK(private_words_in(skp).unsaid);
    const std::string handed_over = handover_file(skp);
    for (const char* words : {"giliran", "tersisih", "Kata Pegawai", "Server lama", "Sedang"})
        CHECK(handed_over.find(words) == handed_over.npos);

    konsep = {};
    konsep.peran = PeranDialog::pegawai;
    give_turn(konsep, PeranDialog::pimpinan);
    CHECK_FALSE(private_words_in(with(konsep)).any());
}
