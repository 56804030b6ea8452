// Other periods stay as they are, also what another tab said there.
#include "wasm/app/pengandaian.h"

#include <utility>

#include "core/codec/pengandaian_json.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view andai_gagal =
    "Pengandaian belum dapat disimpan di perangkat ini. Evaluasi tidak berubah.";
constexpr std::string_view andai_rusak_tolak =
    "Pengandaian di perangkat ini tidak dapat dibaca, jadi belum diubah.";
constexpr std::string_view andai_penuh = "Pengandaian sudah penuh. Kosongkan yang tidak dipakai.";

}  // namespace wording

namespace {

constexpr NoteKind<Pengandaian> note{"pengandaian",        "pengandaian-disisihkan",
                                     read_pengandaian,     write_pengandaian,
                                     wording::andai_gagal, wording::andai_rusak_tolak};

}  // namespace

PengandaianList::PengandaianList(Host& host,
                                 std::function<void(std::string words, bool danger)> say,
                                 std::function<void()> changed)
    : NoteList(note, host, std::move(say), std::move(changed)) {}

void PengandaianList::replace(std::string periode, std::vector<Pengandaian> mine) {
    enqueue([periode = std::move(periode), mine = std::move(mine)](std::vector<Pengandaian>& all) {
        std::erase_if(all, [&](const Pengandaian& one) { return one.periode == periode; });
        if (all.size() + mine.size() > max_pengandaian) return refused(wording::andai_penuh);
        all.insert(all.end(), mine.begin(), mine.end());
        return made({});
    });
}

}  // namespace kinerja::ui
