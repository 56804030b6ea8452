// Papers as a file and as byte strings: whatever a document says stays words.
#include "core/print/html.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "core/print/element.h"
#include "core/print/forms.h"
#include "core/print/packed.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

constexpr std::string_view nasty = "</td><script>alert('x')</script>&amp;\"<!--]]>";

Skp nasty_skp() {
    Skp skp = valid_skp();
    for (std::string* text :
         {&skp.pegawai.nama, &skp.pegawai.nip, &skp.pegawai.jabatan, &skp.pegawai.unit_kerja,
          &skp.pegawai.instansi, &skp.periode.awal, &skp.lampiran.konsekuensi.positif,
          &skp.rhk_pimpinan[0].statement, &skp.ekspektasi_khusus[0]})
        *text = nasty;
    Rhk& rhk = skp.rhk[0].edit();
    rhk.statement = rhk.penugasan_dari = rhk.iki[0].statement = rhk.iki[0].target = nasty;
    return skp;
}

std::size_t count(std::string_view text, std::string_view part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++found;
    return found;
}

}  // namespace

TEST_CASE("the five characters of markup are escaped, all others stay") {
    CHECK(escaped("a<b>&\"'c") == "a&lt;b&gt;&amp;&quot;&#39;c");
    CHECK(escaped("é 漢字 \n\t 99,5 %") == "é 漢字 \n\t 99,5 %");
    CHECK(escaped(std::string_view("\0", 1)) == "\xef\xbf\xbd");
}

TEST_CASE("a file holds no markup but its own") {
    const Skp skp = nasty_skp();
    const std::string html = html_of(nasty, {skp_form(skp), lampiran_form(skp)});
    CHECK(html.starts_with("<!doctype html>\n<html lang=\"id\">"));
    CHECK(html.find("<script") == std::string::npos);
    CHECK(html.find("<!--") == std::string::npos);
    CHECK(html.find("default-src 'none'; img-src data:; style-src 'unsafe-inline'") !=
          std::string::npos);
    CHECK(count(html, escaped(nasty)) >= 12);
    for (const std::string_view tag : {"td", "tr", "tbody", "table", "section", "p", "li"})
        CHECK(count(html, "<" + std::string(tag) + ">") +
                  count(html, "<" + std::string(tag) + " ") ==
              count(html, "</" + std::string(tag) + ">"));
}

TEST_CASE("byte strings: elements begin and end, text is told apart by its first byte") {
    const std::vector<std::string> strings = packed({skp_form(nasty_skp())});
    int depth = 0;
    std::set<std::string> tags;
    for (const std::string& piece : strings) {
        REQUIRE_FALSE(piece.empty());
        if (piece[0] == '(') {
            ++depth;
            tags.insert(piece.substr(1, piece.find(' ') - 1));
        } else if (piece[0] == ')') {
            CHECK(piece == ")");
            --depth;
        } else {
            CHECK(piece[0] == '=');
        }
        CHECK(depth >= 0);
    }
    CHECK(depth == 0);
    CHECK(strings[0] == "(section 1 1 paper wide");
    CHECK(std::ranges::find(strings, "=" + std::string(nasty)) != strings.end());
    CHECK(std::ranges::find(strings, "(td 1 3 center") != strings.end());
    // web/src/print_dom.ts makes these and no others.
    const std::set<std::string> known{"section", "h1",  "span",  "p",        "ul",  "ol",
                                      "li",      "div", "table", "colgroup", "col", "thead",
                                      "tbody",   "tr",  "th",    "td"};
    for (const std::string& tag : tags) CHECK(known.contains(tag));
}

TEST_CASE("a draft says so on the paper, a complete one does not") {
    Paper paper = skp_form(valid_skp());
    CHECK(html_of("", {paper}).find(">DRAF<") == std::string::npos);
    paper.draft = true;
    CHECK(html_of("", {paper}).find(">DRAF<") != std::string::npos);
}

TEST_CASE("the style needs nothing from outside, and is that of one size of sheet") {
    const std::string folio = paper_style(paper_size("folio"));
    CHECK(count(folio, "size: 215mm 330mm") == 2);  // with the mark of a draft and without
    CHECK(count(folio, "size: 330mm 215mm") == 2);
    CHECK(count(folio, "width: 215mm; min-height: 330mm") == 1);
    CHECK(count(folio, "297mm") == 0);
    CHECK(&paper_size("kuarto") == &paper_sizes()[0]);
    CHECK(html_of("", {}, paper_size("folio")).find(folio) != std::string::npos);
    const std::string style = paper_style();
    CHECK(style == paper_style(paper_size("a4")));
    for (const std::string_view outside : {"url(", "@import", "http", "expression"})
        CHECK(style.find(outside) == std::string::npos);
}

TEST_CASE("a title between tables has room above it, and none is left alone at the end of a page") {
    const std::string style = paper_style();
    const std::size_t at = style.find(".paper > p.bold {");
    REQUIRE(at != std::string::npos);
    const std::string rule = style.substr(at, style.find('}', at) - at);
    CHECK(rule.find("margin: 4mm 0 1mm") != std::string::npos);
    CHECK(rule.find("break-after: avoid") != std::string::npos);
    Paper paper;
    paper.blocks = {Paragraph{"LANGKAH SKP", true}};
    const Element title = elements_of({paper})[0].children[0];
    CHECK(title.tag == "p");
    CHECK(title.classes == "bold");
}

TEST_CASE("Rp and its number are not parted at the end of a line") {
    const auto printed = [](std::string_view words) {
        Paper paper;
        paper.blocks = {Paragraph{std::string(words)}};
        return elements_of({paper})[0].children[0].text;
    };
    CHECK(printed("paling banyak Rp 42.500,00 atau Rp. 5") ==
          "paling banyak Rp\u00a042.500,00 atau Rp.\u00a05");
    CHECK(printed("Rp12,5 juta, Rp juta, Rp") == "Rp12,5 juta, Rp juta, Rp");
}

TEST_CASE("signatures are in the last rows of the table before them, else they stand alone") {
    const auto with = [](std::vector<Block> blocks) {
        Paper paper;
        paper.blocks = std::move(blocks);
        return elements_of({paper})[0].children;
    };
    Table table{{1, 2, 3}, {}, {{Row{}}, {Row{}, Row{}}}};
    const auto signed_table = with({table, Signatures{}});
    REQUIRE(signed_table.size() == 1);
    const Element& last = signed_table[0].children.back().children.back();
    CHECK(signed_table[0].children.back().children.size() == 3);
    REQUIRE(last.children.size() == 1);
    CHECK(last.children[0].columns == 3);
    CHECK(last.children[0].children[0].classes == "signatures");
    table.groups.clear();
    CHECK(with({table, Signatures{}}).size() == 2);
    CHECK(with({Paragraph{}, Signatures{}}).size() == 2);
    CHECK(with({Signatures{}}).size() == 1);
}
