// The preview of a file that is to become a draft, or to take the place of one. Where somebody
// talked, putting both together is the offer, and replacing says what would be lost.
#include <span>
#include <string>
#include <vector>

#include "wasm/views/parts/cautions.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/which_skp.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/shell/import_parts.h"
#include "wasm/views/shell/views.h"
#include "wasm/views/shell/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view impor_baru = "Draf ini belum ada di perangkat ini.";
constexpr std::string_view impor_catatan = "Catatan pembacaan";
constexpr std::string_view impor_beda_dialog =
    "Draf ini sudah ada di perangkat ini, tetapi isinya berbeda. Gabungkan agar tidak ada tulisan "
    "yang hilang di kedua pihak.";
constexpr std::string_view impor_gabung_isi = "Gabungkan isinya";
constexpr std::string_view impor_beda_isi =
    "Draf ini sudah ada di perangkat ini dengan dialog yang sama, tetapi isi lainnya berbeda, "
    "misalnya catatan, umpan balik, atau evaluasi. Gabungkan agar tidak ada yang hilang di kedua "
    "pihak.";
constexpr std::string_view diganti = "Dialog di sini digantikan oleh dialog dalam berkas";
constexpr std::string_view tidak_hilang = "Semua entri dialog di sini juga ada dalam berkas ini.";
constexpr std::string_view tetap_di_riwayat =
    "Versi yang diganti tetap ada di Riwayat beserta dialognya, dan dapat dipulihkan.";
constexpr std::string_view tak_tergabung = "Berkas ini tidak dapat digabungkan";
constexpr std::string_view hilang_penetapan = "penetapan {}";
constexpr std::string_view hilang_tanda_tangan = "tanda tangan Pegawai {}";
constexpr std::string_view tidak_dalam_berkas = "{} tidak ada dalam berkas ini.";
constexpr std::string_view terakhir_diubah = "Di perangkat ini terakhir diubah {}";
constexpr std::string_view tetap_disimpan = "{} isian yang tidak dikenal versi ini tetap disimpan.";

}  // namespace wording

namespace {

constexpr std::size_t problems_shown = 8;

std::string joined(const std::vector<std::string>& parts) {
    std::string words;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) words += i + 1 == parts.size() ? " dan " : ", ";
        words += parts[i];
    }
    return words;
}

/// "18 entri dialog dan penetapan 12 Januari 2027 tidak ada dalam berkas ini."
std::string lost_words(const RecordComparison& records) {
    if (records.only_here == 0) return std::string(wording::tidak_hilang);
    std::vector<std::string> parts{std::to_string(records.only_here) + " entri dialog"};
    for (const LostSignature& one : records.lost)
        parts.push_back(filled(one.tindakan == TindakanSkp::tetapkan ? wording::hilang_penetapan
                                                                     : wording::hilang_tanda_tangan,
                               {day_words(one.tanggal)}));
    return filled(wording::tidak_dalam_berkas, {joined(parts)});
}

void cover_note(Column& c, const ImportPreview& import) {
    if (import.note.empty()) return;
    text(c, TextStyle::small_strong,
         std::string(wording::pengantar_dari) +
             (import.sender.empty() ? std::string(wording::tanpa_nama) : import.sender),
         color::secondary);
    text(c, TextStyle::body, import.note, color::text);
    c.gap(space::normal);
}

void whose(Column& c, const ImportPreview& import) {
    const Skp& skp = import.skp;
    text(c, TextStyle::small_strong, import.file_name, color::secondary);
    text(c, TextStyle::strong,
         skp.pegawai.nama.empty() ? std::string(wording::tanpa_nama) : skp.pegawai.nama);
    text(c, TextStyle::body, skp.pegawai.jabatan, color::text);
    text(c, TextStyle::small,
         periode_words(skp.periode.awal, skp.periode.akhir) + " · " +
             std::to_string(skp.rhk.size()) + " RHK",
         color::secondary);
    c.gap(space::normal);
}

void what_is_lost(Column& c, const ImportPreview& import) {
    if (!import.loses_record() || import.kind != ImportKind::different) return;
    if (!import.no_merge.empty()) {
        c.gap(space::small);
        banner(c, Tone::info, wording::tak_tergabung, import.no_merge);
    }
    const bool older = import.records->is_older();
    if (!import.replacing && !older) return;
    c.gap(space::small);
    banner(c, Tone::warning, older ? wording::lebih_lama : wording::diganti,
           lost_words(*import.records));
    if (!import.replacing) return;
    c.gap(space::tiny);
    text(c, TextStyle::small, wording::tetap_di_riwayat, color::secondary);
}

