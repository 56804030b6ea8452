// What stands in front: confirmations, a refused file, the checks on a phone.
#include <algorithm>
#include <string>

#include "core/model/stays_here.h"
#include "wasm/views/matriks/views.h"
#include "wasm/views/parts/which_skp.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/shell/palette.h"
#include "wasm/views/shell/views.h"
#include "wasm/views/shell/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view hapus_judul = "Hapus draf ini?";
constexpr std::string_view hapus_isi =
    "Draf dipindahkan ke Draf terhapus dan masih dapat dipulihkan selama 30 hari.";
constexpr std::string_view hapus_permanen_judul = "Hapus untuk selamanya?";
constexpr std::string_view hapus_permanen_isi =
    "Draf dan seluruh riwayatnya dihapus dari perangkat ini dan tidak dapat dipulihkan. Berkas "
    "yang pernah Anda simpan tidak ikut terhapus.";
constexpr std::string_view hapus_rusak_isi =
    "Semua yang tersisa dari draf ini dihapus dari perangkat ini. Berkas mentah yang pernah Anda "
    "simpan tidak ikut terhapus.";
constexpr std::string_view pergi_judul = "Tulisan terakhir belum tersimpan";
constexpr std::string_view pergi_isi =
    "Draf ini gagal disimpan di peramban. Simpan sebagai berkas agar tidak ada yang hilang, lalu "
    "tinggalkan halaman ini.";
constexpr std::string_view pergi_pribadi =
    "Berkas ini cadangan untuk diri sendiri: memuat juga catatan pribadi dan tulisan yang belum "
    "dicatat. Jangan diserahkan.";
constexpr std::string_view pergi_saja = "Tinggalkan tanpa menyimpan";
constexpr std::string_view hapus_semua_judul = "Hapus semua data di perangkat ini?";
constexpr std::string_view hapus_semua_isi =
    "Semua draf, riwayat, draf terhapus, dan Contoh saya di peramban ini dihapus dan tidak dapat "
    "dipulihkan. "
    "Berkas yang pernah Anda simpan tidak ikut terhapus.";
constexpr std::string_view hapus_semua_cadangan =
    "Cadangkan dahulu: satu berkas dengan semua draf, yang dapat diimpor lagi.";
constexpr std::string_view hapus_entri_judul = "Hapus indikator ini?";
constexpr std::string_view hapus_entri_isi =
    "Indikator dihapus dari Daftar saya pada perangkat ini. Rencana Anda tidak berubah.";
constexpr std::string_view hapus_contoh_judul = "Hapus contoh ini?";
constexpr std::string_view hapus_contoh_isi =
    "Contoh dihapus dari Contoh saya pada perangkat ini. SKP Anda tidak berubah.";

}  // namespace wording

