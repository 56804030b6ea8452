// Makes the folder that is served: bundles the shell, cuts the fonts, names every file by its content, and writes the
// list that the service worker keeps.
//   node build.mjs --wasm <folder with kinerja.mjs and kinerja.wasm> --out <folder>
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

import { Resvg } from '@resvg/resvg-js';
import { build } from 'esbuild';
import subsetFont from 'subset-font';

import { cacheControl, cspForMeta, httpsOnlyHeaders, securityHeaders } from './csp.mjs';
import { coarseFont } from './coarse_font.mjs';
import { indexedPng } from './indexed_png.mjs';
import { mediaType } from './media_types.mjs';

const FONT_FAMILY = 'inter'; // or 'plus-jakarta-sans'
const LIMIT = 790_000; // bytes after brotli, everything there is: a first visit and what is asked for later
// Not kept for use without network: what the system asks for when it installs the application, and what only hosts need.
const ON_DEMAND = ['icons/*.png', 'licenses.txt', 'sw-off.js'];
const RECOVERY_PAGE = 'pulihkan.html'; // src/precache.ts

const web = import.meta.dirname;
const assets = join(web, '../assets');
const publicFolder = join(web, 'public'); // copied as it is
const require = createRequire(import.meta.url);

const matchesGlob = (path, pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replace('*', '[^/]*')}$`).test(path);

class BuildError extends Error {}

const hash = (content, length = 10) => createHash('sha256').update(content).digest('hex').slice(0, length);
const integrity = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

// --- Fonts -----------------------------------------------------------------------------------------------------------

const FONT_FILES = {
  inter: (weight) => `@expo-google-fonts/inter/${weight}/Inter_${weight}.ttf`,
  'plus-jakarta-sans': (weight) => `@expo-google-fonts/plus-jakarta-sans/${weight}/PlusJakartaSans_${weight}.ttf`,
};

const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');

const TEXT_CHARACTERS = [
  range(0x20, 0x7e), // Basic Latin
  range(0xa0, 0x17f), // Latin-1 and Latin Extended-A
  range(0x2010, 0x2027), // hyphens, dashes, quotation marks, bullets, ellipsis
  range(0x2030, 0x203a), // per mille, primes, guillemets
  '\u2007\u2009\u200a\u202f⁄€№™℃', // spaces, symbols
  '◦▪■□●○✓✔', // bullets and marks
  '←↑→↓↔↵⇒', // arrows
  '−×÷±≤≥≠≈∞√∑∏∆', // mathematics
  '\ufffd',
].join('');

// A unit is then 1/16 px at the size of a heading on a dense screen: not to be seen, but a sixth of the file.
const UNITS_PER_EM = 512;

// Neither the canvas nor its text editor kerns or uses ligatures, so that their widths agree.
async function subset(font, characters) {
  const cut = await subsetFont(font, characters, {
    targetFormat: 'sfnt',
    keepFeatures: [],
    noHinting: true,
    noLayoutClosure: true,
    dropTables: ['DSIG', 'GDEF', 'GPOS', 'GSUB', 'STAT', 'cvt ', 'fpgm', 'gasp', 'kern', 'meta', 'prep'],
  });
  return coarseFont(cut, UNITS_PER_EM);
}

async function textFont(weight) {
  return subset(await readFile(require.resolve(FONT_FILES[FONT_FAMILY](weight))), TEXT_CHARACTERS);
}

/** The icons of icons.json; their names and code points must be those of wasm/widgets/icons.h. */
async function iconFont() {
  const names = JSON.parse(await readFile(join(web, 'icons.json'), 'utf8'));
  const folder = dirname(require.resolve('lucide-static/font/codepoints.json'));
  const codepoints = JSON.parse(await readFile(join(folder, 'codepoints.json'), 'utf8'));
  const header = await readFile(join(web, '../wasm/widgets/icons.h'), 'utf8');

  const inHeader = new Map();
  for (const [, name, escapes] of header.matchAll(/\bchar\s*\*\s*(\w+)\s*=\s*"((?:\\x[0-9a-fA-F]{2})+)"/g)) {
    const utf8 = Buffer.from(escapes.replaceAll('\\x', ''), 'hex').toString('utf8');
    inHeader.set(name.replaceAll('_', '-'), utf8.codePointAt(0));
  }
  const hex = (codepoint) => (codepoint === undefined ? 'nothing' : `U+${codepoint.toString(16).toUpperCase()}`);
  const problems = [];
  for (const name of names) {
    if (codepoints[name] === undefined) problems.push(`icons.json: the icon font has no "${name}".`);
    else if (inHeader.get(name) !== codepoints[name])
      problems.push(`icons.h: "${name}" must be ${hex(codepoints[name])}, but is ${hex(inHeader.get(name))}.`);
  }
  for (const name of inHeader.keys())
    if (!names.includes(name)) problems.push(`icons.json: "${name}" of icons.h is missing.`);
  if (problems.length) throw new BuildError(`Icons disagree.\n${problems.join('\n')}`);

  const characters = names.map((name) => String.fromCodePoint(codepoints[name])).join('');
  return subset(await readFile(join(folder, 'lucide.ttf')), characters);
}

// --- Themes ----------------------------------------------------------------------------------------------------------

/** The rows of wasm/widgets/theme.h: what the canvas is painted in. */
async function themes() {
  const header = await readFile(join(web, '../wasm/widgets/theme.h'), 'utf8');
  const rows = [...header.matchAll(/\{"(\w+)",\s*(true|false),\s*\{([^}]*)\}\}/g)].map(([, token, dark, inks]) => ({
    token,
    dark: dark === 'true',
    colours: new Map([...inks.matchAll(/\.(\w+)\s*=\s*ink\(0x([0-9a-f]{6})/g)].map(([, name, rgb]) => [name.replaceAll('_', '-'), `#${rgb}`])),
  }));
  const names = rows.map(({ colours }) => [...colours.keys()].join());
  if (rows.length < 2 || names[0] === '' || new Set(names).size > 1) throw new BuildError('theme.h: the themes can not be read, or name other colours.');
  return rows;
}