bool is_in_bin(const ImportPreview& import) { return import.existing.deleted_at > 0; }

void compared(Column& c, const ScreenData& data, const ImportPreview& import) {
    if (import.kind == ImportKind::fresh)
        return text(c, TextStyle::body, wording::impor_baru, color::text);
    if (import.kind == ImportKind::same)
        return text(c, TextStyle::body,
                    is_in_bin(import) ? wording::impor_sama_terhapus : wording::impor_sama,
                    color::text);
    const bool merges = import.loses_record() && import.no_merge.empty();
    text(c, TextStyle::body,
         !merges                       ? wording::impor_beda
         : import.records->are_equal() ? wording::impor_beda_isi
                                       : wording::impor_beda_dialog,
         color::text);
    text(c, TextStyle::small,
         filled(wording::terakhir_diubah, {data.moment(import.existing.updated_at)}),
         color::secondary);
    what_is_lost(c, import);
}

void reading_notes(Column& c, const ImportPreview& import) {
    if (import.newer) {
        c.gap(space::medium);
        banner(c, Tone::warning, wording::versi_baru_program, wording::versi_baru_program_isi);
    }
    if (import.problems.empty() && import.unknown_fields == 0) return;
    c.gap(space::normal);
    text(c, TextStyle::small_strong, wording::impor_catatan, color::warning);
    for (std::size_t i = 0; i < import.problems.size() && i < problems_shown; ++i)
        text(c, TextStyle::small, import.problems[i], color::text);
    if (import.problems.size() > problems_shown)
        text(c, TextStyle::small,
             "dan " + std::to_string(import.problems.size() - problems_shown) + " catatan lain.",
             color::secondary);
    if (import.unknown_fields > 0)
        text(c, TextStyle::small,
             filled(wording::tetap_disimpan, {std::to_string(import.unknown_fields)}),
             color::secondary);
}

class Offers {
  public:
    void add(ImportChoice choice, std::string_view label, ButtonKind kind = ButtonKind::secondary) {
        choices_.push_back(choice);
        looks_.push_back({.label = label, .kind = kind});
    }
    void show(Column& c, Outbox& out, bool dismissed) const {
        const int pressed = button_list(c, std::span(looks_));
        if (pressed >= 0)
            out.ask(DecideImport{choices_[static_cast<std::size_t>(pressed)]});
        else if (dismissed)
            out.ask(DecideImport{ImportChoice::cancel});
    }

  private:
    std::vector<ImportChoice> choices_;
    std::vector<ButtonLook> looks_;
};

/// The draft is here, and differs.
void offer_for_existing(Offers& offers, const ImportPreview& import) {
    const bool merges = import.loses_record() && import.no_merge.empty();
    if (merges)
        offers.add(ImportChoice::merge,
                   import.records->are_equal() ? wording::impor_gabung_isi : wording::impor_gabung,
                   ButtonKind::primary);
    if (import.replacing)
        return offers.add(ImportChoice::replace, wording::tetap_ganti, ButtonKind::danger);
    offers.add(ImportChoice::copy, wording::impor_salinan,
               merges ? ButtonKind::secondary : ButtonKind::primary);
    offers.add(ImportChoice::replace, wording::impor_ganti);
}

}  // namespace

void import_modal(const ScreenData& data, UiState& ui, Outbox& out) {
    const ImportPreview& import = *data.import;
    ModalBox modal(wording::impor_judul, modal_width, ui.modal_scroll);
    Column& c = modal.column();
    whose(c, import);
    if (import.asks_owner) return ask_owner(c, modal.dismissed(), out);
    cover_note(c, import);
    warning_banners(c, import.cautions);
    compared(c, data, import);
    reading_notes(c, import);
    tell_who(c, import, out);
    c.gap(space::large);
    Offers offers;
    if (import.kind == ImportKind::fresh)
        offers.add(ImportChoice::add, wording::impor_tambahkan, ButtonKind::primary);
    if (import.kind == ImportKind::same)
        offers.add(ImportChoice::add,
                   is_in_bin(import) ? wording::impor_pulihkan : wording::impor_buka,
                   ButtonKind::primary);
    if (import.kind == ImportKind::different) offer_for_existing(offers, import);
    if (!import.replacing) offers.add(ImportChoice::take_rhk, wording::impor_ambil_rhk);
    offers.add(ImportChoice::cancel, wording::batal);
    offers.show(c, out, modal.dismissed());
}

}  // namespace kinerja::ui
