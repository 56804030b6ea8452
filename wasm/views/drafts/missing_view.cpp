// The second store's copies are named one by one; without any, what the sentinel remembers.
#include "wasm/views/drafts/missing_view.h"

#include <algorithm>
#include <string>

#include "wasm/views/drafts/draft_row.h"
#include "wasm/views/drafts/words.h"
#include "wasm/views/parts/filled.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view impor_cadangan = "Impor cadangan";
constexpr std::string_view hilang_judul = "Draf yang pernah tersimpan tidak ditemukan";
constexpr std::string_view kosong_isi =
    "Peramban ini pernah menyimpan {} draf, dan penyimpanannya sekarang kosong.";
constexpr std::string_view kurang_isi =
    "{} draf yang pernah tersimpan di peramban ini tidak ada lagi; draf lain ada di bawah ini.";
constexpr std::string_view simpanan_juga = " {} simpanan terakhir tidak ada lagi.";
constexpr std::string_view tanpa_sebab =
    " Penyebabnya tidak diketahui. Pada salinan kedua yang dapat dibaca tidak ada yang lebih baru. "
    "Impor berkas cadangan Anda bila ada.";
constexpr std::string_view dibuang_isi =
    "Berapa isinya tidak diketahui. Impor berkas cadangan Anda bila ada.";
constexpr std::string_view selain_itu =
    "Selain itu {} draf yang pernah tersimpan di sini tidak ada lagi, juga tidak pada salinan "
    "kedua. Impor berkas cadangan Anda bila ada.";
constexpr std::string_view mundur_judul = "{} simpanan terakhir tidak ada lagi";
constexpr std::string_view mundur_isi =
    "Penyimpanan peramban memuat lebih sedikit daripada yang pernah dicatat.";
constexpr std::string_view memang_dihapus = "Memang saya hapus";
constexpr std::string_view mengerti = "Lanjutkan dengan yang ada";

constexpr std::string_view salinan_judul = "Ada yang hilang dari penyimpanan peramban ini";
constexpr std::string_view salinan_dibuang = "Peramban membuang penyimpanan draf yang rusak";
constexpr std::string_view salinan_isi =
    "Salinan kedua di perangkat ini masih memuat yang di bawah ini. Pulihkan, atau lanjutkan "
    "tanpa: yang tidak dipulihkan masuk ke Draf terhapus atau ke Riwayat drafnya.";
constexpr std::string_view terkunci_judul = "Draf di perangkat ini tidak dapat dibuka sekarang";
constexpr std::string_view terkunci_isi =
    "Salinan kedua masih memuat yang di bawah ini. Simpan sebagai berkas bila Anda memerlukannya "
    "sekarang; draf muncul sendiri begitu penyimpanan dapat dibuka.";
constexpr std::string_view seluruhnya = "Seluruh draf tidak ada lagi; terakhir disimpan {}.";
constexpr std::string_view simpanannya =
    "{} simpanan terakhir tidak ada lagi; yang terakhir pada {}.";
constexpr std::string_view tersalin = "Terakhir disimpan {}.";
constexpr std::string_view tadinya_terhapus = " Draf ini ada di Draf terhapus.";
constexpr std::string_view pulihkan_satu = "Pulihkan {}";
constexpr std::string_view simpan_salinan = "Simpan berkas {}";
constexpr std::string_view nama_berkas = "SKP {}.skp.json";

}  // namespace wording

