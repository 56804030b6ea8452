// The parts of read_skp, one function for each object of the file. Private to codec.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/codec/json_value.h"
#include "core/codec/reader.h"
#include "core/model/skp.h"

namespace kinerja {

void read_periode(const JsonValue& value, Periode& periode, ReadLog& log);
void read_pegawai(const JsonValue& value, std::string_view name, Pegawai& pegawai, ReadLog& log);
void read_lampiran(const JsonValue& value, Lampiran& lampiran, ReadLog& log);

/// What a link in the file means: the id that the named RHK pimpinan has now.
using RhkPimpinanLinks = std::map<std::string, std::string>;
RhkPimpinanLinks read_rhk_pimpinan(const JsonValue& list, Skp& skp, ReadLog& log);
void read_rhk(const JsonValue& list, const RhkPimpinanLinks& links, Skp& skp, ReadLog& log);

/// What is planned beside the form; for the SKP after everything else, because it looks at links.
void read_plan(ObjectReader& reader, Skp& skp);
void read_plan(ObjectReader& reader, Rhk& rhk);
void read_plan(ObjectReader& reader, Iki& iki);

/// Meetings and the record of the dialogue.
void read_dialog(ObjectReader& reader, Skp& skp);

/// What read_skp() does once the bytes are JSON.
Result<ReadReport> read_skp(const JsonValue& json);

/// Calls read_item(item, id) for each object of the list; anything else in it is reported.
template <class ReadItem>
void read_list(const JsonValue& list, std::string_view letter, const Path& where, ReadLog& log,
               ReadItem read_item) {
    const std::vector<std::string> ids = ids_of(list, letter, where, log);
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        if (list.items[i].is(JsonValue::Kind::object))
            read_item(list.items[i], ids[i]);
        else
            log.problem(where, "Satu baris di sini seharusnya sebuah objek; baris itu dilewati.");
    }
}

}  // namespace kinerja
