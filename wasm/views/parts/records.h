// A list of records, each a card with its fields as the model describes them, one below the other:
// for sections whose records are few and read one by one.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/edit/item.h"
#include "wasm/views/parts/form.h"

namespace kinerja::ui {

/// One record while it is drawn.
struct RecordAt {
    Path place;
    const void* item = nullptr;
    int number = 0;  // from 1
};

struct RecordsLook {
    std::string_view empty = {};  // when there is none yet
    std::string_view add = {};    // the button; "": none are added here
    std::string_view remove =
        {};  // "Hapus umpan balik", a number follows; "": none are removed here
    std::vector<FieldValue> fresh = {};               // what a new one begins with
    std::span<const std::string_view> left_out = {};  // fields that are not drawn
    bool (*readonly)(const void* item) = nullptr;
};

/// The records of this list of the SKP, the newest last; `below` draws what stands under the fields
/// of one.
template <class Below>
void records(Column& column, const Editing& editing, const Path& list, const RecordsLook& look,
             Below below);
void records(Column& column, const Editing& editing, const Path& list, const RecordsLook& look);

/// The fields of one record, in the order of its shape.
void record_fields(Column& column, const Editing& editing, const Path& place, const Shape& shape,
                   std::span<const std::string_view> left_out = {}, bool readonly = false);

namespace detail {
void one_record(Column& column, const Editing& editing, const RecordsLook& look, const Shape& shape,
                const RecordAt& at, void (*below)(const void*, Column&, const RecordAt&),
                const void* with);
void all_records(Column& column, const Editing& editing, const Path& list, const RecordsLook& look,
                 void (*below)(const void*, Column&, const RecordAt&), const void* with);
}  // namespace detail

template <class Below>
void records(Column& column, const Editing& editing, const Path& list, const RecordsLook& look,
             Below below) {
    detail::all_records(
        column, editing, list, look,
        [](const void* with, Column& c, const RecordAt& at) {
            (*static_cast<const Below*>(with))(c, at);
        },
        &below);
}

}  // namespace kinerja::ui
