// The open document stays open: a leader makes several SKP one after the other.
#include "wasm/app/desks/matriks_desk.h"

#include <string>
#include <utility>

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/codec/skp_json.h"
#include "core/exchange/member_skp.h"
#include "core/paste/block.h"
#include "core/paste/people.h"
#include "wasm/app/derived.h"
#include "wasm/app/file_name.h"
#include "wasm/app/host_ops.h"
#include "wasm/app/moment.h"
#include "wasm/platform/platform.h"

namespace kinerja::ui {

void MatriksDesk::run(const MatriksIntent& intent) {
    std::visit([this](const auto& one) { obey(one); }, intent);
}

// The pasted text goes only when its people are in the matrix.
void MatriksDesk::obey(const InsertPeople&) {
    if (!session_.loaded()) return;
    const PeoplePlan plan = plan_people(ui_.matriks.pasted);
    if (!plan.refusal.empty()) return;
    const AnggotaId ketua{ui_.modal_subject};
    if (!session_.apply(kinerja::insert_people(plan, ketua, platform::new_id()))) return;
    ui_.matriks.pasted.clear();
    ui_.ask(Modal::none);
    voice_.say(std::to_string(plan.anggota.size()) + " pegawai ditambahkan.", false, true);
}

bool MatriksDesk::take_table(const std::string& text) {
    if (ui_.screen != Screen::editor || ui_.section != Section::matriks) return false;
    if (!session_.loaded() || session_.read_only() != ReadOnly::no) return true;
    const BlockPlan plan = plan_block(text, session_.present(), {ui_.matriks.selected});
    const std::size_t count = plan.fields.fields.size();
    if (count == 0 || !session_.apply(plan.fields)) return true;
    const std::string words = std::to_string(count) + " sel ditempel.";
    const std::string rest =
        " " + std::to_string(plan.left_out) + " sel di luar matriks tidak ikut.";
    voice_.say(plan.left_out > 0 ? words + rest : words, plan.left_out > 0, true);
    return true;
}

void MatriksDesk::obey(const MakeMemberSkp& whose) {
    if (!session_.loaded()) return;
    const Result<Skp> made = skp_for_member(session_.shown(), whose.anggota, platform::new_id());
    if (!made) return;
    const std::string bytes = write_skp(*made);
    const std::string name = made->pegawai.nama;
    if (!whose.as_draft) {
        const Files one{{whose.anggota, file_name_of(*made, "SKP", ".skp.json"), bytes}};
        return hand_on(std::make_shared<const Files>(one), 0, {});
    }
    ops::import_draft(host_, {made->id.value, bytes, write_summary(summary_of(*made))},
                      [this, name](const Done& reply) {
                          drafts_.refresh();
                          voice_.say(reply.ok() ? "Draf SKP untuk " + name + " ada di Beranda."
                                                : "Draf belum dapat disimpan di perangkat ini.",
                                     !reply.ok());
                      });
}

void MatriksDesk::obey(const HandOut& intent) {
    if (!session_.loaded()) return;
    Files files;
    for (const Box<Anggota>& one : session_.present().matriks.anggota) {
        if (!intent.again && !is_blank(one->diserahkan)) continue;
        const Result<Skp> made = skp_for_member(session_.present(), one->id, platform::new_id());
        if (!made || made->rhk.empty()) continue;
        files.push_back({one->id, file_name_of(*made, "SKP", ".skp.json"), write_skp(*made)});
    }
    hand_on(std::make_shared<const Files>(std::move(files)), 0, {});
}

// A browser loses downloads that are asked for in the same moment.
void MatriksDesk::hand_on(std::shared_ptr<const Files> files, std::size_t at,
                          std::vector<AnggotaId> made) {
    if (at == files->size()) {
        remember(made);
        const std::size_t failed = files->size() - made.size();
        const std::string words =
            std::to_string(made.size()) + " berkas SKP dibuat di folder Unduhan.";
        const std::string rest = std::to_string(failed) + " berkas tidak dapat disimpan.";
        return voice_.say(failed == 0 ? words : words + " " + rest, failed > 0);
    }
    const MemberFile& file = (*files)[at];
    ops::download(host_, {file.name, "application/json", file.bytes},
                  [this, files, at, made = std::move(made)](const Done& reply) mutable {
                      if (reply.ok()) made.push_back((*files)[at].anggota);
                      hand_on(files, at + 1, std::move(made));
                  });
}

void MatriksDesk::remember(const std::vector<AnggotaId>& made) {
    if (!session_.loaded() || session_.read_only() != ReadOnly::no) return;
    SetFields command;
    for (const AnggotaId& one : made)
        if (find_anggota(session_.present().matriks, one))
            command.fields.push_back({path(one) / "diserahkan", to_short(today())});
    if (!command.fields.empty()) session_.apply(command);
}

}  // namespace kinerja::ui
