// Reads every #include of core/, wasm/ and tests/: none may be there that nobody uses, and what is used of the standard
// library and of our own types must be included, by the file or by a header of ours that it includes: the compiler no
// longer sees that, for the standard's headers are precompiled and files are compiled together. It knows names, not C++; where it cannot tell,
// it is silent.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { codeOf } from '../../cmake/cpp_code.mjs';

// What of the standard is found where. Headers that are not listed are not judged.
const standard = {
  algorithm: 'all_of any_of none_of find find_if find_if_not count count_if copy copy_if transform replace remove remove_if unique reverse rotate sort stable_sort partial_sort nth_element lower_bound upper_bound equal_range binary_search includes set_difference set_intersection set_union merge min max minmax clamp min_element max_element equal mismatch search lexicographical_compare fill fill_n generate for_each contains is_sorted partition stable_partition next_permutation shuffle adjacent_find ends_with starts_with find_last iter_swap swap_ranges copy_n partition_point find_first_of',
  array: 'array to_array',
  charconv: 'from_chars to_chars',
  chrono: 'chrono',
  cmath: 'abs ceil floor round lround sqrt pow fabs fmod isfinite isnan sin cos trunc HUGE_VAL hypot atan2',
  compare: 'strong_ordering weak_ordering partial_ordering',
  concepts: 'same_as convertible_to derived_from integral invocable predicate regular copyable constructible_from signed_integral unsigned_integral floating_point default_initializable assignable_from equality_comparable',
  cstdint: 'int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t uintptr_t intptr_t UINT64_MAX INT64_MAX',
  cstdlib: 'abs getenv abort exit strtod',
  cstring: 'memcpy memset memcmp memmove strlen strcmp',
  filesystem: 'filesystem',
  fstream: 'ifstream ofstream fstream',
  functional: 'function invoke hash less greater plus bind_front ref cref reference_wrapper identity equal_to not_fn',
  map: 'map multimap',
  memory: 'unique_ptr shared_ptr make_unique make_shared addressof weak_ptr to_address construct_at',
  numeric: 'accumulate iota reduce partial_sum transform_reduce gcd',
  optional: 'optional nullopt make_optional',
  random: 'mt19937 uniform_int_distribution mt19937_64 minstd_rand random_device bernoulli_distribution',
  set: 'set multiset',
  span: 'span as_bytes',
  sstream: 'stringstream ostringstream istringstream',
  string: 'string to_string stoi getline u8string basic_string',
  string_view: 'string_view',
  tuple: 'tuple tie make_tuple apply forward_as_tuple tuple_size_v tuple_size tuple_element_t ignore tuple_cat',
  unordered_map: 'unordered_map',
  unordered_set: 'unordered_set',
  utility: 'move forward pair swap exchange make_pair as_const index_sequence make_index_sequence in_place in_place_type declval integer_sequence index_sequence_for to_underlying unreachable cmp_less piecewise_construct in_place_index',
  variant: 'variant visit get_if holds_alternative monostate variant_size_v variant_alternative_t variant_size',
  vector: 'vector',
};
// These bring names of others along, so leaving the others out is no fault.
const brings = { string: ['string_view'], map: ['utility', 'tuple'], unordered_map: ['utility'], set: ['utility'], algorithm: ['utility'], variant: ['utility'], tuple: ['utility'], vector: ['utility'], string_view: [], functional: ['utility'], memory: ['utility'], optional: ['utility'], sstream: ['string'], fstream: ['string'], filesystem: ['string'], iterator: ['utility'] };
const homes = new Map();
for (const [header, names] of Object.entries(standard))
  for (const name of names.split(' ')) homes.set(name, [...(homes.get(name) ?? []), header]);

