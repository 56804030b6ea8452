// What the screens of the dialogue share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/dialog/agenda.h"
#include "core/dialog/skp_flow.h"
#include "core/dialog/speakers.h"
#include "wasm/views/parts/form.h"

namespace kinerja::ui {

/// The colours of one side: words and bars, and the ground behind them.
struct PeranLook {
    ImU32 ink, soft;
};
PeranLook look_of(PeranDialog peran);

/// Asks "Siapa Anda pada SKP ini?" in place of what would go on record, as long as nobody said so.
/// True when it asks. `where` tells two such questions on one page apart.
bool ask_peran(Column& column, const Editing& editing, std::string_view where);

/// "Anda menulis sebagai NAMA (Pimpinan)"; where the SKP names nobody for that role it says so and
/// leads to the field.
void speaks_as(Column& column, const Editing& editing);

/// Whose turn it is to speak, for two people at one screen; a press changes it. Draws nothing
/// before it is known who uses this device.
void peran_choice(Column& column, const Editing& editing);

/// The name that the SKP knows for this role; may be blank.
const std::string& speaker(const Skp& skp, PeranDialog peran);

/// "Giliran Pimpinan NAMA berbicara."
std::string turn_words(const Skp& skp);

/// The next step of the SKP as far as it is entered, by this role.
DialogEntry entered_step(const Editing& editing, PeranDialog peran);

/// The next step is penetapan without agreement, and nothing was adjusted: it needs a reason.
bool needs_reason(const Editing& editing, TindakanSkp tindakan);

/// What the side that speaks may do where the SKP stands, each step once: on the side of the
/// Pimpinan also what is the Pejabat Penilai Kinerja's.
std::vector<PossibleSkpStep> steps_of_side(const Editing& editing);

/// Goes on record as the step of this row.
void take_step(const Editing& editing, const SkpTransition& row);

/// What undid an agreement: "RHK utama 1, IKI 1, Target: 4 menjadi 6. Diubah oleh NAMA (Pimpinan)
/// sesudah disepakati."; or by which step of whom.
std::string undone_words(const Skp& skp, const DialogEntry& change);

/// What the paper remarks on who wrote an entry (core/dialog/describe.h), a line each, and why
/// somebody is not known. Position in dialog.entries.
void author_marks(Column& column, const DialogKinerja& dialog, const Speakers& speakers,
                  const Established& established, std::size_t position);

/// An entry by the present role, about this card.
DialogEntry entry_by(const Editing& editing, JenisEntri jenis, const Path& card);

/// A field of two lines whose words are kept in the draft until they are used.
void draft_field(Column& column, const Editing& editing, std::string_view id, FieldLook look,
                 std::string DialogKonsep::*words);

/// No rule that blocks has a finding.
SkpFacts facts_of(const Findings& findings);

/// Milliseconds since 1970 of an entry's time; 0 when it can not be read.
double ms_of(std::string_view iso);

/// "12 Januari 2027 pukul 08.30 · Pegawai Contoh Dua (Pegawai)".
std::string signature_of(const DialogEntry& entry, std::string (*moment)(double));

/// The card is opened in the room.
void show_card(const Editing& editing, const Path& card);

/// What comes next for an SKP in this state.
std::string_view next_words(StatusSkp status);

/// "Mengoreksi Usulan dari Pegawai Contoh Dua.", or "Menanggapi ...".
std::string answering_words(const DialogEntry& entry, const DialogEntry& answered);

/// Lists keep their order and their items as values of their own; people read the words.
bool is_read(const PlaceChange& change);

/// What was changed or proposed, place by place, before and after; a long list is summed up. Under
/// the title of a card its own places have their labels; any other says where it is.
void changes_view(Column& column, const Skp& skp, const std::vector<PlaceChange>& changes,
                  const Path& card = {});

/// The private notes about a card of the dialogue or a meeting, `tentang`, in a box of their own.
void persiapan_view(Column& column, const Editing& editing, const Path& tentang);

/// Parts of the section, each in a file of its own.
void skp_steps_view(Column& column, const Editing& editing);
void pertemuan_view(Column& column, const Editing& editing);
void versi_view(Column& column, const Editing& editing);

/// Parts of the room.
void agenda_view(const Rect& place, const Editing& editing, const std::vector<AgendaCard>& cards);
void butir_view(Column& column, const Editing& editing, const AgendaCard& card);
void utas_view(Column& column, const Editing& editing, const AgendaCard& card,
               std::string (*moment)(double));
void tulis_view(Column& column, const Editing& editing, const AgendaCard& card);

}  // namespace kinerja::ui
