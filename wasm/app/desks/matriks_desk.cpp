// The open document stays open: a leader makes several SKP one after the other.
#include "wasm/app/desks/matriks_desk.h"

#include <string>

#include "core/codec/skp_json.h"
#include "core/edit/paste_anggota.h"
#include "core/exchange/member_skp.h"
#include "wasm/app/derived.h"
#include "wasm/app/file_name.h"
#include "wasm/app/host_ops.h"
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

void MatriksDesk::obey(const MakeMemberSkp& whose) {
    if (!session_.loaded()) return;
    const Result<Skp> made = skp_for_member(session_.shown(), whose.anggota, platform::new_id());
    if (!made) return;
    const std::string bytes = write_skp(*made);
    const std::string name = made->pegawai.nama;
    if (!whose.as_draft)
        return save_file(host_, voice_,
                         {file_name_of(*made, "SKP", ".skp.json"), "application/json", bytes},
                         "Berkas SKP untuk " + name + " disimpan di folder Unduhan.");
    ops::import_draft(host_, {made->id.value, bytes, write_summary(summary_of(*made))},
                      [this, name](const Done& reply) {
                          drafts_.refresh();
                          voice_.say(reply.ok() ? "Draf SKP untuk " + name + " ada di Beranda."
                                                : "Draf belum dapat disimpan di perangkat ini.",
                                     !reply.ok());
                      });
}

}  // namespace kinerja::ui
