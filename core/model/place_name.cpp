#include "core/model/place_name.h"

#include "core/base/text.h"
#include "core/model/person_number.h"
#include "core/model/shape_walk.h"

namespace kinerja {
namespace {

std::string numbered(std::string_view name, std::size_t number) {
    return std::string(name) + " " + std::to_string(number);
}

/// "RHK utama 2, IKI 3" for a column named "r2.i3".
std::string name_of_column(const Skp& skp, std::string_view column) {
    const std::size_t dot = column.find('.');
    const Rhk* rhk = find_rhk(skp, RhkId{std::string(column.substr(0, dot))});
    if (rhk == nullptr || dot == column.npos) return "IKI";
    return owner_of(skp, path(rhk->id, IkiId{std::string(column.substr(dot + 1))}));
}

/// Collects names on the way down.
class Names {
  public:
    explicit Names(const Skp& skp) : skp_(skp) {}

    void go(std::string_view path) {
        last_ = member_of_pattern(path);
        const Shape* shape = &shape_of<Skp>();
        const void* object = &skp_;
        while (object != nullptr && !path.empty()) {
            const Member* member = shape->find(next_segment(path));
            if (member == nullptr) return;
            if (last_ == nullptr || path.empty()) last_ = member;
            if (member->kind == MemberKind::elsewhere || member->kind == MemberKind::cells) {
                if (!path.empty()) add(name_of_column(skp_, path));
                return;
            }
            if (member->is_scalar() || member->shape == nullptr) return;
            if (member->kind == MemberKind::list) {
                if (path.empty()) return;
                object = item(*member, object, next_segment(path));
            } else {
                if (member->said.names_fields) add(std::string(member->said.label));
                object = member->object.get(object, member->index);
            }
            shape = &member->shape();
        }
    }

    std::string text() && { return std::move(text_); }
    /// The row that the path ended in; null when it named none.
    const Member* last() const { return last_; }

  private:
    const void* item(const Member& list, const void* owner, std::string_view id) {
        const std::optional<std::size_t> at = position_in(list, owner, id);
        const Shape& shape = list.shape();
        if (!at) return nullptr;
        const void* found = list.list.get(owner, *at);
        if (&shape == &shape_of<Rhk>())
            add(name_of(skp_, *static_cast<const Rhk*>(found)));
        else if (&shape == &shape_of<Anggota>())
            add(name_of_person(*static_cast<const Anggota*>(found), *at + 1));
        else if (&shape == &shape_of<Iki>())
            add(name_of_indicator(skp_, static_cast<int>(*at) + 1));
        else if (&shape == &shape_of<PeriodeEvaluasi>() || &shape == &shape_of<LangkahPkps>())
            text_ = numbered(shape.item, *at + 1);  // says more than the part it lies in
        else
            add(numbered(list.said.names_fields ? list.said.label : shape.item, *at + 1));
        return found;
    }

    /// A name that is not there yet is a position.
    static std::string name_of_person(const Anggota& anggota, std::size_t number) {
        return is_blank(anggota.nama) ? numbered("pegawai", number) : anggota.nama;
    }

    void add(const std::string& name) {
        if (!text_.empty()) text_ += ", ";
        text_ += name;
    }

    const Skp& skp_;
    std::string text_;
    const Member* last_ = nullptr;
};

}  // namespace

std::string name_of_rhk(JenisRhk jenis, int number) {
    return (jenis == JenisRhk::utama ? "RHK utama " : "RHK tambahan ") + std::to_string(number);
}

std::string name_of(const Skp& skp, const Rhk& rhk) {
    return name_of_rhk(rhk.jenis, number_within_kind(skp, rhk));
}

std::string name_of_indicator(const Skp& skp, int number) {
    return std::string(plan_words(skp.profil, skp.jenis_jabatan).indicator) + " " +
           std::to_string(number);
}

std::string owner_of(const Skp& skp, const Path& path) {
    Names names(skp);
    names.go(path.value);
    return std::move(names).text();
}

namespace {

/// The number of a person is called what it is: "NI PPPK", "NRP".
std::string_view label_of(const Skp& skp, const Path& at, const Member& member) {
    if (at == path("pegawai") / "nip") return number_label(skp.pegawai);
    if (at == path("pejabat_penilai") / "nip") return number_label(skp.pejabat_penilai);
    return member.said.label;
}

}  // namespace

std::string name_of(const Skp& skp, const Path& path) {
    Names names(skp);
    names.go(path.value);
    const Member* last = names.last();
    std::string name = std::move(names).text();
    if (last == nullptr) return "SKP";
    if (name.empty()) return std::string(last->said.label);
    if (last->is_field() || last->kind == MemberKind::cells)
        name.append(", ").append(label_of(skp, path, *last));
    return name;
}

std::string_view label_of_path(const Path& path) {
    std::string_view label;
    for (Steps steps(path.value); const Member* member = steps.next();) {
        if (member->said.label.empty()) break;
        label = member->said.label;
    }
    return label;
}

}  // namespace kinerja
