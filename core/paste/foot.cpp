#include "core/paste/foot.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "core/paste/bands.h"
#include "core/paste/likeness.h"
#include "core/paste/list.h"
#include "core/paste/signature.h"

namespace kinerja {
namespace {

constexpr std::size_t most_cells = 4;   // a row of signatures has no more
constexpr std::size_t most_titles = 2;  // rows of a title above a name

/// How the parts of the form that are no plan begin: all behind them is left out.
constexpr std::string_view parts[] = {
    "perilaku kerja",       "lampiran",     "dukungan sumber",
    "dukungan sumber daya", "konsekuensi",  "skema pertanggungjawaban",
    "ekspektasi khusus",    "rating hasil", "ekspektasi khusus pimpinan",
    "rating hasil kerja",   "tembusan",     "predikat kinerja",
    "rating kinerja",
};
/// The same, where nothing follows before a colon.
constexpr std::string_view bare_parts[] = {"catatan", "keterangan", "penjelasan"};
/// Of a document that was signed with a certificate, whatever follows.
constexpr std::string_view notes[] = {"Dokumen ini ", "*)", "**"};

using Rows = std::vector<TsvRow>;

bool is_empty(const TsvRow& row) {
    return std::ranges::all_of(row, [](const std::string& cell) { return cell.empty(); });
}

std::size_t cells_in(const TsvRow& row) {
    return row.size() - static_cast<std::size_t>(std::ranges::count(row, ""));
}

/// All its cells with text are such.
bool is_all(const TsvRow& row, bool (*such)(std::string_view)) {
    return std::ranges::all_of(row,
                               [&](const std::string& cell) { return cell.empty() || such(cell); });
}

bool has_one(const TsvRow& row, bool (*such)(std::string_view)) {
    return cells_in(row) <= most_cells && std::ranges::any_of(row, such);
}

bool begins_part(const TsvRow& row) {
    const auto has_text = [](const std::string& cell) { return !cell.empty(); };
    const auto first = std::ranges::find_if(row, has_text);
    if (first == row.end()) return false;
    const bool order = is_running_number(*first) || first->size() <= 2;
    const auto next = order ? std::find_if(first + 1, row.end(), has_text) : first;
    if (next == row.end() || has_list_mark(*next)) return false;
    const std::vector<std::string> head = plain_words(next->substr(0, next->find(':')));
    return std::ranges::any_of(parts,
                               [&](std::string_view one) { return begins_as_title(*next, one); }) ||
           (head.size() == 1 && std::ranges::find(bare_parts, head[0]) != std::end(bare_parts)) ||
           std::ranges::any_of(notes, [&](std::string_view one) { return next->starts_with(one); });
}

/// Where the block begins whose first sign is in row `at`: above the number of a person stands the
/// name, and above that the title. Rows before `taken` are of something else.
std::size_t beginning_of(const Rows& rows, std::size_t at, std::size_t taken) {
    std::size_t first = at, row = at;
    const auto climb = [&](bool (*such)(std::string_view)) {
        while (row > taken && is_empty(rows[row - 1])) --row;
        if (row == taken || cells_in(rows[row - 1]) >= most_cells || is_band(rows[row - 1]) ||
            !is_all(rows[row - 1], such))
            return false;
        first = --row;
        return true;
    };
    if (!has_one(rows[at], is_number_of_person) || !climb(may_be_name)) return first;
    for (std::size_t i = 0; i < most_titles && climb(is_title); ++i) {
    }
    return first;
}

bool may_be_below(std::string_view cell) {
    return is_of_signature(cell) || may_be_name(cell) || is_day_of_signing(cell);
}

using IsData = std::function<bool(const TsvRow&)>;

/// The foot that this row begins, or whose first sign it is.
std::optional<Foot> foot_at(const Rows& rows, std::size_t at, std::size_t taken,
                            const IsData& is_data) {
    const auto last_while = [&](auto goes_on) {
        std::size_t last = at;
        while (last + 1 < rows.size() && goes_on(rows[last + 1])) ++last;
        return last;
    };
    if (begins_part(rows[at])) {
        const auto is_of_part = [](const TsvRow& row) {
            return !is_band(row) || !jenis_of_band(row);
        };
        return Foot{at, last_while(is_of_part), "bagian lain dari formulir"};
    }
    if (!has_one(rows[at], is_of_signature)) return std::nullopt;
    const auto is_of_block = [&](const TsvRow& row) {
        return !is_data(row) && !is_band(row) && !begins_part(row) && is_all(row, may_be_below);
    };
    return Foot{beginning_of(rows, at, taken), last_while(is_of_block), "blok tanda tangan"};
}

}  // namespace

std::vector<Foot> feet_of(const Rows& rows, const IsData& is_data) {
    std::vector<Foot> feet;
    std::size_t taken = 0;  // rows before this one are data or of a foot already
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const bool is_plan = is_data(rows[at]) || is_band(rows[at]);
        std::optional<Foot> foot;
        if (!is_plan) foot = foot_at(rows, at, taken, is_data);
        if (!is_plan && !foot) continue;
        if (foot) at = foot->last;
        if (foot) feet.push_back(*std::move(foot));
        taken = at + 1;
    }
    return feet;
}

}  // namespace kinerja
