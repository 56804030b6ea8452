// Tables from the clipboard.
#include "core/base/tsv.h"

#include <catch2/catch_test_macros.hpp>

using namespace kinerja;

namespace {

std::vector<TsvRow> rows_of(std::string_view text) {
    const Result<std::vector<TsvRow>> rows = read_tsv(text);
    REQUIRE(rows);
    return *rows;
}

using Rows = std::vector<TsvRow>;

}  // namespace

TEST_CASE("rows and cells as Excel, LibreOffice and web tables put them") {
    CHECK(rows_of("a\tb\r\nc\td\r\n") == Rows{{"a", "b"}, {"c", "d"}});
    CHECK(rows_of("a\tb\nc\td") == Rows{{"a", "b"}, {"c", "d"}});
    CHECK(rows_of("a\rb") == Rows{{"a"}, {"b"}});
    CHECK(rows_of("a\t\t\t\nb\t\tc\t\t") == Rows{{"a"}, {"b", "", "c"}});
    CHECK(rows_of("\n\na\n\nb\n\n") == Rows{{"a"}, {}, {"b"}});
    CHECK(rows_of("\tx") == Rows{{"", "x"}});
    CHECK(rows_of("  a \t\xC2\xA0"
                  "b") == Rows{{"a", "b"}});
    CHECK(rows_of("").empty());
    CHECK(rows_of("\t\t\n \n").empty());
}

TEST_CASE("cells in quotes hold tabs, line breaks and doubled quotes") {
    CHECK(rows_of("\"a\tb\"\tc") == Rows{{"a\tb", "c"}});
    CHECK(rows_of("\"a\r\nb\"\tc\r\nd") == Rows{{"a\nb", "c"}, {"d"}});
    CHECK(rows_of("\"kata \"\"andal\"\"\"\tc") == Rows{{"kata \"andal\"", "c"}});
    CHECK(rows_of("\"\"\tc") == Rows{{"", "c"}});
}

TEST_CASE("a quote that is no quoting stays") {
    CHECK(rows_of("\"Andal\" dalam layanan\tb") == Rows{{"\"Andal\" dalam layanan", "b"}});
    CHECK(rows_of("5\" layar\tb") == Rows{{"5\" layar", "b"}});
    CHECK(rows_of("\"tak ditutup\tb\nc") == Rows{{"\"tak ditutup", "b"}, {"c"}});
    CHECK(rows_of("\"") == Rows{{"\""}});
}

TEST_CASE("nothing is interpreted, and control characters go") {
    CHECK(rows_of("=SUM(A1)\t1.250.000,00\t+62\t'01") ==
          Rows{{"=SUM(A1)", "1.250.000,00", "+62", "'01"}});
    CHECK(rows_of(std::string_view("a\0\x07"
                                   "b\xFF",
                                   5)) == Rows{{"ab\xEF\xBF\xBD"}});
}

TEST_CASE("limits hold, and quotes without end cost no more than the text") {
    CHECK(read_tsv(std::string(max_tsv_bytes + 1, 'a')).error().code == ErrorCode::too_large);
    std::string many;
    for (std::size_t i = 0; i <= max_tsv_rows; ++i) many += "a\n";
    CHECK(read_tsv(many).error().code == ErrorCode::too_large);
    CHECK(rows_of(std::string(10'000, '\t') + "a").empty());
    CHECK(rows_of(std::string(100'000, '"')).size() == 1);
    std::string quotes;
    for (int i = 0; i < 60; ++i) quotes += "\"\"\"b\t";
    CHECK(rows_of(quotes)[0].size() == 60);
}

TEST_CASE("what is written as a table is read as the same cells, to the character") {
    const Rows rows = {{"Rencana Aksi", "Kegiatan"},
                       {"dua\nbaris", "kata \"andal\""},
                       {"a\tb", "=SUM(A1)"},
                       {"", "5\" layar"}};
    CHECK(rows_of(to_tsv(rows)) == rows);
    CHECK(to_tsv(Rows{{"a", "", "1,5"}}) == "a\t\t1,5\n");
}
