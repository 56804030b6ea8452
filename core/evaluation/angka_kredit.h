// Angka kredit of a PNS in a jabatan fungsional: conversion of a predikat, accumulation, and what a
// promotion needs (Peraturan BKN 3/2023; regulation.md 6). Every figure is exact until it is
// printed and from then on it is the printed one, so that a paper adds up.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "core/evaluation/step.h"
#include "core/regulation/angka_kredit_parameter.h"
#include "core/regulation/angka_kredit_terms.h"

namespace kinerja {

/// `months` is 1 to 12; which months count is not known, so it is handed in. The tables are those
/// in force on `until`, the last day of the period.
struct KonversiInput {
    JenjangFungsional jenjang{};
    PredikatKinerja predikat{};
    int months = 12;
    Date until;
};

/// One row of Konversi and of Akumulasi, column by column.
struct Konversi {
    std::string prosentase;  // "150%", and "2/12 x 100%" of a part of the year
    Decimal koefisien;
    Step angka_kredit;  // "2/12 x 100% x 12,5", 2,08; half rounded up
    Citation basis;     // of the koefisien
};

/// Empty when the months are not 1 to 12 or no table is in force: before 2023.
std::optional<Konversi> konversi(const KonversiInput& input, DesimalAngkaKredit desimal);

/// The sum of the figures as printed (rows of Konversi, saldo of the integration, AK dasar,
/// pendidikan). Empty without figures and when the sum is too large.
std::optional<Step> akumulasi(std::span<const Decimal> printed);

/// Empty when no table is in force on `day`, and for the next jenjang at the top of keterampilan
/// and keahlian.
std::optional<Decimal> needed_for(Kenaikan kenaikan, JenjangFungsional jenjang, const Date& day);

/// What the cumulative figure must reach, which holds AK dasar: that of the golongan lies within
/// the jenjang (III/d: 100), so the next pangkat is reached at AK dasar and the need of a pangkat,
/// the next jenjang at its own need (regulation.md 6.2, 6.3).
std::optional<Decimal> needed_in_all(Kenaikan kenaikan, JenjangFungsional jenjang, const Date& day,
                                     const Decimal& dasar);

/// What a higher degree gives: 25 % of the need of the next pangkat, once for each degree, when the
/// last predikat is Baik or better (practice). Empty below that.
std::optional<Step> pendidikan(JenjangFungsional jenjang, PredikatKinerja last, const Date& day,
                               DesimalAngkaKredit desimal);

/// What was collected beside what is needed. A Penetapan is made only when it is reached.
struct Kecukupan {
    Step lebih;  // "50,00 - 50", 0,00; what is lacking stands below zero
    bool reached = false;
};

/// Empty when a number is too large.
std::optional<Kecukupan> kecukupan(const Decimal& collected, const Decimal& needed);

/// What remains after the promotion: the surplus within the jenjang, 0 in a new jenjang, and 0 when
/// the need is not reached.
Decimal carried_over(Kenaikan kenaikan, const Kecukupan& kecukupan);

}  // namespace kinerja
