#include "wasm/app/desks/berkas_desk.h"

#include <algorithm>
#include <string>
#include <utility>
#include <variant>

#include "core/model/berkas_of.h"
#include "wasm/platform/platform.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/size_words.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view berkas_dilampirkan = "{} dilampirkan.";
constexpr std::string_view berkas_banyak =
    "Draf ini sudah memuat {} berkas, sebanyak-banyaknya. Lepas yang tidak diperlukan dahulu.";
constexpr std::string_view berkas_besar =
    "{} lebih besar dari 5 MB, jadi tidak dilampirkan. Kecilkan dahulu, atau tulis tautannya.";
constexpr std::string_view berkas_tak_muat =
    "{} tidak dilampirkan: sisa ruang lampiran draf ini {}, dari 100 MB.";
constexpr std::string_view berkas_kosong = "{} kosong, jadi tidak dilampirkan.";
constexpr std::string_view berkas_jenis_lain =
    "{} menurut isinya bukan PDF, PNG, atau JPEG, jadi tidak dilampirkan.";
constexpr std::string_view berkas_tak_terbaca = "{} tidak dapat dibaca dari perangkat ini.";
constexpr std::string_view berkas_disk_penuh =
    "Ruang penyimpanan peramban penuh: berkas tidak dilampirkan, dan tidak ada yang berubah.";
constexpr std::string_view berkas_belum_tersimpan =
    "Draf ini belum tersimpan di perangkat, jadi belum dapat diberi berkas.";
constexpr std::string_view berkas_gagal_lampir = "Berkas tidak dapat dilampirkan.";
constexpr std::string_view berkas_draf_lain =
    "Draf lain sudah terbuka, jadi berkas tidak dilampirkan.";
constexpr std::string_view berkas_tak_ada =
    "Berkas ini tidak ada di perangkat ini. Minta pengirim menyimpan SKP beserta berkas bukti "
    "dukungnya.";
constexpr std::string_view berkas_rusak =
    "Isi berkas ini rusak, atau bukan yang dahulu dilampirkan, jadi tidak dibuka.";
constexpr std::string_view berkas_gagal_buka = "Berkas tidak dapat dibuka.";
constexpr std::string_view berkas_disimpan = "Berkas disimpan. Periksa folder Unduhan.";

}  // namespace wording

namespace {

std::string why_refused(const ops::AttachedFile& reply, std::int64_t room) {
    if (reply.status == Status::quota) return std::string(wording::berkas_disk_penuh);
    if (reply.status == Status::not_found) return std::string(wording::berkas_belum_tersimpan);
    const auto& [reason, name] = reply.refused;
    if (reason == "no room") return filled(wording::berkas_tak_muat, {name, size_words(room)});
    constexpr std::pair<std::string_view, std::string_view> rows[] = {
        {"too large", wording::berkas_besar},
        {"empty", wording::berkas_kosong},
        {"kind", wording::berkas_jenis_lain},
        {"unreadable", wording::berkas_tak_terbaca},
    };
    for (const auto& [why, words] : rows)
        if (why == reason) return filled(words, {name});
    return std::string(wording::berkas_gagal_lampir);
}

AttachedAsk ask_for(const std::string& draft, const BerkasBukti& berkas) {
    return {draft, berkas.sha256, berkas.nama, token_of(berkas.jenis)};
}

}  // namespace

void BerkasDesk::run(const BerkasIntent& intent) {
    std::visit([this](const auto& one) { obey(one); }, intent);
}

void BerkasDesk::obey(const PilihBerkas& intent) {
    if (!session_.loaded() || session_.read_only() != ReadOnly::no) return;
    const auto all = berkas_of(session_.present());
    if (all.size() >= most_berkas)
        return voice_.say(filled(wording::berkas_banyak, {std::to_string(all.size())}), true);
    const std::int64_t room = std::max<std::int64_t>(0, most_berkas_together - octets_of(all));
    const std::string most = std::to_string(largest_berkas), left = std::to_string(room);
    ops::attach(host_, {session_.id(), most, left},
                [this, draft = session_.id(), tempat = intent.tempat,
                 room](const ops::AttachedFile& reply) {
                    if (reply.ok()) return take(draft, tempat, reply.file);
                    if (reply.status != Status::cancelled)
                        voice_.say(why_refused(reply, room), true);
                    platform::wake();
                });
}

// Meanwhile another draft may have been opened; what was stored for nothing goes by itself.
void BerkasDesk::take(const std::string& draft, const Path& tempat, const AttachReply& file) {
    if (!session_.loaded() || session_.id() != draft)
        return voice_.say(std::string(wording::berkas_draf_lain), true);
    BerkasBukti berkas;
    berkas.nama = file.name;
    berkas.jenis = parse_token<JenisBerkas>(file.kind).value_or(berkas.jenis);
    berkas.ukuran = file.size;
    berkas.sha256 = file.sha256;
    if (!session_.apply(LampirkanBerkas{tempat, berkas})) return;
    session_.pause();
    voice_.say(filled(wording::berkas_dilampirkan, {file.name}), false, true);
    platform::wake();
}

void BerkasDesk::obey(const LihatBerkas& intent) {
    ops::show_attached(host_, ask_for(session_.id(), intent.berkas),
                       [this](const Done& reply) { say_outcome(reply, {}); });
}

void BerkasDesk::obey(const SimpanBerkas& intent) {
    ops::save_attached(host_, ask_for(session_.id(), intent.berkas),
                       [this](const Done& reply) { say_outcome(reply, wording::berkas_disimpan); });
}

void BerkasDesk::say_outcome(const Done& reply, std::string_view done) {
    const std::string_view words = reply.ok()                          ? done
                                   : reply.status == Status::not_found ? wording::berkas_tak_ada
                                   : reply.status == Status::damaged   ? wording::berkas_rusak
                                                                       : wording::berkas_gagal_buka;
    if (!words.empty()) voice_.say(std::string(words), !reply.ok());
    platform::wake();
}

}  // namespace kinerja::ui
