// What a pasted table gave, in lines that a test can compare.
#pragma once

#include <string>
#include <vector>

#include "core/paste/plan.h"

namespace kinerja {

using Lines = std::vector<std::string>;

inline std::string told(const Iki& iki) {
    return (iki.aspek ? std::string(token_of(*iki.aspek)) : std::string("-")) + " > " +
           iki.statement + " > " + iki.target;
}

/// One line an IKI: "pimpinan > RHK > aspek > IKI > target".
inline Lines lines_of(const PastePlan& plan) {
    Lines lines;
    for (const PastedRhk& pasted : plan.rhk) {
        const std::string head = pasted.rhk_pimpinan + " > " + pasted.rhk.statement;
        if (pasted.rhk.iki.empty()) lines.push_back(head);
        for (const Iki& iki : pasted.rhk.iki) lines.push_back(head + " > " + told(iki));
    }
    return lines;
}

/// "utama Tersusunnya laporan (Sekretaris)", with what stands in brackets.
inline Lines rhk_of(const PastePlan& plan) {
    Lines lines;
    for (const PastedRhk& pasted : plan.rhk) {
        const Rhk& rhk = pasted.rhk;
        const std::string giver = rhk.penugasan_dari.empty() ? "" : " (" + rhk.penugasan_dari + ")";
        lines.push_back(std::string(token_of(rhk.jenis)) + " " + rhk.statement + giver);
    }
    return lines;
}

/// "aspek > IKI > target" of one RHK.
inline Lines iki_of(const PastePlan& plan, std::size_t rhk) {
    Lines lines;
    for (const Iki& iki : plan.rhk.at(rhk).rhk.iki) lines.push_back(told(iki));
    return lines;
}

/// "9-13 blok tanda tangan", "kolom TW".
inline Lines left_out_of(const PastePlan& plan) {
    Lines lines;
    for (const PasteLeftOut& one : plan.left_out) {
        const std::string rows =
            one.first == 0 ? ""
                           : std::to_string(one.first) +
                                 (one.last > one.first ? "-" + std::to_string(one.last) : "") + " ";
        lines.push_back(rows + one.what);
    }
    return lines;
}

}  // namespace kinerja
