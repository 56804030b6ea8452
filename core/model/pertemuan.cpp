// The members of a Pertemuan.
#include "core/model/pertemuan.h"

#include "core/model/describe_members.h"

namespace kinerja {

const Pertemuan* meeting_to_hold(const std::vector<Box<Pertemuan>>& meetings) {
    for (auto one = meetings.rbegin(); one != meetings.rend(); ++one)
        if (!(*one)->terlaksana) return &**one;
    return nullptr;
}

template <>
const Shape& shape_of<TindakLanjut>() {
    using namespace describe;
    static constexpr Member members[] = {
        text<&TindakLanjut::uraian>("uraian", Sealed::no,
                                    {.label = "Tindak Lanjut",
                                     .kind = FieldKind::prose,
                                     .about = "Apa yang dikerjakan.",
                                     .main = true}),
        text<&TindakLanjut::penanggung_jawab>(
            "penanggung_jawab", Sealed::no,
            {.label = "Penanggung Jawab", .about = "Siapa yang mengerjakan."}),
        text<&TindakLanjut::tanggal>(
            "tanggal", Sealed::no,
            {.label = "Tenggat", .kind = FieldKind::date, .about = "Paling lambat kapan."}),
        flag<&TindakLanjut::selesai>("selesai", Sealed::no,
                                     {.label = "Selesai", .about = "Sudah dikerjakan atau belum."}),
    };
    static constexpr Shape shape = shape_with<TindakLanjut>(
        "tindak_lanjut", "tindak lanjut", members, "Satu hal yang akan dikerjakan seseorang.");
    return shape;
}

template <>
const Shape& shape_of<Pertemuan>() {
    using namespace describe;
    static constexpr Member members[] = {
        choice<&Pertemuan::tahap>("tahap", Sealed::no,
                                  {.label = "Tahap", .about = "Pada tahap mana dialog diadakan."}),
        choice<&Pertemuan::periode>(
            "periode", Sealed::no,
            {.label = "Periode", .about = "Bagian tahun mana yang dibicarakan."}),
        text<&Pertemuan::tanggal>("tanggal", Sealed::no,
                                  {.label = "Tanggal", .kind = FieldKind::date, .about = "Kapan."}),
        text<&Pertemuan::waktu>("waktu", Sealed::no,
                                {.label = "Waktu", .about = "Pukul berapa, seperti diketik."}),
        text<&Pertemuan::tempat>(
            "tempat", Sealed::no,
            {.label = "Tempat atau Media", .about = "Di mana, atau melalui apa."}),
        text<&Pertemuan::hadir>("hadir", Sealed::no,
                                {.label = "Yang Hadir",
                                 .kind = FieldKind::prose,
                                 .about = "Satu nama pada setiap baris."}),
        text<&Pertemuan::catatan>("catatan", Sealed::no,
                                  {.label = "Hasil Pertemuan",
                                   .kind = FieldKind::prose,
                                   .about = "Keputusan dalam kata-kata."}),
        flag<&Pertemuan::terlaksana>("terlaksana", Sealed::no,
                                     {.label = "Pertemuan terlaksana",
                                      .about = "Dinyatakan oleh salah satu pihak.",
                                      .omit_empty = true}),
        list<&Pertemuan::tindak_lanjut>("tindak_lanjut", Sealed::no,
                                        {.label = "Tindak lanjut",
                                         .about = "Yang akan dikerjakan sesudah pertemuan.",
                                         .most = 20'000,
                                         .plural = "tindak lanjut",
                                         .letter = "t"}),
    };
    static constexpr Shape shape =
        shape_with<Pertemuan>("pertemuan", "Pertemuan", members, "Satu pertemuan dialog kinerja.");
    return shape;
}

}  // namespace kinerja
