// The members of the Lampiran.
#include "core/model/lampiran.h"

#include "core/model/describe_members.h"

namespace kinerja {

template <>
const Shape& shape_of<DukunganSumberDaya>() {
    using namespace describe;
    static constexpr Member members[] = {
        choice<&DukunganSumberDaya::jenis>(
            "jenis", Sealed::yes,
            {.label = "Jenis Sumber Daya", .about = "Jenis sumber daya yang diperlukan."}),
        choice<&DukunganSumberDaya::status>("status", Sealed::no,
                                            {.label = "Status Dukungan",
                                             .about = "Yang diputuskan pimpinan mengenai dukungan "
                                                      "ini."}),
        text<&DukunganSumberDaya::uraian>("uraian", Sealed::yes,
                                          {.label = "Dukungan Sumber Daya",
                                           .kind = FieldKind::prose,
                                           .about = "Dukungan yang diperlukan.",
                                           .main = true}),
    };
    static constexpr Shape shape = shape_with<DukunganSumberDaya>(
        "sumber_daya", "Dukungan sumber daya", members, "Satu dukungan sumber daya.");
    return shape;
}

template <>
const Shape& shape_of<Konsekuensi>() {
    using namespace describe;
    static constexpr Member members[] = {
        text<&Konsekuensi::positif>("positif", Sealed::yes,
                                    {.label = "Konsekuensi Positif",
                                     .kind = FieldKind::prose,
                                     .about = "Bila Ekspektasi tercapai."}),
        text<&Konsekuensi::negatif>("negatif", Sealed::yes,
                                    {.label = "Konsekuensi Negatif",
                                     .kind = FieldKind::prose,
                                     .about = "Bila Ekspektasi tidak tercapai."}),
    };
    static constexpr Shape shape = shape_with<Konsekuensi>("konsekuensi", "Konsekuensi", members,
                                                           "Akibat dari pencapaian Ekspektasi.");
    return shape;
}

template <>
const Shape& shape_of<Lampiran>() {
    using namespace describe;
    static constexpr Member members[] = {
        list<&Lampiran::sumber_daya>("sumber_daya", Sealed::yes,
                                     {.label = "Dukungan sumber daya",
                                      .about = "Dukungan yang diperlukan pegawai.",
                                      .plural = "dukungan sumber daya",
                                      .letter = "d"}),
        shown_here("skema", "rhk/*/skema"),
        object<&Lampiran::konsekuensi>(
            "konsekuensi", Sealed::yes,
            {.label = "Konsekuensi", .about = "Akibat dari pencapaian Ekspektasi."}),
    };
    static constexpr Shape shape =
        shape_with<Lampiran>("lampiran", "Lampiran", members,
                             "Dukungan dan konsekuensi; skema pertanggungjawaban ada pada RHK.");
    return shape;
}

}  // namespace kinerja
