// Names of the files that are handed to the person.
#include "wasm/app/file_name.h"

#include "core/base/date.h"

namespace kinerja::ui {

std::string file_name_of(const Skp& skp, std::string_view begin, std::string_view ending) {
    const DateReading first = parse_date(skp.periode.awal);
    std::string name = std::string(begin) + " " +
                       (skp.pegawai.nama.empty() ? std::string("tanpa nama") : skp.pegawai.nama);
    if (first.date) name += " " + std::to_string(first.date->year);
    for (char& letter : name)
        if (std::string_view("/\\:*?\"<>|\n\t").find(letter) != std::string_view::npos)
            letter = ' ';
    return name.substr(0, 100) + std::string(ending);
}

}  // namespace kinerja::ui
