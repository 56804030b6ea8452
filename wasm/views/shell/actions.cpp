// One row an action. Those that ask for a document are not there without one; a reason why
// something can not be done now is a sentence for the person.
#include "wasm/views/shell/actions.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "wasm/views/drafts/draft_row.h"
#include "wasm/views/drafts/wizard_step.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/shell/palette.h"
#include "wasm/views/shell/words.h"
#include "wasm/widgets/frame.h"
#include "wasm/widgets/icons.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view hanya_dibaca_sebab = "Draf ini sedang hanya dapat dibaca.";
constexpr std::string_view tak_ada_urungkan = "Belum ada yang dapat diurungkan.";
constexpr std::string_view tak_ada_ulangi = "Belum ada yang dapat diulangi.";
constexpr std::string_view tak_ada_menunggu = "Tidak ada yang menunggu jawaban Anda.";
constexpr std::string_view huruf_terbesar = "Huruf sudah yang terbesar.";
constexpr std::string_view huruf_terkecil = "Huruf sudah yang terkecil.";
constexpr std::string_view tutup_draf_dulu = "Kembalilah ke Beranda terlebih dahulu.";

}  // namespace wording

namespace {

// --- Up

struct Upward {
    Screen screen{};
    Section section{};
};

/// From one RHK to the list, from another screen of a draft to its section; from those that stand
/// beside the drafts to Beranda. What waits for an answer is left by its own buttons.
std::optional<Upward> upward(const UiState& ui) {
    switch (ui.screen) {
        case Screen::editor:
            if (ui.section != Section::hasil_kerja || ui.rhk.empty()) return std::nullopt;
            return Upward{Screen::editor, Section::hasil_kerja};
        case Screen::tanda_tangan:
        case Screen::ruang:
        case Screen::menunggu:
        case Screen::banding:
            return Upward{Screen::editor, Section::dialog};
        case Screen::riwayat:
        case Screen::tempel:
        case Screen::pustaka:
        case Screen::ekspor:
            return Upward{Screen::editor, ui.section};
        case Screen::terhapus:
        case Screen::rusak:
        case Screen::distribusi:
            return Upward{Screen::beranda, ui.section};
        default:
            return std::nullopt;
    }
}

// --- When

Enabled with_document(const Situation& now) { return {now.data.open.has_value()}; }

Enabled when_editable(const Situation& now) {
    if (!now.data.open) return {false};
    return {true, now.data.open->editable() ? std::string_view() : wording::hanya_dibaca_sebab};
}

bool tries_out(const Situation& now) { return now.ui.screen == Screen::distribusi; }

Enabled can_undo(const Situation& now) {
    if (tries_out(now))
        return {true, now.data.unit != nullptr && now.data.unit->can_undo
                          ? std::string_view()
                          : wording::tak_ada_urungkan};
    const Enabled editable = when_editable(now);
    if (!editable || !now.data.open->undo_label.empty()) return editable;
    return {true, wording::tak_ada_urungkan};
}

Enabled can_redo(const Situation& now) {
    const Enabled editable = when_editable(now);
    if (!editable || !now.data.open->redo_label.empty()) return editable;
    return {true, wording::tak_ada_ulangi};
}

Enabled without_document(const Situation& now) {
    return {true, now.data.open ? wording::tutup_draf_dulu : std::string_view()};
}

/// Not there for whoever leads nobody here.
Enabled when_leading(const Situation& now) {
    const bool leads = std::ranges::any_of(now.data.drafts, [](const DraftHead& head) {
        return head.deleted_at == 0 && is_led(head);
    });
    return leads ? without_document(now) : Enabled{false};
}

Enabled in_the_room(const Situation& now) {
    const UiState& ui = now.ui;
    const bool section = ui.screen == Screen::editor && ui.section == Section::dialog;
    return {now.data.open && (ui.screen == Screen::ruang || section)};
}

Enabled when_something_waits(const Situation& now) {
    if (!now.data.open) return {false};
    const OpenDocument& open = *now.data.open;
    const bool none = open.dialog->waiting(*open.skp, pihak_of(turn_of(*open.skp->konsep))).empty();
    return {true, none ? wording::tak_ada_menunggu : std::string_view()};
}

Enabled before_signing(const Situation& now) {
    return {now.data.open && now.ui.screen == Screen::tanda_tangan && now.ui.modal == Modal::none &&
            now.data.import == nullptr};
}

Enabled in_the_wizard(const Situation& now) {
    return {now.ui.screen == Screen::wizard && now.ui.modal == Modal::none && !now.data.import};
}

/// Escape in a field or a sheet is theirs.
Enabled below_something(const Situation& now) {
    const Frame& f = frame();
    const bool free =
        now.ui.modal == Modal::none && now.data.import == nullptr && now.data.import_error.empty();
    const bool in_field = f.paths.contains(f.focus) && now.ui.screen != Screen::tanda_tangan;
    return {free && !f.routes_keys() && !in_field && upward(now.ui).has_value()};
}

Enabled nothing_in_front(const Situation& now) {
    const bool free = now.ui.modal == Modal::none || now.ui.modal == Modal::palette ||
                      now.ui.modal == Modal::keys;
    return {free && now.data.import == nullptr && now.data.import_error.empty()};
}

Enabled always(const Situation&) { return {}; }

constexpr int text_step = 25, smallest_text = 100, largest_text = 200;

int text_percent() { return static_cast<int>(frame().look.scale * 100 + 0.5f); }

Enabled can_grow(const Situation&) {
    const bool largest = text_percent() >= largest_text;
    return {true, largest ? wording::huruf_terbesar : std::string_view()};
}

Enabled can_shrink(const Situation&) {
    const bool smallest = text_percent() <= smallest_text;
    return {true, smallest ? wording::huruf_terkecil : std::string_view()};
}

// --- What

template <class Intent>
void ask(const Situation&, UiState&, Outbox& out) {
    out.ask(Intent{});
}

template <Screen screen>
void show(const Situation&, UiState& ui, Outbox&) {
    ui.show(screen);
}

std::string undone(const Situation& now) { return now.data.open ? now.data.open->undo_label : ""; }
std::string redone(const Situation& now) { return now.data.open ? now.data.open->redo_label : ""; }

template <Ekspor which>
void show_ekspor(const Situation&, UiState& ui, Outbox&) {
    ui.show(which);
}

/// 0 = as the device has it, else position of the theme + 1.
template <int theme>
void show_in(const Situation&, UiState&, Outbox& out) {
    out.ask(ChooseLook{theme, frame().look.percent});
}

// To the next step, from wherever the browser's own size is.
template <int step>
void resize_text(const Situation&, UiState&, Outbox& out) {
    const int steps = (text_percent() + (step < 0 ? text_step - 1 : 0)) / text_step + step;
    out.ask(
        ChooseLook{frame().look.theme, std::clamp(steps * text_step, smallest_text, largest_text)});
}

// On the screen where predikat are tried out, what was tried last.
void undo(const Situation& now, UiState&, Outbox& out) {
    if (tries_out(now)) return out.ask(UndoAndaikan{});
    out.ask(Undo{});
}

void show_findings(const Situation&, UiState& ui, Outbox&) {
    ui.show(Screen::editor);
    ui.ask(Modal::findings);
}

void show_about(const Situation&, UiState& ui, Outbox& out) {
    out.ask(RefreshInfo{});
    ui.show(Screen::tentang);
}

void show_wizard(const Situation&, UiState& ui, Outbox&) {
    ui.wizard = {};
    ui.show(Screen::wizard);
}

void leave_signing(const Situation&, UiState& ui, Outbox&) {
    ui.show(Screen::editor);
    ui.show(Section::dialog);
    ui.new_page = true;
}

void go_up(const Situation& now, UiState& ui, Outbox&) {
    const Upward up = *upward(now.ui);
    ui.show(up.screen);
    ui.show(up.section);
    ui.new_page = true;
}

void print_or_show(const Situation& now, UiState& ui, Outbox& out) {
    if (now.ui.screen == Screen::cetak) return out.ask(PrintPaper{});
    ui.show(Screen::cetak);
}

void go_on(const Situation&, UiState& ui, Outbox& out) { wizard_onward(ui, out); }

void toggle_palette(const Situation& now, UiState& ui, Outbox&) {
    if (ui.modal == Modal::palette) return ui.ask(Modal::none);
    open_palette(now, ui);
}

void toggle_keys(const Situation&, UiState& ui, Outbox&) {
    ui.ask(ui.modal == Modal::keys ? Modal::none : Modal::keys);
}

constexpr KeyPress with_ctrl(Key key, std::uint32_t more = 0) { return {key, flag_ctrl | more}; }

constexpr Action rows[] = {
    {.id = "cari",
     .label = "Cari perintah, bagian, atau isian",
     .icon = icon::search,
     .shortcut = with_ctrl(Key::k),
     .enabled = nothing_in_front,
     .run = toggle_palette},
    {.id = "urungkan",
     .label = wording::urungkan,
     .icon = icon::undo_2,
     .shortcut = with_ctrl(Key::z),
     .enabled = can_undo,
     .run = undo,
     .tool = Tool::first,
     .often = true,
     .others = "batalkan undo mundur",
     .what = undone},
    {.id = "ulangi",
     .label = wording::ulangi,
     .icon = icon::redo_2,
     .shortcut = with_ctrl(Key::y),
     .also = with_ctrl(Key::z, flag_shift),
     .enabled = can_redo,
     .run = ask<Redo>,
     .tool = Tool::always,
     .others = "redo maju",
     .what = redone},
    {.id = "riwayat",
     .label = wording::riwayat,
     .icon = icon::history,
     .enabled = with_document,
     .run = ask<ShowHistory>,
     .tool = Tool::always,
     .often = true,
     .others = "versi lama pulihkan"},
    {.id = "cetak",
     .label = wording::cetak,
     .icon = icon::printer,
     .shortcut = with_ctrl(Key::p),
     .enabled = with_document,
     .run = print_or_show,
     .tool = Tool::when_wide,
     .often = true,
     .others = "print pdf formulir kertas"},
    {.id = "simpan_berkas",
     .label = wording::simpan_berkas,
     .icon = icon::download,
     .enabled = with_document,
     .run = ask<ExportDraft>,
     .tool = Tool::with_words,
     .often = true,
     .others = "unduh ekspor cadangan download"},
    {.id = "simpan",
     .label = "Simpan sekarang",
     .icon = icon::save,
     .shortcut = with_ctrl(Key::s),
     .enabled = when_editable,
     .run = ask<SaveNow>,
     .others = "save titik riwayat"},
    {.id = "pemeriksaan",
     .label = wording::lihat_pemeriksaan,
     .icon = icon::list_checks,
     .enabled = with_document,
     .run = show_findings,
     .often = true,
     .others = "kelengkapan temuan periksa cek"},
    {.id = "ruang",
     .label = "Buka ruang dialog",
     .icon = icon::heart_handshake,
     .enabled = with_document,
     .run = show<Screen::ruang>,
     .often = true,
     .others = "diskusi pimpinan"},
    {.id = "menunggu",
     .label = "Lihat yang menunggu Anda",
     .icon = icon::list_checks,
     .enabled = when_something_waits,
     .run = show<Screen::menunggu>,
     .often = true,
     .others = "usulan pertanyaan jawaban giliran"},
    {.id = "peran",
     .label = "Ganti peran dalam dialog",
     .icon = icon::users,
     .shortcut = {Key::f2},
     .enabled = in_the_room,
     .run = ask<SwitchPeran>,
     .often = true,
     .others = "pimpinan pegawai pihak"},
    {.id = "batal_tanda_tangan",
     .label = "Kembali tanpa menandatangani",
     .icon = icon::arrow_left,
     .enabled = before_signing,
     .run = leave_signing,
     .others = "batal kembali"},
    {.id = "naik",
     .label = "Naik satu tingkat",
     .icon = icon::arrow_left,
     .shortcut = {Key::escape},
     .enabled = below_something,
     .run = go_up,
     .others = "kembali atas"},
    {.id = "lanjut",
     .label = "Ke pertanyaan berikutnya",
     .icon = icon::check,
     .shortcut = {Key::enter},
     .enabled = in_the_wizard,
     .run = go_on,
     .others = "lanjut berikutnya"},
    {.id = "tempel",
     .label = "Tempel RHK dari Excel",
     .icon = icon::clipboard_list,
     .enabled = when_editable,
     .run = show<Screen::tempel>,
     .others = "excel spreadsheet salin paste"},
    {.id = "contoh",
     .label = "Cari contoh IKI",
     .icon = icon::lightbulb,
     .enabled = when_editable,
     .run = ask<OpenLibrary>,
     .others = "pustaka indikator"},
    {.id = "ambil_rhk",
     .label = "Ambil RHK pimpinan dari berkas",
     .icon = icon::link,
     .enabled = when_editable,
     .run = ask<PickPaket>,
     .others = "paket atasan cascading"},
    {.id = "salin_skp",
     .label = "Salin dari SKP lain",
     .icon = icon::copy,
     .enabled = when_editable,
     .run = ask<OpenCopy>,
     .others = "duplikat tahun lalu"},
    {.id = "kalender",
     .label = "Simpan tenggat ke kalender",
     .icon = icon::calendar,
     .enabled = with_document,
     .run = ask<SaveCalendar>,
     .others = "jadwal ics pengingat"},
    {.id = "ekspor_admin",
     .label = "Ekspor untuk admin SIMPEG",
     .icon = icon::download,
     .enabled = with_document,
     .run = show_ekspor<Ekspor::skp22>,
     .others = "siasn bkn predikat angka kredit kode integrasi kepegawaian"},
    {.id = "salin_ekinerja",
     .label = "Salin ke e-Kinerja",
     .icon = icon::copy,
     .enabled = with_document,
     .run = show_ekspor<Ekspor::lembar_salin>,
     .others = "lembar salin tsv tempel isian"},
    {.id = "progres_harian",
     .label = "Tabel progres harian",
     .icon = icon::copy,
     .enabled = with_document,
     .run = show_ekspor<Ekspor::progres>,
     .others = "e-kinerja kipapp catatan kinerja harian tsv excel"},
    {.id = "beranda",
     .label = "Kembali ke Beranda",
     .icon = icon::house,
     .enabled = with_document,
     .run = ask<CloseDraft>,
     .others = "tutup draf daftar"},
    {.id = "buat",
     .label = "Buat SKP baru",
     .icon = icon::file_plus,
     .enabled = without_document,
     .run = show_wizard,
     .often = true,
     .others = "mulai draf"},
    {.id = "impor",
     .label = wording::impor_judul,
     .icon = icon::folder_open,
     .enabled = without_document,
     .run = ask<PickImport>,
     .often = true,
     .others = "buka file muat"},
    {.id = "distribusi",
     .label = "Lihat distribusi predikat",
     .icon = icon::list_checks,
     .enabled = when_leading,
     .run = ask<OpenDistribusi>,
     .often = true,
     .others = "penetapan predikat unit kurva kuadran andai what-if"},
    {.id = "cadangkan",
     .label = wording::cadangkan_semua,
     .icon = icon::download,
     .enabled = always,
     .run = ask<SaveAllDrafts>,
     .others = "backup unduh ekspor semua"},
    {.id = "terhapus",
     .label = "Draf terhapus",
     .icon = icon::trash_2,
     .enabled = without_document,
     .run = show<Screen::terhapus>,
     .others = "sampah pulihkan"},
    {.id = "tentang",
     .label = "Tentang SKP Luring",
     .icon = icon::info,
     .enabled = always,
     .run = show_about,
     .others = "versi privasi lisensi penyimpanan bantuan"},
    {.id = "gelap",
     .label = "Tampilan gelap",
     .icon = icon::eye,
     .enabled = always,
     .run = show_in<2>,
     .others = "dark tema malam warna hitam"},
    {.id = "terang",
     .label = "Tampilan terang",
     .icon = icon::eye,
     .enabled = always,
     .run = show_in<1>,
     .others = "light tema siang warna putih"},
    {.id = "kontras",
     .label = "Kontras tinggi, terang",
     .icon = icon::eye,
     .enabled = always,
     .run = show_in<3>,
     .others = "high contrast tema tampilan warna jelas"},
    {.id = "kontras_gelap",
     .label = "Kontras tinggi, gelap",
     .icon = icon::eye,
     .enabled = always,
     .run = show_in<4>,
     .others = "high contrast dark tema tampilan warna jelas"},
    {.id = "menurut_perangkat",
     .label = "Warna menurut perangkat",
     .icon = icon::eye,
     .enabled = always,
     .run = show_in<0>,
     .others = "tema tampilan otomatis sistem"},
    {.id = "perbesar",
     .label = "Perbesar huruf",
     .icon = icon::arrow_up,
     .enabled = can_grow,
     .run = resize_text<1>,
     .others = "ukuran teks tulisan besar zoom tampilan"},
    {.id = "perkecil",
     .label = "Perkecil huruf",
     .icon = icon::arrow_down,
     .enabled = can_shrink,
     .run = resize_text<-1>,
     .others = "ukuran teks tulisan kecil zoom tampilan"},
    {.id = "tombol",
     .label = "Daftar tombol pintas",
     .icon = icon::menu,
     .shortcut = {Key::question},
     .enabled = nothing_in_front,
     .run = toggle_keys,
     .often = true,
     .others = "pintasan keyboard shortcut bantuan"},
};

bool same(const KeyPress& a, const KeyPress& b) {
    constexpr std::uint32_t told = flag_ctrl | flag_alt;
    const bool shift_tells = a.key != Key::question;  // which keys make a "?" is the keyboard's
    return a.key == b.key && a.key != Key::none && (a.flags & told) == (b.flags & told) &&
           (!shift_tells || (a.flags & flag_shift) == (b.flags & flag_shift));
}

}  // namespace

std::span<const Action> actions() { return rows; }

const Action* find_action(std::string_view id) {
    const auto found = std::ranges::find(rows, id, &Action::id);
    return found == std::end(rows) ? nullptr : found;
}

std::string name_of(const Action& action, const Situation& situation) {
    const std::string what = action.what == nullptr ? std::string() : action.what(situation);
    return std::string(action.label) + (what.empty() ? "" : ": " + what);
}

bool run_key(const KeyPress& press, const ScreenData& data, UiState& ui, Outbox& out) {
    const Situation now{data, ui};
    for (const Action& action : rows) {
        if (!same(press, action.shortcut) && !same(press, action.also)) continue;
        const Enabled enabled = action.enabled(now);
        if (enabled) action.run(now, ui, out);
        if (enabled.there) return true;
    }
    return false;
}

}  // namespace kinerja::ui
