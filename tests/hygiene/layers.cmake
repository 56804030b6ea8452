# Reads every #include in core/ and wasm/ against the table below. The table is the architecture.
cmake_minimum_required(VERSION 3.25)

# folder or file                  | folders, files and libraries it may include, besides its own and the C++ standard library
set(table
"core/base                        |"
"core/base/sha256.cpp             | core/base libmd"
"core/regulation                  | core/base"
"core/words                       | core/base"
"core/evaluation                  | core/base core/regulation"
"core/library                     | core/base core/regulation"
"core/model                       | core/base core/regulation"
"core/dialog                      | core/base core/regulation core/model"
"core/workflow                    | core/base core/regulation core/model core/dialog core/evaluation core/pelaksanaan"
"core/pelaksanaan                 | core/base core/regulation core/model core/evaluation"
"core/rules                       | core/base core/regulation core/words core/model core/dialog core/evaluation core/pelaksanaan core/workflow"
"core/edit                        | core/base core/regulation core/words core/model core/dialog core/workflow"
"core/paste                       | core/base core/regulation core/words core/model core/edit"
"core/codec                       | core/base core/regulation core/library core/evaluation core/model core/dialog"
"core/codec/json_lexer.cpp        | core/base core/codec json"
"core/handover                    | core/base core/regulation core/model core/evaluation core/dialog core/workflow core/edit core/codec"
"core/exchange                    | core/base core/regulation core/model core/evaluation core/pelaksanaan core/workflow core/edit core/codec"
"core/training                    | core/base core/regulation core/model core/rules core/workflow"
"core/print                       | core/base core/regulation core/model core/dialog core/evaluation core/pelaksanaan core/rules core/workflow"
"wasm/abi                         |"
"wasm/platform                    | core/base wasm/abi imgui"
"wasm/platform/platform_web.cpp   | core/base wasm/abi wasm/platform imgui emscripten"
"wasm/widgets                     | core/base wasm/abi imgui"
"wasm/state                       | core/base core/regulation core/library core/model core/dialog core/evaluation core/pelaksanaan core/rules core/workflow core/edit core/paste core/handover core/exchange wasm/widgets/icons.h wasm/widgets/scroll_state.h"
"wasm/views/parts                 | core/base core/regulation core/model core/dialog core/edit wasm/widgets wasm/state"
"wasm/views/drafts                | core/base core/regulation core/model wasm/widgets wasm/state wasm/views/parts"
"wasm/views/planning              | core/base core/regulation core/library core/model core/workflow core/edit core/paste wasm/widgets wasm/state wasm/views/parts"
"wasm/views/dialog                | core/base core/regulation core/library core/model core/dialog core/workflow core/handover wasm/widgets wasm/state wasm/views/parts"
"wasm/views/matriks               | core/base core/regulation core/model core/edit core/paste wasm/widgets wasm/state wasm/views/parts"
"wasm/views/pkps                  | core/base core/regulation core/library core/model core/workflow wasm/widgets wasm/state wasm/views/parts"
"wasm/views/pelaksanaan          | core/base core/regulation core/model core/evaluation core/pelaksanaan core/edit core/paste core/handover core/dialog wasm/widgets wasm/state wasm/views/parts"
"wasm/views/penilaian            | core/base core/regulation core/model core/dialog core/evaluation core/pelaksanaan core/workflow core/edit core/handover core/exchange wasm/widgets wasm/state wasm/views/parts"
"wasm/views/shell                 | core/base core/model core/rules wasm/widgets wasm/state wasm/views/parts wasm/views/drafts wasm/views/planning wasm/views/dialog wasm/views/matriks wasm/views/pkps wasm/views/pelaksanaan wasm/views/penilaian"
"wasm/app                         | core imgui wasm/abi wasm/platform wasm/widgets wasm/state wasm/views"
"wasm/main.cpp                    | core/base wasm/abi wasm/platform wasm/app imgui emscripten"
)

# Libraries of others, by how their headers begin.
set(libraries "imgui=imgui" "json=nlohmann/" "libmd=sha2.h" "emscripten=(emscripten|GLES|EGL|webgl)")

# No input and output, threads or chance in the core: the host hands in what a function needs.
set(never_in_core iostream fstream filesystem thread random mutex future cstdio stdio.h)

file(GLOB_RECURSE files RELATIVE "${CMAKE_SOURCE_DIR}"
    core/*.h core/*.cpp wasm/*.h wasm/*.cpp)
list(SORT files)
set(bad 0)
set(seen 0)

function(complain file line why)
    message("${file}: ${line}\n    ${why}")
    math(EXPR bad "${bad} + 1")
    set(bad ${bad} PARENT_SCOPE)
endfunction()

foreach(file IN LISTS files)
    # The longest row of the table that the file is under.
    set(row "")
    foreach(line IN LISTS table)
        string(REGEX REPLACE "^([^ ]+) *\\|.*" "\\1" place "${line}")
        string(FIND "${file}/" "${place}/" at)
        string(LENGTH "${place}" length)
        string(LENGTH "${row}" best)
        if(at EQUAL 0 AND length GREATER best)
            set(row "${place}")
            string(REGEX REPLACE "^[^|]*\\| *" "" allowed "${line}")
        endif()
    endforeach()
    if(row STREQUAL "")
        complain("${file}" "-" "is in no folder of the table")
        continue()
    endif()
    separate_arguments(allowed)
    list(APPEND allowed "${row}")

    file(STRINGS "${file}" includes REGEX "^[ \t]*#[ \t]*include")
    foreach(line IN LISTS includes)
        math(EXPR seen "${seen} + 1")
        string(REGEX REPLACE "^[^\"<]*[\"<]([^\">]*)[\">].*" "\\1" header "${line}")

        if(header MATCHES "^(core|wasm)/")
            set(fits FALSE)
            foreach(place IN LISTS allowed)
                string(FIND "${header}/" "${place}/" at)
                if(at EQUAL 0)
                    set(fits TRUE)
                endif()
            endforeach()
            if(NOT fits)
                complain("${file}" "${line}" "${row} may not include this layer")
            elseif(NOT EXISTS "${CMAKE_SOURCE_DIR}/${header}")
                complain("${file}" "${line}" "there is no such file")
            endif()
            continue()
        endif()

        set(library "")
        foreach(entry IN LISTS libraries)
            string(REGEX REPLACE "=.*" "" name "${entry}")
            string(REGEX REPLACE "^[^=]*=" "" pattern "${entry}")
            if(header MATCHES "^${pattern}")
                set(library "${name}")
            endif()
        endforeach()
        if(NOT library STREQUAL "")
            if(NOT library IN_LIST allowed)
                complain("${file}" "${line}" "${row} may not include ${library}")
            endif()
        elseif(line MATCHES "\"")
            complain("${file}" "${line}" "write the path from the root of the repository")
        elseif(header MATCHES "/")
            complain("${file}" "${line}" "belongs to no library of the table")
        elseif(file MATCHES "^core/" AND header IN_LIST never_in_core)
            complain("${file}" "${line}" "never in the core")
        endif()
    endforeach()
endforeach()

if(seen EQUAL 0)
    message(FATAL_ERROR "No #include was found at all: run this in the root of the repository.")
elseif(bad GREATER 0)
    message(FATAL_ERROR "${bad} of ${seen} includes cross the layers.")
endif()
message("${seen} includes keep the layers.")
