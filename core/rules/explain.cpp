// Findings in words.
#include "core/rules/explain.h"

#include <utility>

#include "core/model/place_name.h"
#include "core/rules/rule_words.h"

namespace kinerja {

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

namespace {

/// The place as a line begins with it: "Umpan balik 1, Situasi".
std::string place_in_words(const Skp& skp, const Path& place) {
    std::string name = name_of(skp, place);
    if (name.front() >= 'a' && name.front() <= 'z')
        name.front() = static_cast<char>(name.front() - 'a' + 'A');
    return name;
}

}  // namespace

Explanation explain(const Skp& skp, const Finding& finding) {
    const Rule& rule = *finding.rule;
    Proposal proposal;
    if (rule.propose) proposal = rule.propose(skp, finding.path);
    if (proposal.remedy.empty()) proposal.remedy = words_of(rule, rule.remedy, skp);
    return {place_in_words(skp, finding.path), words_of(rule, rule.message, skp),
            std::move(proposal.remedy),        citation_line(rule),
            std::move(proposal.value),         std::move(proposal.other)};
}

}  // namespace kinerja
