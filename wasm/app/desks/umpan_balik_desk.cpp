// The colleague sees what is asked and nothing else; the answer finds its draft by id.
#include "wasm/app/desks/umpan_balik_desk.h"

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/base/text.h"
#include "core/codec/umpan_balik_json.h"
#include "core/edit/item.h"
#include "core/edit/umpan_balik.h"
#include "wasm/app/file_name.h"
#include "wasm/app/host_ops.h"
#include "wasm/app/moment.h"
#include "wasm/platform/platform.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/words.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view permintaan_disimpan =
    "Permintaan disimpan. Kirimkan berkasnya, lalu impor jawabannya di sini.";
constexpr std::string_view jawaban_disimpan =
    "Jawaban disimpan dan disegel. Kirimkan berkasnya kepada {}.";
constexpr std::string_view berkas_umpan_gagal = "Berkas tidak dapat disimpan.";
constexpr std::string_view bukan_untuk_sini =
    "Jawaban ini untuk SKP {}, yang tidak ada di perangkat ini. Buka di perangkat yang memuat SKP "
    "itu.";
constexpr std::string_view jawaban_diterima = "{} umpan balik diterima.";
constexpr std::string_view jawaban_sudah_ada = "Umpan balik dalam berkas ini sudah ada semua.";

}  // namespace wording

namespace {

constexpr std::string_view json_type = "application/json";

std::string whose(const PermintaanUmpanBalik& request) {
    return request.nama.empty() ? std::string(wording::tanpa_nama) : request.nama;
}

}  // namespace

void UmpanBalikDesk::run(const UmpanBalikIntent& intent) {
    std::visit([this](const auto& one) { obey(one); }, intent);
}

void UmpanBalikDesk::receive(std::string_view name, std::string_view bytes) {
    Result<BerkasUmpanBalik> read = read_umpan_balik(bytes);
    if (!read) return importer_.refuse(name, read.error().message);
    if (read->jawaban.empty()) return open(read->permintaan);
    const std::string id = read->permintaan.skp.value;
    if (session_.loaded() && session_.id() == id) return take(*read);
    const DraftHead* head = list_.find(id);
    if (head == nullptr || head->deleted_at > 0)
        return importer_.refuse(name, filled(wording::bukan_untuk_sini, {whose(read->permintaan)}));
    drafts_.leave_then([this, id, berkas = *std::move(read)] {
        if (session_.is_open()) drafts_.close();
        drafts_.open(id, [this, berkas] { take(berkas); });
    });
}

void UmpanBalikDesk::open(PermintaanUmpanBalik request) {
    BerkasUmpanBalik& berkas = ui_.umpan_balik.berkas;
    berkas = {std::move(request), {}};
    for (const HalDiminta& about : berkas.permintaan.tentang) {
        UmpanBalik& one = berkas.jawaban.emplace_back();
        one.tanggal = to_short(today());
        one.pemberi = berkas.permintaan.diminta_dari;
        one.hubungan = berkas.permintaan.hubungan.value_or(HubunganPemberi::rekan_setingkat);
        one.cara = CaraUmpanBalik::rekaman;
        one.rhk = about.rhk;
        one.nilai_perilaku = about.nilai_perilaku;
    }
    ui_.show(Screen::isi_umpan_balik);
    ui_.new_page = true;
    platform::wake();
}

void UmpanBalikDesk::take(const BerkasUmpanBalik& answer) {
    if (!session_.loaded()) return;
    const std::size_t count = count_new(session_.present(), answer.jawaban);
    if (count > 0 && !session_.apply(TakeUmpanBalik{answer.jawaban})) return;
    ui_.umpan_balik.periode.clear();
    ui_.show(Screen::editor);
    ui_.show(Section::umpan_balik);
    ui_.new_page = true;
    voice_.say(count == 0 ? std::string(wording::jawaban_sudah_ada)
                          : filled(wording::jawaban_diterima, {std::to_string(count)}));
    platform::wake();
}

void UmpanBalikDesk::obey(const SaveRequest&) {
    if (!session_.loaded()) return;
    const Skp& skp = session_.present();
    PermintaanUmpanBalik request = ui_.umpan_balik.minta;
    request.id = platform::new_id();
    request.skp = skp.id;
    request.nama = skp.pegawai.nama;
    request.jabatan = skp.pegawai.jabatan;
    save_file(host_, voice_,
              {file_name_of(skp, "Permintaan umpan balik", ".umpan-balik.json"),
               std::string(json_type), write_umpan_balik({request, {}})},
              std::string(wording::permintaan_disimpan), std::string(wording::berkas_umpan_gagal),
              [this, request] { note(request); });
    ui_.umpan_balik.asking = false;
    ui_.umpan_balik.minta = {};
}

// Who was asked is known once the file is out; the draft may have been left meanwhile.
void UmpanBalikDesk::note(const PermintaanUmpanBalik& request) {
    const bool here = session_.loaded() && session_.id() == request.skp.value;
    if (!here || session_.read_only() != ReadOnly::no) return;
    std::string about;
    for (const HalDiminta& one : request.tentang)
        about.append(about.empty() ? "" : "\n").append(one.kalimat);
    session_.apply(AddItem{
        path("permintaan_umpan_balik"),
        request.id,
        {{"tanggal", to_short(today())}, {"kepada", request.diminta_dari}, {"tentang", about}}});
    platform::wake();
}

void UmpanBalikDesk::obey(const SaveAnswer&) {
    const BerkasUmpanBalik& berkas = ui_.umpan_balik.berkas;
    std::vector<UmpanBalik> written;
    for (const UmpanBalik& one : berkas.jawaban)
        if (!is_blank(one.perilaku)) written.push_back(one);
    if (written.empty()) return;
    const BerkasUmpanBalik answer = answered(berkas.permintaan, std::move(written));
    Skp named;
    named.pegawai.nama = berkas.permintaan.nama;
    save_file(host_, voice_,
              {file_name_of(named, "Jawaban umpan balik", ".umpan-balik.json"),
               std::string(json_type), write_umpan_balik(answer)},
              filled(wording::jawaban_disimpan, {whose(berkas.permintaan)}),
              std::string(wording::berkas_umpan_gagal));
}

void UmpanBalikDesk::obey(const LeaveRequest&) {
    ui_.umpan_balik.berkas = {};
    ui_.show(session_.loaded() ? Screen::editor : Screen::beranda);
    ui_.new_page = true;
}

}  // namespace kinerja::ui
