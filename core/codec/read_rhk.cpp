// Reads rencana hasil kerja, own and of the leader, with their indicators.
#include <utility>

#include "core/codec/extras_name.h"
#include "core/codec/read_parts.h"

namespace kinerja {
namespace {

using Kind = JsonValue::Kind;

// The target as text, or as an object of which only the text counts: number and satuan are derived.
void read_target(ObjectReader& iki_reader, Iki& iki) {
    const JsonValue* value = iki_reader.take("target");
    if (!value || !value->is(Kind::object)) return iki_reader.text("target", iki.target);
    ObjectReader reader(*value, iki_reader.child("target"), iki_reader.log(), in_target);
    reader.text("text", iki.target);
    reader.take("angka");
    reader.take("satuan");
    reader.rest(iki.extras);
}

void read_iki(const JsonValue& value, Rhk& rhk, const std::string& id, ReadLog& log) {
    Iki iki;
    iki.id = {id};
    ObjectReader reader(value, path(rhk, iki), log);
    reader.take("id");
    reader.choice("aspek", iki.aspek);
    reader.text("statement", iki.statement);
    read_target(reader, iki);
    reader.choice("perspektif", iki.perspektif);
    read_plan(reader, iki);
    reader.rest(iki.extras);
    rhk.iki.push_back(std::move(iki));
}

void read_skema(const JsonValue& value, const Path& where, SkemaPertanggungjawaban& skema,
                ReadLog& log) {
    ObjectReader reader(value, where, log);
    reader.text("jadwal", skema.jadwal);
    reader.text("bukti_kinerja", skema.bukti_kinerja);
    reader.rest(skema.extras);
}

void read_link(ObjectReader& reader, const RhkPimpinanLinks& links, RhkPimpinanId& into) {
    std::string named;
    reader.text("rhk_pimpinan", named);
    const auto found = links.find(named);
    if (found != links.end())
        into = {found->second};
    else if (!named.empty())
        reader.log().problem(reader.child("rhk_pimpinan"),
                             "RHK pimpinan yang dirujuk tidak ada di dalam berkas ini.");
}

Rhk rhk_of(const JsonValue& value, const std::string& id, const RhkPimpinanLinks& links,
           ReadLog& log) {
    Rhk rhk;
    rhk.id = {id};
    ObjectReader reader(value, path(rhk), log);
    reader.take("id");
    reader.choice("jenis", rhk.jenis);
    read_link(reader, links, rhk.rhk_pimpinan);
    reader.text("statement", rhk.statement);
    reader.text("penugasan_dari", rhk.penugasan_dari);
    if (const JsonValue* list = reader.take("iki", Kind::array))
        read_list(*list, "i", reader.child("iki"), log,
                  [&](const JsonValue& item, const std::string& iki_id) {
                      read_iki(item, rhk, iki_id, log);
                  });
    if (const JsonValue* skema = reader.take("skema", Kind::object))
        read_skema(*skema, reader.child("skema"), rhk.skema, log);
    read_plan(reader, rhk);
    reader.rest(rhk.extras);
    return rhk;
}

}  // namespace

RhkPimpinanLinks read_rhk_pimpinan(const JsonValue& list, Skp& skp, ReadLog& log) {
    RhkPimpinanLinks links;
    read_list(list, "p", path("rhk_pimpinan"), log,
              [&](const JsonValue& value, const std::string& id) {
                  RhkPimpinan item;
                  item.id = {id};
                  links[id] = id;
                  const JsonValue* named = value.find("id");
                  if (named && named->is(Kind::text)) links.emplace(named->text, id);
                  ObjectReader reader(value, path(item), log);
                  reader.take("id");
                  reader.text("statement", item.statement);
                  reader.text("iki", item.iki);
                  reader.text("pemilik", item.pemilik);
                  reader.link("sasaran", item.sasaran);
                  reader.link("asal", item.asal);
                  reader.flag("sementara", item.sementara);
                  reader.rest(item.extras);
                  skp.rhk_pimpinan.push_back(std::move(item));
              });
    return links;
}

void read_rhk(const JsonValue& list, const RhkPimpinanLinks& links, Skp& skp, ReadLog& log) {
    read_list(list, "r", path("rhk"), log, [&](const JsonValue& value, const std::string& id) {
        skp.rhk.push_back(rhk_of(value, id, links, log));
    });
}

}  // namespace kinerja
