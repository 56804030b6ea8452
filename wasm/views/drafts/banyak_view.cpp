// Several files that came in one go: what each would do, and then what it did.
#include <algorithm>
#include <string>

#include "wasm/state/outbox.h"
#include "wasm/state/screen_data.h"
#include "wasm/state/ui_state.h"
#include "wasm/views/drafts/words.h"
#include "wasm/views/parts/cautions.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/sentence.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view banyak_selesai = "Kembali ke Beranda";
constexpr std::string_view banyak_membaca = "Membaca berkas… {} dari {}.";
constexpr std::string_view banyak_menyimpan = "Menyimpan…";
constexpr std::string_view banyak_isi =
    "Belum ada yang berubah di perangkat ini. Setiap berkas diterima pada drafnya sendiri; yang "
    "ditolak tidak mengubah apa pun.";
constexpr std::string_view banyak_perlu_dilihat =
    "Yang perlu dilihat tidak ikut diterima sekaligus. Lihat satu per satu, lalu putuskan.";
constexpr std::string_view banyak_tanpa_isi =
    "Tidak ada yang dapat diterima dari berkas-berkas ini. Tidak ada yang berubah.";
constexpr std::string_view banyak_tak_terbaca = "(isi berkas tidak dapat dibaca)";
constexpr std::string_view banyak_tanpa_baru =
    "Tidak ada yang baru: semua isinya sudah ada di sini.";
constexpr std::string_view banyak_diterima = "{} diterima.";
constexpr std::string_view banyak_akan_diterima = "{} akan diterima.";
constexpr std::string_view banyak_umpan_diterima = "{} umpan balik diterima.";
constexpr std::string_view banyak_umpan_akan = "{} umpan balik akan diterima.";
constexpr std::string_view banyak_berbeda =
    " Ada bagian yang ditulis berbeda oleh kedua pihak; putuskan di ruang dialog.";
constexpr std::string_view banyak_draf_dibuat = "Draf baru dibuat";
constexpr std::string_view banyak_akan_draf = "Akan menjadi draf baru";
constexpr std::string_view banyak_jumlah[] = {"{} ditolak", "{} tanpa yang baru",
                                              "{} untuk draf yang ada", "{} draf baru",
                                              "{} perlu dilihat"};  // by FileFate
constexpr std::string_view banyak_lain_isi =
    "Draf ini ada di sini dengan isi lain. Lihat, lalu pilih yang dipakai; belum diterima.";
constexpr std::string_view banyak_milik_isi =
    "Cadangan ini dibuat pada perangkat lain, atau data perangkat ini pernah dihapus. Bila milik "
    "Anda, catatan pribadi dan tulisan yang belum dicatat ikut dipulihkan; bila bukan, tidak.";
constexpr std::string_view banyak_perlu = "Perlu dilihat";
constexpr std::string_view banyak_sudah_dilihat = "Sudah dibuka untuk dilihat";

}  // namespace wording

