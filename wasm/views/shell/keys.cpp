// What keys are called, and those that a part of the screen handles itself: whoever changes what a
// key does there changes its row here.
#include <iterator>

#include "wasm/views/shell/actions.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view di_mana_saja = "Di mana saja";
constexpr std::string_view di_pencarian = "Dalam pencarian";
constexpr std::string_view di_ruang = "Di ruang dialog";
constexpr std::string_view di_tabel = "Dalam tabel Matriks Peran Hasil";

}  // namespace wording

namespace {

constexpr KeyPress next_keys[] = {{Key::tab}, {Key::tab, flag_shift}};
constexpr KeyPress press_keys[] = {{Key::enter}, {Key::space}};
constexpr KeyPress close_keys[] = {{Key::escape}};
constexpr KeyPress browser_keys[] = {{Key::left, flag_alt}, {Key::right, flag_alt}};
constexpr KeyPress page_keys[] = {{Key::up},        {Key::down}, {Key::page_up},
                                  {Key::page_down}, {Key::home}, {Key::end}};
constexpr KeyPress list_keys[] = {{Key::up}, {Key::down}, {Key::home}, {Key::end}};
constexpr KeyPress choose_keys[] = {{Key::enter}};
constexpr KeyPress cell_keys[] = {{Key::left}, {Key::right}, {Key::up},
                                  {Key::down}, {Key::tab},   {Key::tab, flag_shift}};
constexpr KeyPress edge_keys[] = {{Key::home}, {Key::end}};
constexpr KeyPress corner_keys[] = {{Key::home, flag_ctrl}, {Key::end, flag_ctrl}};
constexpr KeyPress screen_keys[] = {{Key::page_up}, {Key::page_down}};
constexpr KeyPress say_keys[] = {{Key::enter, flag_ctrl}};
constexpr KeyPress edit_keys[] = {{Key::enter}};
constexpr KeyPress remove_keys[] = {{Key::del, flag_shift}};
constexpr KeyPress empty_keys[] = {{Key::del}, {Key::backspace}};

constexpr KeyRow key_rows[] = {
    {wording::di_mana_saja, "Ke isian atau tombol berikutnya, atau sebelumnya", next_keys},
    {wording::di_mana_saja, "Menekan tombol yang terpilih", press_keys},
    {wording::di_mana_saja, "Menutup yang ada di depan, atau naik satu tingkat", close_keys},
    {wording::di_mana_saja, "Kembali dan maju, seperti tombol peramban", browser_keys},
    {wording::di_mana_saja, "Menggulung halaman", page_keys},
    {wording::di_pencarian, "Ke pilihan lain", list_keys},
    {wording::di_pencarian, "Mengambil pilihan itu", choose_keys},
    {wording::di_ruang, "Ke butir lain dalam agenda", list_keys},
    {wording::di_ruang, "Mencatat yang ditulis", say_keys},
    {wording::di_tabel, "Ke sel di sebelahnya", cell_keys},
    {wording::di_tabel, "Ke awal atau akhir baris", edge_keys},
    {wording::di_tabel, "Ke sel pertama atau terakhir", corner_keys},
    {wording::di_tabel, "Satu layar ke atas atau ke bawah", screen_keys},
    {wording::di_tabel, "Menulis dalam sel; sekali lagi: selesai, ke baris berikutnya", edit_keys},
    {wording::di_tabel, "Mengosongkan sel", empty_keys},
    {wording::di_tabel, "Menyalin baris catatan kinerja", say_keys},
    {wording::di_tabel, "Menghapus baris catatan kinerja", remove_keys},
    {wording::di_tabel, "Selesai menulis; sekali lagi: keluar dari tabel", close_keys},
};

// By enumerator.
constexpr std::string_view key_names[] = {
    "",     "Esc", "Enter",   "Spasi",     "Tab", "Backspace", "Delete", "←", "→", "↑",  "↓",
    "Home", "End", "Page Up", "Page Down", "S",   "Y",         "Z",      "K", "?", "F2", "P"};
static_assert(std::size(key_names) == static_cast<std::size_t>(Key::p) + 1);

}  // namespace

std::span<const KeyRow> other_keys() { return key_rows; }

std::string words_for(const KeyPress& shortcut) {
    std::string words;
    if ((shortcut.flags & flag_ctrl) != 0) words += "Ctrl+";
    if ((shortcut.flags & flag_shift) != 0) words += "Shift+";
    if ((shortcut.flags & flag_alt) != 0) words += "Alt+";
    return words.append(key_names[static_cast<std::size_t>(shortcut.key)]);
}

}  // namespace kinerja::ui
