// Which forms there are is asked of the SKP; the host shows and prints them.
#include "wasm/app/desks/paper_desk.h"

#include "core/print/forms.h"
#include "wasm/widgets/frame.h"

namespace kinerja::ui {

void PaperDesk::run(const PaperIntent& intent) {
    std::visit([this](const auto& one) { obey(one); }, intent);
}

void PaperDesk::fill(ScreenData& data) const {
    if (ui_.screen != Screen::cetak || !session_.loaded()) return;
    for (const Form& form : all_forms())
        if (!form.is_there || form.is_there(session_.shown()))
            data.papers.push_back({form.id, form.title, form.explanation});
}

void PaperDesk::show() {
    const Frame& f = frame();
    if (f.hosted.empty() || f.modal != 0 || !session_.loaded()) return printer_.hide();
    printer_.show(f.hosted, ui_.paper, session_.shown(), session_.derived().findings);
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
    if (!session_.loaded()) return;
    const Skp& skp = session_.shown();
    save_file(host_, voice_,
              {Printer::file_name(ui_.paper, skp), "text/html",
               Printer::html(ui_.paper, skp, session_.derived().findings)});
}

}  // namespace kinerja::ui
