#include "core/pelaksanaan/catatan_caution.h"

#include <optional>

#include "core/base/days.h"
#include "core/base/text.h"
#include "core/base/time_of_day.h"
#include "core/pelaksanaan/angka_catatan.h"

namespace kinerja {
namespace {

using Cautions = std::vector<CautionAt>;

void look_at_day(Cautions& all, const CatatanKinerja& catatan, const Periode& periode,
                 const Date& today) {
    if (is_blank(catatan.tanggal)) return;
    const std::optional<Date> day = parse_date(catatan.tanggal).date;
    if (!day) return all.push_back({"tanggal", CatatanCaution::date_unread});
    if (*day > today) all.push_back({"tanggal", CatatanCaution::in_the_future});
    if (!days_of(periode.awal, periode.akhir).holds(*day))
        all.push_back({"tanggal", CatatanCaution::outside_period});
}

std::optional<int> time_in(Cautions& all, std::string_view member, const std::string& text) {
    const std::optional<int> time = minutes_in(text);
    if (!time && !is_blank(text)) all.push_back({member, CatatanCaution::time_unread});
    return time;
}

}  // namespace

std::vector<CautionAt> cautions_of(const CatatanKinerja& catatan, const Periode& periode,
                                   const Date& today) {
    Cautions all;
    look_at_day(all, catatan, periode, today);
    const std::optional<int> from = time_in(all, "mulai", catatan.mulai);
    const std::optional<int> to = time_in(all, "selesai", catatan.selesai);
    if (from && to && *to < *from) all.push_back({"selesai", CatatanCaution::ends_before});
    if (is_blank(catatan.realisasi)) return all;
    const std::optional<Decimal> figure = angka_of(catatan);
    if (!figure)
        all.push_back({"realisasi", CatatanCaution::no_number});
    else if (shortest(*figure).scale > 0)
        all.push_back({"realisasi", CatatanCaution::no_whole_number});
    return all;
}

}  // namespace kinerja
