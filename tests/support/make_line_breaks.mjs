// Writes tests/fixtures/line_breaks.json: where Chromium ends the lines of many texts. Run it after a change
// of the texts below or of the browser, and look at the difference before committing it:
//
//     node tests/support/make_line_breaks.mjs [firefox]
//
// With "firefox" it asks Firefox and writes line_breaks_firefox.json. The file holds, per text and width,
// the number of lines of a <textarea> and [line, byte] of each line's first visible character, read from a
// block laid out alike; and the advance of every character, so that the test needs no font.
import { readFileSync, writeFileSync } from 'node:fs';
import { lineBreakTexts } from './line_break_texts.mjs';

const browser_name = process.argv[2] ?? 'chromium';
const font_file = new URL('../node_modules/@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf', import.meta.url);
const target = new URL(`../fixtures/line_breaks${browser_name === 'firefox' ? '_firefox' : ''}.json`, import.meta.url);
const line_height = 24;

const page_source = `<!doctype html><html lang="id"><meta charset="utf-8"><style>
@font-face { font-family: Face; src: url(data:font/ttf;base64,${readFileSync(font_file).toString('base64')}) }
div, textarea { font: 16px/${line_height}px Face, sans-serif; font-kerning: none; font-variant-ligatures: none;
  white-space: pre-wrap; overflow-wrap: break-word; tab-size: 8; margin: 0; border: 0; padding: 0;
  position: absolute; top: 0; left: 0; overflow: hidden; height: 0; text-rendering: geometricPrecision }
</style><body>`;

// Runs in the page.
const measure = ({ text, widths, line_height }) => {
  const div = document.body.appendChild(document.createElement('div'));
  const area = document.body.appendChild(document.createElement('textarea'));
  div.textContent = area.value = text;
  const encoder = new TextEncoder();
  const node = div.firstChild;
  const range = document.createRange();
  const unseen = /[\s\u00ad\u200b-\u200d\u2060\ufe0f\u{1f3fb}-\u{1f3ff}]|\p{M}/u;
  const results = widths.map((width) => {
    div.style.width = area.style.width = `${width}px`;
    const starts = [];
    let line = -1, index = 0, byte = 0, joined = false;
    for (const character of text) {
      const belongs = joined;
      joined = character === '\u200d';
      if ((!unseen.test(character) || character === '\u00a0') && !belongs) {
        range.setStart(node, index);
        range.setEnd(node, index + character.length);
        const rects = range.getClientRects();
        const rect = rects[rects.length - 1];  // an empty one at the end of the line before may come first
        const now = Math.round((rect.top + rect.height / 2 - line_height / 2) / line_height);
        if (now !== line) starts.push([now, byte]);
        line = now;
      }
      index += character.length;
      byte += encoder.encode(character).length;
    }
    return { width, lines: Math.round(area.scrollHeight / line_height), starts };
  });
  div.remove();
  area.remove();
  return results;
};

const measureAdvances = (characters) => {
  const widthOf = (text) => {
    const div = document.body.appendChild(document.createElement('div'));
    div.style.width = 'max-content';
    div.textContent = text;
    const width = div.getBoundingClientRect().width;
    div.remove();
    return width;
  };
  const times = 64;
  return characters.map((character) => {
    if (/\p{M}|[\u200b-\u200d\u2060\u{1f3fb}-\u{1f3ff}]/u.test(character)) return 0;
    return (widthOf(`a${character}`.repeat(times)) - widthOf('a'.repeat(times))) / times;
  });
};

async function openPage() {
  if (browser_name === 'firefox') {
    const { default: puppeteer } = await import('puppeteer-core');
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath: '/usr/bin/firefox-esr', headless: true });
    return { browser, page: await browser.newPage(), version: await browser.version() };
  }
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  });
  return { browser, page: await browser.newPage(), version: `Chromium ${browser.version()}` };
}

const { browser, page, version } = await openPage();
try {
  await page.setContent(page_source);
  await page.evaluate(() => document.fonts.load('16px Face').then(() => true));
  const characters = [...new Set(lineBreakTexts.map(({ text }) => text).join(''))].filter((c) => c !== '\n' && c !== '\t').sort();
  const advances = await page.evaluate(measureAdvances, [...new Set([' ', ...characters])]);
  const texts = [];
  // Firefox counts the lines of a <textarea> that is narrower than a letter in a way of its own.
  const narrowest = browser_name === 'firefox' ? 16 : 0;
  for (const { text, widths } of lineBreakTexts) {
    const cases = await page.evaluate(measure, { text, widths: widths.filter((width) => width >= narrowest), line_height });
    texts.push({ text, cases });
  }
  const rows = [
    `"browser": ${JSON.stringify(version)}`,
    `"advances": ${JSON.stringify(Object.fromEntries([...new Set([' ', ...characters])].map((c, i) => [c, Math.round(advances[i] * 4096) / 4096])))}`,
    `"texts": [\n${texts.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`,
  ];
  writeFileSync(target, `{\n${rows.join(',\n')}\n}\n`);
  console.log(`${texts.length} texts, ${texts.reduce((sum, { cases }) => sum + cases.length, 0)} cases from ${version}`);
} finally {
  await browser.close();
}
