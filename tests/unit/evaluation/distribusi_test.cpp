// The distribution of predikat against the pattern: the cases D, all 25 cells, small and large
// units.
#include "core/evaluation/distribusi.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace kinerja;

namespace {

PolaDistribusi pola(CapaianOrganisasi capaian) {
    return in_force(pola_distribusi(capaian), {2026, 12, 31})->value;
}

struct People {
    int sb = 0, b = 0, bp = 0, k = 0, sk = 0;
};

DistribusiCheck check(CapaianOrganisasi capaian, const People& people) {
    return check_distribusi(pola(capaian), {people.sk, people.k, people.bp, people.b, people.sb});
}

std::string letters_of(const DistribusiCheck& check) {
    if (!check.attainable) return "tidak dapat dipenuhi";
    std::string letters;
    for (const BatasCheck& line : check.checks)
        letters += line.fit == Fit::ok ? 'o' : line.fit == Fit::mild ? 'm' : 'n';
    return letters;
}

/// One letter for each line of the pattern: ok, mild, normal.
std::string fits(CapaianOrganisasi capaian, const People& people) {
    return letters_of(check(capaian, people));
}

using enum CapaianOrganisasi;

/// The pattern in plain words of the SE, "sebagian besar" as the largest group.
bool meets(CapaianOrganisasi capaian, const People& p) {
    const int n = p.sb + p.b + p.bp + p.k + p.sk;
    const auto share = [n](int count) { return 100.0 * count / n; };
    switch (capaian) {
        case istimewa:
            return p.sb > std::max({p.b, p.bp, p.k, p.sk}) && share(p.sb) <= 70;
        case baik:
            return p.b > std::max({p.sb, p.bp, p.k, p.sk}) && share(p.b) <= 70 && p.bp + p.k > 0;
        case butuh_perbaikan:
            return share(p.bp) >= 60 && share(p.sb) <= 10;
        case kurang:
            return share(p.k) >= 60 && share(p.bp) >= 10 && share(p.sb) <= 10;
        case sangat_kurang:
            return share(p.sk) >= 60 && share(p.k + p.bp) >= 10 && p.sb == 0;
    }
    return false;
}

bool some_distribution_meets(CapaianOrganisasi capaian, int n) {
    for (int sb = 0; sb <= n; ++sb)
        for (int b = 0; sb + b <= n; ++b)
            for (int bp = 0; sb + b + bp <= n; ++bp)
                for (int k = 0; sb + b + bp + k <= n; ++k)
                    if (meets(capaian, {sb, b, bp, k, n - sb - b - bp - k})) return true;
    return false;
}

}  // namespace

TEST_CASE("the worked cases of 20 people in an organisation that is Baik") {
    CHECK(fits(baik, {.sb = 4, .b = 14, .bp = 1, .k = 1}) == "ooo");
    CHECK(fits(baik, {.sb = 2, .b = 15, .bp = 3}) == "ono");
    CHECK(fits(baik, {.sb = 6, .b = 14}) == "oon");
    CHECK(fits(baik, {.sb = 9, .b = 9, .bp = 2}) == "noo");
}

TEST_CASE("D-8 one person in an organisation that is Baik: it cannot be met, nothing is remarked") {
    const People each[] = {{.sb = 1}, {.b = 1}, {.bp = 1}, {.k = 1}, {.sk = 1}};
    for (const People& one : each) {
        CHECK_FALSE(check(baik, one).attainable);
        CHECK(check(baik, one).checks.empty());
    }
}

TEST_CASE("D-9 four people, Baik: the largest group is enough for most of them") {
    CHECK(fits(baik, {.sb = 1, .b = 2, .bp = 1}) == "ooo");
}

TEST_CASE("D-10 seven people, Istimewa: 5 Sangat Baik are a tenth of a person too many") {
    const DistribusiCheck found = check(istimewa, {.sb = 5, .b = 2});
    CHECK(letters_of(found) == "om");
    const BatasCheck& most = found.checks.at(1);
    CHECK(most.batas.said == "Sangat Baik paling banyak 70%");
    CHECK(most.count == 5);
    CHECK(most.people == 7);
    CHECK(most.persons_off == Decimal{10, 2});
    CHECK(found.checks.at(0).persons_off == Decimal{0, 2});
}

TEST_CASE("D-11 and D-12 nine people, Kurang: one Sangat Baik is mild, two are not") {
    const DistribusiCheck one = check(kurang, {.sb = 1, .bp = 1, .k = 7});
    CHECK(letters_of(one) == "oom");
    CHECK(one.checks.at(2).persons_off == Decimal{10, 2});
    const DistribusiCheck two = check(kurang, {.sb = 2, .bp = 1, .k = 6});
    CHECK(letters_of(two) == "oon");
    CHECK(two.checks.at(2).persons_off == Decimal{110, 2});
}

