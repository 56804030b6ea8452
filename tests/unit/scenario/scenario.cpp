#include "tests/unit/scenario/scenario.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>

#include "core/base/date.h"
#include "core/codec/skp_json.h"
#include "core/dialog/seal.h"
#include "core/handover/record.h"
#include "core/model/field.h"
#include "core/rules/check.h"
#include "core/rules/explain.h"
#include "core/workflow/open_tenggat.h"
#include "tests/support/skp_builder.h"
#include "tests/unit/scenario/printed_lines.h"

namespace kinerja {
namespace {

using Json = nlohmann::ordered_json;
using Words = std::vector<std::string>;

std::optional<Skp> sample(const std::string& name) {
    if (name == "draf kosong") return Skp{};
    if (name == "pranata komputer") return valid_skp();
    if (name == "pranata komputer, kualitatif") return kualitatif_skp();
    if (name == "kepala dinas") return jpt_skp();
    if (name == "pegawai dengan rencana PKPS") return pkps_skp();
    if (name == "pegawai dengan semua rencana") return planned_skp();
    if (name == "pimpinan dengan matriks") return matrix_skp(2, 2);
    return std::nullopt;
}

class Scenario {
  public:
    Words complaints_about(std::string_view text) {
        const Json told = Json::parse(text, nullptr, false);
        if (!told.is_object()) return {"this is no JSON object"};
        look_at_keys(told, "the scenario",
                     {"judul", "dasar", "masukan", "ditemukan", "kelengkapan"},
                     {"tercetak", "tenggat"});
        if (complaints_.empty()) read_input(told["masukan"]);
        if (!complaints_.empty()) return complaints_;
        compare_findings(told["ditemukan"]);
        compare("kelengkapan", string_in(told["kelengkapan"]), kelengkapan());
        if (told.contains("tenggat")) compare_tenggat(told["tenggat"]);
        if (told.contains("tercetak")) compare_papers(told["tercetak"]);
        return complaints_;
    }

  private:
    void complain(std::string words) { complaints_.push_back(std::move(words)); }

    void compare(const std::string& what, const std::string& told, const std::string& is) {
        if (told != is) complain(what + " is \"" + is + "\", not \"" + told + "\"");
    }

    void look_at_keys(const Json& object, const std::string& where, const Words& needed,
                      const Words& possible) {
        if (!object.is_object()) return complain(where + " is no object");
        for (const std::string& key : needed)
            if (!object.contains(key)) complain(where + " lacks \"" + key + "\"");
        for (const auto& [key, value] : object.items())
            if (std::ranges::find(needed, key) == needed.end() &&
                std::ranges::find(possible, key) == possible.end())
                complain(where + " has an unknown key \"" + key + "\"");
    }

    std::string string_in(const Json& value) {
        if (value.is_string()) return value.get<std::string>();
        complain("a text is expected in place of " + value.dump());
        return {};
    }

    Words strings_in(const Json& value) {
        Words strings;
        if (!value.is_array()) complain("a list of texts is expected in place of " + value.dump());
        for (const Json& one : value) strings.push_back(string_in(one));
        return strings;
    }

    bool yes_in(const Json& value) {
        if (!value.is_boolean()) complain("true or false is expected in place of " + value.dump());
        return value.is_boolean() && value.get<bool>();
    }

    void read_input(const Json& input) {
        look_at_keys(input, "masukan", {"contoh"},
                     {"hari_ini", "sudah_ditetapkan", "tambah", "hapus", "isi", "dialog"});
        if (!complaints_.empty()) return;
        const std::optional<Skp> begin = sample(string_in(input["contoh"]));
        if (!begin) return complain("no sample is called " + input["contoh"].dump());
        skp_ = *begin;
        if (input.contains("hari_ini")) context_.today = date_in(input["hari_ini"]);
        if (input.contains("sudah_ditetapkan"))
            context_.established = yes_in(input["sudah_ditetapkan"]);
        change_rows(input);
        if (input.contains("isi"))
            for (const auto& [place, value] : input["isi"].items())
                if (write_field(skp_, Path{place}, string_in(value)))
                    complain("\"" + place + "\" can not hold " + value.dump());
        if (input.contains("dialog"))
            for (const Json& said : input["dialog"]) add_entry(said);
    }

