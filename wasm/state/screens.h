// The screens as one table: how each lies on the canvas, whether it needs an open document, and
// what the bar above it offers. A new screen is an enumerator and a row here, and its view, which
// the row names; the view is defined in the room that it is about.
#pragma once

#include <cstddef>

namespace kinerja::ui {

struct Outbox;
struct Column;
struct Rect;
struct ScreenData;
struct UiState;

enum class Screen {
    beranda,
    wizard,
    terhapus,
    rusak,  // what is damaged in the storage
    tentang,
    editor,
    riwayat,
    cetak,
    tempel,
    pustaka,
    katalog,
    ambil,            // a leader's package before it is taken
    ganti,            // notes that are sementara beside what takes their place
    salin,            // parts of another SKP
    ruang,            // the dialogue, card by card
    menunggu,         // what came, and what waits for an answer of one's own
    hadirin,          // one card, large, for a room that follows the dialogue
    terima,           // a file of the other side before it is taken
    banyak,           // several files of others
    banding,          // two versions side by side
    tanda_tangan,     // what is signed, and what is open, before it is
    isi_umpan_balik,  // a colleague's request, answered without their SKP
    ekspor,           // what leaves for the official systems
    distribusi,       // the predikat of all whom one leads
};

/// A page scrolls as one column; a full view has the whole place below the bar to itself.
using PageView = void(Column&, const ScreenData&, UiState&, Outbox&);
using FullView = void(const Rect&, const ScreenData&, UiState&, Outbox&);

PageView beranda_view, wizard_view, terhapus_view, rusak_view, tentang_view, riwayat_view,
    tempel_view, pustaka_view, pkps_catalog_view, ambil_view, ganti_view, salin_view, terima_view,
    banding_view, banyak_view, tanda_tangan_view, menunggu_view, isi_umpan_balik_view, ekspor_view,
    unit_view;
FullView editor_view, ruang_view, cetak_view, hadirin_view;

/// Which of the pages in the bar one is on, or that the bar has the tools of the open document.
enum class Bar { home, about, tools, plain };

struct ScreenRow {
    Screen screen{};
    PageView* page = nullptr;  // one of
    FullView* full = nullptr;  // the two
    Bar bar = Bar::tools;
    bool needs_document = true;  // nothing is drawn without one
};

inline constexpr ScreenRow screens[] = {
    {Screen::beranda, beranda_view, nullptr, Bar::home, false},
    {Screen::wizard, wizard_view, nullptr, Bar::home, false},
    {Screen::terhapus, terhapus_view, nullptr, Bar::home, false},
    {Screen::rusak, rusak_view, nullptr, Bar::home, false},
    {Screen::tentang, tentang_view, nullptr, Bar::about, false},
    {Screen::editor, nullptr, editor_view},
    {Screen::riwayat, riwayat_view},
    {Screen::cetak, nullptr, cetak_view, Bar::plain, false},  // the sheet of a unit is of none
    {Screen::tempel, tempel_view},
    {Screen::pustaka, pustaka_view},
    {Screen::katalog, pkps_catalog_view},
    {Screen::ambil, ambil_view, nullptr, Bar::tools, false},
    {Screen::ganti, ganti_view},
    {Screen::salin, salin_view, nullptr, Bar::tools, false},
    {Screen::ruang, nullptr, ruang_view},
    {Screen::menunggu, menunggu_view},
    {Screen::hadirin, nullptr, hadirin_view, Bar::plain},
    {Screen::terima, terima_view},
    {Screen::banyak, banyak_view, nullptr, Bar::home, false},
    {Screen::banding, banding_view},
    {Screen::tanda_tangan, tanda_tangan_view},
    {Screen::isi_umpan_balik, isi_umpan_balik_view, nullptr, Bar::home, false},
    {Screen::ekspor, ekspor_view},
    {Screen::distribusi, unit_view, nullptr, Bar::home, false},
};

constexpr const ScreenRow& row_of(Screen screen) {
    return screens[static_cast<std::size_t>(screen)];
}

static_assert([] {
    for (const ScreenRow& row : screens)
        if (&row_of(row.screen) != &row) return false;
    return true;
}());

}  // namespace kinerja::ui
