// Names of the files that are handed to the person.
#include "wasm/app/file_name.h"

#include "core/base/text.h"
#include "core/dialog/skp_walk.h"

namespace kinerja::ui {
namespace {

constexpr std::size_t longest_name = 60, longest_file_name = 100;  // octets, without the ending

std::string owner_of(const Skp& skp) {
    return is_blank(skp.pegawai.nama) ? std::string("tanpa nama") : skp.pegawai.nama;
}

std::string allowed(std::string name) {
    for (char& letter : name)
        if (std::string_view("/\\:*?\"<>|\n\t").find(letter) != std::string_view::npos)
            letter = ' ';
    return name;
}

/// "putaran 2", "versi 1 ditetapkan", "revisi ke versi 2"; empty before anything was begun.
std::string how_far(const DialogKinerja& dialog) {
    const SkpWalk walked = walk(dialog, Ancestry(dialog));
    if (walked.status == StatusSkp::ditetapkan)
        return "versi " + std::to_string(walked.versi) + " ditetapkan";
    std::string words;
    if (walked.versi > 1) words = "versi " + std::to_string(walked.versi);
    if (walked.round() == 0) return words;
    return (words.empty() ? words : words + " ") + "putaran " + std::to_string(walked.round());
}

}  // namespace

std::string file_name_of(const Skp& skp, std::string_view begin, std::string_view ending) {
    const DateReading first = parse_date(skp.periode.awal);
    std::string name = std::string(begin) + " " + owner_of(skp);
    if (first.date) name += " " + std::to_string(first.date->year);
    return std::string(beginning_of(allowed(std::move(name)), longest_file_name)) +
           std::string(ending);
}

std::string dialog_file_name(const Skp& skp, PeranDialog from, const Date& today) {
    std::string name = "Dialog SKP - " + std::string(beginning_of(owner_of(skp), longest_name));
    if (const std::string far = how_far(*skp.dialog); !far.empty()) name += " - " + far;
    name.append(" - dari ").append(label_of(from)).append(" - ").append(to_iso(today));
    return allowed(std::move(name)) + ".skp.json";
}

}  // namespace kinerja::ui
