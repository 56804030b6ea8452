// What the matrix of roles and results asks for: people that were pasted, and the SKP of one.
#include <string>

#include "core/codec/skp_json.h"
#include "core/edit/paste_anggota.h"
#include "core/exchange/member_skp.h"
#include "core/rules/check.h"
#include "wasm/app/app.h"
#include "wasm/app/derived.h"
#include "wasm/app/file_name.h"
#include "wasm/platform/platform.h"

namespace kinerja::ui {

// The pasted text goes only when its people are in the matrix.
void App::obey(const InsertPeople&) {
    if (!session_.loaded()) return;
    const PeoplePlan plan = plan_people(ui_.matriks.pasted);
    if (!plan.refusal.empty()) return;
    const AnggotaId ketua{ui_.modal_subject};
    if (!session_.apply(kinerja::insert_people(plan, ketua, platform::new_id()), now_)) return;
    ui_.matriks.pasted.clear();
    ui_.ask(Modal::none);
    say(std::to_string(plan.anggota.size()) + " pegawai ditambahkan.", false, true);
}

// The open document stays open: a leader makes several of these one after the other.
void App::obey(const MakeMemberSkp& whose) {
    if (!session_.loaded()) return;
    const Result<Skp> made = skp_for_member(session_.shown(), whose.anggota, platform::new_id());
    if (!made) return;
    const std::string bytes = write_skp(*made);
    const std::string name = made->pegawai.nama;
    if (!whose.as_draft) {
        ops::download(host_, {file_name_of(*made, "SKP", ".skp.json"), "application/json", bytes},
                      [this, name](const Done& reply) {
                          say(reply.ok()
                                  ? "Berkas SKP untuk " + name + " disimpan di folder Unduhan."
                                  : "Berkas tidak dapat disimpan.",
                              !reply.ok());
                      });
        return;
    }
    ops::import_draft(host_, {made->id.value, bytes, write_summary(summary_of(*made))},
                      [this, name](const Done& reply) {
                          drafts_.refresh();
                          say(reply.ok() ? "Draf SKP untuk " + name + " ada di Beranda."
                                         : "Draf belum dapat disimpan di perangkat ini.",
                              !reply.ok());
                      });
}

}  // namespace kinerja::ui
