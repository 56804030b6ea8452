// The weightiest first.
#include "wasm/views/parts/cautions.h"

#include <algorithm>

#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/box.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view di_luar_catatan_isi =
    "Isinya tidak sama dengan yang dicatat dialognya, dan tidak ada yang menyatakan mengubahnya. "
    "Tanyakan kepada pengirim sebelum menerima. Perubahannya dicatat tanpa penulis.";
constexpr std::string_view tak_tercantum_isi =
    "Tulisannya ditandai tidak dikenal, dan tidak dihitung sebagai kesepakatan atau langkah.";
constexpr std::string_view atas_nama_anda =
    "Berkas memuat {} entri atas nama Anda yang tidak ditulis di perangkat ini";
constexpr std::string_view atas_nama_anda_isi =
    "Wajar bila Anda menulisnya pada perangkat lain. Bila tidak, jangan terima dahulu; tanyakan "
    "kepada pengirim.";
constexpr std::string_view tidak_lagi =
    "{} entri yang pernah Anda terima tidak ada lagi dalam berkas ini";
constexpr std::string_view tidak_lagi_isi =
    "Di sini semuanya tetap ada. Wajar bila berkas ini dibuat sebelum entri itu; bila pengirim "
    "menyebutnya yang terbaru, tanyakan mengapa entri terakhirnya tidak ikut.";
constexpr std::string_view jam_salah =
    "Beberapa entri bertanggal di masa depan; mungkin jam perangkat pengirim keliru";
constexpr std::string_view jam_salah_isi = "Urutan dialog tidak bergantung pada jam.";
constexpr std::string_view cadangan_lain = "Ini cadangan yang dibuat pada perangkat lain";
constexpr std::string_view cadangan_lain_isi =
    "Isinya memuat tulisan pribadi pembuatnya. Sebelum menerima, jawab dahulu apakah ini milik "
    "Anda sendiri.";
constexpr std::string_view siapa_belum_diketahui =
    "Berkas ini tidak menunjukkan siapa Anda. Jawab di sini, atau nanti sebelum tulisan pertama "
    "Anda.";
constexpr std::string_view langkah_tanda_tangan = "tanda tangan Pegawai";
constexpr std::string_view langkah_penetapan = "penetapan";
constexpr std::string_view langkah_kesepakatan = "kesepakatan";
constexpr std::string_view tak_tercantum = "Memuat tulisan orang yang tidak tercantum pada SKP: {}";
constexpr std::string_view milik = "Cadangan ini milik {}";
constexpr std::string_view pernah_ditulis =
    "Dialog dalam berkas ini pernah Anda tulis pada perangkat ini sebagai {}";
constexpr std::string_view dikirim = "Berkas ini dikirim {} kepada {}";
constexpr std::string_view tercatat = "Pada draf yang sudah ada di sini Anda tercatat sebagai {}";
constexpr std::string_view dijawab = "Anda menjawab {}";
constexpr std::string_view maka = "{}, maka Anda dicatat sebagai {}.";

}  // namespace wording

namespace {

std::string_view name_of_step(TindakanSkp tindakan) {
    switch (tindakan) {
        case TindakanSkp::tanda_tangani:
            return wording::langkah_tanda_tangan;
        case TindakanSkp::tetapkan:
            return wording::langkah_penetapan;
        default:
            return wording::langkah_kesepakatan;
    }
}

std::string joined(const std::vector<std::string_view>& names) {
    std::string words;
    for (std::size_t i = 0; i < names.size(); ++i)
        words.append(i == 0 ? "" : i + 1 == names.size() ? " dan " : ", ").append(names[i]);
    return words;
}

std::string reason_of(const WhoOpens& who, const std::string& role) {
    switch (who.by) {
        case KnownBy::backup:
            return filled(wording::milik, {role});
        case KnownBy::record:
            return filled(wording::pernah_ditulis, {role});
        case KnownBy::sender:
            return filled(wording::dikirim, {label_of(other(pihak_of(*who.peran))), role});
        case KnownBy::draft:
            return filled(wording::tercatat, {role});
        case KnownBy::nothing:
        case KnownBy::answer:
            break;
    }
    return filled(wording::dijawab, {role});
}

}  // namespace

std::string falls_in_words(const Cautions& cautions) {
    std::vector<std::string_view> names;
    for (const TindakanSkp step : cautions.undone)
        if (std::ranges::find(names, name_of_step(step)) == names.end())
            names.push_back(name_of_step(step));
    return names.empty() ? std::string() : std::string(wording::menggugurkan) + joined(names);
}

std::vector<Warning> warnings_in_words(const Cautions& cautions) {
    std::vector<Warning> warnings;
    const auto warn = [&](std::string title, std::string_view more) {
        warnings.push_back({std::move(title), more});
    };
    if (cautions.backup) warn(std::string(wording::cadangan_lain), wording::cadangan_lain_isi);
    if (cautions.nobodys) warn(std::string(wording::di_luar_catatan), wording::di_luar_catatan_isi);
    if (!cautions.unknown.empty())
        warn(filled(wording::tak_tercantum,
                    {joined({cautions.unknown.begin(), cautions.unknown.end()})}),
             wording::tak_tercantum_isi);
    if (cautions.in_my_name > 0)
        warn(filled(wording::atas_nama_anda, {std::to_string(cautions.in_my_name)}),
             wording::atas_nama_anda_isi);
    if (cautions.dropped > 0)
        warn(filled(wording::tidak_lagi, {std::to_string(cautions.dropped)}),
             wording::tidak_lagi_isi);
    if (cautions.in_the_future > 0) warn(std::string(wording::jam_salah), wording::jam_salah_isi);
    return warnings;
}

void warning_banners(Column& column, const Cautions& cautions) {
    for (const Warning& one : warnings_in_words(cautions)) {
        banner(column, Tone::warning, one.title, one.more);
        column.gap(space::normal);
    }
}

std::string who_in_words(const WhoOpens& who) {
    if (!who.peran) return std::string(wording::siapa_belum_diketahui);
    const std::string role(label_of(*who.peran));
    return filled(wording::maka, {reason_of(who, role), role});
}

}  // namespace kinerja::ui
