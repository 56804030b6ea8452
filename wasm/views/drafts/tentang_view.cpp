// Tentang: what this is, where the data lies, and how healthy its keeping is.
#include <algorithm>
#include <cstddef>
#include <iterator>
#include <span>
#include <string>

#include "core/base/decimal.h"
#include "wasm/state/outbox.h"
#include "wasm/state/screen_data.h"
#include "wasm/state/ui_state.h"
#include "wasm/views/parts/trouble.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/field.h"
#include "wasm/widgets/frame.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view tentang_apa =
    "SKP Luring membantu pegawai ASN menyusun Sasaran Kinerja Pegawai menurut Permenpan RB 6/2022, "
    "juga tanpa jaringan. Bukan aplikasi resmi pemerintah; penetapan tetap dilakukan di sistem "
    "instansi Anda.";
constexpr std::string_view privasi = "Privasi";
constexpr std::string_view privasi_isi =
    "Tidak ada yang dikirim ke mana pun. Draf hanya disimpan di peramban pada perangkat ini. Siapa "
    "pun yang dapat memakai akun perangkat ini dapat membacanya; pada komputer bersama, simpan "
    "berkas lalu hapus drafnya.";
constexpr std::string_view penyimpanan = "Penyimpanan";
constexpr std::string_view minta_tetap = "Minta peramban menjaga draf";
constexpr std::string_view tetap_ya = "Peramban berjanji tidak menghapus draf sendiri.";
constexpr std::string_view tetap_tidak =
    "Peramban tidak berjanji menjaga draf: bila ruang sempit atau lama tidak dipakai, draf dapat "
    "terhapus. Simpan berkas cadangan secara berkala.";
constexpr std::string_view luring_siap = "Siap dipakai tanpa jaringan.";
constexpr std::string_view luring_belum =
    "Belum siap dipakai tanpa jaringan. Biarkan halaman terbuka sebentar ketika ada jaringan.";
constexpr std::string_view tampilan = "Tampilan";
constexpr std::string_view tampilan_isi =
    "Berlaku untuk perangkat ini saja. Yang dicetak tetap hitam di atas putih.";
constexpr std::string_view warna = "Warna";
constexpr std::string_view menurut_perangkat = "Menurut perangkat";
constexpr std::string_view ukuran_huruf = "Ukuran huruf";
constexpr std::string_view menurut_peramban = "Menurut peramban";
constexpr std::string_view versi = "Versi";
constexpr std::string_view perender = "Perender gambar";

}  // namespace wording

namespace {

constexpr Option colours[] = {{"0", wording::menurut_perangkat},
                              {"1", "Terang"},
                              {"2", "Gelap"},
                              {"3", "Kontras tinggi, terang"},
                              {"4", "Kontras tinggi, gelap"}};
static_assert(std::size(colours) == std::size(themes) + 1);

constexpr Option sizes[] = {{"0", wording::menurut_peramban},
                            {"1", "100 %"},
                            {"2", "125 %"},
                            {"3", "150 %"},
                            {"4", "175 %"},
                            {"5", "200 %"}};
constexpr int percents[] = {0, 100, 125, 150, 175, 200};
static_assert(std::size(percents) == std::size(sizes));

// The position of what is chosen.
std::size_t choice(Column& column, std::string_view label, std::span<const Option> options,
                   std::size_t now) {
    column.gap(space::normal);
    const auto chosen =
        choice_field(column, field_id(label), {.label = label}, options, options[now].token);
    const auto found = std::ranges::find(options, chosen.value_or(""), &Option::token);
    return found == options.end() ? now : static_cast<std::size_t>(found - options.begin());
}

void appearance(Column& column, Outbox& out) {
    const Look& look = frame().look;
    Region region(column, wording::tampilan);
    Column& c = region.column();
    text(c, TextStyle::heading, wording::tampilan, color::text, 2);
    c.gap(space::small);
    text(c, TextStyle::body, wording::tampilan_isi);
    const auto known = std::ranges::find(percents, look.percent);
    const auto size = known == std::end(percents) ? 0 : known - std::begin(percents);
    const std::size_t theme =
        choice(c, wording::warna, colours, static_cast<std::size_t>(look.theme));
    const std::size_t shown =
        choice(c, wording::ukuran_huruf, sizes, static_cast<std::size_t>(size));
    const ChooseLook chosen{static_cast<int>(theme), percents[shown]};
    if (chosen.theme != look.theme || chosen.percent != look.percent) out.ask(chosen);
}

std::string megabytes(double bytes) {
    const auto tenths = static_cast<std::int64_t>(bytes / 1e5 + 0.5);
    return to_indonesian(Decimal{tenths, 1}) + " MB";
}

void fact(Column& column, std::string_view what, std::string_view words) {
    text(column, TextStyle::small_strong, what, color::secondary);
    text(column, TextStyle::body, words, color::text);
    column.gap(space::medium);
}

bool can_work_offline(const StorageInfo& info) {
    return info.worker == "active" || info.worker == "waiting";
}

void storage(Column& column, const ScreenData& data, Outbox& out) {
    const StorageInfo& info = *data.info;
    Card card(column);
    Column& c = card.column();
    text(c, TextStyle::heading, wording::penyimpanan, color::text, 2);
    c.gap(space::medium);
    if (data.trouble != StorageTrouble::none) {
        const TroubleWords said = words_of(data.trouble);
        banner(c, said.tone, said.title, said.words);
        return;
    }
    if (info.fleeting) {
        banner(c, Tone::warning, wording::mode_pribadi, wording::mode_pribadi_isi);
        c.gap(space::medium);
    }
    text(c, TextStyle::body, can_work_offline(info) ? wording::luring_siap : wording::luring_belum);
    c.gap(space::medium);
    text(c, TextStyle::body, info.persisted ? wording::tetap_ya : wording::tetap_tidak);
    c.gap(space::medium);
    if (info.quota > 0)
        fact(c, "Terpakai", megabytes(info.usage) + " dari sekitar " + megabytes(info.quota));
    if (!info.persisted && button(c, {.label = wording::minta_tetap, .icon = icon::hard_drive}))
        out.ask(AskPersist{});
}

}  // namespace

void tentang_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out) {
    if (data.open) {
        if (link_button(column, wording::kembali_ke_draf, icon::arrow_left))
            ui.show(Screen::editor);
        column.gap(space::small);
    }
    text(column, TextStyle::title, wording::tentang, color::text, 1);
    column.gap(space::small);
    text(column, TextStyle::body, wording::tentang_apa, color::text);
    column.gap(space::large);
    {
        Card card(column);
        Column& c = card.column();
        text(c, TextStyle::heading, wording::privasi, color::text, 2);
        c.gap(space::small);
        text(c, TextStyle::body, wording::privasi_isi, color::text);
    }
    column.gap(space::normal);
    appearance(column, out);
    column.gap(space::normal);
    storage(column, data, out);
    column.gap(space::normal);
    {
        Card card(column);
        Column& c = card.column();
        fact(c, wording::versi,
             data.info->version.empty() ? "-" : data.info->version + " (" + data.info->build + ")");
        fact(c, wording::perender, data.renderer);
        if (button(
                c,
                {.label = wording::hapus_semua, .icon = icon::trash_2, .kind = ButtonKind::danger}))
            ui.ask(Modal::wipe);
    }
}

}  // namespace kinerja::ui
