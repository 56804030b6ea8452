// Who speaks: asked once, said above what is being written, and told of each entry that was not
// written by whom, or where, it should have been.
#include <string>

#include "core/base/text.h"
#include "core/dialog/describe.h"
#include "core/dialog/nobody.h"
#include "wasm/views/dialog/card.h"
#include "wasm/views/dialog/dialog_parts.h"
#include "wasm/views/dialog/words.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/places.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/press.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view pegawai = "Pegawai";
constexpr std::string_view pimpinan = "Pimpinan (Pejabat Penilai Kinerja)";
constexpr std::string_view nama_belum_diisi = "(nama belum diisi)";
constexpr std::string_view bertindak = "Giliran berbicara";
constexpr std::string_view pegawai_isi = "SKP ini SKP Anda.";
constexpr std::string_view pimpinan_isi =
    "Anda memberi dan menyepakati Ekspektasi, lalu menetapkan SKP ini.";
constexpr std::string_view siapa_anda_isi =
    "Ditanyakan satu kali untuk SKP ini pada perangkat ini, supaya setiap tulisan tercatat atas "
    "nama yang benar.";
constexpr std::string_view isi_nama = "Isi namanya di Identitas";
constexpr std::string_view menulis_sebagai = "Anda menulis sebagai {} ({})";
constexpr std::string_view belum_memuat_nama =
    "SKP ini belum memuat nama {}. Isi dahulu, supaya tulisan Anda dikenal.";
constexpr std::string_view tidak_dihitung =
    "NIP atau nama penulisnya bukan yang tercantum pada SKP untuk {}, jadi entri ini tidak "
    "dihitung sebagai kesepakatan atau langkah.";

}  // namespace wording

namespace {

/// Where the SKP has the name of this role.
Path name_field(PeranDialog peran) {
    return Path{peran == PeranDialog::pegawai ? "pegawai/nama" : "pejabat_penilai/nama"};
}

char capital(char letter) {
    return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

std::string choice_words(const Skp& skp, PeranDialog peran) {
    std::string words(peran == PeranDialog::pegawai ? wording::pegawai : wording::pimpinan);
    const std::string& nama = speaker(skp, peran);
    return words.append(": ").append(is_blank(nama) ? wording::nama_belum_diisi : nama);
}

}  // namespace

PeranLook look_of(PeranDialog peran) {
    switch (peran) {
        case PeranDialog::pegawai:
            return {color::accent, color::accent_soft};
        case PeranDialog::pimpinan:
            return {color::leader, color::leader_soft};
        case PeranDialog::pejabat_penilai:
            return {color::assessor, color::assessor_soft};
    }
    return {color::accent, color::accent_soft};
}

bool ask_peran(Column& column, const Editing& editing, std::string_view where) {
    if (!editing.open.editable() || editing.skp().konsep->peran) return false;
    const Scope scope(where);
    const Container group(Role::radiogroup, wording::siapa_anda, column);
    text(column, TextStyle::strong, wording::siapa_anda);
    text(column, TextStyle::small, wording::siapa_anda_isi, color::secondary);
    column.gap(space::small);
    for (const PeranDialog peran : {PeranDialog::pegawai, PeranDialog::pimpinan}) {
        const bool pegawai = peran == PeranDialog::pegawai;
        if (option_card(column, choice_words(editing.skp(), peran),
                        pegawai ? wording::pegawai_isi : wording::pimpinan_isi, false))
            editing.out.ask(TellPeran{peran});
        column.gap(space::small);
    }
    return true;
}

void speaks_as(Column& column, const Editing& editing) {
    const PeranDialog peran = turn_of(*editing.skp().konsep);
    const std::string role(label_of(peran));
    const std::string& nama = speaker(editing.skp(), peran);
    if (!is_blank(nama))
        return text(column, TextStyle::small_strong, filled(wording::menulis_sebagai, {nama, role}),
                    look_of(peran).ink);
    text(column, TextStyle::small, filled(wording::belum_memuat_nama, {role}), color::warning);
    if (link_button(column, wording::isi_nama, icon::pencil))
        go_to(editing.ui, editing.skp(), name_field(peran));
}

void peran_choice(Column& column, const Editing& editing) {
    if (!editing.skp().konsep->peran) return;
    constexpr int sides = 2;
    const std::string_view labels[sides] = {label_of(PeranDialog::pegawai),
                                            label_of(PeranDialog::pimpinan)};
    const int now = static_cast<int>(side_of(editing));
    const int pressed = segmented(column, wording::bertindak, labels, sides, now);
    if (pressed >= 0 && pressed != now) editing.out.ask(SwitchPeran{});
}

const std::string& speaker(const Skp& skp, PeranDialog peran) {
    return peran == PeranDialog::pegawai ? skp.pegawai.nama : skp.pejabat_penilai.nama;
}

std::string turn_words(const Skp& skp) {
    const PeranDialog peran = turn_of(*skp.konsep);
    std::string words = "Giliran " + std::string(label_of(peran));
    const std::string& nama = speaker(skp, peran);
    if (!is_blank(nama)) words += " " + nama;
    return words + " berbicara.";
}

void author_marks(Column& column, const DialogKinerja& dialog, const Speakers& speakers,
                  const Established& established, std::size_t position) {
    for (std::string& remark : remarks_on(dialog, speakers, established, position)) {
        remark.front() = capital(remark.front());
        text(column, TextStyle::small_strong, remark, color::warning);
    }
    const DialogEntry& entry = *dialog.entries[position];
    if (is_nobody(entry.author) || speakers.is_known(position)) return;
    text(column, TextStyle::small, filled(wording::tidak_dihitung, {label_of(entry.author.peran)}),
         color::warning);
}

DialogEntry entry_by(const Editing& editing, JenisEntri jenis, const Path& card) {
    DialogEntry entry;
    entry.author.peran = turn_of(*editing.skp().konsep);
    entry.author.nama = speaker(editing.skp(), entry.author.peran);
    entry.jenis = jenis;
    entry.card = card;
    return entry;
}

}  // namespace kinerja::ui
