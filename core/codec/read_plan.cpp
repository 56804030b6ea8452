// Reads what is planned beside the form. The mirror of write_plan.cpp.
#include <utility>

#include "core/base/text.h"
#include "core/codec/extras_name.h"
#include "core/codec/members.h"
#include "core/codec/read_parts.h"

namespace kinerja {
namespace {

using Kind = JsonValue::Kind;

template <class T>
void read_part(const JsonValue& value, const Path& where, T& part, ReadLog& log) {
    ObjectReader reader(value, where, log);
    each_member(reader, part);
    reader.rest(part.extras);
}

/// The member `name`, when it is there as an object.
template <class T>
void read_part(ObjectReader& owner, std::string_view name, T& part) {
    if (const JsonValue* value = owner.take(name, Kind::object))
        read_part(*value, owner.child(name), part, owner.log());
}

/// Items of a list; `letter` begins the ids that have to be made.
template <class T>
void read_items(ObjectReader& owner, std::string_view name, std::string_view letter,
                std::vector<T>& into) {
    const JsonValue* list = owner.take(name, Kind::array);
    if (!list) return;
    const Path where = owner.child(name);
    read_list(*list, letter, where, owner.log(),
              [&](const JsonValue& value, const std::string& id) {
                  T item;
                  item.id = {id};
                  ObjectReader reader(value, where / id, owner.log());
                  reader.take("id");
                  each_member(reader, item);
                  reader.rest(item.extras);
                  into.push_back(std::move(item));
              });
}

// Two results for the same column become one cell, so that no word is lost.
void add_peran(Anggota& anggota, Peran peran, const Path& where, ReadLog& log) {
    const bool complete = !peran.rhk.empty() && !peran.iki.empty() && !is_blank(peran.hasil);
    if (!complete) return log.problem(where, "Satu peran tanpa hasil atau tanpa IKI dilewati.");
    for (Peran& known : anggota.peran) {
        if (known.rhk != peran.rhk || known.iki != peran.iki) continue;
        known.hasil.append("\n").append(peran.hasil);
        return log.problem(where, "Dua peran untuk IKI yang sama digabungkan.");
    }
    anggota.peran.push_back(std::move(peran));
}

void read_peran(ObjectReader& owner, Anggota& anggota) {
    const JsonValue* list = owner.take("peran", Kind::array);
    if (!list) return;
    const Path where = owner.child("peran");
    for (const JsonValue& value : list->items) {
        Peran peran;
        if (value.is(Kind::object)) read_part(value, where, peran, owner.log());
        add_peran(anggota, std::move(peran), where, owner.log());
    }
}

// A team lead that is not in the matrix, or the person's own self, is no team lead.
void drop_unknown_ketua(Matriks& matriks, ReadLog& log) {
    for (Box<Anggota>& anggota : matriks.anggota) {
        const AnggotaId ketua = anggota->ketua;
        if (ketua.empty()) continue;
        if (ketua != anggota->id && find_anggota(matriks, ketua)) continue;
        log.problem(path(anggota->id) / "ketua", "Ketua tim yang dirujuk tidak ada di matriks.");
        anggota.edit().ketua = {};
    }
}

void read_matriks(const JsonValue& value, Matriks& matriks, ReadLog& log) {
    ObjectReader reader(value, path("matriks"), log);
    if (const JsonValue* list = reader.take("anggota", Kind::array))
        read_list(*list, "a", reader.child("anggota"), log,
                  [&](const JsonValue& item, const std::string& id) {
                      Anggota anggota;
                      anggota.id = {id};
                      ObjectReader one(item, path(anggota.id), log);
                      one.take("id");
                      each_member(one, anggota);
                      read_peran(one, anggota);
                      one.rest(anggota.extras);
                      matriks.anggota.push_back(std::move(anggota));
                  });
    reader.rest(matriks.extras);
    drop_unknown_ketua(matriks, log);
}

void read_jadwal(const JsonValue& value, JadwalKinerja& jadwal, ReadLog& log) {
    ObjectReader reader(value, path("jadwal"), log);
    reader.choice("jenis", jadwal.jenis);
    read_items(reader, "periode", "e", jadwal.periode);
    reader.date("batas_penetapan", jadwal.batas_penetapan);
    reader.date("batas_evaluasi_tahunan", jadwal.batas_evaluasi_tahunan);
    reader.rest(jadwal.extras);
}

void read_prasyarat(const JsonValue& value, const Path& where, Pkps& pkps, ReadLog& log) {
    ObjectReader reader(value, where, log, in_prasyarat);
    for (std::size_t i = 0; i < pkps.prasyarat.size(); ++i)
        reader.choice(token_of(static_cast<Prasyarat>(i)), pkps.prasyarat[i]);
    reader.rest(pkps.extras);
}

void read_perilaku(const JsonValue& value, const Path& where, Pkps& pkps, ReadLog& log) {
    ObjectReader reader(value, where, log, in_perilaku);
    for (std::size_t i = 0; i < pkps.perilaku.size(); ++i)
        read_part(reader, perilaku_berakhlak()[i].token, pkps.perilaku[i]);
    reader.rest(pkps.extras);
}

void read_pkps(const JsonValue& value, Pkps& pkps, ReadLog& log) {
    ObjectReader reader(value, path("pkps"), log);
    if (const JsonValue* prasyarat = reader.take("prasyarat", Kind::object))
        read_prasyarat(*prasyarat, reader.child("prasyarat"), pkps, log);
    read_part(reader, "praktik", pkps.praktik);
    if (const JsonValue* perilaku = reader.take("perilaku", Kind::object))
        read_perilaku(*perilaku, reader.child("perilaku"), pkps, log);
    read_part(reader, "kompetensi", pkps.kompetensi);
    read_items(reader, "riwayat", "l", pkps.riwayat);
    reader.rest(pkps.extras);
}

void drop_unknown_sasaran(const Skp& skp, SasaranId& link, const Path& where, ReadLog& log) {
    if (link.empty() || find_sasaran(skp, link)) return;
    log.problem(where / "sasaran", "Sasaran yang dirujuk tidak ada di dalam berkas ini.");
    link = {};
}

}  // namespace

void read_plan(ObjectReader& reader, Iki& iki) {
    read_part(reader, "triwulan", iki.triwulan);
    read_part(reader, "manual", iki.manual);
}

void read_plan(ObjectReader& reader, Rhk& rhk) {
    reader.choice("bentuk", rhk.bentuk);
    reader.link("sasaran", rhk.sasaran);
    read_items(reader, "rencana_aksi", "k", rhk.rencana_aksi);
}

void read_plan(ObjectReader& reader, Skp& skp) {
    reader.choice("profil", skp.profil);
    if (const JsonValue* jadwal = reader.take("jadwal", Kind::object))
        read_jadwal(*jadwal, skp.jadwal.edit(), reader.log());
    read_items(reader, "sasaran", "s", skp.sasaran);
    if (const JsonValue* matriks = reader.take("matriks", Kind::object))
        read_matriks(*matriks, skp.matriks, reader.log());
    if (const JsonValue* pkps = reader.take("pkps", Kind::object))
        read_pkps(*pkps, skp.pkps.edit(), reader.log());
    for (RhkPimpinan& item : skp.rhk_pimpinan)
        drop_unknown_sasaran(skp, item.sasaran, path(item), reader.log());
    for (Box<Rhk>& rhk : skp.rhk)
        if (!rhk->sasaran.empty() && !find_sasaran(skp, rhk->sasaran))
            drop_unknown_sasaran(skp, rhk.edit().sasaran, path(*rhk), reader.log());
}

}  // namespace kinerja
