#include "wasm/app/next_step.h"

#include <string_view>
#include <variant>

#include "core/base/text.h"
#include "core/workflow/evaluasi_berlaku.h"
#include "wasm/views/parts/filled.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view langkah_serahkan =
    "{} diserahkan dan disegel. Berikutnya: pilih Kembalikan ke pegawai di bawah, lalu kirim "
    "berkasnya kepada {}, yang menerima dan mengembalikannya dengan tanda tangan.";
constexpr std::string_view langkah_terima =
    "Penerimaan dicatat. Berikutnya: kembalikan dengan tanda tangan, lalu kirim berkasnya kepada "
    "{}.";
constexpr std::string_view langkah_kembalikan =
    "Dikembalikan dengan tanda tangan. Berikutnya: pilih Kirim ke pimpinan di bawah, lalu kirim "
    "berkasnya kepada {}.";
constexpr std::string_view langkah_minta =
    "Permintaan membuka kembali dicatat. Berikutnya: kirim berkasnya kepada {}, yang menjawabnya.";
constexpr std::string_view langkah_minta_sendiri =
    "Permintaan membuka kembali dicatat. Berikutnya: jawab di bawahnya.";
constexpr std::string_view langkah_setuju =
    "Disetujui. Berikutnya: perbaiki konsep barunya di bagian atas, lalu serahkan kepada pegawai.";
constexpr std::string_view langkah_tolak =
    "Ditolak. Berikutnya: kirim berkasnya kepada {} agar jawaban Anda terbaca.";
constexpr std::string_view langkah_keberatan =
    "Keberatan diajukan. Berikutnya: pilih Kirim ke pimpinan di bawah, lalu kirim berkasnya kepada "
    "{}; atasannya yang memutuskan.";
constexpr std::string_view langkah_penjelasan =
    "Penjelasan dicatat. Berikutnya: atasan Pejabat Penilai Kinerja memutuskan; catat keputusannya "
    "di sini.";
constexpr std::string_view langkah_keputusan =
    "Keputusan dicatat dan berlaku pada semua dokumen. Berikutnya: kirim berkasnya kepada {}.";
constexpr std::string_view pejabat_penilai = "Pejabat Penilai Kinerja";
constexpr std::string_view pegawai_dinilai = "pegawai yang dinilai";

}  // namespace wording

namespace {

/// By name, else by what they are.
std::string_view penilai_in(const Skp& skp) {
    return is_blank(skp.pejabat_penilai.nama) ? wording::pejabat_penilai
                                              : std::string_view(skp.pejabat_penilai.nama);
}
std::string_view pegawai_in(const Skp& skp) {
    return is_blank(skp.pegawai.nama) ? wording::pegawai_dinilai
                                      : std::string_view(skp.pegawai.nama);
}

struct NextStep {
    const Skp& skp;

    std::string operator()(const SerahkanEvaluasi& done) const {
        const Evaluasi* one = find_evaluasi(skp, done.konsep);
        return filled(
            wording::langkah_serahkan,
            {one == nullptr ? std::string("Evaluasi") : nama_evaluasi(skp, *one), pegawai_in(skp)});
    }
    std::string operator()(const TerimaEvaluasi&) const {
        return filled(wording::langkah_terima, {penilai_in(skp)});
    }
    std::string operator()(const KembalikanEvaluasi&) const {
        return filled(wording::langkah_kembalikan, {penilai_in(skp)});
    }
    std::string operator()(const MintaBuka&) const {
        if (pihak_of(turn_of(*skp.konsep)) == Pihak::pimpinan)
            return std::string(wording::langkah_minta_sendiri);
        return filled(wording::langkah_minta, {penilai_in(skp)});
    }
    std::string operator()(const JawabMinta& done) const {
        if (done.jawaban == JawabanPermintaan::disetujui)
            return std::string(wording::langkah_setuju);
        return filled(wording::langkah_tolak, {pegawai_in(skp)});
    }
    std::string operator()(const AjukanKeberatan&) const {
        return filled(wording::langkah_keberatan, {penilai_in(skp)});
    }
    std::string operator()(const PenjelasanKeberatan&) const {
        return std::string(wording::langkah_penjelasan);
    }
    std::string operator()(const PutuskanKeberatan&) const {
        return filled(wording::langkah_keputusan, {pegawai_in(skp)});
    }
    template <class Other>
    std::string operator()(const Other&) const {
        return {};
    }
};

}  // namespace

std::string next_step_after(const Command& command, const Skp& skp) {
    return std::visit(NextStep{skp}, command);
}

}  // namespace kinerja::ui
