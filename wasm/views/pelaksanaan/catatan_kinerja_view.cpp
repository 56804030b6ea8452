// Catatan kinerja: what was done, day by day; one month is shown at a time.
#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/days.h"
#include "wasm/state/sections.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/ids.h"
#include "wasm/views/pelaksanaan/catatan_parts.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view catatan_kinerja_isi =
    "Kegiatan hari demi hari: pendokumentasian kinerja, sesering yang diminta periode "
    "evaluasinya (Permenpan RB 6/2022). Tabel progres harian dari Excel dapat ditempel langsung "
    "pada halaman ini. Berikutnya: angkanya dihitung pada bagian Realisasi, dan barisnya dapat "
    "disalin ke e-Kinerja.";
constexpr std::string_view belum_ada_catatan_kinerja =
    "Belum ada catatan pada bulan ini. Satu baris untuk satu kegiatan.";
constexpr std::string_view tambah_catatan_kinerja = "Tambah catatan";
constexpr std::string_view tambah_untuk_hari = "Dicatat pada {}.";
constexpr std::string_view bulan = "Bulan";
constexpr std::string_view bulan_sebelumnya = "Bulan sebelumnya";
constexpr std::string_view bulan_berikutnya = "Bulan berikutnya";
constexpr std::string_view tempelan_tertolak = "Tabel belum ditempel";
constexpr std::string_view tutup_tempelan = "Tutup pesan ini";

constexpr std::string_view tanggal_tak_terbaca =
    "Tanggal ini belum terbaca, jadi catatan ini belum masuk bulan dan periode mana pun.";
constexpr std::string_view tanggal_mendatang = "Tanggal ini masih di depan hari ini.";
constexpr std::string_view tanggal_di_luar = "Tanggal ini di luar periode SKP.";
constexpr std::string_view jam_tak_terbaca = "Jam ini belum terbaca. Contoh: 08.00.";
constexpr std::string_view selesai_lebih_awal = "Jam selesai lebih awal daripada jam mulai.";
constexpr std::string_view bukan_angka =
    "Realisasi ini belum berupa angka, jadi tidak ikut dihitung.";
constexpr std::string_view bukan_bilangan_bulat =
    "e-Kinerja menerima realisasi berupa bilangan bulat.";

}  // namespace wording

