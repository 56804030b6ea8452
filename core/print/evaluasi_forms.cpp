// Which evaluations are printed one after the other.
#include "core/print/evaluated.h"
#include "core/print/forms.h"

namespace kinerja {
namespace {

using MakePaper = Paper (*)(const Skp&, const Evaluasi&);

std::vector<Paper> of_each_handed_over(const Skp& skp, MakePaper make) {
    std::vector<Paper> papers;
    for (const Evaluasi* one : handed_over(skp)) papers.push_back(make(skp, *one));
    if (papers.empty()) papers.push_back(make(skp, {}));
    return papers;
}

}  // namespace

std::vector<Paper> evaluasi_forms(const Skp& skp) {
    return of_each_handed_over(skp, evaluasi_form);
}

std::vector<Paper> dokumen_evaluasi_forms(const Skp& skp) {
    return of_each_handed_over(skp, dokumen_evaluasi_form);
}

bool has_evaluasi(const Skp& skp) { return !handed_over(skp).empty(); }

std::vector<Paper> evaluasi_konsep_forms(const Skp& skp) {
    std::vector<Paper> papers;
    for (const Box<Evaluasi>& one : skp.evaluasi_konsep)
        for (const MakePaper make : {evaluasi_form, dokumen_evaluasi_form})
            papers.push_back(make(skp, *one));
    if (papers.empty()) papers.push_back(evaluasi_form(skp, {}));
    for (Paper& paper : papers) paper.draft = true;
    return papers;
}

bool has_evaluasi_konsep(const Skp& skp) { return !skp.evaluasi_konsep.empty(); }

}  // namespace kinerja
