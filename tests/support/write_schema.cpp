// write_schema: writes assets/schema/skp-1.schema.json anew.
#include <fstream>

#include "tests/support/files.h"
#include "tests/support/skp_schema.h"

int main() {
    std::ofstream file(kinerja::repository() / "assets" / "schema" / "skp-1.schema.json",
                       std::ios::binary);
    file << kinerja::skp_schema();
    return file ? 0 : 1;
}
