#include "wasm/views/pelaksanaan/diminta_parts.h"

#include <string>
#include <string_view>

#include "core/base/date.h"
#include "core/base/text.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/records.h"
#include "wasm/views/parts/which_skp.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view diminta_judul = "Yang diminta memberi umpan balik";
constexpr std::string_view diminta_hitung = "{} dari {} permintaan sudah dijawab.";
constexpr std::string_view diminta_dijawab = "{}, diminta {}: sudah menjawab {}, {} umpan balik";
constexpr std::string_view diminta_belum = "{}, diminta {}: belum menjawab";
constexpr std::string_view diminta_tanpa_nama = "(tanpa nama)";
constexpr std::string_view permintaan_judul = "Permintaan yang dikirim";
constexpr std::string_view permintaan_isi =
    "Dicatat ketika berkas permintaan disimpan; jawabannya dikenali dari berkas yang kembali. "
    "Permintaan lisan dapat ditambahkan di sini.";
constexpr std::string_view tambah_diminta = "Tambah permintaan";
constexpr std::string_view hapus_diminta = "Hapus permintaan";

}  // namespace wording

namespace {

struct AnswersTo {
    std::size_t count = 0;
    std::string last;  // day of the newest, as typed
};

AnswersTo answers_to(const Skp& skp, const UmpanBalikDiminta& asked) {
    AnswersTo answers;
    std::optional<Date> newest;
    for (const Box<UmpanBalik>& one : skp.umpan_balik) {
        if (one->permintaan != asked.id.value) continue;
        ++answers.count;
        const std::optional<Date> day = parse_date(one->tanggal).date;
        if (newest && day && *day < *newest) continue;
        newest = day ? day : newest;
        answers.last = one->tanggal;
    }
    return answers;
}

std::string line_of(const UmpanBalikDiminta& asked, const AnswersTo& answers) {
    const std::string_view who =
        is_blank(asked.kepada) ? wording::diminta_tanpa_nama : std::string_view(asked.kepada);
    const std::string day = day_words(asked.tanggal);
    if (answers.count == 0) return filled(wording::diminta_belum, {who, day});
    return filled(wording::diminta_dijawab,
                  {who, day, day_words(answers.last), std::to_string(answers.count)});
}

}  // namespace

void siapa_diminta(Column& column, const Editing& editing) {
    const Skp& skp = editing.skp();
    const auto& all = skp.permintaan_umpan_balik;
    if (all.empty()) return;
    std::size_t answered = 0;
    for (const Box<UmpanBalikDiminta>& one : all)
        answered += answers_to(skp, *one).count > 0 ? 1 : 0;
    {
        Region region(column, wording::diminta_judul);
        Column& c = region.column();
        text(c, TextStyle::subheading, wording::diminta_judul, color::text, 2);
        text(
            c, TextStyle::small,
            filled(wording::diminta_hitung, {std::to_string(answered), std::to_string(all.size())}),
            color::secondary);
        c.gap(space::small);
        for (const Box<UmpanBalikDiminta>& one : all) {
            const AnswersTo answers = answers_to(skp, *one);
            bullet(c, TextStyle::body, line_of(*one, answers),
                   answers.count > 0 ? color::text : color::warning);
        }
    }
    column.gap(space::normal);
}

void daftar_diminta(Column& column, const Editing& editing) {
    column.gap(space::large);
    text(column, TextStyle::heading, wording::permintaan_judul, color::text, 2);
    text(column, TextStyle::small, wording::permintaan_isi, color::secondary);
    column.gap(space::normal);
    records(column, editing, path("permintaan_umpan_balik"),
            {.add = wording::tambah_diminta,
             .remove = wording::hapus_diminta,
             .fresh = {{"tanggal", to_short(editing.open.today)}}});
}

}  // namespace kinerja::ui
