// Evidence beside each part of the SKP, as sentences that the Pejabat Penilai goes on with.
#include "core/workflow/dasar_evaluasi.h"

#include <string>
#include <string_view>

#include "core/base/text.h"
#include "core/dialog/item_seal.h"
#include "core/model/place_name.h"
#include "core/pelaksanaan/realisasi_from_catatan.h"
#include "core/regulation/perilaku.h"
#include "core/workflow/evaluasi_berlaku.h"

namespace kinerja {
namespace {

void add_line(std::string& lines, const std::string& line) {
    if (line.empty()) return;
    if (!lines.empty()) lines += '\n';
    lines += line;
}

/// Whole sentences follow each other; what is no sentence is set off.
void add_part(std::string& line, std::string_view part) {
    if (is_blank(part)) return;
    const bool sentence = line.ends_with('.') || line.ends_with('!') || line.ends_with('?');
    line.append(line.empty() ? "" : sentence ? " " : "; ").append(trim(part));
}

/// What was typed as evidence, and how its file is called.
std::string with_evidence(std::string line, std::string_view bukti, const BerkasBukti& berkas) {
    if (is_blank(bukti) && berkas.empty()) return line;
    if (!line.empty()) line += ' ';
    line.append("(bukti: ").append(trim(bukti));
    if (!berkas.empty()) line.append(is_blank(bukti) ? "" : "; ").append(berkas.nama);
    return line.append(")");
}

/// The satuan of the last note that counted.
std::string_view satuan_of(const Skp& skp, const NilaiRealisasi& hasil) {
    std::string_view satuan;
    for (const CatatanAngka& one : hasil.catatan) {
        const std::string& typed = skp.catatan_kinerja[one.at]->satuan;
        if (one.angka && !is_blank(typed)) satuan = trim(typed);
    }
    return satuan;
}

/// As computed from the notes, with their satuan; where none counts, and where it is typed, as
/// typed.
std::string value_of(const Skp& skp, const Realisasi& one, const NilaiRealisasi& hasil) {
    if (!hasil.step) return std::string(trim(one.nilai));
    std::string words = hasil.nilai;
    const std::string_view satuan = satuan_of(skp, hasil);
    if (!satuan.empty()) words.append(" ").append(satuan);
    return words;
}

/// Of the year every period with its name, in the order of the periods.
std::string realisasi_words(const Skp& skp, const RhkId& rhk, const IkiId& iki, JenisEvaluasi jenis,
                            const PeriodeEvaluasiId& periode) {
    std::string lines;
    const std::vector<CatatanAngka> notes = catatan_of(skp, rhk, iki);
    for (const PeriodeEvaluasi& now : periode_evaluasi(*skp.jadwal, skp.periode)) {
        if (jenis == JenisEvaluasi::periodik && now.id != periode) continue;
        const Realisasi* one = find_realisasi(skp, rhk, iki, now.id);
        if (one == nullptr) continue;
        std::string line = with_evidence(value_of(skp, *one, nilai_realisasi(now, one, notes)),
                                         one->bukti, one->berkas);
        if (line.empty()) continue;
        if (jenis == JenisEvaluasi::tahunan) line = now.nama + ": " + line;
        add_line(lines, line);
    }
    return lines;
}

bool is_whole(const UmpanBalik& one) { return !one.segel.empty() && !is_broken(one); }

std::string words_of(const UmpanBalik& one) {
    std::string words;
    add_part(words, one.situasi);
    add_part(words, one.perilaku);
    add_part(words, one.dampak);
    words = with_evidence(std::move(words), one.bukti, one.berkas);
    if (words.empty()) return words;
    return std::string(label_of(one.hubungan)) + ": " + words;
}

/// Every umpan balik of this time about what `is_about` says, as its giver sealed it: anybody can
/// write the rest, and these words go to the Pegawai with the evaluation.
template <class IsAbout>
std::string umpan_balik_words(const Skp& skp, const Days& days, IsAbout is_about) {
    std::string lines;
    for (const Box<UmpanBalik>& one : skp.umpan_balik)
        if (is_about(*one) && days.holds(one->tanggal) && is_whole(*one))
            add_line(lines, words_of(*one));
    return lines;
}

}  // namespace

Days days_of(const Skp& skp, JenisEvaluasi jenis, const PeriodeEvaluasiId& periode) {
    if (jenis == JenisEvaluasi::tahunan) return days_of(skp.periode.awal, skp.periode.akhir);
    const std::optional<PeriodeEvaluasi> found = find_periode(skp, periode);
    const Days days = found ? days_of(found->awal, found->akhir) : Days{};
    return days.is_closed() ? days : no_days();
}

std::vector<BarisEvaluasi> dasar_evaluasi(const Skp& skp, JenisEvaluasi jenis,
                                          const PeriodeEvaluasiId& periode) {
    const Days days = days_of(skp, jenis, periode);
    std::vector<BarisEvaluasi> rows;
    const auto add = [&rows](Path tentang, std::string realisasi, std::string umpan_balik) {
        const std::string id = "b" + std::to_string(rows.size() + 1);
        rows.push_back(
            {{id}, std::move(tentang), std::move(realisasi), std::move(umpan_balik), {}});
    };
    for (const Box<Rhk>& rhk : skp.rhk) {
        add(path(*rhk), {}, umpan_balik_words(skp, days, [&](const UmpanBalik& one) {
                return one.rhk == rhk->id;
            }));
        for (const Iki& iki : rhk->iki)
            add(path(*rhk, iki), realisasi_words(skp, rhk->id, iki.id, jenis, periode), {});
    }
    for (int i = 0; i < perilaku_count; ++i) {
        const Perilaku& perilaku = perilaku_berakhlak()[static_cast<std::size_t>(i)];
        add(path_of_ekspektasi_khusus(i), {},
            umpan_balik_words(skp, days, [&](const UmpanBalik& one) {
                return one.nilai_perilaku == perilaku.token;
            }));
    }
    return rows;
}

bool is_perilaku(const Path& tentang) {
    return path("ekspektasi_khusus").holds(tentang) && segments(tentang).size() == 2;
}

std::string nama_dasar(const Skp& skp, const Path& tentang) {
    if (is_perilaku(tentang))
        for (const Perilaku& value : perilaku_berakhlak())
            if (segments(tentang).back() == value.token) return std::string(value.label);
    return name_of(skp, tentang);
}

std::vector<const Pemantauan*> pemantauan_within(const Skp& skp, const Days& days) {
    std::vector<const Pemantauan*> notes;
    for (const Box<Pemantauan>& one : skp.pemantauan)
        if (days.holds(one->tanggal)) notes.push_back(&*one);
    return notes;
}

std::vector<const UmpanBalik*> pendapat_ketua_tim(const Skp& skp, const Days& days) {
    std::vector<const UmpanBalik*> opinions;
    for (const Box<UmpanBalik>& one : skp.umpan_balik)
        if (one->hubungan == HubunganPemberi::ketua_tim && days.holds(one->tanggal) &&
            !is_broken(*one))
            opinions.push_back(&*one);
    return opinions;
}

std::size_t pembinaan_within(const Skp& skp, const Days& days) {
    std::size_t count = 0;
    for (const Box<Pembinaan>& one : skp.pembinaan) count += days.holds(one->tanggal) ? 1 : 0;
    return count;
}

}  // namespace kinerja
