// What a pasted table will give: each RHK and indicator with a box to leave it out, what was left
// out already, and what needs a look.
#include <algorithm>
#include <string>
#include <vector>

#include "core/model/place_name.h"
#include "wasm/views/parts/form.h"
#include "wasm/views/planning/plan_parts.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view tempel_catatan = "Perlu dilihat";
constexpr std::string_view tempel_tidak_ikut = "Tidak ikut";
constexpr std::string_view tempel_hasil_isi =
    "Hilangkan centang pada RHK atau indikator yang tidak perlu dimasukkan.";
constexpr std::string_view tempel_semua = "Tampilkan semua";
constexpr std::string_view tempel_hasil = "Yang akan dimasukkan";
constexpr std::string_view tanpa_iki = "Belum ada IKI untuk RHK ini.";
constexpr std::string_view tanpa_target = "tanpa target";

}  // namespace wording

namespace {

constexpr std::size_t rhk_shown = 15, iki_shown = 6, problems_shown = 8;

/// "Baris 9-12", "Baris 3"; "" for what is no row.
std::string rows_of(std::size_t first, std::size_t last) {
    if (first == 0) return {};
    const std::string rows = "Baris " + std::to_string(first);
    return last > first ? rows + "-" + std::to_string(last) : rows;
}

std::string words_of(const Iki& iki, bool narrated) {
    std::string words = iki.statement.empty() ? std::string("(tanpa kalimat)") : iki.statement;
    if (iki.target.empty())
        return narrated ? words : words + " · " + std::string(wording::tanpa_target);
    return narrated ? words + ": " + iki.target : words + " · target " + iki.target;
}

std::string about(const PastedRhk& pasted) {
    std::string words;
    const auto add = [&words](const std::string& part) {
        words += (words.empty() ? "" : " · ") + part;
    };
    add(std::string(label_of(pasted.rhk.jenis)));
    if (!pasted.rhk_pimpinan.empty()) add("Mendukung: " + pasted.rhk_pimpinan);
    for (const std::string& iki : pasted.iki_pimpinan) add("IKI pimpinan: " + iki);
    if (!pasted.rhk.penugasan_dari.empty()) add("Penugasan dari " + pasted.rhk.penugasan_dari);
    return words;
}

constexpr float order_width = 36;

std::string words_of_quarters(const Iki& iki) {
    std::string words;
    for (const std::string& target : iki.triwulan.target) {
        if (!words.empty()) words += " / ";
        words += target.empty() ? "-" : target;
    }
    return is_empty(iki.triwulan) ? std::string() : " · triwulan " + words;
}

/// `place`: which box; true when it was pressed.
bool tick(Column& column, const std::string& place, const std::string& words, bool ticked,
          bool enabled) {
    return checkbox(column, field_id("tempel/pilih/" + place), words, ticked, enabled);
}

void iki_rows(Column& column, PastedRhk& pasted, std::size_t number, const Skp& skp, bool all) {
    const bool narrated = form_of(skp).narrated;
    const std::size_t count =
        all ? pasted.rhk.iki.size() : std::min(pasted.rhk.iki.size(), iki_shown);
    for (std::size_t i = 0; i < count; ++i) {
        const Iki& iki = pasted.rhk.iki[i];
        const std::string aspek =
            iki.aspek ? std::string(label_of(*iki.aspek)) + " · " : std::string();
        const std::string words = aspek + words_of(iki, narrated) + words_of_quarters(iki);
        const std::string place = std::to_string(number) + "/" + std::to_string(i + 1);
        if (!tick(column, place, words, pasted.chosen && pasted.iki_chosen[i], pasted.chosen))
            continue;
        pasted.iki_chosen[i] = !pasted.iki_chosen[i];
        frame().another_pass = true;
    }
    if (pasted.rhk.iki.size() > count)
        text(column, TextStyle::small,
             "dan " + indicators(skp, pasted.rhk.iki.size() - count) + " lagi", color::secondary);
    if (pasted.rhk.iki.empty())
        text(column, TextStyle::small, wording::tanpa_iki, color::secondary);
}

void rhk_row(Column& column, PastedRhk& pasted, std::size_t number, const Skp& skp, bool all) {
    const std::string order = std::to_string(number) + ".";
    const Scope scope(order);
    const Container item(Role::listitem, name_of_item<Rhk>(static_cast<int>(number)), column);
    if (tick(column, std::to_string(number), order + " " + pasted.rhk.statement, pasted.chosen,
             true)) {
        pasted.chosen = !pasted.chosen;
        frame().another_pass = true;
    }
    Column inner = column.inset(order_width, 0);
    text(inner, TextStyle::small, about(pasted), color::secondary);
    inner.gap(space::tiny);
    iki_rows(inner, pasted, number, skp, all);
    column.y = inner.y;
}

}  // namespace

std::string indicators(const Skp& skp, std::size_t count) {
    return std::to_string(count) + " " + std::string(indicator_word(skp));
}

void paste_problems(Column& column, const PastePlan& plan) {
    if (plan.problems.empty()) return;
    text(column, TextStyle::strong, wording::tempel_catatan, color::warning);
    column.gap(space::tiny);
    for (std::size_t i = 0; i < plan.problems.size() && i < problems_shown; ++i) {
        const PasteProblem& problem = plan.problems[i];
        const std::string place =
            problem.row == 0 ? "" : "Baris " + std::to_string(problem.row) + ": ";
        text(column, TextStyle::small, place + problem.message, color::text);
    }
    if (plan.problems.size() > problems_shown)
        text(column, TextStyle::small,
             "dan " + std::to_string(plan.problems.size() - problems_shown) + " catatan lagi.",
             color::secondary);
    column.gap(space::large);
}

void paste_left_out(Column& column, const PastePlan& plan) {
    if (plan.left_out.empty()) return;
    text(column, TextStyle::strong, wording::tempel_tidak_ikut, color::text);
    column.gap(space::tiny);
    std::string columns;
    for (const PasteLeftOut& one : plan.left_out) {
        const std::string rows = rows_of(one.first, one.last);
        if (rows.empty())
            columns += (columns.empty() ? "" : ", ") + one.what;
        else
            text(column, TextStyle::small, rows + ": " + one.what + ".", color::secondary);
    }
    if (!columns.empty()) {
        columns[0] = static_cast<char>(columns[0] - 'a' + 'A');  // "kolom ..."
        text(column, TextStyle::small, columns + ".", color::secondary);
    }
    column.gap(space::large);
}

void paste_preview(Column& column, PasteState& paste, const Skp& skp) {
    std::vector<PastedRhk>& rows = paste.plan.rhk;
    text(column, TextStyle::subheading, wording::tempel_hasil, color::text, 2);
    text(column, TextStyle::small, wording::tempel_hasil_isi, color::secondary);
    column.gap(space::small);
    Card card(column);
    Column& c = card.column();
    const Container list(Role::list, wording::tempel_hasil, c);
    const std::size_t count = paste.all ? rows.size() : std::min(rows.size(), rhk_shown);
    bool more = rows.size() > count;
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0) c.gap(space::medium);
        rhk_row(c, rows[i], i + 1, skp, paste.all);
        more = more || (!paste.all && rows[i].rhk.iki.size() > iki_shown);
    }
    c.gap(space::medium);
    if (rows.size() > count)
        text(c, TextStyle::body, "dan " + std::to_string(rows.size() - count) + " RHK lagi",
             color::secondary);
    if (!more || !link_button(c, wording::tempel_semua)) return;
    paste.all = true;
    frame().another_pass = true;
}

}  // namespace kinerja::ui
