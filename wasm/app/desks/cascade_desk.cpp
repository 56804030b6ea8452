// What comes from another SKP is looked at first, and only ever adds.
#include "wasm/app/desks/cascade_desk.h"

#include <algorithm>
#include <utility>

#include "core/codec/rhk_pimpinan_json.h"
#include "core/codec/skp_json.h"
#include "core/edit/take_profil.h"
#include "wasm/app/file_name.h"
#include "wasm/app/host_ops.h"
#include "wasm/app/moment.h"
#include "wasm/app/words.h"
#include "wasm/platform/platform.h"
#include "wasm/views/parts/which_skp.h"
#include "wasm/views/parts/words.h"

namespace kinerja::ui {
namespace {

std::string sentence_of(const Error& error) {
    std::string words = error.message;
    if (error.where.empty()) return words;
    if (words.ends_with('.')) words.pop_back();
    return words + " (" + error.where + ").";
}

// For the coming year towards the end of this one.
Skp empty_like(const Skp& source) {
    Skp skp;
    skp.id.value = platform::new_id();
    skp.jenis_jabatan = source.jenis_jabatan;
    skp.pendekatan = source.pendekatan;
    take_profil(skp, source.profil);
    skp.periode = usual_periode(today());
    return skp;
}

}  // namespace

void CascadeDesk::run(const CascadeIntent& intent) {
    std::visit([this](const auto& one) { obey(one); }, intent);
}

void CascadeDesk::obey(const PickPaket&) {
    importer_.pick_file(
        [this](std::string_view name, std::string_view bytes) { receive(name, bytes); });
}

void CascadeDesk::obey(const OpenForPaket& intent) {
    drafts_.leave_then(
        [this, id = intent.id] { drafts_.open(id, [this] { ui_.show(Screen::ambil); }); });
}

void CascadeDesk::receive(std::string_view name, std::string_view bytes) {
    Result<PaketReport> report = read_paket(bytes);
    if (!report) return importer_.refuse(name, sentence_of(report.error()));
    ui_.take = {std::string(name), report->paket, report->problems, report->whole_skp, {}};
    ui_.show(Screen::ambil);
    ui_.new_page = true;
    platform::wake();
}

void CascadeDesk::obey(const LeavePaket&) { leave(); }

void CascadeDesk::leave() {
    ui_.take = {};
    if (!session_.loaded()) return ui_.show(Screen::beranda);
    ui_.show(Screen::editor);
    ui_.show(Section::rhk_pimpinan);
    ui_.new_page = true;
}

void CascadeDesk::obey(const TakePaket&) {
    if (!session_.loaded()) return;
    TakeRhkPimpinan command;
    for (TakeRow& row : plan_take(ui_.take.paket, session_.present(), platform::new_id())) {
        const bool wanted =
            std::ranges::find(ui_.take.left_out, row.rhk.asal) == ui_.take.left_out.end();
        if (wanted && row.kind != TakeKind::sama)
            command.rhk_pimpinan.push_back(std::move(row.rhk));
    }
    const std::size_t count = command.rhk_pimpinan.size();
    if (!session_.apply(command)) return;
    leave();
    ui_.relink.links = plan_relink(session_.present());
    if (!ui_.relink.links.empty()) ui_.show(Screen::ganti);
    voice_.say(std::to_string(count) + " RHK pimpinan diambil.", false, true);
}

void CascadeDesk::obey(const SavePaket&) {
    if (!session_.loaded()) return;
    save_file(host_, voice_,
              {file_name_of(session_.shown(), "RHK", ".rhk-pimpinan.skp.json"), "application/json",
               write_paket(paket_of(session_.shown()))},
              "Paket RHK disimpan. Periksa folder Unduhan.", "Paket RHK tidak dapat disimpan.");
}

void CascadeDesk::obey(const OpenCopy& intent) {
    ui_.copy = {};
    ui_.copy.fresh = intent.fresh;
    drafts_.refresh_list();
    ui_.show(Screen::salin);
    ui_.new_page = true;
}

void CascadeDesk::obey(const PickCopySource& intent) {
    if (intent.draft.empty())
        return importer_.pick_file([this](std::string_view name, std::string_view bytes) {
            receive_source(std::string(name), bytes, false);
        });
    ops::load(host_, {intent.draft, {}}, [this](const ops::Loaded& loaded) {
        if (!loaded.ok()) return voice_.say(std::string(wording::salin_tak_terbaca), true);
        receive_source({}, loaded.bytes, true);
    });
}

void CascadeDesk::receive_source(std::string name, std::string_view bytes, bool own) {
    if (is_paket(bytes))
        return importer_.refuse(name,
                                "Ini paket RHK pimpinan, bukan SKP. Ambil di bagian RHK Pimpinan.");
    Result<ReadReport> report = read_skp(bytes);
    if (!report) return importer_.refuse(name, sentence_of(report.error()));
    const Skp& source = report->skp;
    ui_.copy.name = name.empty() ? which_skp(source) : std::move(name);
    ui_.copy.choice = everything_in(source, own);
    ui_.copy.source = source;
    platform::wake();
}

void CascadeDesk::obey(const MakeCopy&) {
    if (!ui_.copy.source) return;
    const CopyParts command{*ui_.copy.source, ui_.copy.choice, platform::new_id()};
    if (ui_.copy.fresh) drafts_.begin(empty_like(*command.source));
    if (!session_.apply(command)) return;
    ui_.copy = {};
    ui_.show(Screen::editor);
    ui_.show(Section::identitas);
    ui_.new_page = true;
    voice_.say("Pilihan Anda disalin.", false, true);
}

}  // namespace kinerja::ui
