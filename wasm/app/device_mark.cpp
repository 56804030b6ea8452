// Where the note cannot be kept, the secret is good for this session.
#include "wasm/app/device_mark.h"

#include "core/base/sha256.h"
#include "core/base/text.h"
#include "wasm/app/host_ops.h"
#include "wasm/platform/platform.h"

namespace kinerja::ui {
namespace {

constexpr std::string_view note = "tanda-perangkat";
constexpr std::size_t mark_length = 12;

}  // namespace

void DeviceMark::start() {
    ops::read_note(host_, note, [this](const ops::Note& reply) {
        if (reply.ok() && !is_blank(reply.bytes)) secret_ = reply.bytes;
        can_keep_ =
            reply.ok() || reply.status == Status::not_found || reply.status == Status::damaged;
    });
}

// Another tab may make one in the same moment: what stands there in the end is the device's.
void DeviceMark::make() {
    secret_ = platform::new_id() + platform::new_id();
    if (!can_keep_) return;
    ops::write_note(host_, {note, secret_}, [this](const Done& written) {
        if (!written.ok()) return;
        ops::read_note(host_, note, [this](const ops::Note& kept) {
            if (kept.ok() && !is_blank(kept.bytes)) secret_ = kept.bytes;
        });
    });
}

std::string DeviceMark::of(const SkpId& skp) {
    if (secret_.empty()) make();
    return sha256_hex(secret_ + skp.value).substr(0, mark_length);
}

}  // namespace kinerja::ui
