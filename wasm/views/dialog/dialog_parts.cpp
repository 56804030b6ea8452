// Times, entries and changes in words.
#include "wasm/views/dialog/dialog_parts.h"

#include <algorithm>

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/dialog/describe.h"
#include "core/dialog/nobody.h"
#include "core/dialog/registers.h"
#include "core/dialog/talk.h"
#include "wasm/views/dialog/card.h"
#include "wasm/views/parts/cascade.h"
#include "wasm/widgets/press.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

/// What comes next, by enumerator of StatusSkp.
constexpr std::string_view berikutnya[] = {
    "Bicarakan SKP ini dengan pimpinan Anda: mulai dialog pada bagian Dialog Kinerja. Simpan juga "
    "berkasnya sebagai cadangan.",
    "Bicarakan butir demi butir di ruang dialog. Bila sudah jelas bagi kedua pihak, catat "
    "kesepakatan.",
    "Berikutnya Pegawai menandatangani SKP.",
    "Lanjutkan dialog, atau Pejabat Penilai Kinerja menetapkan SKP dengan Ekspektasi yang "
    "disesuaikan.",
    "Berikutnya Pejabat Penilai Kinerja menetapkan SKP. Kirimkan berkasnya kepadanya.",
    "SKP sudah ditetapkan. Simpan berkasnya sebagai arsip. Berikutnya: catat pekerjaan pada bagian "
    "Catatan Kinerja; tiap periode dinilai pada Evaluasi Kinerja. Bila SKP harus diubah, mulai "
    "revisi pada bagian Dialog Kinerja.",
    "SKP sedang direvisi. Ubah yang perlu, lalu mulai dialog lagi pada bagian Dialog Kinerja.",
};
constexpr std::string_view sebelum = "Sebelum";
constexpr std::string_view sesudah = "Sesudah";

}  // namespace wording

namespace {

constexpr std::size_t changes_shown = 8;

}  // namespace

void draft_field(Column& column, const Editing& editing, std::string_view id, FieldLook look,
                 std::string DialogKonsep::*words) {
    look.kind = TextKind::prose;
    look.rows = 2;
    look.readonly = !editing.open.editable();
    DialogKonsep konsep = *editing.skp().konsep;
    const auto typed = text_field(column, field_id(id), look, konsep.*words);
    if (!typed) return;
    konsep.*words = *typed;
    editing.out.push(SetKonsep{std::move(konsep)});
}

SkpFacts facts_of(const Findings& findings) {
    return {std::ranges::none_of(
        findings, [](const Finding& one) { return one.rule->severity == Severity::blocks; })};
}

double ms_of(std::string_view iso) {
    const std::optional<Date> day = parse_date(iso.substr(0, 10)).date;
    if (!day || iso.size() < 19) return 0;
    const auto two = [&](std::size_t at) { return (iso[at] - '0') * 10 + (iso[at + 1] - '0'); };
    const double days = days_between({1970, 1, 1}, *day);
    return (((days * 24 + two(11)) * 60 + two(14)) * 60 + two(17)) * 1000;
}

std::string signature_of(const DialogEntry& entry, std::string (*moment)(double)) {
    if (is_nobody(entry.author)) return std::string(nobody);
    std::string words;
    const double at = ms_of(entry.time);
    if (at > 0 && moment != nullptr) words.append(moment(at)).append(" · ");
    return words + speaker_of(entry);
}

void show_card(const Editing& editing, const Path& card) {
    open_card(editing, card.value);
    editing.ui.show(Screen::ruang);
}

std::string_view next_words(StatusSkp status) {
    return wording::berikutnya[static_cast<std::size_t>(status)];
}

std::string answering_words(const DialogEntry& entry, const DialogEntry& answered) {
    std::string words = corrects(entry, answered) ? "Mengoreksi " : "Menanggapi ";
    words.append(label_of(answered));
    if (!is_blank(answered.author.nama)) words.append(" dari ").append(answered.author.nama);
    return words + ".";
}

bool is_read(const PlaceChange& change) {
    return !is_order(change.place) && change.after != is_there && change.before != is_there;
}

void changes_view(Column& column, const Skp& skp, const std::vector<PlaceChange>& changes,
                  const Path& card) {
    std::vector<const PlaceChange*> read;
    for (const PlaceChange& one : changes)
        if (is_read(one)) read.push_back(&one);
    for (std::size_t i = 0; i < std::min(read.size(), changes_shown); ++i) {
        const PlaceChange& one = *read[i];
        const Scope scope(one.place);
        column.gap(space::tiny);
        const bool own = !card.value.empty() && card_of_place(one.place) == card;
        text(column, TextStyle::small_strong,
             own ? label_of_place(one.place) : name_of_place(skp, one.place), color::secondary);
        changed_sentences(column, wording::sebelum, side_in_words(skp, one.place, one.before, "-"),
                          wording::sesudah, side_in_words(skp, one.place, one.after, "-"));
    }
    if (read.size() > changes_shown)
        text(column, TextStyle::small,
             "dan " + std::to_string(read.size() - changes_shown) + " isian lain",
             color::secondary);
}

}  // namespace kinerja::ui
