// The clock is the host's, the names are those of the document.
#include "wasm/app/desks/on_record.h"

#include <utility>

#include "core/handover/record.h"
#include "wasm/platform/platform.h"

namespace kinerja::ui {
namespace {

/// Now, as "2027-01-12T08:30:00Z".
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

}  // namespace

DialogEntry OnRecord::made_out(DialogEntry entry) {
    const Skp& skp = session_.present();
    const Pegawai& person =
        entry.author.peran == PeranDialog::pegawai ? skp.pegawai : skp.pejabat_penilai;
    entry.author.nama = person.nama;
    entry.author.nip = person.nip;
    entry.time = iso_now();
    entry.perangkat = mark_.of(skp.id);
    return entry;
}

DialogEntry OnRecord::made_out() {
    DialogEntry entry;
    entry.author.peran = turn_of(*session_.present().konsep);
    return made_out(std::move(entry));
}

void OnRecord::record_changes() {
    const DialogEntry by = made_out();
    if (std::optional<DialogEntry> entry =
            record_of_changes(session_.present(), by.author, by.time, by.perangkat))
        session_.apply(AppendEntries{{*std::move(entry)}, {}});
}

Result<Received> OnRecord::received(const Skp& file) {
    const DialogEntry by = made_out();
    return receive(session_.present(), file, by.author, by.time, by.perangkat);
}

Result<Received> OnRecord::received(const Skp& draft, const Skp& file) {
    const PeranDialog peran = turn_of(*draft.konsep);
    const Pegawai& person = peran == PeranDialog::pegawai ? draft.pegawai : draft.pejabat_penilai;
    return receive(draft, file, {peran, person.nama, person.nip}, iso_now(), mark_.of(draft.id));
}

Cautions OnRecord::cautions(const Skp& file) {
    return cautions_of(file, iso_now(), mark_.of(file.id));
}

}  // namespace kinerja::ui
