// The matrix on a phone: people one below the other, the open one with its fields.
#include "wasm/views/matriks/matriks_parts.h"
#include "wasm/views/matriks/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace {

constexpr float head_height = 64, about_top = 34, closed_least = 100;

int roles_of(const Anggota& anggota, const BlokMatriks& blok) {
    int count = 0;
    for (const KolomMatriks& kolom : blok.kolom) count += is_peran(hasil_of(anggota, kolom));
    return count;
}

// Name and jabatan; a press opens or closes the card.
void card_head(Column& column, const Editing& editing, const BlokMatriks& blok,
               const Anggota& anggota, bool open) {
    const Rect rect = column.take(head_height);
    const std::string count = std::to_string(roles_of(anggota, blok)) + " dari " +
                              std::to_string(blok.kolom.size()) + " IKI";
    const std::string made = made_words(anggota);
    const Press state = press(id_of("buka"), rect, Role::button,
                              name_of(anggota) + ", " + count + (made.empty() ? "" : ", " + made));
    if (frame().near_view(rect))
        frame().semantics.mark_last(state_expandable | (open ? state_expanded : 0u));
    paint_line(rect.line(0, 2 * space::normal, space::small, spec_of(TextStyle::strong).line),
               TextStyle::strong, name_of(anggota), color::text);
    std::string about = anggota.jabatan.empty() ? count : anggota.jabatan + " \xc2\xb7 " + count;
    if (!made.empty()) about = made + " \xc2\xb7 " + about;
    paint_line(rect.line(0, 2 * space::normal, about_top, spec_of(TextStyle::small).line),
               TextStyle::small, about, color::secondary);
    paint_icon({rect.right() - space::icon - space::tiny, rect.y, space::icon, rect.h},
               open ? icon::chevron_down : icon::chevron_right, color::secondary);
    if (state.focused) focus_ring(rect);
    if (state.clicked) editing.ui.matriks.open = open ? std::string() : anggota.id.value;
}

void fields(Column& column, const Editing& editing, const BlokMatriks& blok,
            const Anggota& anggota) {
    if (link_button(column, wording::data_pegawai, icon::pencil))
        editing.ui.ask(Modal::anggota, anggota.id.value);
    int number = 0;
    for (const KolomMatriks& kolom : blok.kolom) {
        column.gap(space::normal);
        const std::string label = std::to_string(++number) + ". " + head_of(kolom);
        field(column, editing, path_of(anggota, kolom), {.rows = 2, .label = label});
    }
    column.gap(space::small);
}

// There are no heads here that could be marked: columns that nobody carries are told by themselves.
void uncarried(Column& column, const Editing& editing, const BlokMatriks& blok) {
    int number = 0;
    for (const KolomMatriks& kolom : blok.kolom) {
        ++number;
        const Path at = path_of_kolom(kolom.rhk->id, kolom.iki->id);
        for (const Finding* finding : editing.open.index->at(at)) {
            const std::string words = std::to_string(number) + ". " + head_of(kolom) + ": " +
                                      editing.explain(*finding).message;
            Rect place{column.x, column.y, column.width, 0};
            place.h = paint_text(place, TextStyle::small, words, color::warning);
            frame().note_place(field_id(at.value), place);
            if (frame().near_view(place))
                frame().semantics.add(field_id(at.value), Role::text, words, place, frame().clip());
            column.y += place.h + space::small;
        }
    }
}

}  // namespace

void matriks_cards(Column& column, const Editing& editing, const BlokMatriks& blok) {
    if (blok.ketua == nullptr) uncarried(column, editing, blok);
    for (const Anggota* anggota : blok.anggota) {
        const Scope scope(anggota->id.value);
        const bool open = editing.ui.matriks.open == anggota->id.value;
        if (!open && !frame().near_view({column.x, column.y, column.width, closed_least})) {
            column.gap(head_height + 2 * space::small + space::medium);
            continue;
        }
        {
            Region region(column, name_of(*anggota), space::small);
            Column& c = region.column();
            Column inner = c.inset(space::small, space::small);
            card_head(inner, editing, blok, *anggota, open);
            if (open) fields(inner, editing, blok, *anggota);
            c.y = inner.y;
        }
        column.gap(space::medium);
    }
}

}  // namespace kinerja::ui
