// Evidence beside each part of the SKP, as sentences that the Pejabat Penilai goes on with.
#include "core/workflow/dasar_evaluasi.h"

#include <string>
#include <string_view>

#include "core/base/text.h"
#include "core/codec/item_seal.h"
#include "core/evaluation/realisasi.h"
#include "core/workflow/evaluasi_berlaku.h"

namespace kinerja {
namespace {

void add_line(std::string& lines, const std::string& line) {
    if (line.empty()) return;
    if (!lines.empty()) lines += '\n';
    lines += line;
}

void add_part(std::string& line, std::string_view before, std::string_view part) {
    if (is_blank(part)) return;
    line.append(line.empty() ? std::string_view() : before).append(trim(part));
}

std::string with_evidence(std::string line, std::string_view bukti) {
    if (is_blank(bukti)) return line;
    if (!line.empty()) line += ' ';
    return line.append("(bukti: ").append(trim(bukti)).append(")");
}

std::optional<Konsolidasi> konsolidasi_of(CaraRealisasi cara) {
    switch (cara) {
        case CaraRealisasi::jumlah:
            return Konsolidasi::sum;
        case CaraRealisasi::terakhir:
            return Konsolidasi::last_value;
        case CaraRealisasi::rata_rata:
            return Konsolidasi::average;
        case CaraRealisasi::diketik:
            break;
    }
    return std::nullopt;
}

/// What the notes of these days come to, with the satuan of the last of them.
std::string value_of_notes(const Skp& skp, const Realisasi& one, Konsolidasi konsolidasi,
                           const Rentang& rentang) {
    std::vector<RealisasiEntry> entries;
    std::string_view satuan;
    for (const Box<CatatanKinerja>& note : skp.catatan_kinerja) {
        if (note->iki != one.iki || !rentang.holds(note->tanggal)) continue;
        const auto number = parse_decimal(note->realisasi);
        const auto day = parse_date(note->tanggal).date;
        if (!number || !day) continue;
        entries.push_back({*number, *day});
        if (!is_blank(note->satuan)) satuan = trim(note->satuan);
    }
    const std::optional<Step> step = realisasi_of(entries, konsolidasi);
    if (!step) return {};
    std::string words = to_indonesian(shortest(step->result));
    if (!satuan.empty()) words.append(" ").append(satuan);
    return words;
}

std::string value_of(const Skp& skp, const Realisasi& one) {
    if (const auto konsolidasi = konsolidasi_of(one.cara)) {
        const Rentang rentang = rentang_of(skp, JenisEvaluasi::periodik, one.periode);
        std::string words = value_of_notes(skp, one, *konsolidasi, rentang);
        if (!words.empty()) return words;
    }
    return std::string(trim(one.nilai));
}

/// Of the year every period with its name, in the order of the periods.
std::string realisasi_words(const Skp& skp, const IkiId& iki, JenisEvaluasi jenis,
                            const PeriodeEvaluasiId& periode) {
    std::string lines;
    for (const PeriodeEvaluasi& now : periode_evaluasi(*skp.jadwal, skp.periode))
        for (const Box<Realisasi>& one : skp.realisasi) {
            if (one->iki != iki || one->periode != now.id) continue;
            if (jenis == JenisEvaluasi::periodik && now.id != periode) continue;
            std::string line = with_evidence(value_of(skp, *one), one->bukti);
            if (line.empty()) continue;
            if (jenis == JenisEvaluasi::tahunan) line = now.nama + ": " + line;
            add_line(lines, line);
        }
    return lines;
}

std::string words_of(const UmpanBalik& one) {
    std::string words;
    add_part(words, {}, one.situasi);
    add_part(words, "; ", one.perilaku);
    add_part(words, "; ", one.dampak);
    words = with_evidence(std::move(words), one.bukti);
    if (words.empty()) return words;
    return std::string(label_of(one.hubungan)) + ": " + words;
}

/// Every umpan balik of this time about what `is_about` says.
template <class IsAbout>
std::string umpan_balik_words(const Skp& skp, const Rentang& rentang, IsAbout is_about) {
    std::string lines;
    for (const Box<UmpanBalik>& one : skp.umpan_balik)
        if (is_about(*one) && rentang.holds(one->tanggal) && !is_broken(*one))
            add_line(lines, words_of(*one));
    return lines;
}

}  // namespace

bool Rentang::holds(std::string_view typed) const {
    const std::optional<Date> day = parse_date(typed).date;
    if (!day) return !awal && !akhir;
    return (!awal || *awal <= *day) && (!akhir || *day <= *akhir);
}

Rentang rentang_of(const Skp& skp, JenisEvaluasi jenis, const PeriodeEvaluasiId& periode) {
    if (jenis == JenisEvaluasi::tahunan)
        return {parse_date(skp.periode.awal).date, parse_date(skp.periode.akhir).date};
    const std::optional<PeriodeEvaluasi> found = find_periode(skp, periode);
    if (!found) return {};
    return {parse_date(found->awal).date, parse_date(found->akhir).date};
}

std::vector<BarisEvaluasi> dasar_evaluasi(const Skp& skp, JenisEvaluasi jenis,
                                          const PeriodeEvaluasiId& periode) {
    const Rentang rentang = rentang_of(skp, jenis, periode);
    std::vector<BarisEvaluasi> rows;
    const auto add = [&rows](Path tentang, std::string realisasi, std::string umpan_balik) {
        const std::string id = "b" + std::to_string(rows.size() + 1);
        rows.push_back(
            {{id}, std::move(tentang), std::move(realisasi), std::move(umpan_balik), {}});
    };
    for (const Box<Rhk>& rhk : skp.rhk) {
        add(path(*rhk), {}, umpan_balik_words(skp, rentang, [&](const UmpanBalik& one) {
                return one.rhk == rhk->id;
            }));
        for (const Iki& iki : rhk->iki)
            add(path(*rhk, iki), realisasi_words(skp, iki.id, jenis, periode), {});
    }
    for (int i = 0; i < perilaku_count; ++i) {
        const Perilaku& perilaku = perilaku_berakhlak()[static_cast<std::size_t>(i)];
        add(path_of_ekspektasi_khusus(i), {},
            umpan_balik_words(skp, rentang, [&](const UmpanBalik& one) {
                return one.nilai_perilaku == perilaku.token;
            }));
    }
    return rows;
}

std::vector<const Pemantauan*> pemantauan_within(const Skp& skp, const Rentang& rentang) {
    std::vector<const Pemantauan*> notes;
    for (const Box<Pemantauan>& one : skp.pemantauan)
        if (rentang.holds(one->tanggal)) notes.push_back(&*one);
    return notes;
}

std::size_t pembinaan_within(const Skp& skp, const Rentang& rentang) {
    std::size_t count = 0;
    for (const Box<Pembinaan>& one : skp.pembinaan) count += rentang.holds(one->tanggal) ? 1 : 0;
    return count;
}

}  // namespace kinerja
