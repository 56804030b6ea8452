// write_schema: writes the schemas that follow from the model anew, in assets/schema.
#include <fstream>
#include <string>
#include <string_view>

#include "tests/support/files.h"
#include "tests/support/skp_schema.h"

namespace {

bool write(std::string_view name, const std::string& text) {
    std::ofstream file(kinerja::repository() / "assets" / "schema" / name, std::ios::binary);
    file << text;
    return static_cast<bool>(file);
}

}  // namespace

int main() {
    const bool written = write("skp-1.schema.json", kinerja::skp_schema()) &&
                         write("umpan-balik-1.schema.json", kinerja::umpan_balik_schema());
    return written ? 0 : 1;
}
