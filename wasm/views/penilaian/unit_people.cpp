// A what-if for one pegawai: other ratings, and a note why. The evaluation itself is not touched.
#include <string>
#include <vector>

#include "core/evaluation/kuadran.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/form.h"
#include "wasm/views/penilaian/unit_parts.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/field.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/press.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view andai_hasil_kerja = "Hasil kerja: {}";
constexpr std::string_view andai_perilaku = "Perilaku kerja: {}";
constexpr std::string_view andai_catatan = "Catatan: {}";
constexpr std::string_view dahulu = "Semula: {}";
constexpr std::string_view kini = "Andai: {}";
constexpr std::string_view catatan_belum = "Tulis catatan untuk perubahan ini.";
constexpr std::string_view kembalikan = "Kembalikan";
constexpr std::string_view diserahkan_sebagai = "Pada evaluasi: {}";

}  // namespace wording

namespace {

std::string described(const NilaiKinerja& nilai) {
    return describe_kuadran(nilai.hasil_kerja, nilai.perilaku);
}

const Pengandaian* said_of(const PenetapanUnit& unit, const PegawaiDinilai& one) {
    for (const Pengandaian& said : unit.pengandaian)
        if (said.pegawai == one.id) return &said;
    return nullptr;
}

Pengandaian what_if(const PenetapanUnit& unit, const PegawaiDinilai& one) {
    if (const Pengandaian* said = said_of(unit, one)) return *said;
    return {unit.periode, one.id, {}, {}};
}

struct RatingField {
    std::string_view label, member;
    RatingKinerja NilaiKinerja::*rating;
};
constexpr RatingField rating_fields[] = {
    {wording::andai_hasil_kerja, "hasil_kerja", &NilaiKinerja::hasil_kerja},
    {wording::andai_perilaku, "perilaku", &NilaiKinerja::perilaku},
};

/// Where they stand is no what-if.
void rating_choice(Column& column, const RatingField& which, const PenetapanUnit& unit,
                   const PegawaiDinilai& one, Outbox& out) {
    std::vector<Option> options;
    for (const Term& term : terms<RatingKinerja>()) options.push_back({term.token, term.label});
    Pengandaian said = what_if(unit, one);
    NilaiKinerja nilai = said.nilai.value_or(one.nilai);
    const auto chosen = choice_field(
        column, field_id("andai/" + one.id + "/" + std::string(which.member)),
        {.label = filled(which.label, {one.nama})}, options, token_of(nilai.*which.rating));
    const auto rating = chosen ? parse_token<RatingKinerja>(*chosen) : std::nullopt;
    if (!rating || *rating == nilai.*which.rating) return;
    nilai.*which.rating = *rating;
    said.nilai = nilai == one.nilai ? std::nullopt : std::optional(nilai);
    out.ask(Andaikan{std::move(said)});
}

void change(Column& column, const PenetapanUnit& unit, const Perpindahan& moved, Outbox& out) {
    const PegawaiDinilai& one = unit.pegawai[moved.pegawai];
    const Scope scope(one.id);
    Region region(column, one.nama);
    Column& c = region.column();
    text(c, TextStyle::strong, one.nama);
    text(c, TextStyle::body, filled(wording::dahulu, {described(moved.semula)}));
    text(c, TextStyle::body, filled(wording::kini, {described(moved.andai)}));
    c.gap(space::small);
    Pengandaian said = what_if(unit, one);
    const auto typed = text_field(c, field_id("andai/" + one.id + "/catatan"),
                                  {.label = filled(wording::andai_catatan, {one.nama}),
                                   .help = wording::catatan_belum,
                                   .kind = TextKind::prose,
                                   .rows = 2},
                                  said.catatan);
    if (typed) {
        said.catatan = *typed;
        out.ask(Andaikan{said});
    }
    if (link_button(c, wording::kembalikan, icon::undo_2, one.nama))
        out.ask(Andaikan{{unit.periode, one.id, {}, {}}});
}

}  // namespace

void unit_changes(Column& column, const PenetapanUnit& unit, Outbox& out) {
    for (const Perpindahan& moved : perpindahan(unit.pegawai, unit.pengandaian)) {
        change(column, unit, moved, out);
        column.gap(space::small);
    }
}

void unit_people(Column& column, const PenetapanUnit& unit, Outbox& out) {
    for (const PegawaiDinilai& one : unit.pegawai) {
        text(column, TextStyle::strong, one.nama);
        text(column, TextStyle::small, filled(wording::diserahkan_sebagai, {described(one.nilai)}),
             color::secondary);
        column.gap(space::tiny);
        side_by_side(
            column, [&](Column& c) { rating_choice(c, rating_fields[0], unit, one, out); },
            [&](Column& c) { rating_choice(c, rating_fields[1], unit, one, out); });
        column.gap(space::normal);
    }
}

}  // namespace kinerja::ui