    /// Said by the person that the SKP names for this role.
    void add_entry(const Json& said) {
        look_at_keys(said, "an entry of dialog", {"oleh", "butir", "jenis"},
                     {"kata", "karena", "usulan", "putusan", "menjawab_usulan"});
        if (!complaints_.empty()) return;
        const auto text = [&](const char* key) {
            return said.contains(key) ? string_in(said[key]) : std::string();
        };
        DialogEntry entry;
        const auto peran = parse_token<PeranDialog>(text("oleh"));
        const auto jenis = parse_token<JenisEntri>(text("jenis"));
        if (!peran || !jenis) return complain("nobody speaks so: " + said.dump());
        const Pegawai& who = *peran == PeranDialog::pegawai ? skp_.pegawai : skp_.pejabat_penilai;
        entry.author = {*peran, who.nama, who.nip};
        entry.jenis = *jenis;
        entry.card.value = text("butir");
        entry.karena.value = text("karena");
        entry.text = text("kata");
        entry.putusan = parse_token<Putusan>(text("putusan"));
        if (said.contains("usulan"))
            for (const auto& [place, value] : said["usulan"].items())
                entry.proposal.push_back({place, std::nullopt, string_in(value)});
        if (said.contains("menjawab_usulan") && yes_in(said["menjawab_usulan"]))
            entry.answers = proposal_;
        if (auto record = record_of_changes(skp_, entry.author, ""))
            insert_entry(skp_.dialog.edit(), *std::move(record));
        DialogKinerja& dialog = skp_.dialog.edit();
        entry = joined(dialog, std::move(entry));
        if (!entry.proposal.empty()) proposal_ = entry.id;
        insert_entry(dialog, entry);
    }

    std::optional<Date> date_in(const Json& value) {
        const std::optional<Date> date = parse_date(string_in(value)).date;
        if (!date) complain(value.dump() + " is no date");
        return date;
    }

    /// Rows come and go in the file of the SKP, where a Path leads through members and ids.
    void change_rows(const Json& input) {
        if (!input.contains("tambah") && !input.contains("hapus")) return;
        Json file = Json::parse(write_skp(skp_), nullptr, false);
        if (input.contains("tambah"))
            for (const std::string& place : strings_in(input["tambah"])) add_row(file, place);
        if (input.contains("hapus"))
            for (const std::string& place : strings_in(input["hapus"])) remove_row(file, place);
        Result<ReadReport> report = read_skp(file.dump());
        if (!report) return complain("with these rows the SKP can not be read");
        skp_ = std::move(report->skp);
    }

    /// The list and the id at its end; null where nothing of the SKP is called so.
    std::pair<Json*, std::string> list_at(Json& file, const std::string& place) {
        const Path path{place};
        const std::vector<std::string_view> parts = segments(path);
        Json* at = &file["skp"];
        const Shape* shape = &shape_of<Skp>();
        for (std::size_t i = 0; at != nullptr && i + 1 < parts.size(); ++i) {
            shape = at->is_object() ? made_in(*at, *shape, parts[i]) : shape;
            at = child_of(*at, std::string(parts[i]));
        }
        const bool is_list = at != nullptr && at->is_array();
        if (!is_list) complain("\"" + place + "\" is no row of a list");
        return {is_list ? at : nullptr, std::string(parts.back())};
    }

    /// What a file leaves out while it is empty is there from now on. Returns what lies in it.
    static const Shape* made_in(Json& object, const Shape& shape, std::string_view name) {
        const Member* member = object.is_object() ? shape.find(name) : nullptr;
        if (member == nullptr || member->shape == nullptr) return &shape;
        const std::string key(name);
        if (!object.contains(key) && member->kind == MemberKind::list) object[key] = Json::array();
        if (!object.contains(key) && member->kind == MemberKind::object)
            object[key] = Json::object();
        return &member->shape();
    }

    static Json* child_of(Json& parent, const std::string& name) {
        if (parent.is_object()) return parent.contains(name) ? &parent[name] : nullptr;
        if (!parent.is_array()) return nullptr;
        const auto found = std::ranges::find_if(parent, [&](const Json& row) {
            return row.is_object() && row.contains("id") && row["id"] == name;
        });
        return found == parent.end() ? nullptr : &*found;
    }

