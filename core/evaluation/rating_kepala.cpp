#include "core/evaluation/rating_kepala.h"

namespace kinerja {

RatingKinerja rating_kepala(CapaianOrganisasi capaian) {
    switch (capaian) {
        case CapaianOrganisasi::istimewa:
            return RatingKinerja::di_atas;
        case CapaianOrganisasi::baik:
            return RatingKinerja::sesuai;
        default:
            return RatingKinerja::di_bawah;
    }
}

}  // namespace kinerja
