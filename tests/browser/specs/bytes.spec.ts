// What a first visit downloads: the files that the build has compressed, byte for byte, and nothing that it did not weigh.
import { readFile, readdir } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib';

import { App } from '../support/app';
import { dist, openSite } from '../support/site';
import type { Site } from '../support/site';
import { expect, test as base } from '../support/test';

const test = base.extend<{ own: Site }>({
  // eslint-disable-next-line no-empty-pattern
  own: async ({}, use) => {
    const site = await openSite();
    await use(site);
    await site.close();
  },
});

/// Without a browser, which would unpack it.
const get = (site: Site, path: string, encodings?: string): Promise<{ headers: IncomingHttpHeaders; body: Buffer }> =>
  new Promise((done, failed) => {
    const headers = encodings === undefined ? {} : { 'Accept-Encoding': encodings };
    httpRequest(new URL(path, site.url), { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => { done({ headers: response.headers, body: Buffer.concat(parts) }); });
    }).on('error', failed).end();
  });

const best = (content: Buffer): Buffer =>
  brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });

const files = async (): Promise<string[]> =>
  (await readdir(dist, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
    .filter((path) => path !== '_headers' && extname(path) !== '.br');

test('each file is sent as brotli makes it smallest, as gzip, or as it is, and says which', async ({ own }) => {
  for (const path of await files()) {
    const content = await readFile(join(dist, path));
    const brotli = await get(own, path, 'gzip, deflate, br, zstd');
    const gzip = await get(own, path, 'gzip, br;q=0');
    const plain = await get(own, path);
    expect(plain.body.equals(content), `${path} as it is`).toBe(true);
    expect(plain.headers['content-encoding'], path).toBe(undefined);
    for (const { headers, body } of [brotli, gzip, plain]) {
      expect(headers['content-length'], path).toBe(String(body.length));
      expect(headers.vary, path).toBe('Accept-Encoding');
    }
    if (extname(path) === '.png') {
      expect(brotli.headers['content-encoding'], path).toBe(undefined);
      continue;
    }
    expect(brotli.headers['content-encoding'], path).toBe('br');
    expect(brotli.body.equals(best(content)), `${path} at quality 11`).toBe(true);
    expect(gzip.headers['content-encoding'], path).toBe('gzip');
    expect(gunzipSync(gzip.body).equals(content), `${path} as gzip`).toBe(true);
  }
});

test('a first visit downloads what was weighed, at most 790 KB in all, and the worker keeps it', async ({ page, own, watch }) => {
  watch.expect(/localhost|ERR_CONNECTION_REFUSED|ERR_FAILED/); // this server has a port of its own, and ends
  const app = new App(page, own.url);
  await app.start();
  await page.evaluate(() => navigator.serviceWorker.ready);

  const sent = own.requests.filter(({ status }) => status === 200);
  for (const { path: asked, bytes } of sent) {
    const path = new URL(asked, own.url).pathname;
    const content = await readFile(join(dist, path === '/' ? 'index.html' : path));
    expect(bytes, path).toBe(extname(path) === '.png' ? content.length : best(content).length);
  }
  const total = sent.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`A first visit: ${String(sent.length)} answers, ${String(total)} bytes`);
  expect(total).toBeLessThan(790_000);

  await own.close();
  await app.reload();
  await expect(app.button('Buat SKP baru').first()).toBeAttached();
});
