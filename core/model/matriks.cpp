// The members of the matrix, and looking them up.
#include "core/model/matriks.h"

#include "core/model/describe_members.h"

namespace kinerja {

template <>
const Shape& shape_of<Peran>() {
    using namespace describe;
    static constexpr Member members[] = {
        code<&Peran::rhk>("rhk", Sealed::no,
                          {.title = "Kode RHK",
                           .about = "RHK pemilik IKI itu.",
                           .required = true,
                           .omit_empty = true}),
        code<&Peran::iki>(
            "iki", Sealed::no,
            {.title = "Kode IKI", .about = "IKI pimpinan.", .required = true, .omit_empty = true}),
        text<&Peran::hasil>("hasil", Sealed::no,
                            {.label = "Peran dan Hasil",
                             .kind = FieldKind::prose,
                             .about = "Peran sebagai kalimat hasil.",
                             .main = true}),
    };
    static constexpr Shape shape =
        shape_with<Peran>("peran", "Peran", members, "Hasil satu orang untuk satu IKI pimpinan.");
    return shape;
}

template <>
const Shape& shape_of<Anggota>() {
    using namespace describe;
    static constexpr Member members[] = {
        text<&Anggota::nama>("nama", Sealed::no,
                             {.label = "Nama Pegawai", .about = "Nama pegawai.", .main = true}),
        text<&Anggota::nip>(
            "nip", Sealed::no,
            {.label = "NIP", .kind = FieldKind::code, .about = "NIP atau NI PPPK sebagai teks."}),
        text<&Anggota::jabatan>("jabatan", Sealed::no, {.label = "Jabatan", .about = "Jabatan."}),
        text<&Anggota::unit_kerja>("unit_kerja", Sealed::no,
                                   {.label = "Unit Kerja", .about = "Unit kerja."}),
        flag<&Anggota::unit_lain>("unit_lain", Sealed::no,
                                  {.label = "Dari unit kerja atau instansi lain",
                                   .about = "true bila orang ini dari unit kerja atau instansi "
                                            "lain."}),
        link<&Anggota::ketua>(
            "ketua", Sealed::no,
            {.label = "Ketua Tim",
             .about = "Kode anggota yang memimpin tim orang ini; tidak ada berarti "
                      "langsung di bawah pimpinan.",
             .omit_empty = true,
             .optional = true,
             .link = {.list = "matriks/anggota", .name = "Ketua tim", .another = true},
             .groups = true}),
        text<&Anggota::diserahkan>("diserahkan", Sealed::no,
                                   {.label = "Berkas dibuat",
                                    .kind = FieldKind::date,
                                    .about = "Kapan berkas SKP untuk orang ini dibuat.",
                                    .omit_empty = true}),
        list<&Anggota::peran>("peran", Sealed::no,
                              {.label = "Peran dan Hasil",
                               .kind = FieldKind::prose,
                               .about = "Hasil orang ini untuk tiap IKI.",
                               .most = 20'000,
                               .plural = "peran"},
                              MemberKind::cells),
    };
    static constexpr Shape shape = shape_with<Anggota>("anggota", "pegawai", members,
                                                       "Satu orang pada matriks beserta perannya.");
    return shape;
}

template <>
const Shape& shape_of<Matriks>() {
    using namespace describe;
    static constexpr Member members[] = {
        shown_here("kolom", "matriks/kolom"),
        list<&Matriks::anggota>("anggota", Sealed::no,
                                {.label = "Matriks",
                                 .about = "Orang-orang pada matriks.",
                                 .plural = "pegawai pada matriks",
                                 .letter = "a"}),
    };
    static constexpr Shape shape =
        shape_with<Matriks>("matriks", "Matriks", members, "Matriks pembagian peran dan hasil.");
    return shape;
}

const Anggota* find_anggota(const Matriks& matriks, const AnggotaId& id) {
    for (const Box<Anggota>& anggota : matriks.anggota)
        if (anggota->id == id) return &*anggota;
    return nullptr;
}

const Peran* find_peran(const Anggota& anggota, const RhkId& rhk, const IkiId& iki) {
    for (const Peran& peran : anggota.peran)
        if (peran.rhk == rhk && peran.iki == iki) return &peran;
    return nullptr;
}

}  // namespace kinerja
