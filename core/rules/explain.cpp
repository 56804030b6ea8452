// Findings in words.
#include "core/rules/explain.h"

#include <utility>

#include "core/model/place_name.h"
#include "core/regulation/parameter.h"

namespace kinerja {
namespace {

// PL-11 also says which day has passed.
std::string message_of(const Skp& skp, const Rule& rule) {
    const DateReading awal = parse_date(skp.periode.awal);
    if (rule.id != "PL-11" || !awal.date) return std::string(rule.message);
    const auto* deadline = in_force(penetapan_skp_deadlines(), *awal.date);
    if (!deadline) return std::string(rule.message);
    return "Batas waktu penetapan SKP ini, " + to_long(deadline->value.in(awal.date->year)) +
           ", sudah lewat.";
}

}  // namespace

std::string citation_line(const Rule& rule) {
    const std::string source(rule.basis.text);
    switch (rule.basis.authority) {
        case Authority::peraturan:
        case Authority::surat_edaran:
        case Authority::lampiran:
            return "Dasar: " + source;
        case Authority::practice:
        case Authority::suggestion:
            break;
    }
    return source;
}

Explanation explain(const Skp& skp, const Finding& finding) {
    const Rule& rule = *finding.rule;
    Proposal proposal;
    if (rule.propose) proposal = rule.propose(skp, finding.path);
    if (proposal.remedy.empty()) proposal.remedy = rule.remedy;
    return {name_of(skp, finding.path), message_of(skp, rule), std::move(proposal.remedy),
            citation_line(rule), std::move(proposal.value)};
}

}  // namespace kinerja
