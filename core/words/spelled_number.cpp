// A small grammar: satuan, belas, puluh, ratus, ribu.
#include "core/words/spelled_number.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/words/word.h"

namespace kinerja {
namespace {

/// What a word of the list counts; 0 for all others, and for those of "all of it".
int counts(std::string_view word) {
    const WordRow* row = find_word(number_words(), word);
    if (!row || row->means.empty() || !std::ranges::all_of(row->means, is_digit)) return 0;
    int value = 0;
    for (const char digit : row->means) value = 10 * value + (digit - '0');
    return value;
}

/// Reads word by word, as long as nothing but blanks stands between two.
class Reader {
  public:
    explicit Reader(std::string_view text) : text_(text) { ahead_ = next_word(text, 0); }

    std::size_t end() const { return end_; }
    std::string_view ahead() const { return ahead_ ? ahead_->lower() : std::string_view(); }

    int thousands() {
        if (take("seribu")) return 1000 + hundreds();
        const int value = hundreds();
        return value > 0 && take("ribu") ? 1000 * value + hundreds() : value;
    }

  private:
    bool take(std::string_view word) {
        if (ahead() != word) return false;
        step();
        return true;
    }

    void step() {
        end_ = ahead_->end;
        ahead_ = next_word(text_, end_);
        if (ahead_ && !is_blank(text_.substr(end_, ahead_->begin - end_))) ahead_.reset();
    }

    /// One to nine; 0: no such word comes next.
    int digit() {
        const int value = counts(ahead());
        if (value < 1 || value > 9) return 0;
        step();
        return value;
    }

    int tens() {
        if (take("sepuluh")) return 10;
        if (take("sebelas")) return 11;
        return behind_digit(digit());
    }

    int behind_digit(int value) {
        if (value > 0 && take("belas")) return 10 + value;
        return value > 0 && take("puluh") ? 10 * value + digit() : value;
    }

    int hundreds() {
        if (take("seratus")) return 100 + tens();
        if (ahead() == "sepuluh" || ahead() == "sebelas") return tens();
        const int value = digit();
        return value > 0 && take("ratus") ? 100 * value + tens() : behind_digit(value);
    }

    std::string_view text_;
    std::optional<Word> ahead_;
    std::size_t end_ = 0;
};

/// The number goes on in a way that the grammar does not know.
bool goes_on(std::string_view word) {
    constexpr std::string_view joins[] = {"atau",   "belas", "hingga",   "koma",
                                          "puluh",  "ratus", "ribu",     "s",
                                          "sampai", "sd",    "setengah", "seperempat"};
    if (counts(word) > 0 || std::ranges::find(joins, word) != std::end(joins)) return true;
    return word.starts_with("per") && counts(word.substr(3)) > 0;  // "dua pertiga"
}

}  // namespace

std::optional<SpelledNumber> spelled_number(std::string_view text) {
    Reader reader(text);
    const int value = reader.thousands();
    if (value == 0 || goes_on(reader.ahead())) return std::nullopt;
    return SpelledNumber{value, reader.end()};
}

}  // namespace kinerja
