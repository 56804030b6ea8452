// Reads the Lampiran: support and consequences.
#include <utility>

#include "core/codec/read_parts.h"

namespace kinerja {
namespace {

using Kind = JsonValue::Kind;

void read_sumber_daya(const JsonValue& list, Lampiran& lampiran, ReadLog& log) {
    read_list(list, "d", path("lampiran") / "sumber_daya", log,
              [&](const JsonValue& value, const std::string& id) {
                  DukunganSumberDaya item;
                  item.id = {id};
                  ObjectReader reader(value, path(item), log);
                  reader.take("id");
                  reader.choice("jenis", item.jenis);
                  reader.text("uraian", item.uraian);
                  reader.choice("status", item.status);
                  reader.rest(item.extras);
                  lampiran.sumber_daya.push_back(std::move(item));
              });
}

}  // namespace

void read_lampiran(const JsonValue& value, Lampiran& lampiran, ReadLog& log) {
    ObjectReader reader(value, path("lampiran"), log);
    if (const JsonValue* list = reader.take("sumber_daya", Kind::array))
        read_sumber_daya(*list, lampiran, log);
    if (const JsonValue* value_of = reader.take("konsekuensi", Kind::object)) {
        ObjectReader konsekuensi(*value_of, reader.child("konsekuensi"), log);
        konsekuensi.text("positif", lampiran.konsekuensi.positif);
        konsekuensi.text("negatif", lampiran.konsekuensi.negatif);
        konsekuensi.rest(lampiran.konsekuensi.extras);
    }
    reader.rest(lampiran.extras);
}

}  // namespace kinerja
