// The paper crosses to the host when it or its place changed, and not before.
#include "wasm/app/printer.h"

#include <utility>
#include <vector>

#include "core/handover/record.h"
#include "core/print/element.h"
#include "core/print/forms.h"
#include "core/print/html.h"
#include "core/print/packed.h"
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

bool same(const Rect& a, const Rect& b) {
    return a.x == b.x && a.y == b.y && a.w == b.w && a.h == b.h;
}

}  // namespace

void Printer::show(const Rect& place, std::string_view form, const SheetState& sheet,
                   const Skp& skp, const Findings& findings) {
    if (shown_ && form == form_ && sheet == sheet_ && findings == findings_ && skp == skp_) {
        if (!same(place, place_)) ops::paper_place(host_, place);
        place_ = place;
        return;
    }
    ops::paper_show(host_, place, wording::pratinjau, paper_style(paper_size(sheet.size)),
                    packed(papers_of(form, sheet, skp, findings)));
    shown_ = true;
    place_ = place;
    form_ = form;
    sheet_ = sheet;
    skp_ = skp;
    findings_ = findings;
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

std::string Printer::file_name(std::string_view form, const Skp& skp) {
    const Form* found = find_form(form);
    return file_name_of(skp, found == nullptr ? "SKP" : found->file_name, ".html");
}

}  // namespace kinerja::ui