namespace {

constexpr float checks_width = 560;

struct Question {
    std::string_view title, words, yes;
    std::string which = {};  // what it is about, where there may be several
};

/// Which draft is meant; nothing of one that is gone by now.
std::string which_draft(const ScreenData& data, std::string_view id) {
    for (const DraftHead& head : data.drafts)
        if (head.id == id) return which_skp(head.summary);
    return {};
}

// True when the dangerous answer was given; closes on either.
bool confirmed(UiState& ui, const Question& question) {
    ModalBox modal(question.title, modal_width, ui.modal_scroll);
    Column& c = modal.column();
    if (!question.which.empty()) {
        text(c, TextStyle::strong, question.which, color::text);
        c.gap(space::small);
    }
    text(c, TextStyle::body, question.words, color::text);
    c.gap(space::large);
    bool agreed = false;
    const auto close = [&] { ui.ask(Modal::none, ui.modal_subject); };
    const auto agree = [&] {
        agreed = true;
        close();
    };
    buttons(c, {{{.label = wording::batal}, close},
                {{.label = question.yes, .kind = ButtonKind::danger}, agree}});
    if (modal.dismissed()) close();
    return agreed;
}

void refused(const ScreenData& data, UiState& ui, Outbox& out) {
    ModalBox modal(wording::impor_ditolak, modal_width, ui.modal_scroll);
    Column& c = modal.column();
    if (!data.import_file.empty())
        text(c, TextStyle::small_strong, data.import_file, color::secondary);
    c.gap(space::tiny);
    banner(c, Tone::danger, data.import_error, wording::impor_aman);
    c.gap(space::large);
    if (button(c, {.label = wording::mengerti, .kind = ButtonKind::primary}) || modal.dismissed())
        out.ask(DecideImport{ImportChoice::cancel});
}

void leave_unsaved(const ScreenData& data, UiState& ui, Outbox& out) {
    ModalBox modal(wording::pergi_judul, modal_width, ui.modal_scroll);
    Column& c = modal.column();
    text(c, TextStyle::body, wording::pergi_isi, color::text);
    if (data.open && private_words_in(*data.open->skp).any()) {
        c.gap(space::small);
        text(c, TextStyle::small, wording::pergi_pribadi, color::secondary);
    }
    c.gap(space::large);
    const auto close = [&] { ui.modal = Modal::none; };
    const auto leave = [&] {
        out.ask(CloseUnsaved{});
        close();
    };
    buttons(
        c, {{{.label = wording::simpan_berkas, .icon = icon::download, .kind = ButtonKind::primary},
             [&] { out.ask(ExportDraft{FileFor::oneself}); }},
            {{.label = wording::batal}, close},
            {{.label = wording::pergi_saja, .kind = ButtonKind::danger}, leave}});
    if (modal.dismissed()) close();
}

// Nothing comes back from it: a file first.
void wipe(const ScreenData& data, UiState& ui, Outbox& out) {
    ModalBox modal(wording::hapus_semua_judul, modal_width, ui.modal_scroll);
    Column& c = modal.column();
    text(c, TextStyle::body, wording::hapus_semua_isi, color::text);
    c.gap(space::large);
    const auto close = [&] { ui.modal = Modal::none; };
    const bool any = std::ranges::any_of(
        data.drafts, [](const DraftHead& head) { return head.deleted_at <= 0; });
    if (any) {
        text(c, TextStyle::body, wording::hapus_semua_cadangan, color::text);
        c.gap(space::small);
        if (button(c, {.label = wording::cadangkan_semua,
                       .icon = icon::download,
                       .kind = ButtonKind::primary}))
            out.ask(SaveAllDrafts{});
        c.gap(space::large);
    }
    buttons(c, {{{.label = wording::batal}, close},
                {{.label = wording::hapus_semua, .kind = ButtonKind::danger}, [&] {
                     out.ask(WipeAll{});
                     close();
                 }}});
    if (modal.dismissed()) close();
}

void checks(const ScreenData& data, UiState& ui, Outbox& out) {
    if (!data.open) return;
    const Path before = ui.go_to;
    ModalBox modal(wording::pemeriksaan, checks_width, ui.modal_scroll);
    Column& c = modal.column();
    findings_view(c, Editing{*data.open, ui, out}, 40);
    const bool left = !(ui.go_to == before) && !leads_into_findings(ui.go_to);

    // What it led to may be a modal of its own.
    if ((modal.dismissed() || left) && ui.modal == Modal::findings) ui.modal = Modal::none;
}

}  // namespace

void modals_view(const ScreenData& data, UiState& ui, Outbox& out) {
    if (!data.import_error.empty()) return refused(data, ui, out);
    if (data.import != nullptr) return import_modal(data, ui, out);
    const std::string subject = ui.modal_subject;
    switch (ui.modal) {
        case Modal::none:
            return;
        case Modal::delete_draft:
            if (confirmed(ui, {wording::hapus_judul, wording::hapus_isi, wording::hapus_draf,
                               which_draft(data, subject)}))
                out.ask(TrashDraft{subject});
            return;
        case Modal::delete_forever:
            if (confirmed(ui, {wording::hapus_permanen_judul, wording::hapus_permanen_isi,
                               wording::hapus_permanen, which_draft(data, subject)}))
                out.ask(PurgeDraft{subject});
            return;
        case Modal::drop_damaged:
            if (confirmed(ui, {wording::hapus_permanen_judul, wording::hapus_rusak_isi,
                               wording::hapus_permanen}))
                out.ask(DropDamaged{subject});
            return;
        case Modal::wipe:
            return wipe(data, ui, out);
        case Modal::remove_example:
            if (confirmed(ui, {wording::hapus_contoh_judul, wording::hapus_contoh_isi,
                               wording::hapus_contoh}))
                out.ask(RemoveExample{subject});
            return;
        case Modal::remove_entry:
            if (confirmed(ui, {wording::hapus_entri_judul, wording::hapus_entri_isi,
                               wording::hapus_entri}))
                out.ask(RemoveEntry{subject});
            return;
        case Modal::findings:
            return checks(data, ui, out);
        case Modal::anggota:
            return anggota_modal(data, ui, out);
        case Modal::tempel_anggota:
            return tempel_anggota_modal(data, ui, out);
        case Modal::serahkan:
            return serahkan_modal(data, ui, out);
        case Modal::leave_unsaved:
            return leave_unsaved(data, ui, out);
        case Modal::save_file:
            return save_file_modal(data, ui, out);
        case Modal::palette:
            return palette_modal(data, ui, out);
        case Modal::keys:
            return keys_modal(data, ui);
    }
}

}  // namespace kinerja::ui
