// Tindak lanjut of the evaluation: records of what was reported, ranked, given and imposed. Each
// says on whose authority it stands; nothing is decided here.
#include <string>
#include <string_view>
#include <vector>

#include "core/base/date.h"
#include "core/model/shape_walk.h"
#include "core/workflow/evaluasi_berlaku.h"
#include "wasm/state/sections.h"
#include "wasm/views/parts/records.h"
#include "wasm/views/penilaian/evaluasi_parts.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view tindak_lanjut_isi =
    "Yang dilakukan sesudah predikat ditetapkan: dilaporkan, diperingkat, diberi penghargaan "
    "atau sanksi (Permenpan RB 6/2022). Dicatat oleh Pimpinan; keputusannya diambil di luar "
    "program ini. Berikutnya: kirim berkasnya, agar pegawai memegang catatan yang sama.";
constexpr std::string_view belum_ada_tindak_lanjut =
    "Belum ada tindak lanjut yang dicatat. Pimpinan mencatatnya, lalu dibawa oleh berkas SKP.";

constexpr std::string_view pelaporan = "Pelaporan berjenjang";
constexpr std::string_view pelaporan_isi =
    "SKP dan Dokumen Evaluasi dilaporkan berjenjang dari Pejabat Penilai Kinerja sampai Pejabat "
    "yang Berwenang atau kepala unit kepegawaian (Permenpan RB 6/2022). Batas waktunya: aturan "
    "instansi Anda menentukan.";
constexpr std::string_view pelaporan_kosong = "Belum ada pelaporan yang dicatat.";
constexpr std::string_view pelaporan_tambah = "Tambah pelaporan";
constexpr std::string_view pelaporan_hapus = "Hapus pelaporan";
constexpr std::string_view yang_dilaporkan = "SKP dan Dokumen Evaluasi";

constexpr std::string_view pemeringkatan = "Pemeringkatan";
constexpr std::string_view pemeringkatan_isi =
    "Per unit kerja, oleh Tim Penilai Kinerja, dengan alasan. Cara memeringkat: aturan instansi "
    "Anda menentukan; tidak ada yang dihitung di sini.";
constexpr std::string_view pemeringkatan_kosong = "Belum ada pemeringkatan yang dicatat.";
constexpr std::string_view pemeringkatan_tambah = "Tambah pemeringkatan";
constexpr std::string_view pemeringkatan_hapus = "Hapus pemeringkatan";

constexpr std::string_view penghargaan = "Penghargaan dan sanksi";
constexpr std::string_view penghargaan_isi =
    "Tulis dasarnya. Penghargaan: Permenpan RB 6/2022. Sanksi bagi PNS: PP 30/2019 Pasal 56 sampai "
    "58; bagi PPPK dasarnya belum ditemukan, aturan instansi Anda menentukan.";
constexpr std::string_view penghargaan_kosong = "Belum ada penghargaan atau sanksi yang dicatat.";
constexpr std::string_view penghargaan_tambah = "Tambah penghargaan atau sanksi";
constexpr std::string_view penghargaan_hapus = "Hapus penghargaan atau sanksi";

constexpr std::string_view kontrak = "Catatan kontrak PPPK";
constexpr std::string_view kontrak_isi =
    "Apa arti evaluasi ini bagi perjanjian kerja. PP 49/2018 mengenal pemutusan hubungan kerja "
    "bila target yang disepakati tidak terpenuhi; ukurannya belum ditemukan, aturan instansi Anda "
    "menentukan.";
constexpr std::string_view kontrak_kosong = "Belum ada catatan kontrak.";
constexpr std::string_view kontrak_tambah = "Tambah catatan kontrak";
constexpr std::string_view kontrak_hapus = "Hapus catatan kontrak";

}  // namespace wording

namespace {

std::vector<FieldValue> today(const Editing& editing) {
    return {{"tanggal", to_short(editing.open.today)}};
}

/// Of the year, where that was handed over.
std::vector<FieldValue> about_the_year(const Editing& editing) {
    std::vector<FieldValue> fields = today(editing);
    if (const Evaluasi* one = evaluasi_berlaku(editing.skp(), JenisEvaluasi::tahunan, {}))
        fields.push_back({"evaluasi", one->id.value});
    return fields;
}

std::vector<FieldValue> reported(const Editing& editing) {
    std::vector<FieldValue> fields = about_the_year(editing);
    fields.push_back({"pelapor", editing.skp().pejabat_penilai.nama});
    fields.push_back({"isi", std::string(wording::yang_dilaporkan)});
    return fields;
}

std::vector<FieldValue> ranked(const Editing& editing) {
    std::vector<FieldValue> fields = today(editing);
    fields.push_back({"unit", editing.skp().pegawai.unit_kerja});
    return fields;
}

bool has_contract(const Skp& skp) { return skp.pegawai.status == StatusPegawai::pppk; }

struct Part {
    std::string_view list, title, words, empty, add, remove;
    std::vector<FieldValue> (*fresh)(const Editing&) = nullptr;
    bool (*is_asked)(const Skp&) = nullptr;  // always, without
};
constexpr Part parts[] = {
    {"pelaporan", wording::pelaporan, wording::pelaporan_isi, wording::pelaporan_kosong,
     wording::pelaporan_tambah, wording::pelaporan_hapus, reported},
    {"pemeringkatan", wording::pemeringkatan, wording::pemeringkatan_isi,
     wording::pemeringkatan_kosong, wording::pemeringkatan_tambah, wording::pemeringkatan_hapus,
     ranked},
    {"penghargaan_sanksi", wording::penghargaan, wording::penghargaan_isi,
     wording::penghargaan_kosong, wording::penghargaan_tambah, wording::penghargaan_hapus, today},
    {"catatan_kontrak", wording::kontrak, wording::kontrak_isi, wording::kontrak_kosong,
     wording::kontrak_tambah, wording::kontrak_hapus, about_the_year, has_contract},
};

bool is_written(const Skp& skp, const Part& part) {
    const auto place = member_at(skp, part.list);
    return place && place->member->list.size(place->owner) > 0;
}

/// The Pimpinan writes what is asked of this status; what is written is always there to be read.
bool is_there(const Skp& skp, const Part& part, Pihak side) {
    if (is_written(skp, part)) return true;
    return side == Pihak::pimpinan && (part.is_asked == nullptr || part.is_asked(skp));
}

void one_part(Column& column, const Editing& editing, const Part& part, Pihak side) {
    Region group(column, part.title);
    Column& c = group.column();
    text(c, TextStyle::heading, part.title, color::text, 2);
    text(c, TextStyle::small, part.words, color::secondary);
    c.gap(space::normal);
    RecordsLook look{.empty = part.empty};
    if (side == Pihak::pimpinan) {
        look.add = part.add;
        look.remove = part.remove;
        look.fresh = part.fresh(editing);
    } else {
        look.readonly = [](const void*) { return true; };
    }
    records(c, editing, path(part.list), look);
}

}  // namespace

void tindak_lanjut_evaluasi_view(Column& column, const Editing& editing) {
    text(column, TextStyle::body, wording::tindak_lanjut_isi, color::secondary);
    column.gap(space::normal);
    const std::optional<Pihak> side = side_here(column, editing);
    if (!side) return;
    bool any = false;
    for (const Part& part : parts) {
        if (!is_there(editing.skp(), part, *side)) continue;
        any = true;
        one_part(column, editing, part, *side);
        column.gap(space::large);
    }
    if (!any) text(column, TextStyle::body, wording::belum_ada_tindak_lanjut, color::secondary);
}

}  // namespace kinerja::ui
