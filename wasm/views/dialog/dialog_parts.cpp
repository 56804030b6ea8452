// Speakers, times and changes in words.
#include "wasm/views/dialog/dialog_parts.h"

#include <algorithm>

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/dialog/describe.h"
#include "core/dialog/registers.h"
#include "wasm/views/dialog/words.h"
#include "wasm/views/parts/cascade.h"
#include "wasm/views/parts/places.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
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
    "SKP sudah ditetapkan. Simpan berkasnya sebagai arsip; bila harus diubah, mulai revisi pada "
    "bagian Dialog Kinerja.",
    "SKP sedang direvisi. Ubah yang perlu, lalu mulai dialog lagi pada bagian Dialog Kinerja.",
};
constexpr std::string_view bertindak = "Giliran berbicara";
constexpr std::string_view pegawai_isi = "SKP ini SKP Anda.";
constexpr std::string_view pimpinan_isi =
    "Anda memberi dan menyepakati Ekspektasi, lalu menetapkan SKP ini.";
constexpr std::string_view siapa_anda_isi =
    "Ditanyakan satu kali untuk SKP ini pada perangkat ini, supaya setiap tulisan tercatat atas "
    "nama yang benar.";
constexpr std::string_view isi_nama = "Isi namanya di Identitas";
constexpr std::string_view setuju_sudah = "Anda sudah setuju atas butir ini.";
constexpr std::string_view tidak_setuju_sudah = "Anda sudah menyatakan tidak setuju.";
constexpr std::string_view gugur = "Berubah sesudah disepakati; perlu disepakati lagi";
constexpr std::string_view sebelum = "Sebelum";
constexpr std::string_view sesudah = "Sesudah";

}  // namespace wording

namespace {

constexpr std::size_t changes_shown = 8;

std::string_view name_of(Pihak pihak) { return label_of(pihak); }

/// Where the SKP has the name of this role.
Path name_field(PeranDialog peran) {
    return Path{peran == PeranDialog::pegawai ? "pegawai/nama" : "pejabat_penilai/nama"};
}

std::string choice_words(const Skp& skp, PeranDialog peran) {
    std::string words(peran == PeranDialog::pegawai ? wording::pegawai : wording::pimpinan);
    const std::string& nama = speaker(skp, peran);
    return words.append(": ").append(is_blank(nama) ? wording::nama_belum_diisi : nama);
}

std::string of_both(bool own, bool theirs, Pihak pihak, std::string_view what) {
    if (own && theirs) return "Keduanya " + std::string(what);
    if (own) return "Anda " + std::string(what);
    return std::string(name_of(other(pihak))) + " " + std::string(what);
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
                        pegawai ? wording::pegawai_isi : wording::pimpinan_isi, false)) {
            editing.ui.dialog.peran = peran;
            editing.out.push(SetPeran{peran});
        }
        column.gap(space::small);
    }
    return true;
}

