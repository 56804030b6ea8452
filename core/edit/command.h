// Every change a person can make to an SKP, as small values. A view pushes a Command; apply() is
// the only code that carries one out. Ids of new rows come from the caller and must satisfy
// is_id().
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/edit/copy_choice.h"
#include "core/model/path.h"
#include "core/model/skp.h"
#include "core/workflow/skp_flow.h"

namespace kinerja {

/// Put a text, a date or a choice into the field at `path` (core/model/field.h). The text is
/// cleaned on the way (clean_typed in core/base/text.h).
struct SetField {
    Path path;
    std::string value;
    bool own_step = false;  // an undo step of its own, whatever was typed there before
};
/// Several fields at once, as one step: an indicator with its perwujudan.
struct SetFields {
    std::vector<SetField> fields;
};

/// A new, empty RHK at the end of its kind, with `iki` as its first, empty indicator.
struct AddRhk {
    RhkId id;
    JenisRhk jenis = JenisRhk::utama;
    IkiId iki;
};
struct RemoveRhk {
    RhkId id;
};
/// One place up (below 0) or down (above 0) among RHK of the same kind; at the end nothing changes.
struct MoveRhk {
    RhkId id;
    int step = 0;
};
/// A new, empty indicator at the end of this RHK.
struct AddIki {
    RhkId rhk;
    IkiId id;
};
/// Neither sentence nor target: there is nothing to lose.
bool is_empty(const Iki& iki);
/// An indicator that is written already, in one step. The empty indicator with its id is filled,
/// and keeps what was chosen there and is not in `iki`; when there is none with this id, it goes to
/// the end of this RHK.
struct InsertIki {
    RhkId rhk;
    Iki iki;
};
struct RemoveIki {
    RhkId rhk;
    IkiId id;
};
struct MoveIki {
    RhkId rhk;
    IkiId id;
    int step = 0;
};
/// New RHK with their IKI in one step (a pasted table, an example), each at the end of its kind, in
/// this order; and the RHK pimpinan that they refer to and the SKP lacks. At most
/// max_inserted_rows.
struct InsertRows {
    std::vector<Rhk> rhk;
    std::vector<RhkPimpinan> rhk_pimpinan;
};
/// RHK and IKI together.
inline constexpr std::size_t max_inserted_rows = 5'000;
/// A new RHK of the leader; when `for_rhk` is not empty that RHK is linked to it at once.
struct AddRhkPimpinan {
    RhkPimpinanId id;
    std::string statement;
    RhkId for_rhk;
};
/// RHK that referred to it lose the link.
struct RemoveRhkPimpinan {
    RhkPimpinanId id;
};
/// Every RHK that referred to `from` refers to `to`, and `from` is gone: a note that was sementara
/// gives way to what the leader established. What `from` alone knew (sasaran) passes to `to`.
struct RelinkRhkPimpinan {
    RhkPimpinanId from;
    RhkPimpinanId to;
};
/// Several of these at once, in this order, as one step.
struct RelinkAllRhkPimpinan {
    std::vector<RelinkRhkPimpinan> links;
};
/// RHK that the leader established, from the leader's own file. A row that came from the same RHK
/// before (same `asal`), or that has no `asal` and the same words, is brought up to date; the
/// others are added with their ids. Nothing is removed, and no link changes.
struct TakeRhkPimpinan {
    std::vector<RhkPimpinan> rhk_pimpinan;
};
/// A new sasaran of the Perjanjian Kinerja.
struct AddSasaran {
    SasaranId id;
};
/// RHK and RHK pimpinan that referred to it lose the link.
struct RemoveSasaran {
    SasaranId id;
};
/// A new, empty rencana aksi for this period at the end of the RHK's list.
struct AddRencanaAksi {
    RhkId rhk;
    RencanaAksiId id;
    PeriodeEvaluasiId periode;
};
struct RemoveRencanaAksi {
    RhkId rhk;
    RencanaAksiId id;
};
/// Rencana aksi that are written already (a copy for the next period), at the end of the RHK's list
/// in this order, in one step. At most max_inserted_rows.
struct InsertRencanaAksi {
    RhkId rhk;
    std::vector<RencanaAksi> rows;
};
/// Evaluation periods of this kind, written out by a pattern; without one, back to the defaults. A
/// period with the id or the name of one that was there takes its place and id, so that rencana
/// aksi stay with it; those of other periods are kept.
struct SetPeriode {
    JenisPeriode jenis = JenisPeriode::triwulanan;
    std::optional<PolaPeriode> pola;
};
/// One more evaluation period, beginning the day after the period `behind` ends, or at the end when
/// `behind` is empty. Where the defaults held they are written out first: they and the new one are
/// the agency's own then.
struct AddPeriode {
    PeriodeEvaluasiId id;
    PeriodeEvaluasiId behind;
};
/// Rencana aksi of this period are kept. The last one stays: no period at all would mean the
/// defaults.
struct RemovePeriode {
    PeriodeEvaluasiId id;
};
/// A new person in the matrix, behind the others; under the team lead `ketua` when there is one.
struct AddAnggota {
    AnggotaId id;
    AnggotaId ketua;
};
/// Members of the team that this person leads stand directly under the leader afterwards.
struct RemoveAnggota {
    AnggotaId id;
};
/// One place up (below 0) or down (above 0) among those under the same lead.
struct MoveAnggota {
    AnggotaId id;
    int step = 0;
};
/// People of a pasted list, behind the others and without results, in one step; under their `ketua`
/// when they name one. At most max_inserted_rows.
struct InsertAnggota {
    std::vector<Anggota> anggota;
};
/// A result goes to another column of the same person, behind what stands there already.
struct MovePeran {
    AnggotaId anggota;
    RhkId rhk;
    IkiId iki;
    RhkId to_rhk;
    IkiId to_iki;
};
/// A result whose column is gone too.
struct RemovePeran {
    AnggotaId anggota;
    RhkId rhk;
    IkiId iki;
};
struct AddSumberDaya {
    SumberDayaId id;
    JenisSumberDaya jenis = JenisSumberDaya::sdm;
};
struct RemoveSumberDaya {
    SumberDayaId id;
};
/// Copy the skema pertanggungjawaban of `from` to every RHK whose skema is still empty.
struct FillSkema {
    RhkId from;
};
/// Copy the manual of another indicator into the parts of this one's that are still empty.
struct CopyManual {
    RhkId rhk;
    IkiId iki;
    RhkId from_rhk;
    IkiId from_iki;
};
/// One step of the PKPS plan on its way to approval; refused with the sentence of its guard
/// (core/workflow/pkps_flow.h). Its texts are cleaned on the way.
struct StepPkps {
    LangkahPkps langkah;
};
/// Parts of another SKP, as new rows behind those that are there and into fields that are empty
/// (core/edit/copy_parts.h). Ids of new rows are `id_stem` with a number.
struct CopyParts {
    Skp source;
    CopyChoice choice;
    std::string id_stem;  // a new id, at most 30 characters
};
/// A new, empty record of a meeting, behind the others.
struct AddPertemuan {
    PertemuanId id;
    TahapDialog tahap = TahapDialog::perencanaan;
    std::string tanggal;
    std::string hadir;
};
struct RemovePertemuan {
    PertemuanId id;
};
/// A new, empty follow-up at the end of a meeting's list.
struct AddTindakLanjut {
    PertemuanId pertemuan;
    TindakLanjutId id;
};
struct RemoveTindakLanjut {
    PertemuanId pertemuan;
    TindakLanjutId id;
};
/// The content of `skp`, in which one side of a conflict holds, and the entries that say so.
struct SettleConflict {
    Skp skp;
    std::vector<DialogEntry> entries;
};
/// What is being written in the dialogue and is no entry yet.
struct SetKonsep {
    DialogKonsep konsep;
};
/// Entries that were joined to this record (core/dialog/seal.h), in this order. A step on the way
/// of the SKP is refused with the sentence of its guard (core/workflow/skp_flow.h).
struct AppendEntries {
    std::vector<DialogEntry> entries;
    SkpFacts facts;
};
/// The same, and the last of them accepts a proposal: what that says is done to the SKP.
struct AcceptProposal {
    std::vector<DialogEntry> entries;
};
/// What became of this SKP when a file was received (core/handover/receive.h). Its record holds
/// every entry of this one.
struct TakeHandover {
    Skp skp;
};
/// Put an earlier version in place of the whole document; the id stays, and so does every entry of
/// the dialogue.
struct RestoreSkp {
    Skp skp;
};

/// Rows of one list that an SKP can hold and its file can be read with.
inline constexpr std::size_t max_list_rows = 2'000;

using Command =
    std::variant<SetField, AddRhk, RemoveRhk, MoveRhk, AddIki, RemoveIki, MoveIki, AddRhkPimpinan,
                 RemoveRhkPimpinan, AddSumberDaya, RemoveSumberDaya, FillSkema, RestoreSkp,
                 InsertRows, RelinkRhkPimpinan, AddSasaran, RemoveSasaran, AddRencanaAksi,
                 RemoveRencanaAksi, AddAnggota, RemoveAnggota, MoveAnggota, InsertIki, CopyManual,
                 InsertRencanaAksi, SetPeriode, InsertAnggota, MovePeran, RemovePeran, StepPkps,
                 RelinkAllRhkPimpinan, TakeRhkPimpinan, CopyParts, SetFields, AddPeriode,
                 RemovePeriode, AddPertemuan, RemovePertemuan, AddTindakLanjut, RemoveTindakLanjut,
                 AppendEntries, AcceptProposal, TakeHandover, SettleConflict, SetKonsep>;

/// What undo shows: "Urungkan: <label>". Indonesian, short.
std::string label_of(const Command& command);

/// Commands with the same non-empty key that follow each other are one undo step: a burst of typing
/// in one field. Choices and flags have no key: each is a step of its own.
std::string merge_key_of(const Command& command);

}  // namespace kinerja
