// The printed wording of the seven values; taken over letter for letter from the official forms.
#include "core/regulation/perilaku.h"

namespace kinerja {
namespace {

constexpr std::array<Perilaku, perilaku_count> berakhlak{{
    {"berorientasi_pelayanan",
     "Berorientasi Pelayanan",
     {"Memahami dan memenuhi kebutuhan masyarakat", "Ramah, cekatan, solutif, dan dapat diandalkan",
      "Melakukan perbaikan tiada henti"}},
    {"akuntabel",
     "Akuntabel",
     {"Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin dan berintegritas "
      "tinggi",
      "Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien",
      "Tidak menyalahgunakan kewenangan jabatan"}},
    {"kompeten",
     "Kompeten",
     {"Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah",
      "Membantu orang lain belajar", "Melaksanakan tugas dengan kualitas terbaik"}},
    {"harmonis",
     "Harmonis",
     {"Menghargai setiap orang apapun latar belakangnya", "Suka menolong orang lain",
      "Membangun lingkungan kerja yang kondusif"}},
    {"loyal",
     "Loyal",
     {"Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun "
      "1945, setia kepada Negara Kesatuan Republik Indonesia serta pemerintahan yang sah",
      "Menjaga nama baik sesama ASN, Pimpinan, Instansi, dan Negara",
      "Menjaga rahasia jabatan dan negara"}},
    {"adaptif",
     "Adaptif",
     {"Cepat menyesuaikan diri menghadapi perubahan",
      "Terus berinovasi dan mengembangkan kreativitas", "Bertindak proaktif"}},
    {"kolaboratif",
     "Kolaboratif",
     {"Memberi kesempatan kepada berbagai pihak untuk berkontribusi",
      "Terbuka dalam bekerja sama untuk menghasilkan nilai tambah",
      "Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama"}},
}};

}  // namespace

const std::array<Perilaku, perilaku_count>& perilaku_berakhlak() { return berakhlak; }

std::span<const Term> terms_of_perilaku() {
    static const auto all = [] {
        std::array<Term, perilaku_count> made{};
        for (std::size_t i = 0; i < made.size(); ++i)
            made[i] = {berakhlak[i].token, berakhlak[i].label};
        return made;
    }();
    return all;
}

}  // namespace kinerja
