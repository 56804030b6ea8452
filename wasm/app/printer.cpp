// The paper crosses to the host when it or its place changed, and not before.
#include "wasm/app/printer.h"

#include <array>
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

std::vector<Paper> papers_of(std::string_view id, const Skp& skp, const Findings& findings) {
    const Form* form = find_form(id);
    if (form == nullptr) return {};
    const bool sealed = !skp.dialog->entries.empty();
    const std::string seal = sealed ? content_seal_of(skp) : std::string();
    return form->make(skp, {findings, seal, minutes_east()});
}

std::array<std::string, 4> numbers_of(const Rect& place) {
    const auto whole = [](float value) { return std::to_string(static_cast<int>(value + 0.5f)); };
    return {whole(place.x), whole(place.y), whole(place.w), whole(place.h)};
}

bool same(const Rect& a, const Rect& b) {
    return a.x == b.x && a.y == b.y && a.w == b.w && a.h == b.h;
}

}  // namespace

void Printer::show(const Rect& place, std::string_view form, const Skp& skp,
                   const Findings& findings) {
    const std::array<std::string, 4> numbers = numbers_of(place);
    if (shown_ && form == form_ && findings == findings_ && skp == skp_) {
        if (!same(place, place_))
            host_.tell(Op::paper_place, {numbers[0], numbers[1], numbers[2], numbers[3]});
        place_ = place;
        return;
    }
    const std::string style = paper_style();
    const std::vector<std::string> pieces = packed(papers_of(form, skp, findings));
    std::vector<std::string_view> strings(numbers.begin(), numbers.end());
    strings.push_back(wording::pratinjau);
    strings.push_back(style);
    strings.insert(strings.end(), pieces.begin(), pieces.end());
    host_.ask(Op::paper_show, strings, nullptr);
    shown_ = true;
    place_ = place;
    form_ = form;
    skp_ = skp;
    findings_ = findings;
}

void Printer::hide() {
    if (shown_) host_.tell(Op::paper_hide, {});
    shown_ = false;
}

void Printer::print(OnReply then) { host_.ask(Op::paper_print, {}, std::move(then)); }

std::string Printer::html(std::string_view form, const Skp& skp, const Findings& findings) {
    return html_of(file_name(form, skp), papers_of(form, skp, findings));
}

std::string Printer::file_name(std::string_view form, const Skp& skp) {
    const Form* found = find_form(form);
    return file_name_of(skp, found == nullptr ? "SKP" : found->file_name, ".html");
}

}  // namespace kinerja::ui
