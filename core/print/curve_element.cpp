// Where the lines and words of a curve lie, in whole units of its drawing.
#include "core/print/curve_element.h"

#include <algorithm>
#include <string>
#include <utility>

namespace kinerja {
namespace {

constexpr int step = 100;    // between two places
constexpr int left = 30;     // of the axis that goes up
constexpr int base = 130;    // of the axis that goes along
constexpr int ceiling = 20;  // how far up the highest place is drawn
constexpr int below = 24;    // for the names under the axis
constexpr int line = 16;

struct Spot {
    int x = 0, y = 0;
};

std::string at(const Spot& spot) { return std::to_string(spot.x) + " " + std::to_string(spot.y); }

Element made(std::string_view tag, std::string classes) {
    Element element;
    element.tag = tag;
    element.classes = std::move(classes);
    return element;
}

Element path_along(std::string lines, std::string classes = {}) {
    Element path = made("path", std::move(classes));
    path.measures = {{"d", std::move(lines)}};
    return path;
}

Element words_at(const Spot& spot, const std::string& words) {
    Element text = made("text", "");
    text.measures = {{"x", std::to_string(spot.x)}, {"y", std::to_string(spot.y)}};
    text.text = words;
    return text;
}

std::vector<Spot> spots_of(const Curve& curve) {
    int highest = 1;
    for (const Curve::Point& point : curve.points) highest = std::max(highest, point.height);
    std::vector<Spot> spots;
    for (const Curve::Point& point : curve.points)
        spots.push_back({left + step / 2 + step * static_cast<int>(spots.size()),
                         base - (base - ceiling) * point.height / highest});
    return spots;
}

/// Through all spots; it leaves and reaches each of them level, so it never goes above the highest
/// or below the axis.
std::string through(const std::vector<Spot>& spots) {
    std::string lines;
    for (std::size_t i = 0; i < spots.size(); ++i) {
        if (i == 0) {
            lines = "M" + at(spots[0]);
            continue;
        }
        const int middle = (spots[i - 1].x + spots[i].x) / 2;
        lines += " C" + at({middle, spots[i - 1].y}) + " " + at({middle, spots[i].y}) + " " +
                 at(spots[i]);
    }
    return lines;
}

}  // namespace

Element element_of(const Curve& curve) {
    const int width = left + step * static_cast<int>(curve.points.size());
    Element drawing = made("svg", "");
    drawing.measures = {
        {"viewBox", "0 0 " + std::to_string(width) + " " + std::to_string(base + below)}};
    drawing.children.push_back(path_along(
        "M" + at({left, 0}) + " L" + at({left, base}) + " L" + at({width, base}), "axis"));
    const std::vector<Spot> spots = spots_of(curve);
    for (std::size_t i = 0; i < spots.size(); ++i) {
        drawing.children.push_back(
            path_along("M" + at(spots[i]) + " L" + at({spots[i].x, base}), "drop"));
        drawing.children.push_back(words_at({spots[i].x, base + line}, curve.points[i].name));
    }
    drawing.children.push_back(path_along(through(spots), "line"));

    Element title = made("p", "bold");
    title.text = curve.title;
    Element upward = made("p", "upward");
    upward.text = curve.upward;
    Element along = made("p", "");
    along.text = curve.along;
    Element figure = made("div", "curve");
    figure.children = {title, upward, drawing, along};
    return figure;
}

}  // namespace kinerja