/** Those colours that a style sheet uses, as its custom properties; the first theme where no other was chosen. */
function withThemes(style, rows) {
  const used = [...new Set([...style.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name))];
  const rules = rows.map(({ token, dark, colours }, at) => {
    const values = used.map((name) => {
      if (!colours.has(name)) throw new BuildError(`theme.h has no colour for --${name}.`);
      return `--${name}:${colours.get(name)}`;
    });
    return `${at === 0 ? ':root' : `:root[data-theme=${token}]`}{color-scheme:${dark ? 'dark' : 'light'};${values.join(';')}}`;
  });
  return style.replace('__THEMES__', rules.join('\n'));
}

// --- Icons of the application ----------------------------------------------------------------------------------------

async function applicationIcons() {
  const plain = await readFile(join(assets, 'icons/icon.svg'));
  const full = await readFile(join(assets, 'icons/icon-maskable.svg'));
  const png = (svg, width) =>
    indexedPng(new Resvg(svg.toString('utf8'), { fitTo: { mode: 'width', value: width } }).render().asPng());
  return {
    'icons/icon.svg': plain,
    'icons/icon-192.png': png(plain, 192),
    'icons/icon-512.png': png(plain, 512),
    'icons/icon-maskable-512.png': png(full, 512),
    'icons/apple-touch-icon.png': png(full, 180),
  };
}

const webManifest = (colours) => ({
  id: './',
  name: 'SKP Luring',
  short_name: 'SKP Luring',
  description: 'Menyusun Sasaran Kinerja Pegawai tanpa internet; data tetap di perangkat Anda.',
  lang: 'id',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: colours.get('surface'),
  background_color: colours.get('page'),
  categories: ['productivity', 'government'],
  // A double click on a file opens the application, the window that is there if there is one (web/src/files.ts).
  file_handlers: [{ action: './', accept: { 'application/json': ['.skp.json', '.json'] } }],
  launch_handler: { client_mode: 'focus-existing' },
  icons: [
    { src: 'icons/icon.svg', type: 'image/svg+xml', sizes: 'any' },
    { src: 'icons/icon-192.png', type: 'image/png', sizes: '192x192' },
    { src: 'icons/icon-512.png', type: 'image/png', sizes: '512x512' },
    { src: 'icons/icon-maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
  ],
});

/** What the licences of others ask for: their texts go along. */
async function licenses() {
  const folder = join(assets, 'licenses');
  const names = [join(assets, '../LICENSE'), ...(await readdir(folder)).sort().map((name) => join(folder, name))];
  const texts = await Promise.all(names.map(async (name) => `=== ${basename(name, '.txt')}\n\n${await readFile(name, 'utf8')}`));
  return Buffer.from(texts.join('\n'));
}

// --- Shell -----------------------------------------------------------------------------------------------------------

// Stands for the hash of all contents until all contents are known.
const BUILD_ID_PLACEHOLDER = '%BUILD_ID%';

async function bundle(entry, format, values) {
  const define = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]));
  const result = await build({
    entryPoints: [join(web, 'src', entry)],
    bundle: true,
    minify: true,
    format,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    logLevel: 'warning',
    external: ['./kinerja-*.mjs'], // loaded at run time
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
  });
  return result.outputFiles[0].text;
}

