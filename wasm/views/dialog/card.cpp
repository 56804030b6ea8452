// Words for what core/dialog/talk.h knows of a card.
#include "wasm/views/dialog/card.h"

#include "core/base/text.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/words.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view siapa_dahulu = "Jawab dahulu siapa Anda pada SKP ini.";
constexpr std::string_view hanya_dibaca_di_sini = "Di tab ini SKP hanya dapat dibaca.";
constexpr std::string_view disepakati_kedua = "Disepakati kedua pihak.";
constexpr std::string_view anda_tidak_setuju = "Anda tidak setuju.";
constexpr std::string_view mereka_tidak_setuju = "{} tidak setuju.";
constexpr std::string_view anda_setuju_menunggu = "Anda setuju, menunggu {}.";
constexpr std::string_view mereka_setuju_menunggu = "{} setuju, menunggu Anda.";

}  // namespace wording

namespace {

constexpr std::size_t button_words = 42;

}  // namespace

Pihak side_of(const Editing& editing) { return pihak_of(turn_of(*editing.skp().konsep)); }

void open_card(const Editing& editing, const std::string& card) {
    editing.ui.dialog.open(card, editing.open.now);
    editing.ui.main_scroll.y = 0;
    editing.ui.thread_scroll.to_end = true;
    frame().another_pass = true;
}

std::string voices_of(const AgendaCard& card, Pihak me) {
    const std::string they(label_of(other(me)));
    if (card.is_agreed()) return std::string(wording::disepakati_kedua);
    if (card.refused[index_of(me)]) return std::string(wording::anda_tidak_setuju);
    if (card.refused[index_of(other(me))]) return filled(wording::mereka_tidak_setuju, {they});
    if (card.alone() == me) return filled(wording::anda_setuju_menunggu, {they});
    if (card.alone() == other(me)) return filled(wording::mereka_setuju_menunggu, {they});
    return {};
}

std::vector<std::string> markers_of(const AgendaCard& card) {
    std::vector<std::string> markers;
    if (!card.open.empty()) markers.push_back(std::to_string(card.open.size()) + " usulan");
    if (!card.questions.empty())
        markers.push_back(std::to_string(card.questions.size()) + " pertanyaan");
    return markers;
}

Tone tone_of(StatusButir status) {
    switch (status) {
        case StatusButir::disepakati:
            return Tone::good;
        case StatusButir::tidak_disepakati:
            return Tone::danger;
        case StatusButir::berbeda:
            return Tone::warning;
        case StatusButir::menunggu_pegawai:
        case StatusButir::menunggu_pimpinan:
            return Tone::info;
        case StatusButir::belum_dibahas:
            break;
    }
    return Tone::neutral;
}

std::string for_button(std::string_view words) { return shortened(words, button_words); }

std::string_view why_nothing_said(const Editing& editing) {
    if (!editing.open.editable()) return wording::hanya_dibaca_di_sini;
    return editing.skp().konsep->peran ? std::string_view() : wording::siapa_dahulu;
}

std::string_view why_no_decision(const Editing& editing) {
    const std::string_view why = why_nothing_said(editing);
    return why.empty() && editing.locked() ? wording::skp_terkunci_isi : why;
}

}  // namespace kinerja::ui
