// Targets of the four quarters: read as Indonesians write numbers, and made into one of the year.
#include "core/model/triwulan.h"

#include <catch2/catch_test_macros.hpp>

using namespace kinerja;

namespace {

using Kind = QuarterTarget::Kind;
using Four = std::array<std::string, triwulan_count>;

QuarterTargets read(const Four& texts) {
    TargetTriwulan triwulan;
    triwulan.target = texts;
    return read_quarters(triwulan);
}

/// As it is shown; "" when there is none.
std::string year(const Four& texts, Konsolidasi konsolidasi) {
    const std::optional<Decimal> made = year_of(read(texts), konsolidasi);
    return made ? to_indonesian(*made) : std::string();
}

}  // namespace

TEST_CASE("a target of a quarter is a number, none, or unclear") {
    CHECK(read_quarter("72,5") == QuarterTarget{Kind::number, {725, 1}, ""});
    CHECK(read_quarter("1.250 orang") == QuarterTarget{Kind::number, {1250, 0}, "orang"});
    CHECK(read_quarter(" Rp 42.500.000,00 ").angka == Decimal{4'250'000'000, 2});
    CHECK(read_quarter("0") == QuarterTarget{Kind::number, {0, 0}, ""});
    for (const char* none : {"", "  ", "-", " - ", "\xE2\x80\x93", "\xE2\x80\x94"})
        CHECK(read_quarter(none) == QuarterTarget{});
    for (const char* unclear : {"1.5", "belum tahu", "?", "1,250.5 orang"})
        CHECK(read_quarter(unclear).kind == Kind::unclear);
}

TEST_CASE("has_target sees a quarter that is filled in, readable or not") {
    CHECK_FALSE(has_target(read({"", "-", " ", ""})));
    CHECK(has_target(read({"", "", "", "5"})));
    CHECK(has_target(read({"", "belum tahu", "", ""})));
}

TEST_CASE("the year by konsolidasi, with the figures of the sample of a kepala dinas") {
    const Four daring{"60", "64", "68", "72,5"}, spbe{"-", "-", "-", "3,65"},
        insiden{"95", "95", "95", "95"}, orang{"250", "600", "900", "1.250"};
    CHECK(year(daring, Konsolidasi::last_value) == "72,5");
    CHECK(year(daring, Konsolidasi::sum) == "264,5");
    CHECK(year(daring, Konsolidasi::average) == "66,125");
    CHECK(year(spbe, Konsolidasi::last_value) == "3,65");
    CHECK(year(spbe, Konsolidasi::average) == "3,65");
    CHECK(year(insiden, Konsolidasi::average) == "95");
    CHECK(year(orang, Konsolidasi::last_value) == "1.250");
    CHECK(year(orang, Konsolidasi::sum) == "3.000");
}

TEST_CASE("quarters without a target are left out of sum, average and last value") {
    CHECK(year({"2", "", "-", "4"}, Konsolidasi::sum) == "6");
    CHECK(year({"2", "", "-", "4"}, Konsolidasi::average) == "3");
    CHECK(year({"2", "5", "", "-"}, Konsolidasi::last_value) == "5");
    CHECK(year({"0", "", "", "4"}, Konsolidasi::average) == "2");  // zero is a target
    CHECK(year({"", "-", "", ""}, Konsolidasi::sum).empty());
}

TEST_CASE("an average has two decimals more than its targets, rounded half away from zero") {
    CHECK(year({"1", "1", "2", ""}, Konsolidasi::average) == "1,33");
    CHECK(year({"2", "2", "1", ""}, Konsolidasi::average) == "1,67");
    CHECK(year({"-1", "-1", "-2", ""}, Konsolidasi::average) == "-1,33");
    CHECK(year({"0,1", "0,1", "0,2", ""}, Konsolidasi::average) == "0,133");
    CHECK(year({"0,10", "0,30", "", ""}, Konsolidasi::average) == "0,2");
}

TEST_CASE("nothing is made of what can not be read or does not fit") {
    CHECK(year({"60", "1.5", "68", "72,5"}, Konsolidasi::last_value).empty());
    const std::string huge = "9000000000000000000";
    CHECK(year({huge, huge, "", ""}, Konsolidasi::sum).empty());
    CHECK(year({huge, huge, huge, "1"}, Konsolidasi::average).empty());
    CHECK(year({huge, huge, "", ""}, Konsolidasi::last_value) == "9.000.000.000.000.000.000");
}

TEST_CASE("which quarter is worse depends on the polarisasi") {
    using enum Polarisasi;
    CHECK(first_worse(read({"60", "64", "63,9", "70"}), maximize) == 2);
    CHECK(first_worse(read({"60", "60,0", "60", "60"}), maximize) == std::nullopt);
    CHECK(first_worse(read({"60", "64", "68", "70"}), minimize) == 1);
    CHECK(first_worse(read({"9", "-", "belum", "8"}), maximize) == 3);
    CHECK(first_worse(read({"9", "-", "belum", "8"}), minimize) == std::nullopt);
    CHECK(first_worse(read({"9", "1", "9", "1"}), stabilize) == std::nullopt);
}

TEST_CASE("a satuan is the same by sign, by word and in capitals") {
    CHECK(same_satuan("%", "persen"));
    CHECK(same_satuan("Rp", "rupiah"));
    CHECK(same_satuan("Orang ", "orang"));
    CHECK_FALSE(same_satuan("orang", "laporan"));
    CHECK(spoken_satuan("%") == "persen");
    CHECK(spoken_satuan("laporan") == "laporan");
}

TEST_CASE("a part is empty until something is typed or chosen") {
    TargetTriwulan triwulan;
    CHECK(is_empty(triwulan));
    triwulan.target[2] = " ";
    CHECK(is_empty(triwulan));
    triwulan.target[2] = "-";
    CHECK_FALSE(is_empty(triwulan));
    triwulan = {};
    triwulan.konsolidasi = Konsolidasi::sum;
    CHECK_FALSE(is_empty(triwulan));
    ManualIndikator manual;
    CHECK(is_empty(manual));
    manual.periode_pelaporan = PeriodePelaporan::tahunan;
    CHECK_FALSE(is_empty(manual));
    manual = {};
    manual.penanggung_jawab = "Kepala Bidang";
    CHECK_FALSE(is_empty(manual));
}
