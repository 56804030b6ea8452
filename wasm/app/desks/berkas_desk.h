// BerkasDesk: files of a bukti dukung are chosen, seen and saved. Their octets stay with the host.
#pragma once

#include "wasm/app/session.h"
#include "wasm/app/voice.h"
#include "wasm/state/berkas_intents.h"

namespace kinerja::ui {

class BerkasDesk {
  public:
    BerkasDesk(Session& session, Host& host, Voice& voice)
        : session_(session), host_(host), voice_(voice) {}

    void run(const BerkasIntent& intent);

  private:
    void obey(const PilihBerkas& intent);
    void obey(const LihatBerkas& intent);
    void obey(const SimpanBerkas& intent);
    void take(const std::string& draft, const Path& tempat, const AttachReply& file);
    void say_outcome(const Done& reply, std::string_view done);

    Session& session_;
    Host& host_;
    Voice& voice_;
};

}  // namespace kinerja::ui