namespace {

constexpr float sheet_from = 560;   // narrower: cards
constexpr float month_width = 240;  // at most
constexpr int most_months = 36;

constexpr CatatanColumn columns[] = {
    {"tanggal", "Tanggal", 112},
    {"mulai", "Mulai", 72},
    {"selesai", "Selesai", 72},
    {"kegiatan", "Kegiatan", 300},
    {"rencana_aksi", "Rencana aksi / RHK", 210, true},
    {"iki", "IKI", 180, true},
    {"realisasi", "Realisasi", 88},
    {"satuan", "Satuan", 96},
    {"bukti", "Bukti dukung", 180},
};

std::string_view words_of(CatatanCaution caution) {
    switch (caution) {
        case CatatanCaution::date_unread:
            return wording::tanggal_tak_terbaca;
        case CatatanCaution::in_the_future:
            return wording::tanggal_mendatang;
        case CatatanCaution::outside_period:
            return wording::tanggal_di_luar;
        case CatatanCaution::time_unread:
            return wording::jam_tak_terbaca;
        case CatatanCaution::ends_before:
            return wording::selesai_lebih_awal;
        case CatatanCaution::no_number:
            return wording::bukan_angka;
        case CatatanCaution::no_whole_number:
            return wording::bukan_bilangan_bulat;
    }
    return {};
}

Month shown_month(const Editing& editing) {
    const CatatanState& state = editing.ui.catatan;
    if (state.month != 0) return {state.year, state.month};
    const Date& today = editing.open.today;
    const Periode& periode = editing.skp().periode;
    const Days days = days_of(periode.awal, periode.akhir);
    if (days.first && today < *days.first) return month_of(*days.first);
    return month_of(days.last && *days.last < today ? *days.last : today);
}

// A place that was asked for may lie in another month.
void lead_to_month(const Editing& editing, const CatatanIndex& index, Month shown) {
    const std::uint32_t wanted = frame().reveal;
    if (wanted == 0) return;
    const auto& list = editing.skp().catatan_kinerja;
    for (std::size_t at = 0; at < list.size(); ++at) {
        const std::optional<Date>& day = index.day_of(at);
        if (!day || month_of(*day) == shown) continue;
        for (const Member& member : shape_of<CatatanKinerja>().members) {
            const Path place = path_of(*list[at], member.name);
            if (!member.is_field() || field_id(place.value) != wanted) continue;
            CatatanState& state = editing.ui.catatan;
            show_month(state, month_of(*day));
            state.selected =
                member.name == "rhk" ? path_of(*list[at], "rencana_aksi").value : place.value;
            state.open = list[at]->id.value;
            frame().another_pass = true;
            return;
        }
    }
}

/// Of the period of the SKP, of all notes, and today's.
std::vector<Month> months_of(const Editing& editing, const CatatanIndex& index, Month shown) {
    Month first = std::min(shown, month_of(editing.open.today));
    Month last = std::max(shown, month_of(editing.open.today));
    const auto reach = [&](const std::optional<Date>& day) {
        if (!day) return;
        first = std::min(first, month_of(*day));
        last = std::max(last, month_of(*day));
    };
    reach(parse_date(editing.skp().periode.awal).date);
    reach(parse_date(editing.skp().periode.akhir).date);
    reach(index.first_day());
    reach(index.last_day());
    first = std::max(first, shown.plus(-most_months));
    std::vector<Month> all;
    for (Month one = first; one <= last && one <= shown.plus(most_months); one = one.plus(1))
        all.push_back(one);
    return all;
}

void month_choice(Column& column, const Editing& editing, const CatatanIndex& index, Month shown) {
    std::vector<std::string> tokens, words;
    for (const Month one : months_of(editing, index, shown)) {
        tokens.push_back(to_iso({one.year, one.month, 1}));
        words.push_back(words_of(one));
    }
    std::vector<Option> options;
    for (std::size_t i = 0; i < tokens.size(); ++i) options.push_back({tokens[i], words[i]});
    Column middle =
        column.inset(space::touch_height + space::small, space::touch_height + space::small);
    middle.width = std::min(middle.width, month_width);
    const float top = middle.y;
    const auto picked = choice_field(middle, field_id("catatan_kinerja/bulan"),
                                     {.label = wording::bulan, .label_hidden = true}, options,
                                     to_iso({shown.year, shown.month, 1}));
    if (picked)
        if (const auto day = parse_date(*picked).date)
            show_month(editing.ui.catatan, month_of(*day));
    const Rect left{column.x, top, space::touch_height, space::touch_height};
    const Rect right{middle.x + middle.width + space::small, top, space::touch_height,
                     space::touch_height};
    if (icon_button(left, icon::chevron_left, wording::bulan_sebelumnya))
        show_month(editing.ui.catatan, shown.plus(-1));
    if (icon_button(right, icon::chevron_right, wording::bulan_berikutnya))
        show_month(editing.ui.catatan, shown.plus(1));
    column.y = std::max(middle.y, left.bottom()) + space::normal;
}

void refused_table(Column& column, const Editing& editing) {
    std::vector<std::string>& refused = editing.ui.catatan.refused;
    if (refused.empty()) return;
    std::string words;
    for (const std::string& line : refused) words += (words.empty() ? "" : "\n") + line;
    banner(column, Tone::danger, wording::tempelan_tertolak, words);
    column.gap(space::small);
    if (link_button(column, wording::tutup_tempelan, icon::x)) refused.clear();
    column.gap(space::normal);
}

void add_button(Column& column, const CatatanPage& page) {
    if (!page.editing.open.editable()) return;
    const std::string day =
        filled(wording::tambah_untuk_hari, {to_long_with_weekday(day_of_next(page))});
    if (button(column, {.label = wording::tambah_catatan_kinerja,
                        .icon = icon::plus,
                        .kind = ButtonKind::primary,
                        .description = day}))
        add_note(page);
    column.gap(space::tiny);
    text(column, TextStyle::small, day, color::secondary);
    column.gap(space::normal);
}

// The row must not jump away meanwhile.
bool types_day(const CatatanState& state) {
    for (const std::string_view member : {"tanggal", "mulai"}) {
        const std::string in_card = "catatan_kinerja/" + state.open + "/" + std::string(member);
        if (state.editing && state.selected.ends_with("/" + std::string(member))) return true;
        if (!state.open.empty() && frame().focus == field_id(in_card)) return true;
    }
    return false;
}

}  // namespace

