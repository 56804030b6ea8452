# The shell stores bytes and shows a canvas; it does not know what an SKP is. No word of the domain in web/src.
cmake_minimum_required(VERSION 3.25)

set(words skp rhk iki matriks predikat ekspektasi perilaku pegawai penilai penilaian atasan pimpinan kinerja sasaran
    lampiran realisasi dialog_kinerja keberatan nip pangkat jabatan golongan periode)

# What names the product, not the domain.
set(allowed "SKP Luring" ".skp.json" "skp-luring" "skp-url" "skp-inert")

file(GLOB_RECURSE files RELATIVE "${CMAKE_SOURCE_DIR}" web/src/*)
list(SORT files)
if(NOT files)
    message(FATAL_ERROR "web/src has no files: run this in the root of the repository.")
endif()

set(bad 0)
foreach(file IN LISTS files)
    file(READ "${file}" text)
    # Brackets and semicolons would upset CMake's lists; no word has them.
    string(REGEX REPLACE "[][;\\]" " " text "${text}")
    foreach(literal IN LISTS allowed)
        string(REPLACE "${literal}" "" text "${text}")
    endforeach()
    string(REPLACE "\n" ";" lines "${text}")
    set(number 0)
    foreach(line IN LISTS lines)
        math(EXPR number "${number} + 1")
        foreach(word IN LISTS words)
            string(TOUPPER "${word}" upper)
            string(SUBSTRING "${upper}" 0 1 first)
            string(SUBSTRING "${word}" 1 -1 rest)
            # As a word of its own, or as a part of a camelCase or snake_case name.
            if(line MATCHES "(^|[^A-Za-z])(${word}|${upper})([^a-z]|$)" OR line MATCHES "${first}${rest}([^a-z]|$)")
                message("${file}:${number}: \"${word}\" in:${line}")
                math(EXPR bad "${bad} + 1")
            endif()
        endforeach()
    endforeach()
endforeach()

if(bad GREATER 0)
    message(FATAL_ERROR "The shell speaks of the domain in ${bad} places.")
endif()
list(LENGTH files count)
message("${count} files of the shell know nothing of the domain.")
