// What is to be seen before a received file is taken, and who opens it, in words: the same for one
// file and for many.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "wasm/state/file_batch.h"
#include "wasm/widgets/geometry.h"

namespace kinerja::ui {

struct Warning {
    std::string title;
    std::string_view more;
};

/// "Menerima berkas ini menggugurkan tanda tangan Pegawai dan kesepakatan"; "" when nothing falls.
std::string falls_in_words(const Cautions& cautions);
/// All else that is to be seen.
std::vector<Warning> warnings_in_words(const Cautions& cautions);
/// The same as banners.
void warning_banners(Column& column, const Cautions& cautions);

/// "Berkas ini dikirim Pegawai kepada Pimpinan, maka Anda dicatat sebagai Pimpinan."
std::string who_in_words(const WhoOpens& who);

}  // namespace kinerja::ui