std::span<const CatatanColumn> catatan_columns() { return columns; }

Path path_of(const CatatanKinerja& note, std::string_view member) {
    return path("catatan_kinerja") / note.id.value / member;
}

std::string words_of(Month month) {
    return to_long({month.year, month.month, 1}).substr(2);  // behind "1 "
}

std::string caution_words(const CatatanPage& page, const CatatanKinerja& note,
                          std::string_view member) {
    std::string words;
    for (const CautionAt& one :
         cautions_of(note, page.editing.skp().periode, page.editing.open.today))
        if (one.member == member)
            words.append(words.empty() ? "" : " ").append(words_of(one.caution));
    return words;
}

void show_month(CatatanState& state, Month month) {
    state.year = month.year;
    state.month = month.month;
    state.selected.clear();
    state.editing = false;
    state.day.clear();
}

Date day_of_next(const CatatanPage& page) {
    const auto pressed = parse_date(page.state().day).date;
    if (pressed && month_of(*pressed) == page.month) return *pressed;
    const Date& today = page.editing.open.today;
    if (month_of(today) == page.month) return today;
    for (auto row = page.rows.rbegin(); row != page.rows.rend(); ++row)
        if (const auto& day = page.index.day_of(*row)) return *day;
    return {page.month.year, page.month.month, 1};
}

void add_note(const CatatanPage& page, const CatatanKinerja* like) {
    const Editing& editing = page.editing;
    CatatanKinerja note = like ? *like : CatatanKinerja{};
    note.id.value = new_item_id(editing.ui);
    note.tanggal = to_short(day_of_next(page));
    note.berkas = {};  // what proves one day's work proves no other's
    note.extras = {};
    const Path cursor = path_of(note, like ? "kegiatan" : "mulai");
    editing.out.push(InsertCatatan{{note}});
    page.state().selected = cursor.value;
    page.state().editing = false;
    page.state().open = note.id.value;
    editing.ui.go_to = cursor;
}

void remove_note(const CatatanPage& page, std::size_t row) {
    const std::size_t next = row + 1 < page.rows.size() ? row + 1 : row - 1;
    page.editing.out.push(RemoveItem{path("catatan_kinerja") / page.note(row).id.value});
    page.state().editing = false;
    page.state().selected.clear();
    if (page.rows.size() == 1) return;
    const Path cursor = path_of(page.note(next), "kegiatan");
    page.state().selected = cursor.value;
    page.editing.ui.go_to = cursor;
}

void catatan_kinerja_view(Column& column, const Editing& editing) {
    CatatanState& state = editing.ui.catatan;
    if (!state.index) state.index = std::make_shared<CatatanIndex>();
    CatatanIndex& index = *state.index;
    index.look_at(editing.skp().catatan_kinerja);
    lead_to_month(editing, index, shown_month(editing));
    const Month month = shown_month(editing);
    const CatatanPage page{editing, index, month, index.rows(month, types_day(state))};

    text(column, TextStyle::body, wording::catatan_kinerja_isi, color::secondary);
    column.gap(space::normal);
    refused_table(column, editing);
    month_choice(column, editing, index, month);
    catatan_calendar(column, page);
    column.gap(space::normal);
    add_button(column, page);
    if (page.rows.empty())
        text(column, TextStyle::body, wording::belum_ada_catatan_kinerja, color::text);
    else if (column.width < sheet_from)
        catatan_cards(column, page);
    else
        catatan_sheet(column, page);
}

}  // namespace kinerja::ui
