// Findings in words: explain.h and name_of() of place.h.
#include "core/rules/explain.h"

#include <iterator>
#include <utility>

#include "core/base/text.h"
#include "core/model/field.h"
#include "core/rules/place.h"
#include "core/rules/rule_words.h"

namespace kinerja {
namespace {

// `with_field`: the labels of its fields mean nothing without the section's name.
struct SectionName {
    std::string_view path;
    std::string_view name;
    bool with_field = false;
};

// The last row is what a path reads as that names nothing of this document any more.
constexpr SectionName section_names[] = {
    {"pegawai", "Pegawai yang dinilai", true},
    {"pejabat_penilai", "Pejabat Penilai Kinerja", true},
    {"periode", "Periode penilaian"},
    {"rhk_pimpinan", "RHK pimpinan", true},
    {"rhk", "Rencana hasil kerja", true},
    {"ekspektasi_khusus", "Ekspektasi khusus pimpinan"},
    {"lampiran/sumber_daya", "Dukungan sumber daya", true},
    {"lampiran/konsekuensi", "Konsekuensi"},
    {"acuan", "Acuan", true},
    {"jadwal", "Jadwal", true},
    {"matriks", "Matriks", true},
    {"pkps", "Rencana PKPS", true},
    {"sasaran", "Sasaran", true},
    {"", "SKP"},
};

const SectionName& section_of(const Path& path) {
    for (const SectionName& row : section_names)
        if (Path{std::string(row.path)}.holds(path)) return row;
    return *std::rbegin(section_names);
}

// "RHK utama 2": counted within its kind, as printed.
std::string name_of_rhk(const Skp& skp, std::string_view id) {
    int utama = 0;
    int tambahan = 0;
    for (const Box<Rhk>& rhk : skp.rhk) {
        const bool is_utama = rhk->jenis == JenisRhk::utama;
        const int number = is_utama ? ++utama : ++tambahan;
        if (rhk->id.value == id)
            return (is_utama ? "RHK utama " : "RHK tambahan ") + std::to_string(number);
    }
    return "RHK";
}

template <class Items>
std::string numbered(std::string_view name, const Items& items, std::string_view id) {
    int number = 0;
    for (const auto& item : items) {
        ++number;
        if (item.id.value == id) return std::string(name) + " " + std::to_string(number);
    }
    return std::string(name);
}

// "RHK utama 2, IKI 3" for a column named "r2.i3".
std::string name_of_column(const Skp& skp, std::string_view column) {
    const std::size_t dot = column.find('.');
    const Rhk* rhk = find_rhk(skp, RhkId{std::string(column.substr(0, dot))});
    if (rhk == nullptr || dot == column.npos) return "IKI";
    return name_of_rhk(skp, rhk->id.value) + ", " +
           numbered("IKI", rhk->iki, column.substr(dot + 1));
}

// A person is called by name; a name that is not there yet by position.
std::string name_in_matriks(const Skp& skp, const std::vector<std::string_view>& parts) {
    if (parts[1] == "kolom") return "Matriks, " + name_of_column(skp, parts[2]);
    int number = 0;
    for (const Box<Anggota>& anggota : skp.matriks.anggota) {
        ++number;
        if (anggota->id.value != parts[2]) continue;
        std::string name = "Matriks, ";
        name += is_blank(anggota->nama) ? "pegawai " + std::to_string(number) : anggota->nama;
        if (parts.size() > 4) name += ", " + name_of_column(skp, parts[4]);
        return name;
    }
    return "Matriks";
}

// Seven values have the same two fields.
std::string name_in_pkps(const Skp& skp, const std::vector<std::string_view>& parts) {
    if (parts.size() > 2 && parts[1] == "riwayat")
        return numbered("Langkah PKPS", skp.pkps->riwayat, parts[2]);
    std::string name = "Rencana PKPS";
    if (parts.size() < 3 || parts[1] != "perilaku") return name;
    for (const Perilaku& value : perilaku_berakhlak())
        if (value.token == parts[2]) name += ", " + std::string(value.label);
    return name;
}

std::string name_of_item(const Skp& skp, const Path& path) {
    const std::vector<std::string_view> parts = segments(path);
    if (parts[0] == "rhk" && parts.size() > 1) {
        std::string name = name_of_rhk(skp, parts[1]);
        const Rhk* rhk = find_rhk(skp, RhkId{std::string(parts[1])});
        if (rhk && parts.size() > 3 && parts[2] == "iki")
            name += ", " + numbered(plan_words(skp.profil, skp.jenis_jabatan).indicator, rhk->iki,
                                    parts[3]);
        if (rhk && parts.size() > 3 && parts[2] == "rencana_aksi")
            name += ", " + numbered("rencana aksi", rhk->rencana_aksi, parts[3]);
        return name;
    }
    if (parts[0] == "rhk_pimpinan" && parts.size() > 1)
        return numbered(section_of(path).name, skp.rhk_pimpinan, parts[1]);
    if (parts[0] == "lampiran" && parts.size() > 2 && parts[1] == "sumber_daya")
        return numbered(section_of(path).name, skp.lampiran.sumber_daya, parts[2]);
    if (parts[0] == "jadwal" && parts.size() > 2)
        return numbered("Periode evaluasi", skp.jadwal->periode, parts[2]);
    if (parts[0] == "matriks" && parts.size() > 2) return name_in_matriks(skp, parts);
    if (parts[0] == "pkps") return name_in_pkps(skp, parts);
    if (parts[0] == "sasaran" && parts.size() > 1)
        return numbered(section_of(path).name, skp.sasaran, parts[1]);
    return std::string(section_of(path).name);
}

}  // namespace

std::string name_of(const Skp& skp, const Path& path) {
    const FieldSpec* field = field_spec(path);
    if (!field) return name_of_item(skp, path);
    if (!section_of(path).with_field) return std::string(field->label);
    return name_of_item(skp, path) + ", " + std::string(field->label);
}

std::string citation_line(const Rule& rule) {
    const std::string source(rule.basis.text);
    switch (rule.basis.authority) {
        case Authority::peraturan:
        case Authority::surat_edaran:
        case Authority::lampiran:
            return "Dasar: " + source;
        case Authority::practice:
        case Authority::suggestion:
            break;
    }
    return source;
}

Explanation explain(const Skp& skp, const Finding& finding) {
    const Rule& rule = *finding.rule;
    Proposal proposal;
    if (rule.propose) proposal = rule.propose(skp, finding.path);
    if (proposal.remedy.empty()) proposal.remedy = words_of(rule, rule.remedy, skp);
    return {name_of(skp, finding.path), words_of(rule, rule.message, skp),
            std::move(proposal.remedy), citation_line(rule), std::move(proposal.value)};
}

}  // namespace kinerja