/** Those of the pages, with what stands for the build id. */
async function scripts(values) {
  return {
    main: await bundle('main.ts', 'esm', values),
    guard: await bundle('guard.ts', 'iife', values),
    recovery: await bundle('recovery.ts', 'iife', values),
    // Its own words belong to the build, its list follows from it.
    worker: await bundle('sw.ts', 'iife', { ...values, __FILES__: {}, __HEADERS__: securityHeaders }),
  };
}

/** Replaces __NAME__ by its value, and insists that no placeholder is left. */
function fill(text, values, file) {
  const filled = text.replace(/__[A-Z][A-Z0-9_]*__/g, (name) => values[name] ?? name);
  const left = filled.match(/__[A-Z][A-Z0-9_]*__/);
  if (left) throw new BuildError(`${file}: nothing is known to put in place of ${left[0]}.`);
  return filled;
}

/** The text of Netlify's, Cloudflare's and GitLab's _headers file. */
function headersFile(paths) {
  const lines = ['/*'];
  for (const [name, value] of Object.entries({ ...securityHeaders, ...httpsOnlyHeaders })) lines.push(`  ${name}: ${value}`);
  for (const path of ['', ...paths]) lines.push(`/${path}`, `  Cache-Control: ${cacheControl(path)}`);
  return `${lines.join('\n')}\n`;
}

// ---------------------------------------------------------------------------------------------------------------------

async function buildSite(wasmFolder, out) {
  const files = new Map(); // path in the folder -> content
  const add = (name, extension, content) => {
    const path = `${name}-${hash(content)}${extension}`;
    files.set(path, Buffer.from(content));
    return { url: `./${path}`, integrity: integrity(content) };
  };
  const version = JSON.parse(await readFile(join(web, 'package.json'), 'utf8')).version;

  for (const file of ['kinerja.mjs', 'kinerja.wasm'])
    if (!existsSync(join(wasmFolder, file)))
      throw new BuildError(`${join(wasmFolder, file)} is missing: build it with "tools/build wasm-release" first.`);
  const wasmJs = add('kinerja', '.mjs', await readFile(join(wasmFolder, 'kinerja.mjs')));
  const wasm = add('kinerja', '.wasm', await readFile(join(wasmFolder, 'kinerja.wasm')));
  const regular = add('text-regular', '.ttf', await textFont('400Regular'));
  const semibold = add('text-semibold', '.ttf', await textFont('600SemiBold'));
  const icons = add('icons', '.ttf', await iconFont());

  const values = {
    __WASM_JS_URL__: wasmJs.url,
    __WASM_JS_INTEGRITY__: wasmJs.integrity,
    __WASM_URL__: wasm.url,
    __WASM_INTEGRITY__: wasm.integrity,
    __FONT_REGULAR_URL__: regular.url,
    __FONT_SEMIBOLD_URL__: semibold.url,
    __FONT_ICONS_URL__: icons.url,
    __SW_URL__: 'sw.js',
    __APP_VERSION__: version,
  };
  const rows = await themes();
  const styled = async (name) => fill(withThemes(await readFile(join(web, name), 'utf8'), rows), values, name);
  const style = add('style', '.css', await styled('style.css'));
  const recoveryStyle = add('recovery', '.css', await styled('recovery.css'));
  for (const [path, content] of Object.entries(await applicationIcons())) files.set(path, content);
  files.set('licenses.txt', await licenses());
  for (const entry of existsSync(publicFolder) ? await readdir(publicFolder) : [])
    files.set(entry, await readFile(join(publicFolder, entry)));
  files.set('manifest.webmanifest', Buffer.from(`${JSON.stringify(webManifest(rows[0].colours), null, 2)}\n`));

  // The build id is the hash of everything, and stands in some of it: so hash first, then fill it in.
  const drafts = await scripts({ ...values, __BUILD_ID__: BUILD_ID_PLACEHOLDER });
  const pages = { 'index.html': 'index.html', [RECOVERY_PAGE]: 'recovery.html' };
  const pageTexts = await Promise.all(Object.values(pages).map((name) => readFile(join(web, name), 'utf8')));
  const contents = [...files].flat().concat(Object.values(drafts), pageTexts);
  const buildId = hash(contents.map((part) => hash(part, 64)).join(), 12);
  const script = (name) => drafts[name].replaceAll(BUILD_ID_PLACEHOLDER, buildId);

  const main = add('main', '.js', script('main'));
  // Of one name in all builds: it must be there above all when the page and its files are of two.
  files.set('guard.js', Buffer.from(script('guard')));
  const recovery = add('recovery', '.js', script('recovery'));
  const pageValues = {
    ...values,
    __BUILD_ID__: buildId,
    __CSP__: cspForMeta,
    __MAIN_URL__: main.url,
    __MAIN_INTEGRITY__: main.integrity,
    __RECOVERY_URL__: RECOVERY_PAGE,
    __RECOVERY_JS_URL__: recovery.url,
    __RECOVERY_JS_INTEGRITY__: recovery.integrity,
    __RECOVERY_STYLE_URL__: recoveryStyle.url,
    __RECOVERY_STYLE_INTEGRITY__: recoveryStyle.integrity,
    __STYLE_URL__: style.url,
    __STYLE_INTEGRITY__: style.integrity,
    __THEME_COLOR__: rows[0].colours.get('surface'),
  };
  Object.keys(pages).forEach((path, at) => files.set(path, Buffer.from(fill(pageTexts[at], pageValues, path))));

  // Everything that works offline, with what its bytes must be: the list stands in the worker, which believes nothing else.
  const kept = [...files].filter(([path]) => !ON_DEMAND.some((pattern) => matchesGlob(path, pattern)));
  const list = Object.fromEntries(kept.map(([path, content]) => [path, [hash(content, 64), mediaType(path)]]));
  const inWorker = { __FILES__: list, __HEADERS__: securityHeaders, __BUILD_ID__: buildId };
  files.set('sw.js', Buffer.from(await bundle('sw.ts', 'iife', inWorker)));
  files.set('sw-off.js', Buffer.from(await bundle('sw_off.ts', 'iife', {})));

  // Everything is written beside the old folder and swapped in at the end.
  const partial = `${out}.partial`;
  await rm(partial, { recursive: true, force: true });
  for (const [path, content] of files) {
    await mkdir(dirname(join(partial, path)), { recursive: true });
    await writeFile(join(partial, path), content);
  }
  const compressed = await compress(files);
  for (const [path, content] of compressed) await writeFile(join(partial, `${path}.br`), content);
  await writeFile(join(partial, '_headers'), headersFile([...files.keys()]));

  const old = `${out}.old`;
  await rm(old, { recursive: true, force: true });
  if (existsSync(out)) await rename(out, old);
  await rename(partial, out);
  await rm(old, { recursive: true, force: true });
  console.log(`Build ${buildId}, version ${version}: ${kept.length} files work offline.`);
  return { files, compressed };
}

