// The eight cells of jenis jabatan and pendekatan, and what the form of each has and demands.
#include "core/regulation/form.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace kinerja;

namespace {

using enum JenisJabatan;
using enum Pendekatan;

struct Cell {
    JenisJabatan jenis_jabatan;
    Pendekatan pendekatan;
    std::string columns;  // a letter each
    std::string demands;  // rhk_pimpinan, aspek, target, perspektif, satuan, nip_penilai
    UnitPenilai unit_penilai;
    std::string footnotes;  // stars
};

const Cell cells[] = {
    {jpt, kuantitatif, "nritp", "--!!!?", UnitPenilai::instansi, "**"},
    {jpt, kualitatif, "nr", "---???", UnitPenilai::instansi, "**"},
    {pimpinan_unit_kerja_mandiri, kuantitatif, "nritp", "--!!!?", UnitPenilai::instansi, "**"},
    {pimpinan_unit_kerja_mandiri, kualitatif, "nr", "---???", UnitPenilai::instansi, "**"},
    {ja, kuantitatif, "nRrait", "!!!-!!", UnitPenilai::unit_kerja, "* **"},
    {ja, kualitatif, "nr", "!---?!", UnitPenilai::unit_kerja, "**"},
    {jf, kuantitatif, "nRrait", "!!!-!!", UnitPenilai::unit_kerja, "* **"},
    {jf, kualitatif, "nr", "!---?!", UnitPenilai::unit_kerja, "**"},
};

std::string columns_of(const SkpForm& form) {
    constexpr std::string_view letters = "nRraitp";
    std::string columns;
    for (const Kolom kolom : form.kolom) columns += letters[static_cast<std::size_t>(kolom)];
    return columns;
}

std::string demands_of(const SkpForm& form) {
    constexpr std::string_view letters = "-?!";
    std::string demands;
    for (const Demand demand : {form.rhk_pimpinan, form.aspek, form.target, form.perspektif,
                                form.satuan, form.nip_penilai})
        demands += letters[static_cast<std::size_t>(demand)];
    return demands;
}

}  // namespace

TEST_CASE("each of the eight cells has the columns, demands and footnotes of its form",
          "[PL-08][PL-09]") {
    CHECK(std::size(cells) == terms<JenisJabatan>().size() * terms<Pendekatan>().size());
    for (const Cell& cell : cells) {
        CAPTURE(token_of(cell.jenis_jabatan), token_of(cell.pendekatan));
        const SkpForm& form = form_of(cell.jenis_jabatan, cell.pendekatan);
        CHECK(columns_of(form) == cell.columns);
        CHECK(demands_of(form) == cell.demands);
        CHECK(form.unit_penilai == cell.unit_penilai);
        CHECK(has(form, CatatanKaki::rhk_pimpinan) == cell.footnotes.starts_with("* "));
        CHECK(has(form, CatatanKaki::ekspektasi_khusus));
        CHECK(form.pendekatan.ends_with(cell.pendekatan == kuantitatif ? " KUANTITATIF"
                                                                       : " KUALITATIF"));
        CHECK(form.bagi.starts_with(cell.footnotes.starts_with("* ") ||
                                            cell.unit_penilai == UnitPenilai::unit_kerja
                                        ? "BAGI PEJABAT ADMINISTRASI"
                                        : "BAGI PEJABAT PIMPINAN TINGGI"));
    }
}

TEST_CASE("a form has a column for an indicator's field only where it asks for the field") {
    for (const Cell& cell : cells) {
        CAPTURE(token_of(cell.jenis_jabatan), token_of(cell.pendekatan));
        const SkpForm& form = form_of(cell.jenis_jabatan, cell.pendekatan);
        CHECK(has(form, Kolom::aspek) == (form.aspek == Demand::demanded));
        CHECK(has(form, Kolom::target) == (form.target == Demand::demanded));
        CHECK(has(form, Kolom::perspektif) == (form.perspektif == Demand::demanded));
        CHECK(has(form, Kolom::iki) != form.narrated);
        CHECK((!has(form, Kolom::rhk_pimpinan) || form.rhk_pimpinan == Demand::demanded));
        CHECK(has(form, CatatanKaki::rhk_pimpinan) == has(form, Kolom::rhk_pimpinan));
    }
}
