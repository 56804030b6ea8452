// A moment of the record as people read it on paper. Private to core/print.
#pragma once

#include <string>
#include <string_view>

namespace kinerja {

/// "12 Januari 2027 pukul 15.30 WIB" for "2027-01-12T08:30:00Z" where clocks are 420 minutes ahead
/// of UTC. A time that names another zone than Z stays as it was written; what is no ISO time too.
std::string moment_in_words(std::string_view time, int minutes_east);

/// The same where room is scarce: "12 Jan 2027 15.30 WIB".
std::string short_moment(std::string_view time, int minutes_east);

}  // namespace kinerja
