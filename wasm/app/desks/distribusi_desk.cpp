// What is on screen changes at once, and the note behind it; both by whole periods.
#include "wasm/app/desks/distribusi_desk.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>
#include <variant>

#include "core/base/text.h"
#include "wasm/platform/platform.h"
#include "wasm/views/drafts/draft_row.h"

namespace kinerja::ui {
namespace {

constexpr std::size_t most_steps = 200;

std::vector<Pengandaian> of_period(const std::vector<Pengandaian>& all,
                                   const std::string& periode) {
    std::vector<Pengandaian> found;
    std::ranges::copy_if(all, std::back_inserter(found),
                         [&](const Pengandaian& one) { return one.periode == periode; });
    return found;
}

const Pengandaian* find(const std::vector<Pengandaian>& all, const std::string& pegawai) {
    const auto found = std::ranges::find(all, pegawai, &Pengandaian::pegawai);
    return found == all.end() ? nullptr : &*found;
}

}  // namespace

DistribusiDesk::DistribusiDesk(Host& host, const DraftList& drafts, Voice& voice, UiState& ui)
    : drafts_(drafts),
      ui_(ui),
      kept_(
          host,
          [&voice](std::string words, bool danger) {
              if (!words.empty()) voice.say(std::move(words), danger);
          },
          [this] {
              if (!known_ && !kept_.damaged()) present_ = kept_.all();
              known_ = true;
              platform::wake();
          }) {}

void DistribusiDesk::run(const DistribusiIntent& intent) {
    std::visit([this](const auto& one) { obey(one); }, intent);
}

std::vector<SkpDipimpin> DistribusiDesk::led() const {
    std::vector<SkpDipimpin> found;
    for (const DraftHead& head : drafts_.heads())
        if (head.deleted_at == 0 && head.readable && is_led(head))
            found.push_back({head.id, &head.summary});
    std::ranges::stable_sort(found, {}, [](const SkpDipimpin& one) { return one.summary->nama; });
    return found;
}

PenetapanUnit DistribusiDesk::unit() const {
    return penetapan_unit(led(), ui_.distribusi.choice, present_);
}

void DistribusiDesk::fill(ScreenData& data) const {
    if (ui_.screen != Screen::distribusi) return;
    const std::vector<SkpDipimpin> all = led();
    data.unit = std::make_shared<const UnitScreen>(
        UnitScreen{unit(), periods_of(all), leaders_of(all), !steps_.empty(), kept_.damaged()});
}

void DistribusiDesk::forget() {
    kept_.forget();
    present_.clear();
    steps_.clear();
    known_ = false;
    ui_.distribusi = {};
}

void DistribusiDesk::obey(const OpenDistribusi&) {
    known_ = false;
    steps_.clear();
    kept_.refresh();
    ui_.show(Screen::distribusi);
    ui_.new_page = true;
}

void DistribusiDesk::keep(const std::string& periode, std::vector<Pengandaian> next) {
    std::erase_if(present_, [&](const Pengandaian& one) { return one.periode == periode; });
    present_.insert(present_.end(), next.begin(), next.end());
    kept_.replace(periode, std::move(next));
}

// Words that are typed one after the other for one pegawai are one step back. Before it is known
// what is kept nothing is put in its place.
void DistribusiDesk::obey(const Andaikan& intent) {
    if (!known_) return;
    const Pengandaian& one = intent.one;
    const std::vector<Pengandaian> before = of_period(present_, one.periode);
    const Pengandaian* said = find(before, one.pegawai);
    const bool words_alone = said != nullptr && said->nilai == one.nilai;
    std::vector<Pengandaian> next = before;
    std::erase_if(next, [&](const Pengandaian& other) { return other.pegawai == one.pegawai; });
    if (one.nilai || !is_blank(one.catatan)) next.push_back(one);
    const bool goes_on = words_alone && !steps_.empty() && steps_.back().words_alone &&
                         steps_.back().periode == one.periode &&
                         steps_.back().pegawai == one.pegawai;
    if (!goes_on) steps_.push_back({one.periode, one.pegawai, before, words_alone});
    if (steps_.size() > most_steps) steps_.erase(steps_.begin());
    keep(one.periode, std::move(next));
}

void DistribusiDesk::obey(const UndoAndaikan&) {
    if (steps_.empty()) return;
    Step last = std::move(steps_.back());
    steps_.pop_back();
    keep(last.periode, std::move(last.before));
}

void DistribusiDesk::obey(const ClearPengandaian&) {
    if (!known_) return;
    const PenetapanUnit shown = unit();
    std::vector<Pengandaian> before = of_period(present_, shown.periode), next = before;
    std::erase_if(next, [&](const Pengandaian& one) {
        return std::ranges::find(shown.pengandaian, one) != shown.pengandaian.end();
    });
    steps_.push_back({shown.periode, {}, std::move(before), false});
    keep(shown.periode, std::move(next));
}

void DistribusiDesk::obey(const SetAsidePengandaian&) {
    known_ = false;
    kept_.set_aside();
}

void DistribusiDesk::obey(const ShowLembarUnit&) {
    ui_.show(Screen::cetak);
    ui_.new_page = true;
}

}  // namespace kinerja::ui
