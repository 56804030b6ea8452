// Catatan kinerja by month and day, so that a screen draws those of one month without looking at
// all. Of a changed list only what changed is read again.
#pragma once

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

#include "core/base/date.h"
#include "core/base/time_of_day.h"
#include "core/model/catatan_kinerja.h"
#include "wasm/state/same_boxes.h"

namespace kinerja::ui {

/// A month of a year; 0: none.
struct Month {
    int year = 0, month = 0;

    auto operator<=>(const Month&) const = default;
    Month plus(int months) const {
        const int all = year * 12 + (month - 1) + months;
        return {all / 12, all % 12 + 1};
    }
};
inline Month month_of(const Date& day) { return {day.year, day.month}; }

class CatatanIndex {
  public:
    using List = std::vector<Box<CatatanKinerja>>;

    /// Before anything else is asked, in each frame.
    void look_at(const List& list) {
        if (same_boxes(list_, list)) return;
        ++changes_;
        entries_.resize(list.size());
        for (std::size_t at = 0; at < list.size(); ++at)
            if (at >= list_.size() || !list_[at].same_as(list[at])) entries_[at] = read(*list[at]);
        list_ = list;
        count_days();
    }

    /// Positions in the list of the notes of this month, by day and time, one without a time last;
    /// behind them those without a day that can be read. `hold`: in the order of before, for no row
    /// may jump away while its day or time is being typed.
    const std::vector<std::size_t>& rows(Month month, bool hold) {
        const bool as_before = hold && shown_ == month && count_ == list_.size();
        if (as_before || (shown_ == month && sorted_ == changes_)) return rows_;
        rows_.clear();
        for (std::size_t at = 0; at < entries_.size(); ++at)
            if (!entries_[at].day || month_of(*entries_[at].day) == month) rows_.push_back(at);
        std::ranges::stable_sort(rows_, {}, [this](std::size_t at) {
            const Entry& one = entries_[at];
            return std::tuple(!one.day, one.day.value_or(Date{}), one.minutes);
        });
        shown_ = month;
        sorted_ = changes_;
        count_ = list_.size();
        return rows_;
    }

    /// How many notes this day has.
    int count_on(const Date& day) const {
        const auto found = days_.find(day);
        return found == days_.end() ? 0 : found->second;
    }

    const std::optional<Date>& day_of(std::size_t at) const { return entries_[at].day; }
    std::optional<Date> first_day() const {
        return days_.empty() ? std::nullopt : std::optional(days_.begin()->first);
    }
    std::optional<Date> last_day() const {
        return days_.empty() ? std::nullopt : std::optional(days_.rbegin()->first);
    }

  private:
    static constexpr int after_all_times = 24 * 60 + 1;
    struct Entry {
        std::optional<Date> day;
        int minutes = after_all_times;
    };

    static Entry read(const CatatanKinerja& one) {
        return {parse_date(one.tanggal).date, minutes_in(one.mulai).value_or(after_all_times)};
    }
    void count_days() {
        days_.clear();
        for (const Entry& one : entries_)
            if (one.day) ++days_[*one.day];
    }

    List list_;
    std::vector<Entry> entries_;
    std::map<Date, int> days_;
    std::vector<std::size_t> rows_;
    Month shown_;
    std::size_t count_ = 0;
    std::size_t changes_ = 0, sorted_ = 0;
};

}  // namespace kinerja::ui