/** What a host sends in place of the files, to be laid beside them: brotli at its best, too slow for each request. */
async function compress(files) {
  const brotli = (content) =>
    promisify(brotliCompress)(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    });
  const texts = [...files].filter(([path]) => extname(path) !== '.png');
  return new Map(await Promise.all(texts.map(async ([path, content]) => [path, await brotli(content)])));
}

function printSizes({ files, compressed }) {
  const rows = [...files].map(([path, content]) => {
    const later = ON_DEMAND.some((pattern) => matchesGlob(path, pattern));
    return { path, raw: content.length, sent: (compressed.get(path) ?? content).length, later };
  });
  rows.sort((a, b) => a.later - b.later || b.sent - a.sent);
  const line = (name, raw, sent) => console.log(name.padEnd(34) + String(raw).padStart(10) + String(sent).padStart(10));

  line('file', 'raw', 'brotli');
  for (const { path, raw, sent, later } of rows) line(later ? `(${path})` : path, raw, sent);
  const sum = (name, some) =>
    line(name, some.reduce((total, row) => total + row.raw, 0), some.reduce((total, row) => total + row.sent, 0));
  sum('first visit', rows.filter((row) => !row.later));
  sum('all', rows);
  const all = rows.reduce((total, row) => total + row.sent, 0);
  if (all > LIMIT) throw new BuildError(`The application weighs ${all} bytes, more than the ${LIMIT} allowed.`);
}

const { values: options } = parseArgs({ options: { wasm: { type: 'string' }, out: { type: 'string' } } });
try {
  if (!options.wasm || !options.out) throw new BuildError('usage: node build.mjs --wasm <folder> --out <folder>');
  printSizes(await buildSite(resolve(options.wasm), resolve(options.out)));
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(`build: ${error.message}`);
  process.exit(1);
}
