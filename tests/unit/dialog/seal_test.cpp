// The seal of an entry: whatever is changed in it, it no longer fits.
#include "core/dialog/seal.h"

#include <catch2/catch_test_macros.hpp>
#include <functional>
#include <set>
#include <vector>

#include "tests/support/dialog_builder.h"

using namespace kinerja;

namespace {

DialogEntry full_entry() {
    DialogEntry entry;
    entry.order = 2;
    entry.parents = {{"a1"}};
    entry.author = {PeranDialog::pimpinan, "Pegawai Contoh Tiga", "197912252005031002"};
    entry.time = "2027-01-12T08:30:00Z";
    entry.jenis = JenisEntri::usulan;
    entry.card = {"rhk/r1/iki/i1"};
    entry.text = "Delapan antarmuka";
    entry.proposal = {{"rhk/r1/iki/i1/target", "4", "8"}};
    entry.answers = {"a1"};
    entry.putusan = Putusan::ditolak;
    entry.langkah = LangkahSkp{TindakanSkp::tetapkan,
                               AlasanRevisi::mutasi,
                               "Contoh",
                               "1-2-2027",
                               "segel",
                               "1-3-2027",
                               "Target \"tetap\"\ndapat dicapai"};
    entry.changes = {{"rhk/r1/statement", std::nullopt, "Baru"}};
    entry.perangkat = "a1b2c3d4e5f6";
    entry.pemilik = Pihak::pimpinan;
    entry.karena = {"lampiran/sumber_daya/d1"};
    entry.extras = {{"x", "1"}};
    return entry;
}

}  // namespace

TEST_CASE("a seal covers every member of an entry", "[dialog]") {
    const std::vector<std::function<void(DialogEntry&)>> edits = {
        [](DialogEntry&) {},
        [](DialogEntry& e) { e.order = 3; },
        [](DialogEntry& e) { e.parents = {{"a2"}}; },
        [](DialogEntry& e) { e.parents.clear(); },
        [](DialogEntry& e) { e.author.peran = PeranDialog::pegawai; },
        [](DialogEntry& e) { e.author.nama += " "; },
        [](DialogEntry& e) { e.author.nip.clear(); },
        [](DialogEntry& e) { e.time.clear(); },
        [](DialogEntry& e) { e.jenis = JenisEntri::catatan; },
        [](DialogEntry& e) { e.card.value = "rhk/r1"; },
        [](DialogEntry& e) { e.text = "Enam antarmuka"; },
        [](DialogEntry& e) { e.proposal[0].after = "9"; },
        [](DialogEntry& e) { e.proposal[0].before = std::nullopt; },
        [](DialogEntry& e) { e.proposal.clear(); },
        [](DialogEntry& e) { e.answers = {}; },
        [](DialogEntry& e) { e.putusan = Putusan::diterima; },
        [](DialogEntry& e) { e.putusan.reset(); },
        [](DialogEntry& e) { e.langkah->tindakan = TindakanSkp::revisi; },
        [](DialogEntry& e) { e.langkah->alasan.reset(); },
        [](DialogEntry& e) { e.langkah->tempat = "Lain"; },
        [](DialogEntry& e) { e.langkah->tanggal = "2-2-2027"; },
        [](DialogEntry& e) { e.langkah->segel = "lain"; },
        [](DialogEntry& e) { e.langkah.reset(); },
        [](DialogEntry& e) { e.changes[0].place = "rhk/r2/statement"; },
        [](DialogEntry& e) { e.changes[0].after = ""; },
        [](DialogEntry& e) { e.changes[0].after.reset(); },
        [](DialogEntry& e) { std::swap(e.changes, e.proposal); },
        [](DialogEntry& e) { e.langkah->berlaku = "2-3-2027"; },
        [](DialogEntry& e) { e.langkah->tanpa_penyesuaian += "."; },
        [](DialogEntry& e) { e.langkah->tanpa_penyesuaian.clear(); },
        [](DialogEntry& e) { e.perangkat = "0f1e2d3c4b5a"; },
        [](DialogEntry& e) { e.perangkat.clear(); },
        [](DialogEntry& e) { e.pemilik = Pihak::pegawai; },
        [](DialogEntry& e) { e.pemilik.reset(); },
        [](DialogEntry& e) { e.karena = {"lampiran/sumber_daya/d2"}; },
        [](DialogEntry& e) { e.karena = {}; },
        [](DialogEntry& e) { e.extras[0].second = "2"; },
    };
    std::set<DialogEntryId> seals;
    for (const auto& edit : edits) {
        DialogEntry entry = full_entry();
        edit(entry);
        seals.insert(seal_of(entry));
    }
    CHECK(seals.size() == edits.size());
    CHECK(is_id(seal_of(full_entry()).value));
}

TEST_CASE("who does not know a member of today can still believe the entry", "[dialog]") {
    const DialogEntry today = full_entry();
    DialogEntry as_read_before = today;
    as_read_before.perangkat.clear();
    as_read_before.pemilik.reset();
    as_read_before.karena = {};
    as_read_before.langkah->tanpa_penyesuaian.clear();
    as_read_before.extras = {{"karena", "\"lampiran/sumber_daya/d1\""},
                             {"langkah/tanpa_penyesuaian", R"("Target \"tetap\"\ndapat dicapai")"},
                             {"pemilik", "\"pimpinan\""},
                             {"perangkat", "\"a1b2c3d4e5f6\""},
                             {"x", "1"}};
    CHECK(seal_of(as_read_before) == seal_of(today));
}

TEST_CASE("a joined entry follows the last ones, with its texts cleaned", "[dialog]") {
    DialogKinerja dialog;
    DialogEntry first;
    first.text = "Satu\r\n\x07";
    first = joined(dialog, first);
    CHECK(first.text == "Satu\n");
    CHECK(first.order == 1);
    CHECK(first.parents.empty());
    insert_entry(dialog, first);
    insert_entry(dialog, first);
    REQUIRE(dialog.entries.size() == 1);

    // Two that did not know of each other, and one who knew both.
    DialogEntry a, b;
    a.text = "A";
    b.text = "B";
    a = joined(dialog, a);
    b = joined(dialog, b);
    insert_entry(dialog, b);
    insert_entry(dialog, a);
    CHECK(heads_of(dialog).size() == 2);
    DialogEntry last;
    last = joined(dialog, last);
    CHECK(last.parents == heads_of(dialog));
    CHECK(last.order == 3);
}
