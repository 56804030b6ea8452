// The clock is the host's, the names are those of the document.
#include "wasm/app/desks/on_record.h"

#include <utility>

#include "core/handover/record.h"
#include "wasm/platform/platform.h"

namespace kinerja::ui {

std::string iso_now() {
    const auto seconds = static_cast<long long>(platform::now_ms() / 1000);
    const auto day = static_cast<int>(seconds / 86'400);
    const int rest = static_cast<int>(seconds % 86'400);
    const auto two = [](int number) {
        std::string digits = std::to_string(number);
        return digits.size() < 2 ? "0" + digits : digits;
    };
    std::string text = to_iso(plus_days({1970, 1, 1}, day));
    text.append("T").append(two(rest / 3600)).append(":").append(two(rest / 60 % 60));
    return text.append(":").append(two(rest % 60)).append("Z");
}

DialogAuthor author_of(const Session& session, const DialogState& state, PeranDialog peran) {
    const Skp& skp = session.present();
    const bool pegawai = peran == PeranDialog::pegawai;
    const Pegawai& person = pegawai ? skp.pegawai : skp.pejabat_penilai;
    DialogAuthor author{peran, person.nama, person.nip};
    const auto typed = state.nama.find(peran);
    if (typed != state.nama.end() && typed->second != person.nama) {
        author.nama = typed->second;
        if (!pegawai) author.nip.clear();  // another leader than the one the SKP names
    }
    return author;
}

void record_changes(Session& session, const DialogState& state) {
    if (std::optional<DialogEntry> entry =
            record_of_changes(session.present(), author_of(session, state, state.peran), iso_now()))
        session.apply(AppendEntries{{*std::move(entry)}, {}});
}

Result<Received> received_from(const Session& session, const DialogState& state, const Skp& file) {
    return receive(session.present(), file, author_of(session, state, state.peran), iso_now());
}

}  // namespace kinerja::ui
