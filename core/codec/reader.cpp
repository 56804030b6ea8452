// From JSON members to texts, choices and ids (reader.h).
#include "core/codec/reader.h"

#include <algorithm>
#include <set>
#include <utility>

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/text.h"
#include "core/codec/extras_name.h"
#include "core/model/field.h"

namespace kinerja {
namespace {

using Kind = JsonValue::Kind;

std::string_view expected_kind(Kind kind) {
    switch (kind) {
        case Kind::array:
            return "Isian ini seharusnya sebuah daftar; isinya dilewati.";
        case Kind::object:
            return "Isian ini seharusnya sebuah objek; isinya dilewati.";
        case Kind::boolean:
            return "Isian ini seharusnya true atau false; isinya dilewati.";
        default:
            return "Isian ini seharusnya teks; isinya dilewati.";
    }
}

}  // namespace

void ReadLog::problem(Path where, std::string message) {
    std::vector<ReadProblem>& problems = report_->problems;
    if (problems.size() < max_problems)
        problems.push_back({std::move(where), std::move(message)});
    else if (problems.size() == max_problems)
        problems.push_back({Path{}, "Masih ada masalah lain yang tidak dicantumkan di sini."});
}

void ReadLog::keep(const JsonValue& unknown) {
    ++report_->unknown_fields;
    kept_nodes_ += node_count(unknown);
}

ObjectReader::ObjectReader(const JsonValue& object, Path where, ReadLog& log,
                           std::string_view prefix)
    : object_(&object),
      where_(std::move(where)),
      log_(&log),
      prefix_(prefix),
      taken_(object.items.size(), false) {}

Path ObjectReader::child(std::string_view name) const {
    return where_.value.empty() ? path(name) : where_ / name;
}

const JsonValue* ObjectReader::take(std::string_view name) {
    for (std::size_t i = 0; i < object_->names.size(); ++i) {
        if (object_->names[i] != name) continue;
        taken_[i] = true;
        const JsonValue& value = object_->items[i];
        return value.is(Kind::null) ? nullptr : &value;
    }
    return nullptr;
}

const JsonValue* ObjectReader::take(std::string_view name, Kind kind) {
    const JsonValue* value = take(name);
    if (!value || value->is(kind)) return value;
    log_->problem(child(name), std::string(expected_kind(kind)));
    return nullptr;
}

std::optional<std::string> ObjectReader::text_of(std::string_view name) {
    const JsonValue* value = take(name);
    if (!value) return std::nullopt;
    if (value->is(Kind::text)) return kept_text(value->text, child(name), *log_);
    if (!value->is(Kind::number)) {
        log_->problem(child(name), std::string(expected_kind(Kind::text)));
        return std::nullopt;
    }
    log_->problem(child(name), "Isian ini seharusnya teks; bilangannya diambil sebagai teks.");
    return value->text;
}

void ObjectReader::text(std::string_view name, std::string& into) {
    if (std::optional<std::string> read = text_of(name)) into = *std::move(read);
}

void ObjectReader::date(std::string_view name, std::string& into) {
    text(name, into);
    const DateReading reading = parse_date(into);
    if (reading.date && to_iso(*reading.date) == into) into = to_short(*reading.date);
}

std::string ObjectReader::id_of(std::string_view name) {
    std::string id;
    text(name, id);
    if (id.empty() || is_id(id)) return id;
    log_->problem(child(name), "Kode yang dirujuk di sini keliru; rujukannya dilepas.");
    return {};
}

void ObjectReader::flag(std::string_view name, bool& into) {
    if (const JsonValue* value = take(name, Kind::boolean)) into = value->flag;
}

std::optional<std::string> ObjectReader::token_in(std::string_view name,
                                                  std::span<const Term> choices) {
    std::optional<std::string> token = text_of(name);
    if (!token || token->empty()) return std::nullopt;
    if (std::ranges::find(choices, *token, &Term::token) != choices.end()) return token;
    log_->problem(child(name), "Pilihan ini tidak dikenal; periksa dan pilih lagi.");
    return std::nullopt;
}

void ObjectReader::rest(Extras& extras) {
    for (std::size_t i = 0; i < object_->items.size(); ++i) {
        if (taken_[i]) continue;
        log_->keep(object_->items[i]);
        extras.emplace_back(prefix_ + escaped_name(object_->names[i]),
                            compact_text(object_->items[i]));
    }
    std::sort(extras.begin(), extras.end());
}

std::string kept_text(std::string_view text, const Path& where, ReadLog& log) {
    std::string clean = clean_typed(text);
    if (clean.size() < text.size() && text.find('\r') == std::string_view::npos)
        log.problem(where, "Tanda kendali yang tidak tampak dihapus dari teks ini.");
    if (clean.size() > max_text_length) {
        clean = std::string(beginning_of(clean, max_text_length));
        log.problem(where, "Teks ini terlalu panjang dan dipotong pada 65.536 bita.");
    }
    return clean;
}

std::vector<std::string> ids_of(const JsonValue& list, std::string_view letter, const Path& where,
                                ReadLog& log) {
    std::set<std::string> used;
    std::vector<std::string> ids(list.items.size());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const JsonValue* id = list.items[i].find("id");
        if (id && id->is(Kind::text) && is_id(id->text) && used.insert(id->text).second)
            ids[i] = id->text;
    }
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (!ids[i].empty() || !list.items[i].is(Kind::object)) continue;
        const std::string first = std::string(letter) + std::to_string(i + 1);
        std::string id = first;
        for (int n = 2; !used.insert(id).second; ++n) id = first + "-" + std::to_string(n);
        log.problem(where / id,
                    "Kode baris ini tidak ada atau sudah dipakai; dibuatkan yang baru.");
        ids[i] = std::move(id);
    }
    return ids;
}

}  // namespace kinerja