namespace {

std::string what_is_gone(const MissingDraft& one, const ScreenData& data) {
    const std::string when = data.moment(one.head.updated_at);
    std::string words;
    if (data.missing_cause == MissingCause::unreadable)
        words = filled(wording::tersalin, {when});
    else if (one.older)
        words = filled(wording::simpanannya, {std::to_string(one.saves), when});
    else
        words = filled(wording::seluruhnya, {when});
    if (one.head.deleted_at > 0) words += wording::tadinya_terhapus;
    return words;
}

void missing_row(Column& column, const MissingDraft& one, const ScreenData& data, Outbox& out) {
    const Scope scope(one.head.id);
    const std::string title = title_of(one.head);
    Region item(column, title);
    Column& c = item.column();
    text(c, TextStyle::subheading, title, color::text);
    text(c, TextStyle::body, what_is_gone(one, data), color::secondary);
    if (data.missing_cause == MissingCause::unreadable) {
        if (link_button(c, filled(wording::simpan_salinan, {title}), icon::download))
            out.ask(SaveCopy{one.head.id, filled(wording::nama_berkas, {title})});
    } else if (data.missing.size() > 1) {
        if (link_button(c, filled(wording::pulihkan_satu, {title}), icon::undo_2))
            out.ask(RestoreMissing{{one.head.id}});
    }
    c.gap(space::small);
}

void deeds(Column& column, const ScreenData& data, Outbox& out) {
    if (data.missing_cause == MissingCause::unreadable) return;
    buttons(
        column,
        {{{.label = wording::pulihkan_semua, .icon = icon::undo_2, .kind = ButtonKind::primary},
          [&] {
              RestoreMissing all;
              for (const MissingDraft& one : data.missing) all.ids.push_back(one.head.id);
              out.ask(std::move(all));
          }},
         {{.label = wording::impor_cadangan, .icon = icon::upload}, [&] { out.ask(PickImport{}); }},
         {{.label = wording::lanjut_tanpa}, [&] { out.ask(GoOnWithout{}); }}});
    column.gap(space::small);
}

/// What the sentinel counted and no copy has: drafts that were there and are not named.
int unnamed_drafts(const ScreenData& data) {
    if (!data.vanished) return 0;
    const auto named = std::ranges::count_if(data.missing, &MissingDraft::is_counted);
    return std::max(0, data.vanished_drafts - static_cast<int>(named));
}

void copies(Column& column, const ScreenData& data, Outbox& out) {
    const bool locked = data.missing_cause == MissingCause::unreadable;
    const bool thrown = data.missing_cause == MissingCause::lost;
    const std::string_view title = locked   ? wording::terkunci_judul
                                   : thrown ? wording::salinan_dibuang
                                            : wording::salinan_judul;
    banner(column, locked ? Tone::warning : Tone::danger, title,
           locked ? wording::terkunci_isi : wording::salinan_isi);
    column.gap(space::small);
    deeds(column, data, out);
    if (const int others = unnamed_drafts(data); others > 0)
        banner(column, Tone::danger, wording::hilang_judul,
               filled(wording::selain_itu, {std::to_string(others)}));
    {
        Card card(column);
        for (const MissingDraft& one : data.missing) missing_row(card.column(), one, data, out);
    }
    column.gap(space::large);
}

struct Loss {
    std::string title, words;
};

/// All that can be said without a copy is how much there was.
Loss loss_of(const ScreenData& data) {
    const std::string drafts = std::to_string(data.vanished_drafts);
    const std::string saves = std::to_string(data.vanished_saves);
    // Without a number it is told only because the browser says that it threw something away.
    if (data.vanished_drafts + data.vanished_saves == 0)
        return {std::string(wording::salinan_dibuang), std::string(wording::dibuang_isi)};
    Loss loss{std::string(wording::hilang_judul), filled(wording::kosong_isi, {drafts})};
    if (data.vanished_drafts == 0)
        loss = {filled(wording::mundur_judul, {saves}), std::string(wording::mundur_isi)};
    else if (!data.drafts.empty())
        loss.words = filled(wording::kurang_isi, {drafts});
    if (data.vanished_drafts > 0 && data.vanished_saves > 0)
        loss.words += filled(wording::simpanan_juga, {saves});
    loss.words += wording::tanpa_sebab;
    return loss;
}

void sentinel(Column& column, const ScreenData& data, Outbox& out) {
    const Loss loss = loss_of(data);
    banner(column, Tone::danger, loss.title, loss.words);
    column.gap(space::small);
    const bool rewound = data.vanished_drafts == 0;
    buttons(column,
            {{{.label = wording::impor_cadangan, .icon = icon::upload, .kind = ButtonKind::primary},
              [&] { out.ask(PickImport{}); }},
             {{.label = rewound ? wording::mengerti : wording::memang_dihapus},
              [&] { out.ask(GoOnWithout{}); }}});
    column.gap(space::large);
}

}  // namespace

void missing_view(Column& column, const ScreenData& data, Outbox& out) {
    if (!data.missing.empty())
        copies(column, data, out);
    else if (data.vanished)
        sentinel(column, data, out);
}

}  // namespace kinerja::ui
