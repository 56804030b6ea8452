// RHK of the leader from files, the package for others, and parts of another SKP.
#include <algorithm>
#include <string>
#include <utility>

#include "core/codec/rhk_pimpinan_json.h"
#include "core/codec/skp_json.h"
#include "wasm/app/app.h"
#include "wasm/app/file_name.h"
#include "wasm/app/moment.h"
#include "wasm/app/words.h"
#include "wasm/platform/platform.h"
#include "wasm/views/parts/words.h"

namespace kinerja::ui {
namespace {

std::string sentence_of(const Error& error) {
    std::string words = error.message;
    if (error.where.empty()) return words;
    if (words.ends_with('.')) words.pop_back();
    return words + " (" + error.where + ").";
}

}  // namespace

void App::obey(const PickPaket&) {
    importer_.pick_file(
        [this](std::string_view name, std::string_view bytes) { receive_paket(name, bytes); });
}

void App::obey(const OpenForPaket& intent) {
    leave_then([this, id = intent.id] { open(id, [this] { ui_.show(Screen::ambil); }); });
}

void App::obey(const LeavePaket&) { leave_paket(); }

void App::obey(const OpenCopy& intent) {
    ui_.copy = {};
    ui_.copy.fresh = intent.fresh;
    drafts_.refresh();
    ui_.show(Screen::salin);
    page_changed_ = true;
}

// A file that was chosen or dropped: a package goes into an SKP, anything else becomes a draft.
void App::receive_file(std::string_view name, std::string_view bytes) {
    if (is_paket(bytes))
        receive_paket(name, bytes);
    else
        importer_.receive(name, bytes);
}

void App::receive_paket(std::string_view name, std::string_view bytes) {
    Result<PaketReport> report = read_paket(bytes);
    if (!report) return importer_.refuse(name, sentence_of(report.error()));
    ui_.take = {std::string(name), report->paket, report->problems, report->whole_skp, {}};
    ui_.show(Screen::ambil);
    page_changed_ = true;
    platform::wake();
}

void App::leave_paket() {
    ui_.take = {};
    if (!session_.loaded()) return ui_.show(Screen::beranda);
    ui_.show(Screen::editor);
    ui_.show(Section::rhk_pimpinan);
    page_changed_ = true;
}

void App::obey(const TakePaket&) {
    if (!session_.loaded()) return;
    TakeRhkPimpinan command;
    for (TakeRow& row : plan_take(ui_.take.paket, session_.present(), platform::new_id())) {
        const auto& left_out = ui_.take.left_out;
        const bool wanted =
            std::find(left_out.begin(), left_out.end(), row.rhk.asal) == left_out.end();
        if (wanted && row.kind != TakeKind::sama)
            command.rhk_pimpinan.push_back(std::move(row.rhk));
    }
    const std::size_t count = command.rhk_pimpinan.size();
    if (!session_.apply(command, now_)) return;
    leave_paket();
    ui_.relink.links = plan_relink(session_.present());
    if (!ui_.relink.links.empty()) ui_.show(Screen::ganti);
    say(std::to_string(count) + " RHK pimpinan diambil.", false, true);
}

void App::obey(const SavePaket&) {
    if (!session_.loaded()) return;
    const std::string bytes = write_paket(paket_of(session_.shown()));
    ops::download(host_,
                  {file_name_of(session_.shown(), "RHK", ".rhk-pimpinan.skp.json"),
                   "application/json", bytes},
                  [this](const Done& reply) {
                      say(reply.ok() ? "Paket RHK disimpan. Periksa folder Unduhan."
                                     : "Paket RHK tidak dapat disimpan.",
                          !reply.ok());
                  });
}

void App::obey(const PickCopySource& intent) {
    if (intent.draft.empty())
        return importer_.pick_file([this](std::string_view name, std::string_view bytes) {
            receive_copy_source(std::string(name), bytes, false);
        });
    ops::load(host_, {intent.draft, {}}, [this](const ops::Loaded& reply) {
        if (!reply.ok()) return say(std::string(wording::salin_tak_terbaca), true);
        receive_copy_source({}, reply.bytes, true);
    });
}

void App::receive_copy_source(std::string name, std::string_view bytes, bool own) {
    if (is_paket(bytes))
        return importer_.refuse(name,
                                "Ini paket RHK pimpinan, bukan SKP. Ambil di bagian RHK Pimpinan.");
    Result<ReadReport> report = read_skp(bytes);
    if (!report) return importer_.refuse(name, sentence_of(report.error()));
    const Skp& source = report->skp;
    if (name.empty())
        name =
            (source.pegawai.nama.empty() ? std::string(wording::tanpa_nama) : source.pegawai.nama) +
            ", " + source.periode.awal + " s.d. " + source.periode.akhir;
    ui_.copy.name = std::move(name);
    ui_.copy.choice = everything_in(source, own);
    ui_.copy.source = source;
    platform::wake();
}

void App::obey(const MakeCopy&) {
    if (!ui_.copy.source) return;
    const CopyParts command{*ui_.copy.source, ui_.copy.choice, platform::new_id()};
    if (ui_.copy.fresh) {
        const Date day = today();
        const int year = day.month >= 11 ? day.year + 1 : day.year;
        Skp skp;
        skp.id.value = platform::new_id();
        skp.jenis_jabatan = command.source.jenis_jabatan;
        skp.pendekatan = command.source.pendekatan;
        skp.profil = command.source.profil;
        skp.periode.awal = "1-1-" + std::to_string(year);
        skp.periode.akhir = "31-12-" + std::to_string(year);
        session_.close(now_);
        session_.create(std::move(skp), "new", day, now_);
        forget_fields();
    }
    if (!session_.apply(command, now_)) return;
    ui_.copy = {};
    ui_.show(Screen::editor);
    ui_.show(Section::identitas);
    page_changed_ = true;
    say("Pilihan Anda disalin.", false, true);
}

}  // namespace kinerja::ui
