// Made once for an SKP and a choice; saved and copied as it is shown.
#include "wasm/app/desks/ekspor_desk.h"

#include <utility>
#include <variant>

#include "core/base/date.h"
#include "core/base/tsv.h"
#include "wasm/app/file_name.h"
#include "wasm/app/host_ops.h"
#include "wasm/views/parts/filled.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view disalin = "Disalin: {}.";
constexpr std::string_view semua_disalin = "Seluruh tabel disalin.";
constexpr std::string_view tak_tersalin =
    "Peramban ini tidak mengizinkan penyalinan. Simpan berkasnya, lalu salin dari sana.";
constexpr std::string_view untuk_admin_disimpan =
    "Berkas untuk admin disimpan. Periksa folder Unduhan.";

}  // namespace wording

namespace {

constexpr std::string_view json_type = "application/json";
constexpr std::string_view table_type = "text/tab-separated-values";

/// The day that was asked for, else the last one with notes.
std::optional<Date> day_of(const Skp& skp, const std::string& typed) {
    if (const auto day = parse_date(typed).date) return day;
    std::optional<Date> last;
    for (const Box<CatatanKinerja>& one : skp.catatan_kinerja) {
        const auto day = parse_date(one->tanggal).date;
        if (day && (!last || *last < *day)) last = day;
    }
    return last;
}

EksporIsi made_of(const Skp& skp, const EksporState& by) {
    EksporIsi isi;
    const EksporRow& row = row_of(by.which);
    if (row.for_admin()) isi.admin = berkas_admin(skp, row.profil());
    if (by.which == Ekspor::lembar_salin) isi.layar = lembar_salin(skp);
    if (by.which != Ekspor::progres) return isi;
    isi.tabel = tabel_progres(skp, by.layout);
    if (const auto day = day_of(skp, by.hari)) {
        isi.hari = to_long(*day);
        isi.layar = {layar_progres(skp, *day)};
    }
    return isi;
}

}  // namespace

void EksporDesk::run(const EksporIntent& intent) {
    std::visit([this](const auto& one) { obey(one); }, intent);
}

void EksporDesk::fill(ScreenData& data) const {
    if (ui_.screen == Screen::ekspor && session_.loaded()) data.ekspor = &isi();
}

const EksporIsi& EksporDesk::isi() const {
    const Skp& skp = session_.shown();
    if (!made_ || made_->by != ui_.ekspor || made_->of != skp)
        made_ = Made{skp, ui_.ekspor, made_of(skp, ui_.ekspor)};
    return made_->isi;
}

std::string EksporDesk::table() const {
    return ui_.ekspor.which == Ekspor::progres ? to_tsv(isi().tabel.rows)
                                               : to_tsv(rows_of(isi().layar));
}

void EksporDesk::obey(const SaveEkspor&) {
    if (!session_.loaded()) return;
    const EksporRow& row = row_of(ui_.ekspor.which);
    const Skp& skp = session_.shown();
    if (!row.for_admin())
        return save_file(host_, voice_,
                         {file_name_of(skp, row.label, ".tsv"), std::string(table_type), table()});
    if (isi().admin.isi.empty()) return;
    const std::string_view name = row_of(row.profil()).token;
    save_file(host_, voice_,
              {file_name_of(skp, "Untuk admin", "." + std::string(name) + ".json"),
               std::string(json_type), isi().admin.isi},
              std::string(wording::untuk_admin_disimpan));
}

void EksporDesk::copy(const std::string& words, std::string done) {
    ops::copy_text(host_, words, [this, done = std::move(done)](const Done& reply) {
        if (reply.ok())
            voice_.say(done);
        else
            voice_.say(std::string(wording::tak_tersalin), true);
    });
}

void EksporDesk::obey(const CopyEkspor&) {
    if (session_.loaded()) copy(table(), std::string(wording::semua_disalin));
}

void EksporDesk::obey(const CopyIsian& intent) {
    copy(intent.nilai, filled(wording::disalin, {intent.nama}));
}

}  // namespace kinerja::ui
