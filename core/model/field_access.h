// How a row of field_table.cpp reaches its value: Owner says which part of the SKP, Slot which
// member of it, shown() and put() turn the member into text and back. Private to the field tables.
#pragma once

#include "core/model/field_table.h"

namespace kinerja::access {

// --- Member <-> text -----------------------------------------------------------------------------

inline std::string shown(const std::string& text) { return text; }
inline std::string shown(bool flag) { return flag ? "ya" : "tidak"; }
template <Choice E>
std::string shown(E choice) {
    return std::string(token_of(choice));
}
template <Choice E>
std::string shown(const std::optional<E>& choice) {
    return choice ? shown(*choice) : std::string();
}
template <class Tag>
std::string shown(const Id<Tag>& id) {
    return id.value;
}

inline void put(std::string& text, std::string_view value) { text = value; }
inline void put(bool& flag, std::string_view value) { flag = value == "ya"; }
template <Choice E>
void put(E& choice, std::string_view value) {
    choice = parse_token<E>(value).value_or(choice);
}
template <Choice E>
void put(std::optional<E>& choice, std::string_view value) {
    choice = parse_token<E>(value);
}
template <class Tag>
void put(Id<Tag>& id, std::string_view value) {
    id.value = value;
}

// --- Owners: `find` says where, `in` leads there; on a Skp that is not const it opens the box
// -----

template <class List, class IdOf>
std::optional<std::size_t> index_in(const List& list, std::string_view id, IdOf id_of) {
    for (std::size_t i = 0; i < list.size(); ++i)
        if (id_of(list[i]).value == id) return i;
    return std::nullopt;
}

struct Single {
    static std::optional<Place> find(const Skp&, const PathIds&) { return Place{}; }
};

template <auto member>
struct PartOfSkp : Single {
    static const auto& in(const Skp& skp, const Place&) { return skp.*member; }
    static auto& in(Skp& skp, const Place&) { return skp.*member; }
};

struct WholeSkp : Single {
    static const Skp& in(const Skp& skp, const Place&) { return skp; }
    static Skp& in(Skp& skp, const Place&) { return skp; }
};

struct KonsekuensiOfSkp : Single {
    static const Konsekuensi& in(const Skp& skp, const Place&) { return skp.lampiran.konsekuensi; }
    static Konsekuensi& in(Skp& skp, const Place&) { return skp.lampiran.konsekuensi; }
};

/// Each item of a list that hangs directly on the SKP.
template <auto list>
struct EachOf {
    static std::optional<Place> find(const Skp& skp, const PathIds& ids) {
        const auto item = index_in(
            skp.*list, ids.item, [](const auto& one) -> const auto& { return one.id; });
        return item ? std::optional(Place{*item, 0}) : std::nullopt;
    }
    static const auto& in(const Skp& skp, const Place& at) { return (skp.*list)[at.item]; }
    static auto& in(Skp& skp, const Place& at) { return (skp.*list)[at.item]; }
};

struct EachRhk {
    static std::optional<Place> find(const Skp& skp, const PathIds& ids) {
        const auto item = index_in(
            skp.rhk, ids.item, [](const Box<Rhk>& one) -> const auto& { return one->id; });
        return item ? std::optional(Place{*item, 0}) : std::nullopt;
    }
    static const Rhk& in(const Skp& skp, const Place& at) { return *skp.rhk[at.item]; }
    static Rhk& in(Skp& skp, const Place& at) { return skp.rhk[at.item].edit(); }
};

struct SkemaOfRhk : EachRhk {
    static const SkemaPertanggungjawaban& in(const Skp& skp, const Place& at) {
        return EachRhk::in(skp, at).skema;
    }
    static SkemaPertanggungjawaban& in(Skp& skp, const Place& at) {
        return EachRhk::in(skp, at).skema;
    }
};

struct EachIki {
    static std::optional<Place> find(const Skp& skp, const PathIds& ids) {
        const std::optional<Place> rhk = EachRhk::find(skp, ids);
        if (!rhk) return std::nullopt;
        const auto part = index_in(
            EachRhk::in(skp, *rhk).iki, ids.part,
            [](const Iki& one) -> const auto& { return one.id; });
        return part ? std::optional(Place{rhk->item, *part}) : std::nullopt;
    }
    static const Iki& in(const Skp& skp, const Place& at) {
        return EachRhk::in(skp, at).iki[at.part];
    }
    static Iki& in(Skp& skp, const Place& at) { return EachRhk::in(skp, at).iki[at.part]; }
};

struct EachRencanaAksi {
    static std::optional<Place> find(const Skp& skp, const PathIds& ids) {
        const std::optional<Place> rhk = EachRhk::find(skp, ids);
        if (!rhk) return std::nullopt;
        const auto part = index_in(
            EachRhk::in(skp, *rhk).rencana_aksi, ids.part,
            [](const RencanaAksi& one) -> const auto& { return one.id; });
        return part ? std::optional(Place{rhk->item, *part}) : std::nullopt;
    }
    static const RencanaAksi& in(const Skp& skp, const Place& at) {
        return EachRhk::in(skp, at).rencana_aksi[at.part];
    }
    static RencanaAksi& in(Skp& skp, const Place& at) {
        return EachRhk::in(skp, at).rencana_aksi[at.part];
    }
};

struct JadwalOfSkp : Single {
    static const JadwalKinerja& in(const Skp& skp, const Place&) { return *skp.jadwal; }
    static JadwalKinerja& in(Skp& skp, const Place&) { return skp.jadwal.edit(); }
};

struct EachPeriodeEvaluasi {
    static std::optional<Place> find(const Skp& skp, const PathIds& ids) {
        const auto item = index_in(
            skp.jadwal->periode, ids.item,
            [](const PeriodeEvaluasi& one) -> const auto& { return one.id; });
        return item ? std::optional(Place{*item, 0}) : std::nullopt;
    }
    static const PeriodeEvaluasi& in(const Skp& skp, const Place& at) {
        return skp.jadwal->periode[at.item];
    }
    static PeriodeEvaluasi& in(Skp& skp, const Place& at) {
        return skp.jadwal.edit().periode[at.item];
    }
};

struct EachAnggota {
    static std::optional<Place> find(const Skp& skp, const PathIds& ids) {
        const auto item = index_in(
            skp.matriks.anggota, ids.item,
            [](const Box<Anggota>& one) -> const auto& { return one->id; });
        return item ? std::optional(Place{*item, 0}) : std::nullopt;
    }
    static const Anggota& in(const Skp& skp, const Place& at) {
        return *skp.matriks.anggota[at.item];
    }
    static Anggota& in(Skp& skp, const Place& at) { return skp.matriks.anggota[at.item].edit(); }
};

struct EachPertemuan {
    static std::optional<Place> find(const Skp& skp, const PathIds& ids) {
        const auto item = index_in(
            skp.pertemuan, ids.item,
            [](const Box<Pertemuan>& one) -> const auto& { return one->id; });
        return item ? std::optional(Place{*item, 0}) : std::nullopt;
    }
    static const Pertemuan& in(const Skp& skp, const Place& at) { return *skp.pertemuan[at.item]; }
    static Pertemuan& in(Skp& skp, const Place& at) { return skp.pertemuan[at.item].edit(); }
};

struct EachTindakLanjut {
    static std::optional<Place> find(const Skp& skp, const PathIds& ids) {
        const std::optional<Place> pertemuan = EachPertemuan::find(skp, ids);
        if (!pertemuan) return std::nullopt;
        const auto part = index_in(
            EachPertemuan::in(skp, *pertemuan).tindak_lanjut, ids.part,
            [](const TindakLanjut& one) -> const auto& { return one.id; });
        return part ? std::optional(Place{pertemuan->item, *part}) : std::nullopt;
    }
    static const TindakLanjut& in(const Skp& skp, const Place& at) {
        return EachPertemuan::in(skp, at).tindak_lanjut[at.part];
    }
    static TindakLanjut& in(Skp& skp, const Place& at) {
        return EachPertemuan::in(skp, at).tindak_lanjut[at.part];
    }
};

/// A Pkps member at the end of a chain of members.
template <auto... members>
struct InPkps : Single {
    static const auto& in(const Skp& skp, const Place&) { return (*skp.pkps.*....*members); }
    static auto& in(Skp& skp, const Place&) { return (skp.pkps.edit().*....*members); }
};

struct EachSumberDaya {
    static std::optional<Place> find(const Skp& skp, const PathIds& ids) {
        const auto item = index_in(
            skp.lampiran.sumber_daya, ids.item,
            [](const DukunganSumberDaya& one) -> const auto& { return one.id; });
        return item ? std::optional(Place{*item, 0}) : std::nullopt;
    }
    static const DukunganSumberDaya& in(const Skp& skp, const Place& at) {
        return skp.lampiran.sumber_daya[at.item];
    }
    static DukunganSumberDaya& in(Skp& skp, const Place& at) {
        return skp.lampiran.sumber_daya[at.item];
    }
};

// --- Slots ---------------------------------------------------------------------------------------

/// `Owner`'s member.
template <class Owner, auto member>
struct Slot : Owner {
    static const auto& in(const Skp& skp, const Place& at) { return Owner::in(skp, at).*member; }
    static auto& in(Skp& skp, const Place& at) { return Owner::in(skp, at).*member; }
};

/// The text at `index` of an array of the SKP.
template <auto array, std::size_t index>
struct Element : Single {
    static const std::string& in(const Skp& skp, const Place&) { return (skp.*array)[index]; }
    static std::string& in(Skp& skp, const Place&) { return (skp.*array)[index]; }
};

/// One of the four targets by quarter.
template <std::size_t triwulan>
struct TriwulanOfIki : EachIki {
    static const std::string& in(const Skp& skp, const Place& at) {
        return EachIki::in(skp, at).triwulan.target[triwulan];
    }
    static std::string& in(Skp& skp, const Place& at) {
        return EachIki::in(skp, at).triwulan.target[triwulan];
    }
};

/// A member of one of the parts of an indicator's plan.
template <auto part, auto member>
struct PartOfIki : EachIki {
    static const auto& in(const Skp& skp, const Place& at) {
        return EachIki::in(skp, at).*part.*member;
    }
    static auto& in(Skp& skp, const Place& at) { return EachIki::in(skp, at).*part.*member; }
};

template <std::size_t index>
struct PrasyaratOfPkps : Single {
    static const KeadaanPrasyarat& in(const Skp& skp, const Place&) {
        return skp.pkps->prasyarat[index];
    }
    static KeadaanPrasyarat& in(Skp& skp, const Place&) { return skp.pkps.edit().prasyarat[index]; }
};

template <std::size_t index, auto member>
struct PerilakuOfPkps : Single {
    static const std::string& in(const Skp& skp, const Place&) {
        return skp.pkps->perilaku[index].*member;
    }
    static std::string& in(Skp& skp, const Place&) {
        return skp.pkps.edit().perilaku[index].*member;
    }
};

template <class At>
FieldRow row_at(const FieldSpec& spec) {
    return {spec, At::find, [](const Skp& skp, const Place& at) { return shown(At::in(skp, at)); },
            [](Skp& skp, const Place& at, std::string_view value) { put(At::in(skp, at), value); }};
}

// --- Rows ----------------------------------------------------------------------------------------

inline constexpr std::span<const Term> no_choices;
inline constexpr bool or_none = true;

template <class Owner, auto member>
FieldRow text(std::string_view pattern, std::string_view label, FieldKind kind = FieldKind::line) {
    return row_at<Slot<Owner, member>>({pattern, label, kind, no_choices, false});
}

template <class Owner, auto member>
FieldRow one_of(std::string_view pattern, std::string_view label, std::span<const Term> choices,
                bool optional_choice = false) {
    return row_at<Slot<Owner, member>>(
        {pattern, label, FieldKind::choice, choices, optional_choice});
}

}  // namespace kinerja::access
