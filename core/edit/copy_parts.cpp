// Field by field, row by row with new ids.
#include "core/edit/copy_parts.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "core/base/text.h"
#include "core/edit/change.h"
#include "core/edit/rhk.h"
#include "core/model/field.h"
#include "core/model/shape_walk.h"

namespace kinerja {
namespace {

std::string folded(std::string_view text) { return fold(trim(text)); }

// --- Single fields -------------------------------------------------------------------------------

struct Group {
    std::string_view prefix;
    bool CopyChoice::*wanted;
};
constexpr Group groups[] = {
    {"pegawai/", &CopyChoice::pegawai},
    {"pejabat_penilai/", &CopyChoice::pejabat_penilai},
    {"ekspektasi_khusus/", &CopyChoice::ekspektasi_khusus},
    {"lampiran/konsekuensi/", &CopyChoice::lampiran},
    {"acuan/", &CopyChoice::acuan},
    {"atasan_penilai/", &CopyChoice::atasan_penilai},
};

bool is_wanted(std::string_view pattern, const CopyChoice& choice) {
    return std::any_of(std::begin(groups), std::end(groups), [&](const Group& group) {
        return choice.*group.wanted && pattern.starts_with(group.prefix);
    });
}

struct FieldCopy {
    Path path;
    std::string own;
    std::string wanted;  // never blank
};

/// The chosen fields that say something in the source. The status is no text of its own: it goes
/// with the number that it explains.
std::vector<FieldCopy> field_copies(const Skp& skp, const Skp& source, const CopyChoice& choice) {
    std::vector<FieldCopy> copies;
    for (const FieldSpec& spec : all_fields()) {
        if (!is_wanted(spec.pattern, choice) || spec.pattern.ends_with("/status")) continue;
        const Path path{std::string(spec.pattern)};
        const Result<std::string> own = read_field(skp, path);
        const Result<std::string> wanted = read_field(source, path);
        if (own && wanted && !is_blank(*wanted)) copies.push_back({path, *own, *wanted});
    }
    return copies;
}

void copy_status(Pegawai& own, const Pegawai& other) {
    if (is_blank(own.nip) && !is_blank(other.nip)) own.status = other.status;
}

Refusal copy_fields(Skp& skp, const CopyParts& command) {
    if (command.choice.pegawai) copy_status(skp.pegawai, command.source->pegawai);
    if (command.choice.pejabat_penilai)
        copy_status(skp.pejabat_penilai, command.source->pejabat_penilai);
    if (command.choice.atasan_penilai)
        copy_status(skp.atasan_penilai, command.source->atasan_penilai);
    for (const FieldCopy& copy : field_copies(skp, *command.source, command.choice)) {
        if (!is_blank(copy.own)) continue;
        if (Refusal refusal = write_field(skp, copy.path, copy.wanted)) return refusal;
    }
    return done;
}

// --- Rows ----------------------------------------------------------------------------------------

/// Old ids to new ones, for the rows of one list.
using Links = std::map<std::string, std::string>;

template <class ItemId>
ItemId linked(const Links& links, const ItemId& id) {
    const auto found = links.find(id.value);
    return found == links.end() ? ItemId{} : ItemId{found->second};
}

class Copier {
  public:
    Copier(Skp& skp, const CopyParts& command) : skp_(skp), command_(command) {}

    void copy() {
        sasaran();
        rhk_pimpinan();
        rhk();
        if (command_.choice.lampiran) sumber_daya();
        if (command_.choice.matriks) matriks();
        if (command_.choice.sistem_kerja) sistem_kerja();
        if (command_.choice.angka_kredit) angka_kredit();
    }

  private:
    template <class ItemId>
    ItemId fresh() {
        return {command_.id_stem + "-" + std::to_string(++number_)};
    }

    /// Rows with the same words are the same; others are added when they are wanted.
    template <class Row, class Add>
    void join(std::vector<Row>& own, const std::vector<Row>& others, bool wanted, Links& links,
              Add add) {
        std::map<std::string, std::string> known;
        for (const Row& row : own)
            if (!is_blank(row.statement)) known.emplace(folded(row.statement), row.id.value);
        for (const Row& other : others) {
            const auto same = known.find(folded(other.statement));
            if (same != known.end()) {
                links[other.id.value] = same->second;
            } else if (wanted) {
                Row row = other;
                row.id = fresh<decltype(row.id)>();
                links[other.id.value] = row.id.value;
                add(row);
                own.push_back(std::move(row));
            }
        }
    }

    void sasaran() {
        join(skp_.sasaran, command_.source->sasaran, command_.choice.sasaran, sasaran_,
             [](Sasaran&) {});
    }

