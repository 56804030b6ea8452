// Icons of the interface: code points of the subset that web/build.mjs cuts out of the icon font
// (names: web/icons.json). The build fails when name and code point disagree.
#pragma once

namespace kinerja::ui::icon {

inline constexpr const char* arrow_down = "\xee\x81\x82";       // arrow-down e042
inline constexpr const char* arrow_left = "\xee\x81\x88";       // arrow-left e048
inline constexpr const char* arrow_up = "\xee\x81\x8a";         // arrow-up e04a
inline constexpr const char* book_open = "\xee\x81\x9f";        // book-open e05f
inline constexpr const char* calendar = "\xee\x81\xa3";         // calendar e063
inline constexpr const char* check = "\xee\x81\xac";            // check e06c
inline constexpr const char* chevron_down = "\xee\x81\xad";     // chevron-down e06d
inline constexpr const char* chevron_left = "\xee\x81\xae";     // chevron-left e06e
inline constexpr const char* chevron_right = "\xee\x81\xaf";    // chevron-right e06f
inline constexpr const char* circle = "\xee\x81\xb6";           // circle e076
inline constexpr const char* circle_alert = "\xee\x81\xb7";     // circle-alert e077
inline constexpr const char* circle_check = "\xee\x88\xa6";     // circle-check e226
inline constexpr const char* clipboard_list = "\xee\x82\x86";   // clipboard-list e086
inline constexpr const char* copy = "\xee\x82\x9e";             // copy e09e
inline constexpr const char* download = "\xee\x82\xb2";         // download e0b2
inline constexpr const char* eye = "\xee\x82\xba";              // eye e0ba
inline constexpr const char* file_plus = "\xee\x83\x89";        // file-plus e0c9
inline constexpr const char* folder_open = "\xee\x89\x87";      // folder-open e247
inline constexpr const char* hard_drive = "\xee\x83\xad";       // hard-drive e0ed
inline constexpr const char* heart_handshake = "\xee\x8b\x97";  // heart-handshake e2d7
inline constexpr const char* history = "\xee\x87\xb5";          // history e1f5
inline constexpr const char* house = "\xee\x83\xb5";            // house e0f5
inline constexpr const char* info = "\xee\x83\xb9";             // info e0f9
inline constexpr const char* lightbulb = "\xee\x87\x82";        // lightbulb e1c2
inline constexpr const char* link = "\xee\x84\x82";             // link e102
inline constexpr const char* list_checks = "\xee\x87\x90";      // list-checks e1d0
inline constexpr const char* lock = "\xee\x84\x8b";             // lock e10b
inline constexpr const char* menu = "\xee\x84\x95";             // menu e115
inline constexpr const char* paperclip = "\xee\x84\xad";        // paperclip e12d
inline constexpr const char* pencil = "\xee\x87\xb9";           // pencil e1f9
inline constexpr const char* plus = "\xee\x84\xbd";             // plus e13d
inline constexpr const char* printer = "\xee\x85\x81";          // printer e141
inline constexpr const char* redo_2 = "\xee\x8a\xa0";           // redo-2 e2a0
inline constexpr const char* rotate_ccw = "\xee\x85\x88";       // rotate-ccw e148
inline constexpr const char* save = "\xee\x85\x8d";             // save e14d
inline constexpr const char* search = "\xee\x85\x91";           // search e151
inline constexpr const char* shield_check = "\xee\x87\xbf";     // shield-check e1ff
inline constexpr const char* target = "\xee\x86\x80";           // target e180
inline constexpr const char* trash_2 = "\xee\x86\x8e";          // trash-2 e18e
inline constexpr const char* triangle_alert = "\xee\x86\x93";   // triangle-alert e193
inline constexpr const char* undo_2 = "\xee\x8a\xa1";           // undo-2 e2a1
inline constexpr const char* upload = "\xee\x86\x9e";           // upload e19e
inline constexpr const char* user = "\xee\x86\x9f";             // user e19f
inline constexpr const char* users = "\xee\x86\xa4";            // users e1a4
inline constexpr const char* wifi_off = "\xee\x86\xaf";         // wifi-off e1af
inline constexpr const char* x = "\xee\x86\xb2";                // x e1b2

}  // namespace kinerja::ui::icon
