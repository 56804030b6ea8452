// No host: for tests. Time stands still unless a test moves it; ids count up.
#include "wasm/platform/platform_null.h"

#include <chrono>
#include <span>

#include "wasm/platform/platform.h"

namespace kinerja::ui::platform {

NullHost& null_host() {
    static NullHost host;
    return host;
}

std::uint32_t request(Op op, std::span<const std::string_view> strings) {
    NullHost& host = null_host();
    Asked asked{++host.last_ticket, op, {}};
    for (const std::string_view text : strings) asked.strings.emplace_back(text);
    host.asked.push_back(std::move(asked));
    return host.last_ticket;
}

void wake() { ++null_host().wakes; }

double now_ms() { return null_host().now; }

LocalTime local_time(double ms_since_1970) {
    using namespace std::chrono;
    const sys_time<milliseconds> moment{milliseconds(static_cast<std::int64_t>(ms_since_1970))};
    const sys_days day = floor<days>(moment);
    const year_month_day date{day};
    const hh_mm_ss time{floor<seconds>(moment - day)};
    return {static_cast<int>(date.year()),
            static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day())),
            static_cast<int>(time.hours().count()),
            static_cast<int>(time.minutes().count()),
            static_cast<int>(time.seconds().count())};
}

std::string new_id() {
    std::string id = std::to_string(++null_host().last_id);
    return "id" + std::string(10 - id.size(), '0') + id;
}

void publish(std::span<const SemanticsNode> nodes) { null_host().nodes = nodes; }

std::string renderer_name() { return "tanpa layar"; }

}  // namespace kinerja::ui::platform