const files = new Map(); // path -> what it includes, says and declares
function file(path) {
  if (!files.has(path)) {
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const includes = [...text.matchAll(/^#include ([<"])(.*)[>"](.*)$/gm)].map(([, mark, name, rest]) => ({ own: mark === '"', name, kept: rest.includes('// ') }));
    const code = codeOf(text).replace(/^#include .*/gm, '');
    files.set(path, { includes, code, words: new Set(code.match(/\b[A-Za-z_]\w*/g)), declared: declaredIn(code) });
  }
  return files.get(path);
}

/** Every name that a header may be included for: what is declared in it on any level, and its enumerators and macros. */
function declaredIn(code) {
  const names = new Set();
  const add = (pattern) => { for (const [, name] of code.matchAll(pattern)) names.add(name); };
  add(/\b(?:struct|class|union|enum(?: class)?|concept|using) (\w+)/g);
  add(/#define (\w+)/g);
  let bare = code.replace(/^#.*|^namespace [\w:]*/gm, ''); // and without parameters
  for (let before = ''; before !== bare; ) [before, bare] = [bare, bare.replace(/\([^()]*\)/g, '@')];
  for (const [, name] of bare.matchAll(/[\w>&*\]] +[&*]*(\w+)(?=\s*(?:@|\[|\{|=[^=]|;|:[^:]))/g)) names.add(name);
  for (const [, name] of bare.matchAll(/^\s*(\w+)(?=,|\s*=|$)/gm)) names.add(name);
  add(/\boperator\s*(\S+?)\s*\(/g);
  return names;
}

/** Every header of ours that a file includes, also through others. */
function reached(path) {
  const all = new Set([path]);
  for (const name of all) for (const { own, name: next } of file(name).includes) if (own && existsSync(next)) all.add(next);
  return all;
}

const folders = ['core', 'wasm', 'tests'].filter((folder) => existsSync(folder));
const sources = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true }).map((name) => join(folder, name)).filter((name) => /\.(h|cpp)$/.test(name) && !name.includes('node_modules')),
);
// Our own types, each with the one header that declares it; names that several declare are not judged.
const types = new Map();
for (const path of sources.filter((name) => name.endsWith('.h')))
  for (const [, name] of file(path).code.matchAll(/^(?:struct|class|enum class|enum|concept|using) (\w+)(?= *[{:=]| final)/gm))
    types.set(name, types.has(name) ? undefined : path);

const complaints = [];
for (const path of sources.sort()) {
  const { includes, code, words, declared: names } = file(path);
  const gathers = path.endsWith('.h') && names.size === 0; // for who includes it
  const used = new Set([...code.matchAll(/\bstd::(?:ranges::)?(\w+)/g)].map(([, name]) => name));
  for (const { own, name, kept } of includes) {
    if (kept || gathers) continue;
    if (own && existsSync(name)) {
      const isMine = path.replace(/\.cpp$/, '.h') === name;
      const { declared } = file(name);
      if (!isMine && declared.size > 0 && ![...declared].some((word) => words.has(word) || code.includes(`operator${word}`)))
        complaints.push(`${path}: nothing of "${name}" is used`);
    } else if (!own && standard[name] && !(name === 'compare' && code.includes('<=>')) && !standard[name].split(' ').some((word) => used.has(word) || (!/^(map|set|array|function|find|search|count|copy|move|swap|get|min|max)$/.test(word) && words.has(word))))
      complaints.push(`${path}: nothing of <${name}> is used`);
  }
  const there = new Set([...reached(path)].flatMap((name) => file(name).includes).filter(({ own }) => !own).map(({ name }) => name));
  for (const name of [...there]) for (const more of brings[name] ?? []) there.add(more);
  const mine = reached(path);
  for (const [, word] of code.matchAll(/(?<![.:\w]|->)([A-Z]\w*)(?!\w|\()/g)) {
    const home = types.get(word);
    if (home && ![...mine].some((name) => file(name).declared.has(word))) complaints.push(`${path}: ${word} asks for "${home}"`);
  }
  for (const name of used) {
    const possible = homes.get(name);
    if (possible && !possible.some((header) => there.has(header))) complaints.push(`${path}: std::${name} asks for <${possible[0]}>`);
  }
}
for (const complaint of new Set(complaints)) console.log(complaint);
console.log(`${sources.length} files, ${complaints.length} complaints`);
process.exitCode = complaints.length === 0 && sources.length > 0 ? 0 : 1;
