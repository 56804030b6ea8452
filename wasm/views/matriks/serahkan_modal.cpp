// Files for the people of the matrix, all in one press; what was made already is asked about first.
#include <string>
#include <vector>

#include "core/base/text.h"
#include "wasm/views/matriks/matriks_parts.h"
#include "wasm/views/matriks/views.h"
#include "wasm/views/matriks/words.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view serahkan_lagi = "Buat lagi";
constexpr std::string_view serahkan_unduhan =
    "Berkas diunduh satu demi satu. Bila peramban bertanya apakah boleh mengunduh beberapa berkas, "
    "pilih Izinkan.";
constexpr std::string_view serahkan_lagi_isi =
    "Berkas yang dibuat lagi adalah SKP baru: dialog dan isian pada berkas yang dahulu tidak ikut. "
    "Buat lagi hanya bila berkas itu belum dipakai pegawai.";
constexpr std::string_view serahkan_kosong =
    "Belum ada pegawai yang memiliki hasil pada matriks; isi dahulu selnya.";
constexpr std::string_view belum_dibuatkan = "{} belum dibuatkan berkas";
constexpr std::string_view sudah_dibuatkan = "{} sudah dibuatkan berkas";
constexpr std::string_view belum_memiliki_hasil = "{} belum memiliki hasil, dilewati";
constexpr std::string_view buat_lagi_semua = "Buat lagi semua {} berkas";
constexpr std::string_view buat_lagi_untuk = "Buat lagi berkas SKP untuk {}";

}  // namespace wording

namespace {

constexpr float modal_width = 560;

struct People {
    std::vector<std::string> fresh, made, without;  // names; without: no result yet
    std::size_t all() const { return fresh.size() + made.size(); }
};

People people_of(const Skp& skp) {
    People people;
    for (const Box<Anggota>& one : skp.matriks.anggota) {
        std::string name = name_of(*one);
        if (!has_result(skp, *one))
            people.without.push_back(std::move(name));
        else if (is_blank(one->diserahkan))
            people.fresh.push_back(std::move(name));
        else
            people.made.push_back(name + " (" + one->diserahkan + ")");
    }
    return people;
}

std::string listed(const std::vector<std::string>& names) {
    std::string words;
    for (const std::string& name : names) words += (words.empty() ? "" : ", ") + name;
    return words;
}

void group(Column& c, const std::string& title, const std::vector<std::string>& names) {
    if (names.empty()) return;
    text(c, TextStyle::small_strong, title, color::text);
    text(c, TextStyle::small, listed(names), color::secondary);
    c.gap(space::small);
}

void all_people(Column& c, const Editing& editing, const People& people) {
    group(c, filled(wording::belum_dibuatkan, {std::to_string(people.fresh.size())}), people.fresh);
    group(c, filled(wording::sudah_dibuatkan, {std::to_string(people.made.size())}), people.made);
    group(c, filled(wording::belum_memiliki_hasil, {std::to_string(people.without.size())}),
          people.without);
    if (people.all() == 0) text(c, TextStyle::body, wording::serahkan_kosong, color::text);
    if (people.all() > 1) text(c, TextStyle::small, wording::serahkan_unduhan, color::secondary);
    c.gap(space::small);
    if (!people.made.empty()) banner(c, Tone::warning, wording::serahkan_lagi_isi, {});
    c.gap(space::normal);
    const auto close = [&] { editing.ui.ask(Modal::none); };
    const auto make = [&](bool again) {
        editing.out.ask(HandOut{again});
        close();
    };
    const std::string fresh = "Buat " + std::to_string(people.fresh.size()) + " berkas";
    const std::string again = filled(wording::buat_lagi_semua, {std::to_string(people.all())});
    buttons(c,
            {{{.label = fresh, .icon = icon::download, .kind = ButtonKind::primary},
              [&] { make(false); },
              !people.fresh.empty()},
             {{.label = again, .icon = icon::download}, [&] { make(true); }, !people.made.empty()},
             {{.label = wording::batal}, close}});
}

void one_person(Column& c, const Editing& editing, const Anggota& anggota) {
    text(c, TextStyle::body, made_words(anggota) + ".", color::text);
    c.gap(space::small);
    banner(c, Tone::warning, wording::serahkan_lagi_isi, {});
    c.gap(space::normal);
    const auto back = [&] { editing.ui.ask(Modal::anggota, anggota.id.value); };
    const auto make = [&] {
        editing.out.ask(MakeMemberSkp{anggota.id, false});
        back();
    };
    buttons(c, {{{.label = wording::serahkan_lagi, .icon = icon::download}, make},
                {{.label = wording::batal}, back}});
}

}  // namespace

void serahkan_modal(const ScreenData& data, UiState& ui, Outbox& out) {
    if (!data.open || data.open->skp == nullptr) return;
    const Editing editing{*data.open, ui, out};
    const std::string subject = ui.modal_subject;
    const Anggota* anggota = find_anggota(editing.skp().matriks, AnggotaId{subject});
    const std::string title = anggota ? filled(wording::buat_lagi_untuk, {name_of(*anggota)})
                                      : std::string(wording::buat_semua_berkas);
    ModalBox modal(title, modal_width, ui.modal_scroll);
    if (anggota != nullptr)
        one_person(modal.column(), editing, *anggota);
    else
        all_people(modal.column(), editing, people_of(editing.skp()));
    if (modal.dismissed()) ui.ask(anggota ? Modal::anggota : Modal::none, subject);
}

}  // namespace kinerja::ui
