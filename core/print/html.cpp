// Elements as text.
#include "core/print/html.h"

#include "core/print/element.h"

namespace kinerja {
namespace {

constexpr std::string_view policy =
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action "
    "'none'";

bool is_void(std::string_view tag) { return tag == "col"; }

void write(std::string& out, const Element& element) {
    out += '<';
    out += element.tag;
    if (!element.classes.empty()) out += " class=\"" + element.classes + "\"";
    if (element.columns > 1) out += " colspan=\"" + std::to_string(element.columns) + "\"";
    if (element.rows > 1) out += " rowspan=\"" + std::to_string(element.rows) + "\"";
    for (const auto& [name, numbers] : element.measures)
        out.append(" ").append(name) += "=\"" + numbers + "\"";
    out += '>';
    if (is_void(element.tag)) return;
    out += escaped(element.text);
    for (const Element& child : element.children) write(out, child);
    out += "</";
    out += element.tag;
    out += '>';
    if (element.tag == "tr" || element.tag == "table" || element.tag == "p") out += '\n';
}

}  // namespace

std::string escaped(std::string_view text) {
    std::string safe;
    safe.reserve(text.size());
    for (const char letter : text) switch (letter) {
            case '&':
                safe += "&amp;";
                break;
            case '<':
                safe += "&lt;";
                break;
            case '>':
                safe += "&gt;";
                break;
            case '"':
                safe += "&quot;";
                break;
            case '\'':
                safe += "&#39;";
                break;
            case '\0':
                safe += "\xef\xbf\xbd";  // no HTML document may hold it
                break;
            default:
                safe += letter;
        }
    return safe;
}

std::string html_of(std::string_view title, const std::vector<Paper>& papers,
                    const PaperSize& size) {
    std::string out = "<!doctype html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\">\n";
    out +=
        "<meta http-equiv=\"Content-Security-Policy\" content=\"" + std::string(policy) + "\">\n";
    out += "<meta name=\"viewport\" content=\"width=device-width\">\n";
    out += "<title>" + escaped(title) + "</title>\n<style>\n";
    out += paper_style(size);
    out += "</style>\n</head>\n<body>\n";
    for (const Element& section : elements_of(papers)) write(out, section);
    out += "</body>\n</html>\n";
    return out;
}

}  // namespace kinerja