    void add_row(Json& file, const std::string& place) {
        const auto [list, id] = list_at(file, place);
        if (list != nullptr) list->push_back({{"id", id}});
    }

    void remove_row(Json& file, const std::string& place) {
        const auto [list, id] = list_at(file, place);
        if (list == nullptr) return;
        Json* row = child_of(*list, id);
        if (row == nullptr) return complain("\"" + place + "\" is not there to be removed");
        list->erase(static_cast<std::size_t>(row - &(*list)[0]));
    }

    void compare_findings(const Json& told) {
        if (!told.is_array()) return complain("ditemukan is no list");
        const Findings findings = check(skp_, context_);
        Words is, expected;
        for (const Finding& finding : findings)
            is.push_back(line_of(explain(skp_, finding), finding));
        for (const Json& one : told) {
            look_at_keys(one, "a finding", {"di", "pesan", "sifat"}, {"cara", "usulan"});
            if (!complaints_.empty()) return;
            expected.push_back(string_in(one["sifat"]) + ": " + string_in(one["di"]) + ": " +
                               string_in(one["pesan"]));
        }
        if (is == expected) return compare_advice(told, findings);
        for (const std::string& line : expected)
            if (std::ranges::find(is, line) == is.end()) complain("not found: " + line);
        for (const std::string& line : is)
            if (std::ranges::find(expected, line) == expected.end()) complain("not told: " + line);
        if (complaints_.empty()) complain("findings come in another order than told");
    }

    static std::string line_of(const Explanation& said, const Finding& finding) {
        const bool blocks = finding.rule->severity == Severity::blocks;
        return (blocks ? "wajib: " : "saran: ") + said.place + ": " + said.message;
    }

    void compare_advice(const Json& told, const Findings& findings) {
        for (std::size_t i = 0; i < findings.size(); ++i) {
            const Explanation said = explain(skp_, findings[i]);
            const Json& one = told[i];
            if (one.contains("cara")) compare("cara", string_in(one["cara"]), said.remedy);
            if (one.contains("usulan")) compare("usulan", string_in(one["usulan"]), said.proposal);
        }
    }

    std::string kelengkapan() const {
        const Completeness done = completeness_of(skp_);
        return std::to_string(done.filled) + " dari " + std::to_string(done.required);
    }

    void compare_tenggat(const Json& told) {
        Words is;
        for (const Tenggat& one : open_tenggat(skp_, walk(*skp_.dialog, Ancestry(*skp_.dialog))))
            is.push_back(to_long(one.tanggal) + ": " + one.nama + " (" + one.dasar + ")");
        const Words expected = strings_in(told);
        for (std::size_t i = 0; i < std::max(is.size(), expected.size()); ++i)
            compare("tenggat", i < expected.size() ? expected[i] : "", i < is.size() ? is[i] : "");
    }

    void compare_papers(const Json& told) {
        if (!told.is_object()) return complain("tercetak is no object");
        for (const auto& [title, wanted] : told.items()) {
            look_at_keys(wanted, title, {}, {"ada", "tidak_ada", "draf"});
            const std::optional<Printed> printed = print(title, skp_, check(skp_, context_));
            if (!printed) return complain("nothing is printed that is called \"" + title + "\"");
            if (wanted.contains("ada"))
                for (const std::string& part : strings_in(wanted["ada"]))
                    if (!printed->has(part)) complain(title + " does not print: " + part);
            if (wanted.contains("tidak_ada"))
                for (const std::string& part : strings_in(wanted["tidak_ada"]))
                    if (printed->has(part)) complain(title + " prints: " + part);
            if (wanted.contains("draf") && yes_in(wanted["draf"]) != printed->draft)
                complain(title + (printed->draft ? " is" : " is not") + " marked as a draft");
        }
    }

    Skp skp_;
    DialogEntryId proposal_;  // the last one
    CheckContext context_;
    Words complaints_;
};

}  // namespace

std::vector<std::string> complaints_about(std::string_view scenario) {
    return Scenario().complaints_about(scenario);
}

}  // namespace kinerja
