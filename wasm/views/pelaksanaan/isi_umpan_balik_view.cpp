// A colleague's request: what is asked, and room for an answer; their SKP is not seen.
#include <algorithm>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "wasm/state/outbox.h"
#include "wasm/state/screen_data.h"
#include "wasm/state/ui_state.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/field.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view isi_judul = "Permintaan umpan balik";
constexpr std::string_view isi_untuk = "{} meminta umpan balik Anda.";
constexpr std::string_view isi_petunjuk =
    "Isi yang Anda ketahui; yang dibiarkan kosong tidak dikirim. Tidak ada yang tersimpan di "
    "perangkat ini: simpan berkas jawabannya, lalu kirimkan.";
constexpr std::string_view isi_pemberi = "Nama Anda";
constexpr std::string_view isi_nip = "NIP Anda (boleh kosong)";
constexpr std::string_view isi_hubungan = "Hubungan Anda dengan pegawai ini";
constexpr std::string_view isi_tentang = "Hal {}: {}";
constexpr std::string_view isi_situasi = "Situasi";
constexpr std::string_view isi_perilaku = "Perilaku atau hasil yang terlihat";
constexpr std::string_view isi_dampak = "Dampak";
constexpr std::string_view isi_bukti = "Bukti dukung (boleh kosong)";
constexpr std::string_view isi_situasi_bantu = "Kapan dan di mana, apa yang sedang terjadi?";
constexpr std::string_view isi_perilaku_bantu = "Apa yang Anda lihat dilakukan atau dihasilkan?";
constexpr std::string_view isi_dampak_bantu = "Apa akibatnya bagi pekerjaan, rekan, atau layanan?";
constexpr std::string_view simpan_jawaban = "Segel dan simpan jawaban";
constexpr std::string_view simpan_jawaban_kurang =
    "Isi nama Anda dan paling sedikit satu perilaku atau hasil yang terlihat.";
constexpr std::string_view isi_tutup = "Tutup";

}  // namespace wording

namespace {

struct Asked {
    std::string UmpanBalik::*text;
    std::string_view id, label, help;
    TextKind kind;
};
constexpr Asked asked[] = {{&UmpanBalik::situasi, "situasi", wording::isi_situasi,
                            wording::isi_situasi_bantu, TextKind::prose},
                           {&UmpanBalik::perilaku, "perilaku", wording::isi_perilaku,
                            wording::isi_perilaku_bantu, TextKind::prose},
                           {&UmpanBalik::dampak, "dampak", wording::isi_dampak,
                            wording::isi_dampak_bantu, TextKind::prose},
                           {&UmpanBalik::bukti, "bukti", wording::isi_bukti, "", TextKind::line}};

void whose(Column& column, const PermintaanUmpanBalik& request) {
    Card box(column);
    Column& c = box.column();
    text(c, TextStyle::strong,
         filled(wording::isi_untuk,
                {request.nama.empty() ? wording::tanpa_nama : std::string_view(request.nama)}));
    if (!request.jabatan.empty()) text(c, TextStyle::body, request.jabatan, color::secondary);
    if (!request.catatan.empty()) {
        c.gap(space::small);
        text(c, TextStyle::body, request.catatan);
    }
}

/// Said once, of all answers.
void giver(Column& column, std::vector<UmpanBalik>& answers) {
    Card box(column);
    Column& c = box.column();
    for (const auto& [member, id, label] :
         {std::tuple(&UmpanBalik::pemberi, "isi/pemberi", wording::isi_pemberi),
          std::tuple(&UmpanBalik::nip, "isi/nip", wording::isi_nip)}) {
        if (const auto typed =
                text_field(c, field_id(id), {.label = label}, answers.front().*member))
            for (UmpanBalik& one : answers) one.*member = *typed;
        c.gap(space::small);
    }
    std::vector<Option> options;
    for (const Term& term : terms<HubunganPemberi>()) options.push_back({term.token, term.label});
    const auto chosen = choice_field(c, field_id("isi/hubungan"), {.label = wording::isi_hubungan},
                                     options, token_of(answers.front().hubungan));
    if (!chosen) return;
    for (UmpanBalik& one : answers)
        one.hubungan = parse_token<HubunganPemberi>(*chosen).value_or(one.hubungan);
}

void answer(Column& column, const HalDiminta& about, UmpanBalik& one, std::size_t number) {
    const std::string title = filled(wording::isi_tentang, {std::to_string(number), about.kalimat});
    Region region(column, title);
    Column& c = region.column();
    text(c, TextStyle::subheading, title, color::text, 2);
    c.gap(space::small);
    for (const Asked& each : asked) {
        const std::string id = "isi/" + std::to_string(number) + "/" + std::string(each.id);
        const FieldLook look{.label = each.label, .help = each.help, .kind = each.kind, .rows = 2};
        if (const auto typed = text_field(c, field_id(id), look, one.*each.text))
            one.*each.text = *typed;
        c.gap(space::small);
    }
}

}  // namespace

void isi_umpan_balik_view(Column& column, const ScreenData&, UiState& ui, Outbox& out) {
    BerkasUmpanBalik& berkas = ui.umpan_balik.berkas;
    text(column, TextStyle::title, wording::isi_judul, color::text, 1);
    column.gap(space::small);
    if (berkas.jawaban.empty()) return;
    text(column, TextStyle::body, wording::isi_petunjuk, color::secondary);
    column.gap(space::normal);
    whose(column, berkas.permintaan);
    column.gap(space::normal);
    giver(column, berkas.jawaban);
    for (std::size_t i = 0; i < berkas.jawaban.size(); ++i) {
        column.gap(space::normal);
        answer(column, berkas.permintaan.tentang[i], berkas.jawaban[i], i + 1);
    }
    column.gap(space::normal);
    const bool ready = !is_blank(berkas.jawaban.front().pemberi) &&
                       std::ranges::any_of(berkas.jawaban, [](const UmpanBalik& one) {
                           return !is_blank(one.perilaku);
                       });
    buttons(column, {{{.label = wording::simpan_jawaban,
                       .icon = icon::lock,
                       .kind = ButtonKind::primary,
                       .enabled = ready,
                       .description = ready ? std::string_view() : wording::simpan_jawaban_kurang},
                      [&] { out.ask(SaveAnswer{}); }},
                     {{.label = wording::isi_tutup}, [&] { out.ask(LeaveRequest{}); }}});
}

}  // namespace kinerja::ui
