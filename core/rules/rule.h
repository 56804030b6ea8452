// A rule is one row: id, severity, citation, message, remedy, and a small function that says where.
// A rule that looks at one RHK only takes a Rhk; it then costs nothing while others are edited.
//
// Ids come from the regulation notes (PL-04); sub-cases get a letter (PL-02a); an id is never
// reused. A check reports places; it never formats, never decides severity, never changes anything.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/date.h"
#include "core/model/path.h"
#include "core/model/skp.h"
#include "core/regulation/citation.h"
#include "core/regulation/parameter.h"

namespace kinerja {

/// `blocks`: the regulation or its form asks for it, the SKP is not complete without.
/// `advises`: worth a look; never stands in the way.
enum class Severity { blocks, advises };

/// What a check may look at besides the SKP. `today` comes from the host; the core has no clock.
struct CheckContext {
    std::optional<Date> today;
    bool established = false;  // the SKP, or an earlier version of it (core/dialog/skp_walk.h)

    bool operator==(const CheckContext&) const = default;
};

/// What a check of one RHK may know of the SKP around it. It gets these few facts and not the SKP,
/// so that what it found holds as long as they and the RHK are the same (checker.h). A rule that
/// needs another fact adds it here and to context_of() in checker.cpp.
struct RhkContext {
    JenisJabatan jenis_jabatan = JenisJabatan::ja;
    Pendekatan pendekatan = Pendekatan::kuantitatif;
    Periode periode;
    bool has_rhk_pimpinan = false;  // there is one to choose from
    Profil profil = Profil::umum;
    bool has_rencana_aksi = false;                      // some RHK has one
    std::vector<PeriodeEvaluasiId> periode_evaluasi{};  // those that hold now
    bool has_sasaran = false;                           // of the Perjanjian Kinerja

    const SkpForm& form() const { return form_of(jenis_jabatan, pendekatan); }

    bool operator==(const RhkContext&) const = default;
};

class FindingSink;
using CheckOfSkp = void (*)(const Skp&, const CheckContext&, FindingSink&);
using CheckOfRhk = void (*)(const Rhk&, const RhkContext&, FindingSink&);
using CheckOfCatatan = void (*)(const CatatanKinerja&, const CheckContext&, FindingSink&);
using SameForCheck = bool (*)(const Skp&, const Skp&);

/// How a rule looks. Its scope is the type of its function: the whole SKP, after each change; or
/// one RHK, or one catatan kinerja, at a time, only when that has changed, with findings at or
/// below its path. A row may name one of each: {of_skp, of_rhk, of_catatan}.
///
/// A rule of the whole SKP that looks through long lists names what it reads of them:
/// {of_skp, same}. It is not asked again where `same` says of the SKP before and now that neither
/// what it finds nor where in the order of places that stands can differ.
struct Check {
    constexpr Check(CheckOfSkp check) : of_skp(check) {}  // NOLINT: a row names the function
    constexpr Check(CheckOfRhk check) : of_rhk(check) {}  // NOLINT: the same
    constexpr Check(CheckOfCatatan check) : of_catatan(check) {}  // NOLINT: the same
    constexpr Check(CheckOfSkp skp, CheckOfRhk rhk, CheckOfCatatan catatan = nullptr)
        : of_skp(skp), of_rhk(rhk), of_catatan(catatan) {}
    constexpr Check(CheckOfSkp skp, SameForCheck unchanged) : of_skp(skp), same(unchanged) {}

    CheckOfSkp of_skp = nullptr;
    CheckOfRhk of_rhk = nullptr;
    CheckOfCatatan of_catatan = nullptr;
    SameForCheck same = nullptr;
};

/// A better wording for one place. `value` is the whole new value of the field at the finding's
/// path, or empty when no single press can mend it; `remedy` takes the place of the row's when it
/// is not empty. `other` is the second way to read what stands there, where there are two.
struct Proposal {
    std::string value;
    std::string remedy;
    std::string other{};
};
using Propose = Proposal (*)(const Skp&, const Path&);

/// From when until when a rule holds, first and last day included; empty: without such a day. What
/// counts is the day on which the period of the SKP begins.
struct Validity {
    std::optional<Date> since{};
    std::optional<Date> until{};
};

/// `message` names the thing and says what is wrong, in one sentence; `remedy` begins with a verb
/// and says what to do. Both Indonesian, none empty. `propose` is asked for findings in view only.
/// Words that name a day of the law name the table it stands in, `day`, and hold a slot for it
/// (rule_words.h), never the day itself.
struct Rule {
    std::string_view id;
    Severity severity = Severity::advises;
    Citation basis;
    std::string_view message;
    std::string_view remedy;
    Check check;
    Propose propose = nullptr;
    Validity validity{};
    DatedDays (*day)() = nullptr;
};

/// One place where one rule is not met. `path` leads to the field that mends it.
struct Finding {
    const Rule* rule = nullptr;
    Path path;

    bool operator==(const Finding& other) const { return rule == other.rule && path == other.path; }
};

using Findings = std::vector<Finding>;

/// What checks asked an SKP for, counted: kelengkapan falls out of it. `first_rhk`: a RHK utama is
/// asked for, with all that a rule of one RHK asks of it.
struct Tally {
    int asked = 0;
    int missing = 0;
    bool first_rhk = false;

    Tally& operator+=(const Tally& other) {
        asked += other.asked;
        missing += other.missing;
        first_rhk = first_rhk || other.first_rhk;
        return *this;
    }
};

/// Collects what one check reports. The rule that first asks for a thing says asks() about it,
/// whether it is there or not; rules that find fault with what is there say at(). Only rules that
/// block count: what they miss is missing from kelengkapan.
class FindingSink {
  public:
    FindingSink(const Rule& rule, Findings& findings) : rule_(&rule), findings_(&findings) {}

    /// Something is wrong there. In a rule that blocks, what another rule asked for is then
    /// missing.
    void at(Path path) {
        if (blocks()) ++tally_.missing;
        findings_->push_back({rule_, std::move(path)});
    }

    /// One thing that an SKP needs: `met` when it is there, else it is reported.
    void asks(Path path, bool met) {
        if (blocks()) ++tally_.asked;
        if (!met) at(std::move(path));
    }

    /// One thing that is missing and can only be there once a row is added that another rule asks
    /// for: counted, so that adding the row is no step back, and reported nowhere.
    void awaits() {
        if (!blocks()) return;
        ++tally_.asked;
        ++tally_.missing;
    }

    /// The same of all that rules of one RHK ask of a first RHK utama.
    void awaits_first_rhk() { tally_.first_rhk = true; }

    const Tally& tally() const { return tally_; }

  private:
    bool blocks() const { return rule_->severity == Severity::blocks; }

    const Rule* rule_;
    Findings* findings_;
    Tally tally_;
};

}  // namespace kinerja
