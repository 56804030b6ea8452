// What the views of the catatan kinerja share. Private to them.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/pelaksanaan/catatan_caution.h"
#include "wasm/state/catatan_index.h"
#include "wasm/views/parts/form.h"

namespace kinerja::ui {

/// The page while it is drawn: the notes of one month.
struct CatatanPage {
    const Editing& editing;
    CatatanIndex& index;
    Month month;
    const std::vector<std::size_t>& rows;  // positions, in the order in which they are shown

    CatatanState& state() const { return editing.ui.catatan; }
    const CatatanKinerja& note(std::size_t row) const {
        return *editing.skp().catatan_kinerja[rows[row]];
    }
};

/// A column of the sheet: the field that it shows, its head, its width in CSS px.
struct CatatanColumn {
    std::string_view member, head;
    float width = 0;
    bool link = false;  // chosen, by letters of what is meant
};
std::span<const CatatanColumn> catatan_columns();

Path path_of(const CatatanKinerja& note, std::string_view member);
/// What is shown of it there: as typed, or the words of what it leads to; of the bukti dukung also
/// the name of its file.
std::string shown_in(const Skp& skp, const CatatanKinerja& note, std::string_view member);

/// What the note can be for, by the member "rencana_aksi" (also an RHK alone) or "iki".
struct CatatanChoice {
    std::string words;
    RhkId rhk;
    RencanaAksiId aksi;
    IkiId iki;
};
/// Those that fit the letters, the best first; without letters those of the note's day first.
std::vector<CatatanChoice> choices_of(const Skp& skp, const CatatanKinerja& note,
                                      std::string_view member, std::string_view typed);
/// RHK, rencana aksi and IKI of one note never contradict each other.
SetFields chosen(const Skp& skp, const CatatanKinerja& note, std::string_view member,
                 const CatatanChoice& choice);

/// What is said at a field of the note, in words; "" when there is nothing.
std::string caution_words(const CatatanPage& page, const CatatanKinerja& note,
                          std::string_view member);

/// The day of the next note: the one that was pressed in the calendar, else today, else the last
/// one of the month that is shown.
Date day_of_next(const CatatanPage& page);
/// One more note on that day, with the cursor in it; `like`: the same once more.
void add_note(const CatatanPage& page, const CatatanKinerja* like = nullptr);
void remove_note(const CatatanPage& page, std::size_t row);
/// The month that is shown changes.
void show_month(CatatanState& state, Month month);

void catatan_sheet(Column& column, const CatatanPage& page);
void catatan_cards(Column& column, const CatatanPage& page);
void catatan_calendar(Column& column, const CatatanPage& page);

/// "Januari 2027".
std::string words_of(Month month);

}  // namespace kinerja::ui
