#include "wasm/app/desks/catatan_desk.h"

#include <algorithm>
#include <cstddef>

#include "core/base/date.h"
#include "core/paste/catatan_table.h"
#include "wasm/platform/platform.h"

namespace kinerja::ui {
namespace {

constexpr std::size_t most_lines = 12;  // more is no help

std::vector<std::string> lines_of(const CatatanTable& table) {
    std::vector<std::string> lines{table.refusal};
    const std::size_t told = std::min(table.problems.size(), most_lines);
    for (std::size_t i = 0; i < told; ++i) {
        const CatatanProblem& one = table.problems[i];
        lines.push_back("Baris " + std::to_string(one.row) + ": " + one.message);
    }
    const std::size_t rest = table.problems.size() - told;
    if (rest > 0) lines.push_back("Dan " + std::to_string(rest) + " hal lain.");
    return lines;
}

}  // namespace

bool CatatanDesk::take_table(const std::string& text) {
    if (ui_.screen != Screen::editor || ui_.section != Section::catatan_kinerja) return false;
    if (!session_.loaded() || session_.read_only() != ReadOnly::no) return true;
    const CatatanTable table = read_catatan_table(text, session_.present());
    if (!table.refusal.empty()) {
        ui_.catatan.refused = lines_of(table);
        voice_.say(table.refusal, true);
        return true;
    }
    const std::size_t count = table.catatan.size();
    if (!session_.apply(insert_catatan(table, platform::new_id()))) return true;
    ui_.catatan.refused.clear();
    // The month of the first of them is shown: that is where one looks for what was pasted.
    if (const auto day = parse_date(table.catatan.front().tanggal).date) {
        ui_.catatan.year = day->year;
        ui_.catatan.month = day->month;
    }
    std::string words = std::to_string(count) + " catatan ditambahkan.";
    for (const std::string& one : table.left_out)
        words += (&one == &table.left_out.front() ? " Kolom yang tidak dipakai: " : ", ") + one;
    voice_.say(words, false, true);
    return true;
}

}  // namespace kinerja::ui