TEST_CASE("each of the 25 cells: where all 20 people have the one predikat") {
    const struct {
        CapaianOrganisasi capaian;
        std::string_view sb, b, bp, k, sk;
    } rows[] = {
        {istimewa, "on", "no", "no", "no", "no"},
        {baik, "non", "onn", "noo", "noo", "non"},
        {butuh_perbaikan, "nn", "no", "oo", "no", "no"},
        {kurang, "nnn", "nno", "noo", "ono", "nno"},
        {sangat_kurang, "nnn", "nno", "noo", "noo", "ono"},
    };
    for (const auto& row : rows) {
        CAPTURE(label_of(row.capaian));
        CHECK(fits(row.capaian, {.sb = 20}) == row.sb);
        CHECK(fits(row.capaian, {.b = 20}) == row.b);
        CHECK(fits(row.capaian, {.bp = 20}) == row.bp);
        CHECK(fits(row.capaian, {.k = 20}) == row.k);
        CHECK(fits(row.capaian, {.sk = 20}) == row.sk);
    }
}

TEST_CASE(
    "each of the 25 cells: how many of 20 may have the predikat, at the edge of the pattern") {
    CHECK(fits(istimewa, {.sb = 14, .b = 6}) == "oo");
    CHECK(fits(istimewa, {.sb = 15, .b = 5}) == "on");
    CHECK(fits(istimewa, {.sb = 5, .b = 4, .bp = 4, .k = 4, .sk = 3}) == "oo");
    CHECK(fits(baik, {.sb = 2, .b = 14, .sk = 4}) == "oon");
    CHECK(fits(baik, {.sb = 2, .b = 14, .k = 1, .sk = 3}) == "ooo");
    CHECK(fits(butuh_perbaikan, {.sb = 2, .b = 6, .bp = 12}) == "oo");
    CHECK(fits(butuh_perbaikan, {.sb = 3, .b = 6, .bp = 11}) == "nn");
    CHECK(fits(kurang, {.sb = 2, .b = 4, .bp = 2, .k = 12}) == "ooo");
    CHECK(fits(kurang, {.b = 4, .bp = 1, .k = 11, .sk = 4}) == "nno");
    CHECK(fits(sangat_kurang, {.b = 6, .bp = 1, .k = 1, .sk = 12}) == "ooo");
    CHECK(fits(sangat_kurang, {.sb = 1, .b = 6, .k = 1, .sk = 12}) == "onn");
}

TEST_CASE("which patterns cannot be met: four of the five by one or two people, none by three") {
    for (const auto capaian : {istimewa, baik, kurang, sangat_kurang}) {
        CAPTURE(label_of(capaian));
        CHECK_FALSE(check(capaian, {.b = 1}).attainable);
        CHECK_FALSE(check(capaian, {.b = 2}).attainable);
        for (int people = 3; people <= 200; ++people)
            CHECK(check(capaian, {.b = people}).attainable);
    }
    for (int people = 1; people <= 200; ++people)
        CHECK(fits(butuh_perbaikan, {.bp = people}) == "oo");
}

TEST_CASE("whether a pattern can be met is what trying every distribution says") {
    for (const auto capaian : {istimewa, baik, butuh_perbaikan, kurang, sangat_kurang})
        for (int people = 1; people <= 12; ++people) {
            CAPTURE(label_of(capaian), people);
            CHECK(check(capaian, {.b = people}).attainable ==
                  some_distribution_meets(capaian, people));
        }
}

TEST_CASE("the small units of the table: how many people each share allows") {
    const struct {
        int people, most_70, least_60, least_10, most_10;
    } rows[] = {{3, 2, 2, 1, 0},   {4, 2, 3, 1, 0},    {5, 3, 3, 1, 0},   {7, 4, 5, 1, 0},
                {8, 5, 5, 1, 0},   {9, 6, 6, 1, 0},    {10, 7, 6, 1, 1},  {13, 9, 8, 2, 1},
                {15, 10, 9, 2, 1}, {20, 14, 12, 2, 2}, {30, 21, 18, 3, 3}};
    for (const auto& row : rows) {
        CAPTURE(row.people);
        const int n = row.people;
        CHECK(check(istimewa, {.sb = row.most_70, .b = n - row.most_70}).checks[1].fit == Fit::ok);
        CHECK(check(istimewa, {.sb = row.most_70 + 1, .b = n - row.most_70 - 1}).checks[1].fit !=
              Fit::ok);
        CHECK(check(kurang, {.bp = n - row.least_60, .k = row.least_60}).checks[0].fit == Fit::ok);
        CHECK(check(kurang, {.bp = n - row.least_60 + 1, .k = row.least_60 - 1}).checks[0].fit !=
              Fit::ok);
        CHECK(check(kurang, {.bp = row.least_10, .k = n - row.least_10}).checks[1].fit == Fit::ok);
        CHECK(check(kurang, {.bp = row.least_10 - 1, .k = n - row.least_10 + 1}).checks[1].fit !=
              Fit::ok);
        CHECK(check(kurang, {.sb = row.most_10, .k = n - row.most_10}).checks[2].fit == Fit::ok);
        CHECK(check(kurang, {.sb = row.most_10 + 1, .k = n - row.most_10 - 1}).checks[2].fit !=
              Fit::ok);
    }
}

TEST_CASE("without people there is nothing to remark; a ministry is counted as exactly") {
    CHECK(check(baik, {}).attainable);
    CHECK(check(baik, {}).checks.empty());
    CHECK(fits(istimewa, {.sb = 700'000, .b = 300'000}) == "oo");
    CHECK(fits(istimewa, {.sb = 700'001, .b = 299'999}) == "on");
    CHECK(fits(istimewa, {.sb = 70'000'000, .b = 30'000'000}) == "oo");
}
