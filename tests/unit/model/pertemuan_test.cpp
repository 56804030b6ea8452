// Which of several meetings is to be held.
#include "core/model/pertemuan.h"

#include <catch2/catch_test_macros.hpp>

using namespace kinerja;

TEST_CASE("the newest meeting that nobody says was held is the one to hold") {
    std::vector<Box<Pertemuan>> meetings;
    CHECK(meeting_to_hold(meetings) == nullptr);
    for (const char* id : {"m1", "m2", "m3"}) {
        Pertemuan one;
        one.id = {id};
        meetings.emplace_back(one);
    }
    CHECK(meeting_to_hold(meetings)->id.value == "m3");
    meetings[2].edit().terlaksana = true;
    CHECK(meeting_to_hold(meetings)->id.value == "m2");
    meetings[0].edit().terlaksana = meetings[1].edit().terlaksana = true;
    CHECK(meeting_to_hold(meetings) == nullptr);
}
