// What may join the list, and what is said then.
#include "wasm/app/own_examples.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/codec/own_examples_json.h"
#include "wasm/app/words.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view contoh_terlalu_panjang =
    "Kalimat ini terlalu panjang untuk dijadikan contoh.";
constexpr std::string_view contoh_penuh =
    "Contoh saya sudah penuh (500). Hapus yang tidak dipakai lagi.";

}  // namespace wording

namespace {

constexpr NoteKind<OwnExample> note{"contoh-saya",         "contoh-saya-disisihkan",
                                    read_own_examples,     write_own_examples,
                                    wording::contoh_gagal, wording::contoh_rusak_tolak};

bool same_words(const OwnExample& a, const OwnExample& b) {
    return fold(a.jabatan) == fold(b.jabatan) && fold(a.rhk) == fold(b.rhk) &&
           fold(a.iki) == fold(b.iki) && fold(a.target) == fold(b.target);
}

bool is_too_long(const OwnExample& example) {
    return std::max({example.jabatan.size(), example.rhk.size(), example.iki.size(),
                     example.target.size()}) > max_example_text;
}

}  // namespace

OwnExamples::OwnExamples(Host& host, std::function<void(std::string words, bool danger)> say,
                         std::function<void()> changed)
    : NoteList(note, host, std::move(say), std::move(changed)) {}

void OwnExamples::add(OwnExample example) {
    enqueue([example = std::move(example)](std::vector<OwnExample>& all) {
        if (is_too_long(example)) return refused(wording::contoh_terlalu_panjang);
        if (all.size() >= max_own_examples) return refused(wording::contoh_penuh);
        for (const OwnExample& other : all)
            if (same_words(other, example)) return refused(wording::contoh_sudah_ada);
        all.insert(all.begin(), example);
        return made(wording::contoh_tersimpan);
    });
}

void OwnExamples::remove(const std::string& id) {
    enqueue([id](std::vector<OwnExample>& all) {
        std::erase_if(all, [&](const OwnExample& one) { return one.id == id; });
        return made(wording::contoh_terhapus);
    });
}

}  // namespace kinerja::ui
