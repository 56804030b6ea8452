// A document in parts: joined they are the file, and what did not change is not written again.
#include "core/codec/skp_parts.h"

#include <catch2/catch_test_macros.hpp>
#include <map>

#include "core/base/sha256.h"
#include "core/codec/skp_json.h"
#include "core/edit/apply.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

/// What a host keeps, and gives back.
class Kept {
  public:
    std::string take(const SkpInParts& written) {
        std::string whole;
        std::size_t fresh = 0;
        constexpr std::size_t row = part_name_size + 4;
        REQUIRE(written.parts.size() % row == 0);
        names.clear();
        for (std::size_t at = 0; at < written.parts.size(); at += row) {
            const std::string name = written.parts.substr(at, part_name_size);
            std::size_t size = 0;
            for (std::size_t i = 0; i < 4; ++i)
                size |= static_cast<std::size_t>(
                            static_cast<unsigned char>(written.parts[at + part_name_size + i]))
                        << (8 * i);
            if (size > 0) {
                const std::string bytes = written.fresh.substr(fresh, size);
                fresh += size;
                CHECK(sha256(bytes) == name);
                parts_[name] = bytes;
            }
            REQUIRE(parts_.contains(name));
            names += name;
            whole += parts_[name];
        }
        CHECK(fresh == written.fresh.size());
        CHECK(written.size == whole.size());
        return whole;
    }

    std::string names;
    std::size_t count() const { return names.size() / part_name_size; }

  private:
    std::map<std::string, std::string> parts_;
};

/// Writer and host that agree.
struct Pair {
    PartWriter writer;
    Kept kept;

    /// How many octets had to be handed over.
    std::size_t save(const Skp& skp) {
        const SkpInParts written = writer.write(skp);
        CHECK(kept.take(written) == write_skp(skp));
        writer.hold(written);
        return written.fresh.size();
    }
};

Skp talkative(int entries) {
    Skp skp = planned_skp();
    add_entries(skp, entries, "rhk/r1/iki/i1");
    return skp;
}

Skp with(const Skp& skp, std::string path, std::string value) {
    return apply(skp, SetField{Path(std::move(path)), std::move(value)}).value();
}

}  // namespace

TEST_CASE("the parts joined are the file") {
    for (Skp skp : {valid_skp(), kualitatif_skp(), jpt_skp(), planned_skp(), pkps_skp(),
                    matrix_skp(40, 4), talkative(70), Skp{}}) {
        if (skp.id.empty()) skp.id = {"baru"};
        Pair pair;
        CHECK(pair.save(skp) == write_skp(skp).size());
        CHECK(pair.save(skp) == 0);
    }
}

TEST_CASE("what files of others bring along stays in its place") {
    Skp skp = planned_skp();
    skp.extras = {{"../dekat", "[1,\n2]"}, {"baru", "{\"a\":\"\\u0001\"}"}};
    skp.dialog.edit().extras = {{"lain", "null"}};
    Pair pair;
    CHECK(pair.save(skp) == write_skp(skp).size());
}

TEST_CASE("one letter costs the part that it stands in, however long the record is") {
    Pair pair;
    Skp skp = talkative(2'000);
    pair.save(skp);
    CHECK(pair.kept.count() < 400);
    skp = with(skp, "rhk/r2/statement", "Lain");
    CHECK(pair.save(skp) < 6'000);
    skp = with(skp, "pegawai/nama", "Nama Lain");
    CHECK(pair.save(skp) < 6'000);
    const std::size_t whole = write_skp(skp).size();
    CHECK(whole > 500'000);
}

TEST_CASE("of ten thousand notes a letter costs the few that stand around it") {
    Skp skp = valid_skp();
    for (int i = 0; i < 10'000; ++i) {
        CatatanKinerja note;
        note.id = {"n" + std::to_string(i)};
        note.tanggal = "05-01-2027";
        note.kegiatan = "Menyusun bagian laporan " + std::to_string(i);
        skp.catatan_kinerja.emplace_back(note);
    }
    Pair pair;
    pair.save(skp);
    skp = with(skp, "catatan_kinerja/n5000/kegiatan", "Rapat");
    CHECK(pair.save(skp) < 6'000);
    CHECK(write_skp(skp).size() > 1'000'000);
}

TEST_CASE("one more entry changes the end of the record, an entry in the middle its surroundings") {
    Pair pair;
    Skp skp = talkative(2'000);
    const std::size_t whole = pair.save(skp);
    add_entries(skp, 1, "rhk/r1/iki/i1");
    CHECK(pair.save(skp) < whole / 20);
    auto& entries = skp.dialog.edit().entries;
    entries.erase(entries.begin() + 900);
    CHECK(pair.save(skp) < whole / 10);
}

TEST_CASE("rows that come, go and move do not change those after them") {
    Pair pair;
    Skp skp = planned_skp();
    for (int i = 0; i < 60; ++i) {
        skp.rhk.push_back(skp.rhk[0]);
        skp.rhk.back().edit().id = {"x" + std::to_string(i)};
    }
    const std::size_t whole = pair.save(skp);
    skp.rhk.erase(skp.rhk.begin() + 5);
    CHECK(pair.save(skp) == 0);
    skp.rhk.insert(skp.rhk.begin() + 20, skp.rhk[7]);
    skp.rhk[20].edit().id = {"baru"};
    CHECK(pair.save(skp) < whole / 20);
    std::swap(skp.rhk[3], skp.rhk[40]);
    CHECK(pair.save(skp) == 0);
    skp.rhk.clear();
    skp.pertemuan.clear();
    skp.dialog = {};
    pair.save(skp);
    pair.save(planned_skp());
}

TEST_CASE("what only an older save names is handed over again: it may be gone by then") {
    Pair pair;
    const Skp before = talkative(100);
    const Skp after = with(before, "rhk/r2/statement", "Lain");
    const std::size_t whole = pair.save(before);
    pair.save(after);
    const std::size_t back = pair.save(before);
    CHECK(back > 0);
    CHECK(back < whole / 10);
}

TEST_CASE("the older form is given up only for parts that are the document") {
    const Skp skp = talkative(100);
    const std::string bytes = write_skp(skp);
    int asked = 0;
    const auto whole = [&] { return ++asked, bytes; };
    PartWriter writer;
    const SkpInParts written = writer.write(skp);
    CHECK(whole_unless_equal(written, whole).parts == written.parts);
    SkpInParts wrong = written;
    ++wrong.fresh[bytes.size() / 2];
    const SkpInParts instead = whole_unless_equal(wrong, whole);
    CHECK(instead.parts.empty());
    CHECK(instead.fresh == bytes);
    CHECK(asked == 2);
    writer.hold(written);
    CHECK(whole_unless_equal(writer.write(with(skp, "rhk/r2/statement", "Lain")), whole)
              .parts.size() == written.parts.size());
    CHECK(asked == 2);  // once it is in parts, a letter costs what changed
}

TEST_CASE("what a host may not hold is handed over again") {
    Pair pair;
    const Skp skp = talkative(100);
    const std::size_t whole = pair.save(skp);
    pair.writer.let_go();
    CHECK(pair.save(skp) == whole);
    PartWriter another;
    another.hold_names(pair.kept.names);
    CHECK(another.write(skp).fresh.empty());
    const Skp changed = with(skp, "rhk/r2/statement", "Lain");
    const SkpInParts once = another.write(changed);
    CHECK(another.write(changed).fresh == once.fresh);
}
