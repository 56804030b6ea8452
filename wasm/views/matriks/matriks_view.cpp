// The matrix of roles and results: its blocks, who is added to them, and results without a column.
#include <string>
#include <vector>

#include "core/base/text.h"
#include "wasm/views/matriks/matriks_parts.h"
#include "wasm/views/matriks/words.h"
#include "wasm/views/parts/ids.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view matriks_isi =
    "Hasil apa yang disumbangkan setiap pegawai pada tiap IKI Anda. Tulis sebagai hasil, misalnya "
    "\"Tersusunnya ...\"; setiap hasil menjadi RHK pada SKP pegawai itu.";
constexpr std::string_view matriks_tanpa_iki = "Belum ada IKI untuk dibagikan";
constexpr std::string_view matriks_tanpa_iki_isi =
    "Kolom matriks adalah IKI Anda sendiri. Tulis dahulu RHK dan IKI pada bagian Hasil Kerja.";
constexpr std::string_view matriks_tanpa_pegawai = "Belum ada pegawai pada matriks";
constexpr std::string_view matriks_tanpa_pegawai_isi =
    "Tambahkan pegawai satu per satu, atau tempel daftar nama, NIP, dan jabatan dari Excel.";
constexpr std::string_view matriks_langsung = "Pegawai dan ketua tim";
constexpr std::string_view matriks_tanpa_nama = "(nama belum diisi)";
constexpr std::string_view matriks_tanpa_kalimat = "(IKI belum ditulis)";
constexpr std::string_view matriks_tim_tanpa_hasil =
    "Ketua tim ini belum memiliki hasil. Isi dahulu hasil ketua tim; hasil itu menjadi kolom tim.";
constexpr std::string_view peran_lepas_isi =
    "IKI untuk hasil ini sudah dihapus, atau ketua tim tidak memiliki hasil pada IKI itu. "
    "Pindahkan ke kolom lain, atau hapus.";
constexpr std::string_view pilih_kolom = "Pilih kolom";
constexpr std::string_view hapus_hasil = "Hapus hasil ini";

}  // namespace wording

namespace {

constexpr float sheet_from = 560;  // narrower: cards

void add_person(const Editing& editing, const AnggotaId& ketua) {
    const AnggotaId id{new_item_id(editing.ui)};
    editing.out.push(AddItem{path("matriks") / "anggota", id.value, {{"ketua", ketua.value}}});
    editing.ui.ask(Modal::anggota, id.value);
    editing.ui.go_to = path(id) / "nama";
}

void add_buttons(Column& column, const Editing& editing, const BlokMatriks& blok) {
    if (!editing.open.editable()) return;
    const bool team = blok.ketua != nullptr;
    const AnggotaId ketua = team ? blok.ketua->id : AnggotaId{};
    const Scope scope(ketua.value);
    const auto paste = [&] {
        editing.ui.ask(Modal::tempel_anggota, ketua.value);
        editing.ui.go_to = Path{"matriks/tempel"};
    };
    buttons(column, {{{.label = team ? wording::tambah_anggota_tim : wording::tambah_pegawai,
                       .icon = icon::plus},
                      [&] { add_person(editing, ketua); }},
                     {{.label = wording::tempel_pegawai, .icon = icon::clipboard_list}, paste}});
}

void block(Column& column, const Editing& editing, const BlokMatriks& blok) {
    const std::string title = title_of(blok);
    const Scope scope(blok.ketua ? blok.ketua->id.value : "langsung");
    const Container region(Role::region, title, column);
    text(column, TextStyle::subheading, title, color::text, 2);
    column.gap(space::small);
    if (blok.kolom.empty())
        text(column, TextStyle::body, wording::matriks_tim_tanpa_hasil, color::secondary);
    else if (column.width < sheet_from)
        matriks_cards(column, editing, blok);
    else
        matriks_sheet(column, editing, blok);
    column.gap(space::medium);
    add_buttons(column, editing, blok);
}

// Where a result that has lost its column can go: the columns of the person's own block.
void move_choice(Column& column, const Editing& editing, const std::vector<BlokMatriks>& all,
                 const PeranLepas& lepas) {
    const Anggota* ketua = ketua_of(editing.skp().matriks, *lepas.anggota);
    std::vector<std::string> words;
    std::vector<Option> choices;
    const std::vector<KolomMatriks>* kolom = nullptr;
    for (const BlokMatriks& blok : all)
        if (blok.ketua == ketua) kolom = &blok.kolom;
    if (kolom == nullptr || kolom->empty()) return;
    words.reserve(2 * kolom->size());
    for (const KolomMatriks& one : *kolom) {
        words.push_back(path_of(*lepas.anggota, one).value);
        words.push_back(std::to_string(choices.size() + 1) + ". " + head_of(one));
        choices.push_back({words[words.size() - 2], words.back()});
    }
    const std::string here =
        path(lepas.anggota->id, lepas.peran->rhk, lepas.peran->iki).value + "/pindah";
    const auto chosen = choice_field(
        column, field_id(here),
        {.label = wording::pindahkan_ke, .placeholder = wording::pilih_kolom}, choices, "");
    if (!chosen) return;
    for (std::size_t i = 0; i < choices.size(); ++i)
        if (choices[i].token == *chosen)
            editing.out.push(MovePeran{lepas.anggota->id, lepas.peran->rhk, lepas.peran->iki,
                                       (*kolom)[i].rhk->id, (*kolom)[i].iki->id});
}

constexpr float loose_height = 180;  // about, of one that is not drawn

void loose(Column& column, const Editing& editing, const std::vector<BlokMatriks>& all) {
    const std::vector<PeranLepas> list = peran_lepas_of(editing.skp());
    if (list.empty()) return;
    text(column, TextStyle::subheading, wording::peran_lepas, color::text, 2);
    column.gap(space::tiny);
    text(column, TextStyle::body, wording::peran_lepas_isi, color::secondary);
    column.gap(space::medium);
    for (const PeranLepas& lepas : list) {
        const Path at = path(lepas.anggota->id, lepas.peran->rhk, lepas.peran->iki);
        const Scope scope(at.value);
        if (!frame().near_view({column.x, column.y, column.width, loose_height})) {
            frame().note_rough_place(field_id(at.value),
                                     {column.x, column.y, column.width, loose_height});
            column.gap(loose_height);
            continue;
        }
        {
            const std::string title = name_of(*lepas.anggota) + ": " + lepas.peran->hasil;
            Region item(column, title);
            Column& c = item.column();
            const Rect here{c.x, c.y, c.width, spec_of(TextStyle::body).line};
            frame().note_place(field_id(at.value), here);
            frame().semantics.add(field_id(at.value), Role::text, lepas.peran->hasil, here,
                                  frame().clip());
            c.y += paint_text({c.x, c.y, c.width, 0}, TextStyle::body, title, color::text);
            if (editing.open.editable()) {
                c.gap(space::small);
                move_choice(c, editing, all, lepas);
                c.gap(space::small);
                if (link_button(c, wording::hapus_hasil, icon::trash_2))
                    editing.out.push(
                        RemovePeran{lepas.anggota->id, lepas.peran->rhk, lepas.peran->iki});
            }
        }
        column.gap(space::medium);
    }
    column.gap(space::large);
}

}  // namespace

