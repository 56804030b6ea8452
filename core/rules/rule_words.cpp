// Filling the slots of a rule's sentences.
#include "core/rules/rule_words.h"

#include "core/base/date.h"

namespace kinerja {
namespace {

void fill(std::string& words, std::string_view slot, std::string_view value) {
    const std::size_t at = words.find(slot);
    if (at != words.npos) words.replace(at, slot.size(), value);
}

}  // namespace

std::string words_of(const Rule& rule, std::string_view words, const Skp& skp) {
    std::string said(words);
    if (rule.day == nullptr) return said;
    const std::optional<Date> first = parse_date(skp.periode.awal).date;
    const DatedDays table = rule.day();
    const Dated<DayOfYear>* held = first ? in_force(table, *first) : nullptr;
    const DayOfYear& day = held ? held->value : table.back().value;
    fill(said, tanggal_slot, first ? to_long(day.in(first->year)) : std::string(day.said));
    fill(said, hari_slot, day.said);
    return said;
}

}  // namespace kinerja
