// The paper on the screen Cetak.
#include "core/print/forms.h"
#include "wasm/app/app.h"
#include "wasm/app/printer.h"

namespace kinerja::ui {

std::vector<PaperChoice> App::paper_choices() const {
    std::vector<PaperChoice> choices;
    if (!session_.loaded()) return choices;
    for (const Form& form : all_forms())
        if (!form.is_there || form.is_there(session_.shown()))
            choices.push_back({form.id, form.title, form.explanation});
    return choices;
}

// Where the view left room for it, unless something stands in front.
void App::show_paper() {
    if (frame_.hosted.empty() || frame_.modal != 0 || !session_.loaded()) return printer_.hide();
    printer_.show(frame_.hosted, ui_.paper, session_.shown(), session_.derived().findings);
}

void App::obey(const PrintPaper&) {
    printer_.print([this](const Done& reply) {
        if (!reply.ok())
            say("Peramban tidak dapat mencetak. Unduh HTML, buka berkasnya, lalu cetak dari sana.",
                true);
    });
}

void App::obey(const SavePaper&) {
    if (!session_.loaded()) return;
    const Skp& skp = session_.shown();
    const std::string html = Printer::html(ui_.paper, skp, session_.derived().findings);
    ops::download(host_, {Printer::file_name(ui_.paper, skp), "text/html", html},
                  [this](const Done& reply) {
                      say(reply.ok() ? "Berkas disimpan. Periksa folder Unduhan."
                                     : "Berkas tidak dapat disimpan.",
                          !reply.ok());
                  });
}

}  // namespace kinerja::ui
