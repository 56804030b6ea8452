// The screens as one table: how each lies on the canvas, whether it needs an open document, and
// what the bar above it offers. A new screen is an enumerator and a row here, and its view, which
// the row names; the view is defined in the room that it is about.
#pragma once

#include <cstddef>
#include <string_view>

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
    std::string_view token;    // in the address of the page
    std::string_view name;     // in its title
    PageView* page = nullptr;  // one of
    FullView* full = nullptr;  // the two
    Bar bar = Bar::tools;
    bool needs_document = true;  // nothing is drawn without one
    bool lasting = true;         // one can come back to it: by Back, or after a reload
};

inline constexpr bool no_document = false, passing = false;

inline constexpr ScreenRow screens[] = {
    {Screen::beranda, "beranda", "Beranda", beranda_view, nullptr, Bar::home, no_document},
    {Screen::wizard, "baru", "SKP baru", wizard_view, nullptr, Bar::home, no_document, passing},
    {Screen::terhapus, "terhapus", "Draf terhapus", terhapus_view, nullptr, Bar::home, no_document},
    {Screen::rusak, "rusak", "Simpanan rusak", rusak_view, nullptr, Bar::home, no_document},
    {Screen::tentang, "tentang", "Tentang", tentang_view, nullptr, Bar::about, no_document},
    {Screen::editor, "bagian", "", nullptr, editor_view},
    {Screen::riwayat, "riwayat", "Riwayat", riwayat_view},
    // The sheet of a unit is of no document.
    {Screen::cetak, "cetak", "Cetak", nullptr, cetak_view, Bar::plain, no_document},
    {Screen::tempel, "tempel", "Tempel tabel", tempel_view, nullptr, Bar::tools, true, passing},
    {Screen::pustaka, "contoh", "Contoh", pustaka_view, nullptr, Bar::tools, true, passing},
    {Screen::katalog, "katalog", "Katalog PKPS", pkps_catalog_view, nullptr, Bar::tools, true,
     passing},
    {Screen::ambil, "ambil", "Paket RHK", ambil_view, nullptr, Bar::tools, no_document, passing},
    {Screen::ganti, "ganti", "Ganti catatan sementara", ganti_view, nullptr, Bar::tools, true,
     passing},
    {Screen::salin, "salin", "Salin dari SKP lain", salin_view, nullptr, Bar::tools, no_document,
     passing},
    {Screen::ruang, "ruang", "Ruang dialog", nullptr, ruang_view},
    {Screen::menunggu, "menunggu", "Menunggu Anda", menunggu_view},
    {Screen::hadirin, "hadirin", "Layar hadirin", nullptr, hadirin_view, Bar::plain, true, passing},
    {Screen::terima, "terima", "Berkas diterima", terima_view, nullptr, Bar::tools, true, passing},
    {Screen::banyak, "berkas", "Berkas diterima", banyak_view, nullptr, Bar::home, no_document,
     passing},
    {Screen::banding, "banding", "Perbandingan versi", banding_view, nullptr, Bar::tools, true,
     passing},
    {Screen::tanda_tangan, "tanda_tangan", "Tanda tangan", tanda_tangan_view, nullptr, Bar::tools,
     true, passing},
    {Screen::isi_umpan_balik, "isi_umpan_balik", "Umpan balik", isi_umpan_balik_view, nullptr,
     Bar::home, no_document, passing},
    {Screen::ekspor, "ekspor", "Ekspor", ekspor_view},
    {Screen::distribusi, "distribusi", "Distribusi predikat", unit_view, nullptr, Bar::home,
     no_document},
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
