// One object for SIASN while it is written, key by key, with the list of what stays blank.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/codec/json_value.h"
#include "core/exchange/berkas_admin.h"
#include "core/model/evaluasi.h"

namespace kinerja {

/// Each note stands once, in whichever order its objects come.
void note_once(std::vector<CatatanKunci>& list, std::string_view kunci, std::string_view sebab);

class ObjekSiasn {
  public:
    explicit ObjekSiasn(std::vector<CatatanKunci>& kosong) : kosong_(kosong) {}

    void add(std::string_view kunci, int number) { json_.add(kunci, json_number(number)); }
    void add(std::string_view kunci, std::string_view words) { json_.add(kunci, json_text(words)); }
    void blank(std::string_view kunci, std::string_view sebab);
    /// Blank where the words are.
    void add_or_blank(std::string_view kunci, std::string_view words, std::string_view sebab);

    JsonValue done() { return std::move(json_); }

  private:
    JsonValue json_ = json_object();
    std::vector<CatatanKunci>& kosong_;
};

/// The two ratings of an evaluation that holds, and the predikat that follows from them.
void add_ratings(ObjekSiasn& into, const Skp& skp, const Evaluasi& evaluasi);
/// Who rated it, as known of that person (core/workflow/skp_dinilai.h).
/// `jabatan`: the key of the position, which the services call differently.
void add_penilai(ObjekSiasn& into, const Skp& skp, const Evaluasi& evaluasi,
                 std::string_view jabatan);

/// The digits of a NIP; empty when it is none.
std::string nip_digits(std::string_view typed);

}  // namespace kinerja
