// What may join the list, and what is said then.
#include "wasm/app/own_catalog.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/codec/pkps_catalog_json.h"
#include "wasm/app/words.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view entri_kosong = "Indikator tidak boleh kosong.";
constexpr std::string_view entri_terlalu_panjang = "Kalimat ini terlalu panjang untuk Daftar saya.";
constexpr std::string_view daftar_penuh =
    "Daftar saya sudah penuh (500). Hapus yang tidak dipakai lagi.";
constexpr std::string_view daftar_gagal =
    "Daftar saya belum dapat disimpan di perangkat ini. Rencana Anda tidak berubah.";

}  // namespace wording

namespace {

constexpr NoteKind<CatalogEntry> note{"daftar-pkps",         "daftar-pkps-disisihkan",
                                      read_pkps_catalog,     write_pkps_catalog,
                                      wording::daftar_gagal, wording::daftar_rusak_tolak};

/// Why these words can not stand in the list; empty when they can.
std::string_view fault_of(const CatalogEntry& entry) {
    if (is_blank(entry.indikator)) return wording::entri_kosong;
    const bool long_words =
        std::max(entry.indikator.size(), entry.perwujudan.size()) > max_catalog_text;
    return long_words ? wording::entri_terlalu_panjang : std::string_view();
}

bool is_known(const std::vector<CatalogEntry>& all, const CatalogEntry& entry) {
    return std::ranges::any_of(all, [&](const CatalogEntry& other) {
        return other.id != entry.id && same_words(other, entry);
    });
}

std::string words_for(const std::string& file_name, const CatalogMerge& result) {
    std::string words = file_name + ": " + std::to_string(result.added) +
                        " indikator ditambahkan, " + std::to_string(result.known) + " sudah ada";
    if (result.no_room > 0)
        words += ", " + std::to_string(result.no_room) + " tidak muat (paling banyak 500)";
    return words + ".";
}

}  // namespace

OwnCatalog::OwnCatalog(Host& host, std::function<void(std::string words, bool danger)> say,
                       std::function<void()> changed)
    : NoteList(note, host, std::move(say), std::move(changed)) {}

void OwnCatalog::add(CatalogEntry entry) {
    enqueue([entry = std::move(entry)](std::vector<CatalogEntry>& all) {
        if (const std::string_view fault = fault_of(entry); !fault.empty()) return refused(fault);
        if (is_known(all, entry)) return refused(wording::entri_sudah_ada);
        if (all.size() >= max_catalog_entries) return refused(wording::daftar_penuh);
        all.insert(all.begin(), entry);
        return made(wording::entri_tersimpan);
    });
}

void OwnCatalog::replace(CatalogEntry entry) {
    enqueue([entry = std::move(entry)](std::vector<CatalogEntry>& all) {
        if (const std::string_view fault = fault_of(entry); !fault.empty()) return refused(fault);
        if (is_known(all, entry)) return refused(wording::entri_sudah_ada);
        for (CatalogEntry& other : all)
            if (other.id == entry.id) other = entry;
        return made(wording::entri_berubah);
    });
}

void OwnCatalog::remove(const std::string& id) {
    enqueue([id](std::vector<CatalogEntry>& all) {
        std::erase_if(all, [&](const CatalogEntry& one) { return one.id == id; });
        return made(wording::entri_terhapus);
    });
}

void OwnCatalog::merge(std::string file_name, std::vector<CatalogEntry> incoming) {
    enqueue([file_name = std::move(file_name),
             incoming = std::move(incoming)](std::vector<CatalogEntry>& all) {
        return made(words_for(file_name, kinerja::merge(all, incoming)));
    });
}

}  // namespace kinerja::ui
