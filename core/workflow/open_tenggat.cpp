// Which deadlines are behind an SKP because of where it stands, and which came with an evaluation.
#include "core/workflow/open_tenggat.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/evaluation/keberatan_window.h"
#include "core/evaluation/working_days.h"
#include "core/regulation/pengembalian_evaluasi.h"
#include "core/workflow/evaluasi_berlaku.h"

namespace kinerja {
namespace {

constexpr std::string_view agency_decides = " Aturan instansi Anda menentukan.";

/// "14 hari kalender sejak diterima (PP 30/2019 Pasal 59)."
std::string counted(int days, HitunganHari hitungan, const Citation& basis) {
    std::string words = std::to_string(days) + " ";
    std::string unit(label_of(hitungan));
    unit.front() = 'h';
    words += unit + " sejak diterima (" + std::string(basis.text) + ").";
    if (hitungan == HitunganHari::kerja) words += " Hari libur tidak dihitung.";
    return words + std::string(agency_decides);
}

/// The evaluation that this is the receipt of; null: it is unknown, or was replaced.
const Evaluasi* received_of(const Skp& skp, const PenerimaanEvaluasi& receipt) {
    const Evaluasi* found = find_evaluasi(skp, receipt.evaluasi);
    const bool replaced =
        found != nullptr && keadaan_of(skp, *found) == KeadaanEvaluasi::digantikan;
    return replaced ? nullptr : found;
}

/// "evaluasi tahunan", "evaluasi Triwulan I".
std::string name_of(const Skp& skp, const Evaluasi& evaluasi) {
    std::string name = nama_evaluasi(skp, evaluasi);
    name.front() = 'e';
    return name;
}

void add_keberatan(std::vector<Tenggat>& list, const Skp& skp, const PenerimaanEvaluasi& receipt,
                   const Date& day, const std::string& name) {
    HitunganHari hitungan = HitunganHari::kalender;
    for (const Box<Keberatan>& one : skp.keberatan) {
        if (one->evaluasi != receipt.evaluasi) continue;
        if (!is_blank(one->tanggal)) return;
        hitungan = one->hitungan;
    }
    const KeberatanWindow window = keberatan_window(day, skp.pegawai.status, hitungan);
    list.push_back({"keberatan-" + receipt.id.value, "Hari terakhir keberatan atas " + name,
                    window.last, path("penerimaan_evaluasi") / receipt.id.value / "diterima", true,
                    counted(window.days, hitungan, window.basis)});
}

void add_return(std::vector<Tenggat>& list, const PenerimaanEvaluasi& receipt, const Date& day,
                const std::string& name) {
    const Dated<int>* row = in_force(pengembalian_evaluasi_days(), day);
    if (row == nullptr || !is_blank(receipt.dikembalikan)) return;
    list.push_back({"pengembalian-" + receipt.id.value, "Pengembalian " + name,
                    plus_working_days(day, row->value),
                    path("penerimaan_evaluasi") / receipt.id.value / "dikembalikan", true,
                    counted(row->value, HitunganHari::kerja, row->basis)});
}

}  // namespace

std::vector<Tenggat> open_tenggat(const Skp& skp, const SkpWalk& walk) {
    std::vector<Tenggat> list = tenggat(skp);
    if (was_established(walk))
        std::erase_if(list, [](const Tenggat& one) { return one.id == "penetapan"; });
    for (const Box<PenerimaanEvaluasi>& receipt : skp.penerimaan_evaluasi) {
        const std::optional<Date> day = parse_date(receipt->diterima).date;
        const Evaluasi* evaluasi = received_of(skp, *receipt);
        if (!day || evaluasi == nullptr) continue;
        const std::string name = name_of(skp, *evaluasi);
        add_keberatan(list, skp, *receipt, *day, name);
        add_return(list, *receipt, *day, name);
    }
    std::ranges::stable_sort(list, {}, &Tenggat::tanggal);
    return list;
}

}  // namespace kinerja
