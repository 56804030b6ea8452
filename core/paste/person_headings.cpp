// Headings of a list of people.
#include <algorithm>
#include <optional>

#include "core/base/text.h"
#include "core/paste/likeness.h"
#include "core/paste/person_cell.h"

namespace kinerja {
namespace {

struct PartWords {
    PersonPart part;
    std::string_view words;
};
/// What a heading names: the first row whose words it has.
constexpr PartWords heading_rows[] = {
    {PersonPart::other, "nomor urut"},
    {PersonPart::other, "pangkat"},
    {PersonPart::other, "golongan"},
    {PersonPart::other, "gol"},
    {PersonPart::other, "ruang"},
    {PersonPart::other, "tmt"},
    {PersonPart::other, "eselon"},
    {PersonPart::other, "kelas"},
    {PersonPart::other, "pendidikan"},
    {PersonPart::other, "tanggal"},
    {PersonPart::other, "status"},
    {PersonPart::other, "keterangan"},
    {PersonPart::other, "jenis"},
    {PersonPart::other, "atasan"},
    {PersonPart::gelar_depan, "gelar depan"},
    {PersonPart::gelar_depan, "gelar dpn"},
    {PersonPart::gelar_belakang, "gelar"},
    {PersonPart::jabatan, "jabatan"},
    {PersonPart::unit_kerja, "unit"},
    {PersonPart::unit_kerja, "bidang"},
    {PersonPart::unit_kerja, "bagian"},
    {PersonPart::unit_kerja, "subbagian"},
    {PersonPart::unit_kerja, "seksi"},
    {PersonPart::unit_kerja, "satuan kerja"},
    {PersonPart::unit_kerja, "satker"},
    {PersonPart::unit_kerja, "instansi"},
    {PersonPart::unit_kerja, "opd"},
    {PersonPart::nip, "nip"},
    {PersonPart::nip, "nipppk"},
    {PersonPart::nip, "nip3k"},
    {PersonPart::nip, "ni"},
    {PersonPart::nip, "nrp"},
    {PersonPart::nip, "nik"},
    {PersonPart::nip, "nomor induk"},
    {PersonPart::nama, "nama"},
    {PersonPart::nama, "pegawai"},
    {PersonPart::other, "no"},
};
constexpr std::string_view numbers[] = {"nip", "nipppk", "nip3k", "nrp", "nik"};
/// Columns of somebody else.
constexpr std::string_view others[] = {"atasan", "penilai"};

bool has_one_of(const std::vector<std::string>& words, std::span<const std::string_view> list) {
    return std::ranges::any_of(list, [&](std::string_view one) { return has_all(words, one); });
}

bool has_word(const std::vector<std::string>& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

/// "Nama / NIP", "Nama, NIP dan Jabatan", "Nama (NIP)": what stands between the joints.
std::vector<std::string> pieces_of(std::string_view heading) {
    std::vector<std::string> pieces(1);
    for (std::size_t at = 0; at < heading.size(); ++at) {
        const std::string_view rest = heading.substr(at);
        const auto word = [&](std::string_view joint) {
            return rest.size() > joint.size() && rest[joint.size()] == ' ' &&
                   fold(rest.substr(0, joint.size())) == joint;
        };
        const bool dash = at > 0 && heading[at - 1] == ' ' && rest.starts_with("- ");
        const bool dan = at > 0 && heading[at - 1] == ' ' && (word("dan") || word("serta"));
        if (dash || dan || std::string_view("/,&+;()").find(heading[at]) != std::string_view::npos)
            pieces.emplace_back();
        else
            pieces.back() += heading[at];
        if (dan) at += rest.find(' ');
    }
    return pieces;
}

/// Nothing when the words are of no list of people.
std::optional<PersonParts> parts_in(const std::vector<std::string>& words) {
    if (has_word(words, "nama") && has_one_of(words, numbers))
        return PersonParts{PersonPart::nama, PersonPart::nip};
    for (const PartWords& row : heading_rows)
        if (has_all(words, row.words)) return PersonParts{row.part};
    return std::nullopt;
}

std::optional<PersonParts> parts_named(std::string_view heading) {
    constexpr std::size_t longest = 60, most_words = 8;
    const std::vector<std::string> words = plain_words(heading);
    if (heading.size() > longest || words.empty() || words.size() > most_words) return std::nullopt;
    if (has_one_of(words, others)) return PersonParts{PersonPart::other};
    const bool more = has_one_of(words, numbers) || has_word(words, "jabatan");
    if (has_word(words, "nama") && has_word(words, "gelar") && !more)
        return PersonParts{PersonPart::nama};
    PersonParts all;
    for (const std::string& piece : pieces_of(heading))
        for (const PersonPart part : parts_in(plain_words(piece)).value_or(PersonParts{}))
            if (std::ranges::find(all, part) == all.end()) all.push_back(part);
    return all.empty() ? parts_in(words) : all;
}

/// "Nama Jabatan" is the jabatan, unless nothing else in the row names people.
void look_for_name(std::vector<PersonParts>& all, const TsvRow& row) {
    for (std::size_t at = 0; at < all.size(); ++at)
        if (all[at] == PersonParts{PersonPart::jabatan} && has_word(plain_words(row[at]), "nama"))
            all[at].insert(all[at].begin(), PersonPart::nama);
}

bool names_people(const std::vector<PersonParts>& all) {
    return std::ranges::any_of(all, [](const PersonParts& parts) {
        return std::ranges::find(parts, PersonPart::nama) != parts.end();
    });
}

}  // namespace

std::optional<std::vector<PersonParts>> person_headings(const TsvRow& row) {
    std::vector<PersonParts> all;
    std::size_t known = 0, cells = 0;
    for (const std::string& cell : row) {
        const std::optional<PersonParts> parts = parts_named(cell);
        if (!cell.empty()) ++cells;
        if (parts) ++known;
        PersonParts& own = all.emplace_back();
        for (const PersonPart part : parts.value_or(PersonParts{})) {
            const bool twice = std::ranges::any_of(all, [&](const PersonParts& before) {
                return std::ranges::find(before, part) != before.end();
            });
            if (part == PersonPart::other || !twice) own.push_back(part);
        }
    }
    if (!names_people(all)) look_for_name(all, row);
    const bool clear = known * 2 > cells && digits_in(row[0]).empty();
    return clear && names_people(all) ? std::optional(all) : std::nullopt;
}

}  // namespace kinerja