void speaks_as(Column& column, const Editing& editing) {
    const PeranDialog peran = editing.ui.dialog.peran;
    const std::string role(label_of(peran));
    const std::string& nama = speaker(editing.skp(), peran);
    if (!is_blank(nama))
        return text(column, TextStyle::small_strong,
                    "Anda menulis sebagai " + nama + " (" + role + ")", look_of(peran).ink);
    text(column, TextStyle::small,
         "SKP ini belum memuat nama " + role +
             ". Tulisan tanpa nama tidak dihitung sebagai kesepakatan.",
         color::warning);
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

Pihak side_of(const Editing& editing) { return pihak_of(editing.ui.dialog.peran); }

std::string agreement_words(const AgendaCard& card, Pihak own) {
    const auto mine = static_cast<std::size_t>(own), theirs = 1 - mine;
    if (card.is_refused())
        return of_both(card.refused[mine].has_value(), card.refused[theirs].has_value(), own,
                       "tidak setuju");
    const std::optional<Pihak> alone = card.alone();
    if (!alone && !card.is_agreed()) return std::string(card.fell ? wording::gugur : "");
    const std::string words =
        of_both(card.agreed[mine].has_value(), card.agreed[theirs].has_value(), own, "setuju");
    if (!alone) return words;
    return words + ", menunggu " +
           (*alone == own ? std::string(name_of(other(own))) : std::string("Anda"));
}

std::string_view why_not_decided(const Editing& editing, const AgendaCard& card, Putusan putusan) {
    if (!editing.open.editable()) return wording::hanya_dapat_dibaca;
    if (!editing.skp().konsep->peran) return wording::jawab_siapa_anda;
    if (editing.locked()) return wording::butir_terkunci;
    const auto own = static_cast<std::size_t>(side_of(editing));
    if (putusan == Putusan::sepakat && card.agreed[own]) return wording::setuju_sudah;
    if (putusan == Putusan::tidak_sepakat && card.refused[own]) return wording::tidak_setuju_sudah;
    return {};
}

void author_marks(Column& column, const DialogKinerja& dialog, const Speakers& speakers,
                  std::size_t position) {
    if (!speakers.is_known(position)) {
        const std::string role(label_of(dialog.entries[position]->author.peran));
        text(column, TextStyle::small_strong, wording::tidak_dikenal, color::warning);
        text(column, TextStyle::small,
             "NIP atau nama penulisnya bukan yang tercantum pada SKP untuk " + role +
                 ", jadi entri ini tidak dihitung sebagai kesepakatan atau langkah.",
             color::warning);
    }
    if (const std::optional<Pihak> owner = speakers.on_device_of(position))
        text(column, TextStyle::small,
             std::string(wording::perangkat_sama) + " " + std::string(name_of(*owner)),
             color::warning);
}

DialogEntry entry_by(const Editing& editing, JenisEntri jenis, const Path& card) {
    DialogEntry entry;
    entry.author.peran = editing.ui.dialog.peran;
    entry.author.nama = speaker(editing.skp(), entry.author.peran);
    entry.jenis = jenis;
    entry.card = card;
    return entry;
}

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

void decide(const Editing& editing, const Path& card, Putusan putusan,
            const DialogEntryId& answers) {
    DialogEntry entry = entry_by(editing, JenisEntri::keputusan, card);
    entry.answers = answers;
    entry.putusan = putusan;
    entry.text = editing.skp().konsep->text;
    editing.out.ask(SayEntry{std::move(entry), true});
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
    std::string words;
    const double at = ms_of(entry.time);
    if (at > 0 && moment != nullptr) words.append(moment(at)).append(" · ");
    if (!is_blank(entry.author.nama)) words.append(entry.author.nama).append(" ");
    words.append("(").append(label_of(entry.author.peran)).append(")");
    return words;
}

std::string_view next_words(StatusSkp status) {
    return wording::berikutnya[static_cast<std::size_t>(status)];
}

std::string headline_of(const DialogEntry& entry, const DialogEntry* answered) {
    const bool own = answered != nullptr && answered->author.peran == entry.author.peran;
    if (own && entry.putusan == Putusan::ditolak) return std::string(wording::usulan_ditarik);
    if (entry.putusan && !entry.langkah) return std::string(label_of(*entry.putusan));
    if (!entry.changes.empty() && is_blank(entry.text) && entry.proposal.empty() && !entry.langkah)
        return "Perubahan SKP dicatat";
    return std::string(label_of(entry));
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

void changes_view(Column& column, const Skp& skp, const std::vector<PlaceChange>& changes) {
    std::vector<const PlaceChange*> read;
    for (const PlaceChange& one : changes)
        if (is_read(one)) read.push_back(&one);
    for (std::size_t i = 0; i < std::min(read.size(), changes_shown); ++i) {
        const PlaceChange& one = *read[i];
        const Scope scope(one.place);
        column.gap(space::tiny);
        text(column, TextStyle::small_strong, label_of_place(one.place), color::secondary);
        differing_sentences(column, wording::sebelum,
                            side_in_words(skp, one.place, one.before, "-"), wording::sesudah,
                            side_in_words(skp, one.place, one.after, "-"));
    }
    if (read.size() > changes_shown)
        text(column, TextStyle::small,
             "dan " + std::to_string(read.size() - changes_shown) + " isian lain",
             color::secondary);
}

}  // namespace kinerja::ui
