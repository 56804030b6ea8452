// The room of a dialogue, opened by the Pegawai.
#pragma once

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <string_view>

#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/views/dialog/words.h"

namespace kinerja::ui {

constexpr std::string_view iki_target = "rhk/r1/iki/i1/target", iki_card = "rhk/r1/iki/i1";

/// Presses the card of the agenda whose name holds this.
inline void press_in_agenda(Ui& ui, std::string_view part) {
    ui.scroll(Role::navigation, -1e6f);
    for (int i = 0; i < 20; ++i, ui.scroll(Role::navigation, 300))
        for (const Node& node : ui.all(Role::button))
            if (node.position > 0 && node.name.find(part) != std::string::npos)
                return Widget(ui, node).click();
    FAIL("no card " << part);
}

struct Room : Ui {
    explicit Room(const Skp& skp = valid_skp(), const Window& window = desktop)
        : Ui({held_by(PeranDialog::pegawai, skp)}, window) {
        open(skp.pegawai.nama);
        section(Section::dialog);
        look_for(Role::button, wording::buka_ruang).click();
    }
    void card(std::string_view part) { press_in_agenda(*this, part); }
    const DialogKinerja& dialog() { return *skp().dialog; }
    const DialogEntry& last() { return *dialog().entries.back(); }
    bool disabled(std::string_view name) {
        return look_for(Role::button, name)->is(state_disabled);
    }
};

inline std::string now_there() { return valid_skp().rhk[0]->iki[0].target; }

/// The Pegawai proposed another target.
inline Skp proposed() {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    pegawai.propose(iki_card, {{std::string(iki_target), now_there(), "8 antarmuka"}});
    return pegawai.skp();
}

}  // namespace kinerja::ui
