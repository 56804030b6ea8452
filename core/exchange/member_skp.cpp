// Who serves what: from the cells of a row to RHK and RHK pimpinan.
#include "core/exchange/member_skp.h"

#include <utility>

#include "core/base/text.h"
#include "core/model/iki_words.h"
#include "core/model/matriks_layout.h"
#include "core/model/nip.h"

namespace kinerja {
namespace {

struct NewIds {
    std::string stem;
    int count = 0;

    std::string operator()() { return stem + std::to_string(++count); }
};

// "1. ", "2) ", "a. ", "- ", "• ": marks of a list, not words of the result.
std::string_view without_mark(std::string_view line) {
    for (const std::string_view mark : {"-", "*", "•", "–"})
        if (line.starts_with(mark)) return trim(line.substr(mark.size()));
    std::size_t digits = 0;
    while (digits < line.size() && is_digit(line[digits])) ++digits;
    const bool letter = digits == 0 && !line.empty() && line[0] >= 'a' && line[0] <= 'z';
    const std::size_t end = letter ? 1 : digits;
    const bool marked = end > 0 && end <= 2 && end + 1 < line.size() &&
                        (line[end] == '.' || line[end] == ')') && line[end + 1] == ' ';
    return marked ? trim(line.substr(end + 1)) : line;
}

std::string iki_lines(const Rhk& rhk) {
    std::string lines;
    for (const Iki& iki : rhk.iki) {
        if (is_blank(iki.statement)) continue;
        if (!lines.empty()) lines += '\n';
        lines += line_of_iki(iki.statement, iki.target);
    }
    return lines;
}

RhkPimpinan served_by(const KolomMatriks& kolom, const Anggota* ketua) {
    RhkPimpinan served;
    served.asal = kolom.rhk->id;
    served.sementara = false;
    if (ketua == nullptr) {
        served.statement = kolom.rhk->statement;
        served.iki = iki_lines(*kolom.rhk);
    } else {
        served.statement = kolom.hasil_ketua->hasil;
        served.iki = kolom.iki->statement;
        served.pemilik = is_blank(ketua->nama) ? ketua->jabatan : ketua->nama;
    }
    return served;
}

// A RHK of the leader stands once, however many of its IKI the person carries.
RhkPimpinanId listed(std::vector<RhkPimpinan>& list, RhkPimpinan served, NewIds& new_id) {
    for (const RhkPimpinan& one : list)
        if (one.asal == served.asal && one.statement == served.statement && one.iki == served.iki)
            return one.id;
    served.id.value = new_id();
    list.push_back(std::move(served));
    return list.back().id;
}

Pegawai pegawai_of(const Anggota& anggota, const Pegawai& leader) {
    Pegawai pegawai;
    pegawai.nama = anggota.nama;
    pegawai.nip = anggota.nip;
    pegawai.jabatan = anggota.jabatan;
    pegawai.unit_kerja = anggota.unit_kerja;
    if (const NipReading reading = parse_nip(anggota.nip); reading.nip)
        pegawai.status = reading.nip->status;
    if (anggota.unit_lain) return pegawai;
    if (is_blank(pegawai.unit_kerja)) pegawai.unit_kerja = leader.unit_kerja;
    pegawai.instansi = leader.instansi;
    return pegawai;
}

Skp begun(const Skp& leader, const Anggota& anggota) {
    Skp skp;
    skp.pendekatan = leader.pendekatan;
    skp.periode.awal = leader.periode.awal;
    skp.periode.akhir = leader.periode.akhir;
    skp.pegawai = pegawai_of(anggota, leader.pegawai);
    skp.pejabat_penilai = leader.pegawai;
    skp.profil = leader.profil;
    skp.jadwal = leader.jadwal;
    return skp;
}

}  // namespace

std::vector<std::string> results_of(std::string_view hasil) {
    std::vector<std::string> results;
    if (!is_peran(hasil)) return results;
    while (!hasil.empty()) {
        const std::size_t end = hasil.find('\n');
        const std::string_view words = without_mark(trim(hasil.substr(0, end)));
        if (is_peran(words)) results.emplace_back(words);
        hasil.remove_prefix(end == hasil.npos ? hasil.size() : end + 1);
    }
    return results;
}

Result<Skp> skp_for_member(const Skp& leader, const AnggotaId& id, std::string_view id_stem) {
    const Anggota* anggota = find_anggota(leader.matriks, id);
    if (anggota == nullptr)
        return Error{ErrorCode::not_found, path(id).value, "Pegawai ini tidak ada pada matriks."};
    const Anggota* ketua = ketua_of(leader.matriks, *anggota);
    NewIds new_id{std::string(id_stem)};
    Skp skp = begun(leader, *anggota);
    skp.id.value = id_stem;
    for (const BlokMatriks& blok : blok_of(leader)) {
        if (blok.ketua != ketua) continue;
        for (const KolomMatriks& kolom : blok.kolom) {
            const Peran* peran = find_peran(*anggota, kolom.rhk->id, kolom.iki->id);
            if (peran == nullptr) continue;
            for (std::string& result : results_of(peran->hasil)) {
                Rhk rhk;
                rhk.id.value = new_id();
                rhk.rhk_pimpinan = listed(skp.rhk_pimpinan, served_by(kolom, ketua), new_id);
                rhk.statement = std::move(result);
                rhk.iki.emplace_back().id.value = new_id();
                skp.rhk.emplace_back(std::move(rhk));
            }
        }
    }
    return skp;
}

}  // namespace kinerja