    void rhk_pimpinan() {
        join(skp_.rhk_pimpinan, command_.source->rhk_pimpinan, command_.choice.rhk_pimpinan,
             rhk_pimpinan_, [this](RhkPimpinan& row) {
                 row.sementara = true;
                 row.sasaran = linked(sasaran_, row.sasaran);
             });
    }

    void rhk() {
        for (const RhkId& id : command_.choice.rhk) {
            const Rhk* other = find_rhk(*command_.source, id);
            if (!other || rhk_.contains(id.value)) continue;
            Rhk row = *other;
            row.id = fresh<RhkId>();
            rhk_[id.value] = row.id.value;
            row.rhk_pimpinan = linked(rhk_pimpinan_, row.rhk_pimpinan);
            row.sasaran = linked(sasaran_, row.sasaran);
            if (!command_.choice.rencana_aksi) row.rencana_aksi.clear();
            const std::size_t at = end_of_kind(skp_.rhk, row.jenis);
            insert_at(skp_.rhk, at, std::move(row));
        }
    }

    void sumber_daya() {
        for (DukunganSumberDaya row : command_.source->lampiran.sumber_daya) {
            row.id = fresh<SumberDayaId>();
            row.status = StatusDukungan::belum_dibahas;
            skp_.lampiran.sumber_daya.push_back(std::move(row));
        }
    }

    void sistem_kerja() {
        for (const Box<SistemKerja>& other : command_.source->sistem_kerja) {
            const bool known =
                std::ranges::any_of(skp_.sistem_kerja, [&](const Box<SistemKerja>& own) {
                    return !is_blank(own->unit) && folded(own->unit) == folded(other->unit);
                });
            if (known) continue;
            SistemKerja row = *other;
            row.id = fresh<SistemKerjaId>();
            row.versi = 1;
            skp_.sistem_kerja.push_back(std::move(row));
        }
    }

    // Years that were converted are rows of it: all of them are what the next year goes on from.
    void angka_kredit() {
        if (*skp_.angka_kredit != AngkaKredit{}) return;
        skp_.angka_kredit = command_.source->angka_kredit;
        skp_.angka_kredit.edit().versi = 1;
    }

    // A column that was not copied has no cell here: its id may mean another RHK.
    void matriks() {
        Links people;
        for (const Box<Anggota>& other : command_.source->matriks.anggota)
            people[other->id.value] = fresh<AnggotaId>().value;
        for (const Box<Anggota>& other : command_.source->matriks.anggota) {
            Anggota row = *other;
            row.id = linked(people, row.id);
            row.ketua = linked(people, row.ketua);
            std::erase_if(row.peran,
                          [this](const Peran& peran) { return !rhk_.contains(peran.rhk.value); });
            for (Peran& peran : row.peran) peran.rhk = linked(rhk_, peran.rhk);
            skp_.matriks.anggota.push_back(std::move(row));
        }
    }

    Skp& skp_;
    const CopyParts& command_;
    std::size_t number_ = 0;
    Links sasaran_, rhk_pimpinan_, rhk_;
};

}  // namespace

std::vector<Path> kept_fields(const Skp& skp, const Skp& source, const CopyChoice& choice) {
    std::vector<Path> kept;
    for (const FieldCopy& copy : field_copies(skp, source, choice))
        if (!is_blank(copy.own) && folded(copy.own) != folded(copy.wanted))
            kept.push_back(copy.path);
    return kept;
}

CopyChoice everything_in(const Skp& source, bool own) {
    CopyChoice choice;
    choice.pegawai = own;
    choice.pejabat_penilai = own;
    choice.rhk_pimpinan = !source.rhk_pimpinan.empty();
    choice.ekspektasi_khusus = choice.lampiran = choice.acuan = true;
    choice.sasaran = !source.sasaran.empty();
    choice.matriks = !source.matriks.anggota.empty();
    for (const Box<Rhk>& rhk : source.rhk) choice.rhk.push_back(rhk->id);
    choice.rencana_aksi = true;
    choice.atasan_penilai = own && source.atasan_penilai != Pegawai{};
    choice.sistem_kerja = !source.sistem_kerja.empty();
    choice.angka_kredit = own && *source.angka_kredit != AngkaKredit{};
    return choice;
}

Refusal change(Skp& skp, const CopyParts& command) {
    if (Refusal refusal = refuse_id(path("rhk"), command.id_stem, false)) return refusal;
    if (command.id_stem.size() > 30) return refuse_id(path("rhk"), {}, false);
    if (Refusal refusal = copy_fields(skp, command)) return refusal;
    Copier(skp, command).copy();
    if (overfull_list(skp).list != nullptr)
        return Error{ErrorCode::too_large, "rhk",
                     "SKP ini menjadi terlalu besar. Pilih lebih sedikit untuk disalin."};
    return done;
}

}  // namespace kinerja
