// Characters that nobody sees, in any text of the SKP.
#include <string>

#include "core/base/text.h"
#include "core/model/shape_walk.h"
#include "core/regulation/basis.h"
#include "core/rules/catalog.h"

namespace kinerja {
namespace {

/// Reports every text of a person that holds what no one sees. Its address is copied for findings
/// alone.
auto looking_for_hidden(FindingSink& found) {
    return [&found](const std::string& where, const Member& member, const void* owner) {
        if (member.kind == MemberKind::text && member.is_field() &&
            has_hidden_characters(member.scalar.shown(owner, member.index)))
            found.at({where});
    };
}

void rhk_shows_all_it_holds(const Rhk& rhk, const RhkContext&, FindingSink& found) {
    std::string where = path(rhk).value;
    each_value(shape_of<Rhk>(), &rhk, where, looking_for_hidden(found));
}

void shows_all_it_holds(const Skp& skp, const CheckContext&, FindingSink& found) {
    std::string where;
    for (const Member& part : shape_of<Skp>().members)
        if (!part.said.label.empty() && part.name != "rhk" && part.name != "catatan_kinerja")
            each_value_in(part, &skp, where, looking_for_hidden(found));
}

void catatan_shows_all_it_holds(const CatatanKinerja& one, const CheckContext&,
                                FindingSink& found) {
    std::string where = (path("catatan_kinerja") / one.id.value).value;
    each_value(shape_of<CatatanKinerja>(), &one, where, looking_for_hidden(found));
}

// A sentence that nobody reads to its end. What an official system takes at most is not known
// (interfaces.md 2.6), so this is about reading only.
constexpr std::size_t long_sentence = 1'000;

void sentences_can_be_read(const Rhk& rhk, const RhkContext&, FindingSink& found) {
    const auto is_long = [](const std::string& text) { return text.size() > long_sentence; };
    if (is_long(rhk.statement)) found.at(path(rhk) / "statement");
    for (const Iki& iki : rhk.iki) {
        if (is_long(iki.statement)) found.at(path(rhk, iki) / "statement");
        if (is_long(iki.target)) found.at(path(rhk, iki) / "target");
    }
}

constexpr Rule rules[] = {
    {"TX-01",
     Severity::advises,
     basis::suggestion,
     "Teks ini memuat tanda yang tidak tampak, sehingga dapat tercetak lain dari yang terlihat.",
     "Ketik ulang teks ini, atau tempel lagi sebagai teks biasa.",
     {shows_all_it_holds, rhk_shows_all_it_holds, catatan_shows_all_it_holds}},
    {"TX-02", Severity::advises, basis::suggestion,
     "Apakah kalimat ini dapat diringkas? Panjangnya lebih dari 1.000 huruf.",
     "Tulis hasilnya dalam satu kalimat; rincian dapat diletakkan pada skema pertanggungjawaban.",
     sentences_can_be_read},
};

}  // namespace

std::span<const Rule> text_rules() { return rules; }

}  // namespace kinerja
