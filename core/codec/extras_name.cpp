// Escaping of extras_name.h.
#include "core/codec/extras_name.h"

namespace kinerja {

std::string escaped_name(std::string_view name) {
    std::string escaped;
    for (const char c : name) {
        if (c == '~')
            escaped += "~0";
        else if (c == '/')
            escaped += "~1";
        else
            escaped += c;
    }
    return escaped;
}

std::string unescaped_name(std::string_view name) {
    std::string plain;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const bool escape = name[i] == '~' && i + 1 < name.size();
        if (escape) ++i;
        if (!escape)
            plain += name[i];
        else
            plain += name[i] == '1' ? '/' : '~';
    }
    return plain;
}

}  // namespace kinerja
