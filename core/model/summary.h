// The few facts that the list of drafts shows, so that a body need not be loaded for it.
#pragma once

#include <string>
#include <vector>

#include "core/base/date.h"

namespace kinerja {

/// One deadline of the draft, with its Tenggat::id; the name is cut when it is very long.
struct TenggatSingkat {
    std::string id;
    std::string nama;
    Date tanggal;

    bool operator==(const TenggatSingkat&) const = default;
};

/// Made from an SKP and its findings whenever it is saved; kept beside the document, never inside
/// it.
struct SkpSummary {
    std::string nama;
    std::string jabatan;
    std::string periode_awal;  // ISO where it can be read as a date, else as typed
    std::string periode_akhir;
    std::string jenis_jabatan;  // tokens
    std::string pendekatan;
    std::string status;  // token of StatusSkp; "" in older summaries
    int filled = 0;      // completeness_of in core/rules/check.h
    int required = 1;
    int rhk_count = 0;
    std::vector<TenggatSingkat> tenggat;  // by date, whatever day it is; none in older summaries

    bool operator==(const SkpSummary&) const = default;
};

}  // namespace kinerja