std::string name_of(const Anggota& anggota) {
    return std::string(anggota.nama.empty() ? wording::matriks_tanpa_nama : anggota.nama);
}

std::string head_of(const KolomMatriks& kolom) {
    return std::string(kolom.head().empty() ? wording::matriks_tanpa_kalimat : kolom.head());
}

std::string title_of(const BlokMatriks& blok) {
    return blok.ketua ? "Tim " + name_of(*blok.ketua) : std::string(wording::matriks_langsung);
}

Path path_of(const Anggota& anggota, const KolomMatriks& kolom) {
    return path(anggota.id, kolom.rhk->id, kolom.iki->id);
}

std::string_view hasil_of(const Anggota& anggota, const KolomMatriks& kolom) {
    const Peran* peran = find_peran(anggota, kolom.rhk->id, kolom.iki->id);
    return peran ? std::string_view(peran->hasil) : std::string_view();
}

bool has_result(const Skp& skp, const Anggota& anggota) {
    const Anggota* ketua = ketua_of(skp.matriks, anggota);
    for (const BlokMatriks& blok : blok_of(skp))
        if (blok.ketua == ketua)
            for (const KolomMatriks& kolom : blok.kolom)
                if (is_peran(hasil_of(anggota, kolom))) return true;
    return false;
}

std::string made_words(const Anggota& anggota) {
    return is_blank(anggota.diserahkan) ? std::string() : "Berkas dibuat " + anggota.diserahkan;
}

void matriks_view(Column& column, const Editing& editing) {
    text(column, TextStyle::body, wording::matriks_isi, color::secondary);
    if (!editing.skp().matriks.anggota.empty()) {
        column.gap(space::normal);
        if (button(column, {.label = wording::buat_semua_berkas, .icon = icon::download}))
            editing.ui.ask(Modal::serahkan);
    }
    column.gap(space::large);
    const std::vector<BlokMatriks> all = blok_of(editing.skp());
    if (all[0].kolom.empty()) {
        banner(column, Tone::info, wording::matriks_tanpa_iki, wording::matriks_tanpa_iki_isi);
        column.gap(space::normal);
        if (button(column, {.label = wording::matriks_buka_hasil_kerja, .icon = icon::target}))
            editing.ui.show(Section::hasil_kerja);
        column.gap(space::large);
    } else if (editing.skp().matriks.anggota.empty()) {
        banner(column, Tone::info, wording::matriks_tanpa_pegawai,
               wording::matriks_tanpa_pegawai_isi);
        column.gap(space::normal);
        add_buttons(column, editing, all[0]);
        column.gap(space::large);
    } else {
        for (const BlokMatriks& blok : all) {
            block(column, editing, blok);
            column.gap(space::huge);
        }
    }
    loose(column, editing, all);
}

}  // namespace kinerja::ui
