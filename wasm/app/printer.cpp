// The paper crosses to the host when it or its place changed, and not before.
#include "wasm/app/printer.h"

#include <utility>
#include <vector>

#include "core/handover/record.h"
#include "core/print/element.h"
#include "core/print/forms.h"
#include "core/print/html.h"
#include "core/print/packed.h"
#include "core/print/penetapan_unit.h"
#include "wasm/app/file_name.h"
#include "wasm/app/moment.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view pratinjau = "Pratinjau cetakan";

}  // namespace wording

namespace {

std::vector<Paper> papers_of(std::string_view id, const SheetState& sheet, const Skp& skp,
                             const Findings& findings) {
    const Form* form = find_form(id);
    if (form == nullptr) return {};
    const bool sealed = !skp.dialog->entries.empty();
    const std::string seal = sealed ? content_seal_of(skp) : std::string();
    std::vector<Paper> papers = form->make(skp, {findings, seal, minutes_east(), only_item(id)});
    set_place_and_date(papers, sheet.tempat, sheet.tanggal);
    return papers;
}

std::vector<Paper> papers_of(const SheetState& sheet, const PenetapanUnit& unit) {
    std::vector<Paper> papers{penetapan_unit_form(unit, today())};
    set_place_and_date(papers, sheet.tempat, sheet.tanggal);
    return papers;
}

bool same(const Rect& a, const Rect& b) {
    return a.x == b.x && a.y == b.y && a.w == b.w && a.h == b.h;
}

}  // namespace

bool Printer::stays(bool same_paper, const Rect& place) {
    if (!shown_ || !same_paper) return false;
    if (!same(place, place_)) ops::paper_place(host_, place);
    place_ = place;
    return true;
}

void Printer::begin(const Rect& place, const SheetState& sheet, const std::vector<Paper>& papers) {
    ops::paper_show(host_, place, wording::pratinjau, paper_style(paper_size(sheet.size)),
                    packed(papers));
    shown_ = true;
    place_ = place;
    sheet_ = sheet;
}

void Printer::show(const Rect& place, std::string_view form, const SheetState& sheet,
                   const Skp& skp, const Findings& findings) {
    const bool same_paper =
        form == form_ && sheet == sheet_ && findings == findings_ && skp == skp_;
    if (stays(same_paper, place)) return;
    begin(place, sheet, papers_of(form, sheet, skp, findings));
    form_ = form;
    skp_ = skp;
    findings_ = findings;
}

void Printer::show(const Rect& place, const SheetState& sheet, const PenetapanUnit& unit) {
    if (stays(form_.empty() && sheet == sheet_ && unit == unit_, place)) return;
    begin(place, sheet, papers_of(sheet, unit));
    form_.clear();
    unit_ = unit;
}

void Printer::hide() {
    if (shown_) ops::paper_hide(host_);
    shown_ = false;
}

void Printer::print(Then<Done> then) { ops::paper_print(host_, std::move(then)); }

std::string Printer::html(std::string_view form, const SheetState& sheet, const Skp& skp,
                          const Findings& findings) {
    return html_of(file_name(form, skp), papers_of(form, sheet, skp, findings),
                   paper_size(sheet.size));
}

std::string Printer::html(const std::string& name, const SheetState& sheet,
                          const PenetapanUnit& unit) {
    return html_of(name, papers_of(sheet, unit), paper_size(sheet.size));
}

std::string Printer::file_name(std::string_view form, const Skp& skp) {
    const Form* found = find_form(form);
    return file_name_of(skp, found == nullptr ? "SKP" : found->file_name, ".html");
}

}  // namespace kinerja::ui