namespace {

struct FateLook {
    const char* icon;
    ImU32 ink;
};

FateLook look_of(FileFate fate) {
    switch (fate) {
        case FileFate::refused:
            return {icon::triangle_alert, color::danger};
        case FileFate::nothing_new:
            return {icon::circle, color::secondary};
        case FileFate::adds_entries:
        case FileFate::new_draft:
            return {icon::circle_check, color::success};
        case FileFate::to_look_at:
            return {icon::triangle_alert, color::warning};
    }
    return {icon::circle, color::secondary};
}

std::string counted(std::size_t entries) { return std::to_string(entries) + " entri"; }

std::string fate_words(const FileOfBatch& file, bool taken) {
    switch (file.fate) {
        case FileFate::refused:
            return "Ditolak: " + file.why;
        case FileFate::nothing_new:
            return (file.cautions.older ? as_sentence(wording::lebih_lama) + " " : std::string()) +
                   std::string(wording::banyak_tanpa_baru);
        case FileFate::to_look_at:
            if (file.is_other_state && !file.looked_at)
                return std::string(wording::banyak_lain_isi);
            return std::string(file.looked_at ? wording::banyak_sudah_dilihat
                                              : wording::banyak_perlu) +
                   (file.entries > 0 ? ": " + counted(file.entries) + " baru" : std::string()) +
                   ", belum diterima.";
        case FileFate::adds_entries:
            if (file.umpan_balik > 0)
                return filled(taken ? wording::banyak_umpan_diterima : wording::banyak_umpan_akan,
                              {std::to_string(file.umpan_balik)});
            return filled(taken ? wording::banyak_diterima : wording::banyak_akan_diterima,
                          {counted(file.entries)}) +
                   std::string(file.differs ? wording::banyak_berbeda : "");
        case FileFate::new_draft:
            return std::string(taken ? wording::banyak_draf_dibuat : wording::banyak_akan_draf) +
                   (file.entries > 0 ? ", dengan " + counted(file.entries) + "."
                                     : std::string("."));
    }
    return {};
}

void what_to_see(Column& column, const FileOfBatch& file) {
    if (const std::string falls = falls_in_words(file.cautions); !falls.empty())
        text(column, TextStyle::small_strong, as_sentence(falls), color::warning);
    for (const Warning& one : warnings_in_words(file.cautions)) {
        text(column, TextStyle::small_strong, as_sentence(one.title), color::warning);
        text(column, TextStyle::small, one.more, color::secondary);
    }
    if (file.who.peran) text(column, TextStyle::small, who_in_words(file.who), color::secondary);
}

/// Nothing is being read or written.
bool is_still(const FileBatch& batch) {
    return batch.stage == BatchStage::looked || batch.stage == BatchStage::taken;
}

bool is_taken(const FileOfBatch& file) {
    return file.fate == FileFate::adds_entries || file.fate == FileFate::new_draft;
}

void one_file(Column& column, const FileBatch& batch, std::size_t at, Outbox& out) {
    const FileOfBatch& file = batch.files[at];
    const bool taken = batch.stage == BatchStage::taken;
    const Scope scope(std::to_string(at) + file.name);
    Card card(column, space::medium);
    Column& c = card.column();
    const Container item(Role::listitem, file.name, c);
    const FateLook look = look_of(file.fate);
    paint_icon({c.x, c.y, space::icon, spec_of(TextStyle::strong).line}, look.icon, look.ink);
    Column words = c.inset(space::row_icon, 0);
    const bool unread = file.whose.empty();
    text(words, TextStyle::strong,
         unread ? wording::banyak_tak_terbaca : std::string_view(file.whose),
         unread ? color::secondary : color::text);
    text(words, TextStyle::small, file.name, color::secondary);
    words.gap(space::tiny);
    text(words, TextStyle::body, fate_words(file, taken),
         file.fate == FileFate::refused ? color::danger : color::text);
    what_to_see(words, file);
    if (file.fate == FileFate::to_look_at && is_still(batch)) {
        words.gap(space::tiny);
        if (link_button(words, std::string(wording::lihat_berkas) + file.name, icon::eye))
            out.ask(LookAtFile{at});
    }
    if (taken && is_taken(file)) {
        words.gap(space::tiny);
        if (link_button(words, std::string(wording::buka) + " SKP " + file.whose,
                        icon::folder_open))
            out.ask(OpenDraft{file.id});
    }
    c.y = words.y;
}

std::string title_of(const FileBatch& batch) {
    const std::string count = std::to_string(batch.expected) + " berkas";
    return batch.stage == BatchStage::taken ? "Hasil penerimaan " + count
                                            : count + " untuk diterima";
}

/// "2 untuk draf yang ada, 1 ditolak."
std::string summed(const FileBatch& batch) {
    using enum FileFate;
    std::string words;
    for (const FileFate fate : {adds_entries, new_draft, to_look_at, nothing_new, refused}) {
        const auto count = std::ranges::count(batch.files, fate, &FileOfBatch::fate);
        if (count == 0) continue;
        if (!words.empty()) words += ", ";
        words +=
            filled(wording::banyak_jumlah[static_cast<std::size_t>(fate)], {std::to_string(count)});
    }
    return words.empty() ? words : words + ".";
}

void whose(Column& column, Outbox& out) {
    banner(column, Tone::warning, wording::milik_siapa, wording::banyak_milik_isi);
    column.gap(space::normal);
    buttons(column, {{{.label = wording::cadangan_saya, .kind = ButtonKind::primary},
                      [&] { out.ask(AnswerOwners{true}); }},
                     {{.label = wording::cadangan_orang}, [&] { out.ask(AnswerOwners{false}); }},
                     {{.label = wording::banyak_batal}, [&] { out.ask(LeaveBatch{}); }}});
}

void deeds(Column& column, const FileBatch& batch, Outbox& out) {
    const auto leave = [&] { out.ask(LeaveBatch{}); };
    if (batch.asks_owner && batch.stage == BatchStage::looked) return whose(column, out);
    if (batch.stage == BatchStage::looking || batch.stage == BatchStage::taking) {
        text(column, TextStyle::body,
             batch.stage == BatchStage::looking
                 ? filled(wording::banyak_membaca,
                          {std::to_string(batch.files.size()), std::to_string(batch.expected)})
                 : std::string(wording::banyak_menyimpan),
             color::secondary);
        return;
    }
    const bool any = std::ranges::any_of(batch.files, is_taken);
    const bool looks =
        std::ranges::count(batch.files, FileFate::to_look_at, &FileOfBatch::fate) > 0;
    if (looks) {
        text(column, TextStyle::body, wording::banyak_perlu_dilihat, color::text);
        column.gap(space::small);
    }
    if (batch.stage == BatchStage::looked && any) {
        text(column, TextStyle::body, wording::banyak_isi, color::secondary);
        column.gap(space::normal);
        return buttons(column, {{{.label = wording::terima_semua_berkas,
                                  .icon = icon::check,
                                  .kind = ButtonKind::primary},
                                 [&] { out.ask(TakeBatch{}); }},
                                {{.label = wording::banyak_batal}, leave}});
    }
    if (!any && !looks && batch.stage == BatchStage::looked) {
        text(column, TextStyle::body, wording::banyak_tanpa_isi, color::text);
        column.gap(space::normal);
    }
    buttons(column, {{{.label = wording::banyak_selesai, .icon = icon::house}, leave}});
}

}  // namespace

void banyak_view(Column& column, const ScreenData& data, UiState&, Outbox& out) {
    if (data.batch == nullptr) return;
    const FileBatch& batch = *data.batch;
    text(column, TextStyle::title, title_of(batch), color::text, 1);
    column.gap(space::tiny);
    if (batch.stage != BatchStage::looking)
        text(column, TextStyle::body, summed(batch), color::text);
    column.gap(space::small);
    deeds(column, batch, out);
    column.gap(space::normal);
    const Container list(Role::list, title_of(batch), column);
    for (std::size_t at = 0; at < batch.files.size(); ++at) {
        one_file(column, batch, at, out);
        column.gap(space::small);
    }
}

}  // namespace kinerja::ui
