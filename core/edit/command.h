// Every change a person can make to an SKP, as small values that stand with their noun (rhk.h,
// dialog.h ...). A view pushes a Command; apply() is the only code that carries one out. Ids of new
// rows come from the caller and must satisfy is_id().

// A command says what it is: a struct with `static constexpr About about` (about.h), beside it
// `Refusal change(Skp&, const TheCommand&)`, which changes the copy that it is given or says why it
// cannot (the copy is then thrown away). This list is the only other place that knows it.
#pragma once

#include <concepts>
#include <string>
#include <variant>

#include "core/edit/about.h"
#include "core/edit/berkas.h"
#include "core/edit/catatan.h"
#include "core/edit/copy_parts.h"
#include "core/edit/dialog.h"
#include "core/edit/evaluasi.h"
#include "core/edit/iki.h"
#include "core/edit/insert_rows.h"
#include "core/edit/item.h"
#include "core/edit/jadwal.h"
#include "core/edit/keberatan.h"
#include "core/edit/manual.h"
#include "core/edit/matriks.h"
#include "core/edit/penilai.h"
#include "core/edit/pkps.h"
#include "core/edit/realisasi.h"
#include "core/edit/rencana_aksi.h"
#include "core/edit/restore_skp.h"
#include "core/edit/rhk.h"
#include "core/edit/rhk_pimpinan.h"
#include "core/edit/saran.h"
#include "core/edit/set_field.h"
#include "core/edit/take_rhk.h"
#include "core/edit/umpan_balik.h"
#include "core/model/skp.h"

namespace kinerja {

template <class One>
concept SaysWhatItIs = requires(Skp& skp, const One& one) {
    requires std::same_as<decltype(One::about), const About>;
    requires !One::about.label.empty();
    { change(skp, one) } -> std::same_as<Refusal>;
};

template <SaysWhatItIs... One>
using OneOf = std::variant<One...>;

using Command =
    OneOf<SetField, SetFields, AddItem, RemoveItem, MoveItem, DuplicateItem, RestoreSkp, CopyParts,
          AddRhk, FillSkema, InsertRows, InsertIki, JoinTargets, CopyManual, AddRhkPimpinan,
          RelinkRhkPimpinan, RelinkAllRhkPimpinan, TakeRhkPimpinan, InsertRencanaAksi, SetPeriode,
          AddPeriode, RemovePeriode, InsertAnggota, MovePeran, RemovePeran, StepPkps, SetKonsep,
          SetPeran, SetGiliran, AppendEntries, AcceptProposal, SettleConflict, TakeHandover,
          LeaveSaran, RecallSaran, MulaiEvaluasi, PerbaruiDasar, SerahkanEvaluasi, TerimaEvaluasi,
          KembalikanEvaluasi, MintaBuka, JawabMinta, AjukanKeberatan, PenjelasanKeberatan,
          PutuskanKeberatan, SegelUmpanBalik, TakeUmpanBalik, InsertCatatan, PutRealisasi,
          GantiPenilai, LampirkanBerkas, LepasBerkas>;

const About& about_of(const Command& command);

/// What undo shows: "Urungkan: <label>". Indonesian, short.
std::string label_of(const Command& command);

/// Commands with the same non-empty key that follow each other are one undo step: a burst of typing
/// in one field. Choices and flags have no key: each is a step of its own.
std::string merge_key_of(const Command& command);

}  // namespace kinerja
