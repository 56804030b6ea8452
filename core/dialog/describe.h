// What is talked about, and what was changed, in words: those of the SKP itself and the official
// labels. The screen and the paper say it alike.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/dialog/agenda.h"
#include "core/dialog/established.h"
#include "core/dialog/speakers.h"
#include "core/model/skp.h"

namespace kinerja {

/// "RHK utama 1: <its sentence>", "IKI: <its sentence> (target <target>)", "Ekspektasi khusus:
/// Akuntabel". Of an item that was removed, its last words on record.
std::string title_of(const Skp& skp, const AgendaCard& card);

/// What an entry is called: the step that it took, else its kind.
std::string_view label_of(const DialogEntry& entry);

/// What an entry says at its head: "Usulan", "Usulan ditarik", "Dialog dimulai". `answered` is the
/// entry it answers, null when there is none.
std::string headline_of(const DialogEntry& entry, const DialogEntry* answered);

/// The side that made the proposal `answered` takes it back by refusing it.
bool withdraws(const DialogEntry& entry, const DialogEntry& answered);

/// "Pegawai Contoh (Pimpinan)"; of what nobody put on record, that it has no author, and no role.
std::string speaker_of(const DialogEntry& entry);

/// "Alasan tidak ada Ekspektasi yang disesuaikan: ...", of penetapan without agreement; else empty.
std::string unadjusted_words(const DialogEntry& entry);

/// Agreed to by a program of the time when one side did it for both.
bool agrees_in_the_old_way(const DialogEntry& entry);

/// "dicatat pada perangkat yang sama dengan Pegawai".
std::string same_device_words(Pihak owner);

/// What a reader must know of who wrote an entry, a phrase each: on whose device it was, that the
/// SKP names nobody like that, that one side agreed for both, that it has no author; and that it
/// came too late to decide anything.
std::vector<std::string> remarks_on(const DialogKinerja& dialog, const Speakers& speakers,
                                    const Established& established, std::size_t position);

/// Whether `entry` corrects what the same author said in `answered`; anything else that answers is
/// a reply.
bool corrects(const DialogEntry& entry, const DialogEntry& answered);

/// A register as the Path of the field it belongs to; the order of a list as one of its items. A
/// Path stays as it is.
Path field_of_place(std::string_view place);

/// The official label of a field, or what an item of a list is called. `place` is a Path or a
/// register (core/dialog/registers.h); never empty.
std::string label_of_place(std::string_view place);

/// The whole name of a place (core/model/place_name.h): "RHK utama 1, IKI 2, Target".
std::string name_of_place(const Skp& skp, std::string_view place);

/// A value as people read it: the label of a choice, ya or tidak, a long date, the words of what
/// it links to; anything else as it stands.
std::string value_in_words(const Skp& skp, std::string_view place, std::string_view value);

/// One side of two: its value in words, "tetap ada" for an item of a list, `none` where nothing is.
std::string side_in_words(const Skp& skp, std::string_view place,
                          const std::optional<std::string>& value, std::string_view none);

/// "4 menjadi 6", "menjadi 6" when nothing stood there, "4 dihapus".
std::string before_and_after(const Skp& skp, const PlaceChange& change);

/// It changes what is signed, in this card or (empty) anywhere.
bool touches(const PlaceChange& change, const Path& card);

/// What an entry changed so, `most` of it, and how much else: "Target: 6 laporan menjadi 4 laporan,
/// dan 2 isian lain". Without a card each place has its whole name. What lies in an item that came
/// or went is told with the item.
std::string change_in_words(const Skp& skp, const DialogEntry& entry, const Path& card = {},
                            std::size_t most = 1);

/// It undoes an agreement or a signature by the step that it takes, not by a change.
bool undoes_by_step(const DialogEntry& entry);

/// What an agreement or a signature fell by: what the entry changed of what is signed, as above; or
/// the step of somebody who could not know of it: "langkah \"Dialog dilanjutkan\" yang dicatat
/// terpisah".
std::string cause_in_words(const Skp& skp, const DialogEntry& entry, std::size_t most = 1);

/// What both sides had agreed to holds no more: "Kesepakatan gugur, karena Target: 6 laporan
/// menjadi 4 laporan".
std::string fell_in_words(const Skp& skp, const DialogEntry& change, const Path& card,
                          std::size_t most = 1);

/// The cards that an entry changed by hand, in the order of its changes; "" for what only the SKP
/// as a whole holds. None for an entry that put a whole SKP on record.
std::vector<Path> changed_cards(const DialogEntry& entry);

/// What an entry is about: its card, else the cards that it changed by hand, three of them named
/// and `between` between them, else the SKP as a whole. `title` says what a card is called.
std::string about_in_words(const DialogEntry& entry, std::string_view between,
                           const std::function<std::string(const Path&)>& title);

/// The changes of the SKP that an entry records, one a line: "Mengubah Target: 4 antarmuka menjadi
/// 6 antarmuka". An item that was added or removed is one line, as is a whole SKP. A change outside
/// the entry's card says where.
std::vector<std::string> lines_of_changes(const Skp& skp, const DialogEntry& entry);

}  // namespace kinerja
