// Which forms there are is asked of the SKP; the host shows and prints them.
#include "wasm/app/desks/paper_desk.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/print/forms.h"
#include "core/print/paper_size.h"
#include "wasm/app/host_ops.h"
#include "wasm/widgets/frame.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view lembar_unit = "Penetapan predikat kinerja unit";
constexpr std::string_view lembar_unit_isi = "Lembar kerja, bukan formulir resmi.";

}  // namespace wording

namespace {

constexpr std::string_view note = "kertas";
constexpr std::size_t longest = 200;

constexpr PaperChoice unit_sheet{"unit", wording::lembar_unit, wording::lembar_unit_isi};

std::string unit_file_name() { return std::string(wording::lembar_unit) + ".html"; }

}  // namespace

void PaperDesk::recall() {
    recalled_ = true;
    ops::read_note(host_, note, [this](const ops::Note& reply) {
        if (!reply.ok() || ui_.sheet != SheetState{}) return;
        const std::size_t end = std::min(reply.bytes.find('\n'), reply.bytes.size());
        ui_.sheet.size = paper_size(reply.bytes.substr(0, end)).id;
        const std::string rest = clean_typed(reply.bytes.substr(end));
        ui_.sheet.tempat = trim(beginning_of(rest, longest));
    });
}

void PaperDesk::run(const PaperIntent& intent) {
    std::visit([this](const auto& one) { obey(one); }, intent);
}

void PaperDesk::fill(ScreenData& data) const {
    if (ui_.screen != Screen::cetak) return;
    if (!session_.loaded()) data.papers.push_back(unit_sheet);
    for (const Form& form : all_forms())
        if (session_.loaded() && (!form.is_there || form.is_there(session_.shown())))
            data.papers.push_back({form.id, form.title, form.explanation});
    for (const PaperSize& size : paper_sizes())
        data.paper_sizes.push_back({size.id, size.title, {}});
}

void PaperDesk::show() {
    if (ui_.screen == Screen::cetak && !recalled_) recall();
    const Frame& f = frame();
    if (f.hosted.empty() || f.modal != 0) return printer_.hide();
    if (session_.loaded())
        return printer_.show(f.on_page(f.hosted), ui_.paper, ui_.sheet, session_.shown(),
                             session_.derived().findings);
    printer_.show(f.on_page(f.hosted), ui_.sheet, distribusi_.unit());
}

void PaperDesk::obey(const PrintPaper&) {
    printer_.print([this](const Done& reply) {
        if (!reply.ok())
            voice_.say(
                "Peramban tidak dapat mencetak. Unduh HTML, buka berkasnya, lalu cetak dari sana.",
                true);
    });
}

void PaperDesk::obey(const SavePaper&) {
    if (!session_.loaded())
        return save_file(host_, voice_,
                         {unit_file_name(), "text/html",
                          Printer::html(unit_file_name(), ui_.sheet, distribusi_.unit())});
    const Skp& skp = session_.shown();
    save_file(host_, voice_,
              {Printer::file_name(ui_.paper, skp), "text/html",
               Printer::html(ui_.paper, ui_.sheet, skp, session_.derived().findings)});
}

// The date is not kept: the next paper is signed on another day.
void PaperDesk::obey(const KeepSheet& intent) {
    ui_.sheet = intent.sheet;
    ops::write_note(host_, {note, ui_.sheet.size + "\n" + ui_.sheet.tempat}, {});
}

}  // namespace kinerja::ui
