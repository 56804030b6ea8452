// What the walk over the record says of signatures, on paper.
#include "core/print/signed.h"

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/dialog/describe.h"
#include "core/dialog/fold.h"
#include "core/dialog/skp_walk.h"
#include "core/dialog/speakers.h"
#include "core/print/forms.h"
#include "core/print/parts.h"

namespace kinerja {
namespace {

constexpr std::string_view what_a_seal_is =
    " (SHA-256). Segel menunjukkan apakah isi berkas berubah; bukan tanda tangan elektronik.";
constexpr std::string_view another_content = " Isi ini berbeda dari yang disegel.";
constexpr std::size_t group = 8;

std::string in_groups(std::string_view seal) {
    std::string words;
    for (std::size_t at = 0; at < seal.size(); at += group) {
        if (at > 0) words += ' ';
        words += seal.substr(at, group);
    }
    return words;
}

/// The last signatures that still hold; null: there is none.
struct Signed {
    const LangkahSkp* pegawai = nullptr;
    const LangkahSkp* pejabat_penilai = nullptr;
    int versi = 1;
    std::string devices;  // who signed on the other side's device; empty: nobody did
};

Signed signed_of(const DialogKinerja& dialog, const Ancestry& ancestry) {
    const SkpWalk walked = walk(dialog, ancestry);
    if (!is_locked(walked.status)) return {};
    const Speakers speakers(dialog, ancestry);
    std::string devices;
    const auto step = [&](TindakanSkp tindakan) -> const LangkahSkp* {
        const TakenStep* found = walked.last(dialog, tindakan);
        if (found == nullptr) return nullptr;
        const DialogEntry& entry = *dialog.entries[found->position];
        if (const auto owner = speakers.on_device_of(found->position))
            devices += " Tanda tangan " + std::string(label_of(entry.author.peran)) + " " +
                       same_device_words(*owner) + ".";
        return &*entry.langkah;
    };
    const LangkahSkp* pegawai = step(TindakanSkp::tanda_tangani);
    const LangkahSkp* pejabat_penilai = step(TindakanSkp::tetapkan);
    return {pegawai, pejabat_penilai, walked.versi, devices};
}

std::string where_and_when(const LangkahSkp& langkah) {
    return place_and_date(langkah.tempat, langkah.tanggal);
}

Footnotes seal_line(const Signed& found, bool same) {
    const LangkahSkp& last = found.pejabat_penilai ? *found.pejabat_penilai : *found.pegawai;
    std::string words = in_groups(last.segel).append(what_a_seal_is);
    if (found.versi > 1) words += " Versi " + std::to_string(found.versi) + ".";
    words += found.devices;
    if (!same) words += another_content;
    return {{{"Segel isi SKP:", words}}};
}

}  // namespace

std::string place_and_date(std::string_view tempat, std::string_view tanggal) {
    std::string words(trim(tempat));
    const std::optional<Date> date = parse_date(tanggal).date;
    const std::string day = date ? to_long(*date) : std::string(trim(tanggal));
    if (!words.empty() && !day.empty()) words += ", ";
    return words + day;
}

std::string place_and_date_or_dots(std::string_view tempat, std::string_view tanggal) {
    return place_and_date(is_blank(tempat) ? place_by_hand : tempat,
                          is_blank(tanggal) ? date_by_hand : tanggal);
}

void set_place_and_date(std::vector<Paper>& papers, std::string_view tempat,
                        std::string_view tanggal) {
    const std::string by_hand = place_and_date_or_dots("", "");
    const std::string said = place_and_date_or_dots(tempat, tanggal);
    for (Paper& paper : papers)
        for (Block& block : paper.blocks)
            if (auto* pair = std::get_if<Signatures>(&block))
                for (Signer* signer : {&pair->left, &pair->right})
                    if (signer->above == by_hand) signer->above = said;
}

void add_signatures(std::vector<Block>& blocks, const Skp& skp, std::string_view content_seal) {
    Signatures pair = signatures(skp);
    const DialogKinerja& dialog = *skp.dialog;
    const Ancestry ancestry(dialog);
    const Signed found = signed_of(dialog, ancestry);
    if (found.pegawai) pair.left.above = where_and_when(*found.pegawai);
    if (found.pejabat_penilai) pair.right.above = where_and_when(*found.pejabat_penilai);
    blocks.push_back(pair);
    if (!found.pegawai && !found.pejabat_penilai) return;
    const std::string recorded = kinerja::content_seal(fold(dialog, ancestry).registers);
    const auto fits = [&](const LangkahSkp* langkah) {
        return !langkah || (langkah->segel == recorded &&
                            (content_seal.empty() || langkah->segel == content_seal));
    };
    blocks.push_back(seal_line(found, fits(found.pegawai) && fits(found.pejabat_penilai)));
}

}  // namespace kinerja
