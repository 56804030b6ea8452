# What the build needs beyond the repository, and where it is kept. Sourced by tools/setup and tools/wasm.
# Anything that changes a result changes a key below, so an old cache is never mistaken for a new one.

repo=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/skp-luring
deps=${KINERJA_DEPS:-$cache/deps}

emscripten_minimum=3.1.69
emscripten_suite=trixie
# With its compiler, which is Emscripten's as well: the tests under sanitizers, and what clang-tidy finds.
clang_version=19
emscripten_packages=emscripten,cmake,ninja-build,ca-certificates,clang-tidy-$clang_version,libclang-rt-$clang_version-dev
emscripten_key=$(printf '%s' "$emscripten_suite $emscripten_packages 1" | sha256sum | cut -c1-12)
emscripten_root=$cache/emscripten-$emscripten_key

# folder below deps | Debian source package=version or package/suite | suite | file name of the tarball | its SHA-256
libraries='
imgui-1.92.2b|imgui=1.92.2b+ds-1|sid|imgui_1.92.2b+ds.orig.tar.xz|e7bd201d56b5ee90d24d5dac85e5c12f98bdb95410252a62d27b7f89e4566d48
catch2-3.7.1|catch2/trixie|trixie|catch2_3.7.1.orig.tar.gz|c991b247a1a0d7bb9c39aa35faf0fe9e19764213f28ffba3109388e62ee0269c
nlohmann-json-3.11.3|nlohmann-json3/trixie|trixie|nlohmann-json3_3.11.3.orig.tar.gz|0d8ef5af7f9794e3263480193c491549b2ba6cc74bb018906202ada498a79406
libmd-1.1.0|libmd/trixie|trixie|libmd_1.1.0.orig.tar.xz|1bd6aa42275313af3141c7cf2e5b964e8b1fd488025caf2f971f43b00776b332
'

# True when the given "emcc" is new enough.
emcc_suffices() {
    local version
    version=$("$1" --version 2>/dev/null | sed -n '1s/.* \([0-9][0-9]*\.[0-9][0-9]*\.[0-9][0-9]*\).*/\1/p') || return 1
    [ -n "$version" ] || return 1
    [ "$(printf '%s\n%s\n' "$emscripten_minimum" "$version" | sort -V | head -n 1)" = "$emscripten_minimum" ]
}
