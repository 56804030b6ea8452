// The look of the paper: black on white, letters that every system has.
#include "core/print/element.h"

namespace kinerja {
namespace {

constexpr std::string_view rules = R"css(
@page { margin: 15mm 15mm 18mm; }
.paper { box-sizing: border-box; font: 9.5pt/1.3 Arial, "Liberation Sans", Helvetica, sans-serif; color: #000; background: #fff; text-align: left; }
.paper * { box-sizing: border-box; }
.paper.tall { page: tall; }
.paper.wide { page: wide; }
.paper.tall.draft { page: tall-draft; }
.paper.wide.draft { page: wide-draft; }
.paper + .paper { break-before: page; }
.paper h1 { margin: 0 0 5mm; font-size: 11.5pt; line-height: 1.3; text-align: center; break-after: avoid; }
.paper h1 span { display: block; }
.paper p { margin: 0; }
.paper > p.bold { margin: 4mm 0 1mm; break-after: avoid; }
.paper p, .paper li { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; }
.paper ul, .paper ol { margin: 0; padding-left: 4.5mm; }
.paper ul { list-style: disc; }
/* The frame of the preview is a page without a doctype: there a table would not inherit these. */
.paper table { font: inherit; color: inherit; white-space: normal; }
.paper table { width: calc(100% - 1pt); margin: 0 0.5pt 3mm; border-collapse: collapse; table-layout: fixed; }
.paper th, .paper td { padding: 0; font-weight: normal; text-align: left; vertical-align: top; }
.paper .ruled th, .paper .ruled td { border: 0.5pt solid #000; padding: 0.9mm 1.5mm; }
.paper .small { font-size: 7.5pt; line-height: 1.2; }
.paper .small th, .paper .small td { padding: 0.4mm 1mm; }
.paper thead { display: table-header-group; break-inside: avoid; }
.paper thead th { vertical-align: middle; }
.paper thead p { overflow-wrap: break-word; }
.paper tbody, .paper tr { break-inside: avoid; }
.paper .ruled .signed, .paper .ruled .signed td { border: 0; padding: 0; }
.paper > :last-child { margin-bottom: 0; }
.paper .band > * { background: #e4e4e4; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.paper .bold { font-weight: bold; }
.paper .center, .paper .ruled .center { text-align: center; }
.paper .right { text-align: right; }
.paper .went { color: #a8201a; text-decoration: line-through; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.paper .came { color: #16653a; text-decoration: underline; font-weight: bold; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.paper .signatures { margin-top: 7mm; break-before: avoid; break-inside: avoid; }
.paper .signatures .above { min-height: 1.3em; margin-bottom: 1mm; }
.paper .signatures .name { margin-top: 20mm; font-weight: bold; text-decoration: underline; }
.paper .footnotes { margin-top: 5mm; font-size: 8pt; font-style: italic; break-inside: avoid; }
.paper .curve { margin: 0 0 3mm; text-align: center; break-inside: avoid; }
.paper .curve svg { display: block; width: 120mm; max-width: 100%; margin: 0 auto; }
.paper .curve path { fill: none; stroke: #000; stroke-width: 2; }
.paper .curve .axis { stroke-width: 1; }
.paper .curve .drop { stroke-width: 0.5; stroke-dasharray: 2 3; }
.paper .curve .upward { width: 120mm; max-width: 100%; margin: 1mm auto 0; text-align: left; font-size: 8pt; }
.paper .curve text { font-size: 10px; text-anchor: middle; }
.paper .draft-mark { height: 0; text-align: right; }
.paper .draft-mark span { display: inline-block; padding: 0.5mm 2.5mm; border: 1pt solid #000; font-weight: bold; letter-spacing: 0.1em; }
@media screen {
  html { background: #d9dee4; }
  body { margin: 0; padding: 6mm 0; }
  .paper { margin: 0 auto 6mm; padding: 15mm 15mm 18mm; box-shadow: 0 1px 6px rgb(0 0 0 / 0.35); }
  .paper.sheet.draft::after { content: "DRAF, belum lengkap"; position: absolute; left: 15mm; bottom: 9mm; font: bold 8pt Arial, "Liberation Sans", Helvetica, sans-serif; }
}
@media print {
  html, body { margin: 0; padding: 0; background: #fff; }
}
)css";

constexpr std::string_view number_of_page =
    R"(@bottom-right { content: "Halaman " counter(page) " dari " counter(pages); font: 8pt Arial, "Liberation Sans", Helvetica, sans-serif; })";
constexpr std::string_view mark_of_draft =
    R"( @bottom-left { content: "DRAF, belum lengkap"; font: bold 8pt Arial, "Liberation Sans", Helvetica, sans-serif; })";

std::string mm(int length) { return std::to_string(length) + "mm"; }

/// The sheet as the printer takes it, with and without the mark, and as it is seen on screen.
std::string sheet(std::string_view name, int width, int height) {
    std::string style;
    for (const bool draft : {false, true})
        style.append("@page ").append(name).append(draft ? "-draft" : "") +=
            " { size: " + mm(width) + " " + mm(height) + "; " + std::string(number_of_page) +
            std::string(draft ? mark_of_draft : std::string_view()) + " }\n";
    style.append("@media screen { .paper.").append(name) +=
        " { width: " + mm(width) + "; min-height: " + mm(height) + "; } }\n";
    return style;
}

}  // namespace

std::string paper_style(const PaperSize& size) {
    std::string style(rules);
    style += sheet("tall", size.width, size.height);
    style += sheet("wide", size.height, size.width);
    for (int percent = 1; percent <= 100; ++percent)
        style += "col.w" + std::to_string(percent) + "{width:" + std::to_string(percent) + "%}";
    style += '\n';
    return style;
}

}  // namespace kinerja
