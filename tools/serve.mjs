// Serves a built folder as a good host would: types, security headers, caching, and what the build has compressed
// (name.br beside name). No dependencies.
//   node tools/serve.mjs [folder]     PORT=8080
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib';

import { cacheControl, securityHeaders } from '../web/csp.mjs';
import { mediaType } from '../web/media_types.mjs';

const compressors = {
  br: async (body, file) => (await builtBrotli(body, file)) ?? quickBrotli(body),
  gzip: (body) => promisify(gzip)(body, { level: 6 }),
};

const quickBrotli = (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });

/** What the build wrote beside the file; undefined when there is nothing, or when it is of another version. */
async function builtBrotli(body, file) {
  try {
    const built = await readFile(`${file}.br`);
    return body.equals(await promisify(brotliDecompress)(built)) ? built : undefined;
  } catch {
    return undefined;
  }
}

/** The first of br and gzip that the request accepts. */
function chooseEncoding(header) {
  const accepted = new Set(
    String(header ?? '')
      .split(',')
      .map((part) => part.trim().split(/\s*;\s*/))
      .filter(([, quality]) => quality === undefined || Number(quality.replace('q=', '')) > 0)
      .map(([name]) => name),
  );
  return ['br', 'gzip'].find((name) => accepted.has(name));
}

/** The file that a request path means, or undefined: nothing outside the folder, nothing hidden. */
async function locate(root, requestUrl) {
  let path;
  try {
    path = decodeURIComponent(requestUrl.split(/[?#]/, 1)[0]);
  } catch {
    return undefined;
  }
  if (!path.startsWith('/') || path.includes('\0') || path.includes('\\')) return undefined;
  if (path.split('/').some((part) => part.startsWith('.') || part === '_headers')) return undefined;
  try {
    const file = await realpath(join(root, path.endsWith('/') ? `${path}index.html` : path));
    if (!file.startsWith(root + sep) || !(await stat(file)).isFile()) return undefined;
    return file;
  } catch {
    return undefined;
  }
}

/**
 * Starts a server on localhost. Port 0 takes a free one.
 * Returns { url, close, requests }; `requests` grows by { method, path, status, bytes } with every answer.
 */
export async function serve({ dir, port = 0 }) {
  const root = await realpath(resolve(dir));
  const requests = [];
  const compressed = new Map(); // content hash and encoding -> compressed body

  const compress = (key, body, file, encoding) => {
    const name = `${key} ${encoding}`;
    if (!compressed.has(name)) compressed.set(name, compressors[encoding](body, file));
    return compressed.get(name);
  };

  const answer = async (request, response) => {
    const send = (status, headers, body = '') => {
      const length = Buffer.byteLength(body);
      const bytes = request.method === 'HEAD' ? 0 : length;
      requests.push({ method: request.method, path: request.url, status, bytes });
      response.writeHead(status, { ...securityHeaders, ...headers, 'Content-Length': length });
      response.end(bytes ? body : undefined);
    };
    const plain = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      send(405, { ...plain, Allow: 'GET, HEAD' }, 'Method not allowed\n');
      return;
    }
    const file = await locate(root, request.url);
    if (!file) {
      send(404, plain, 'Not found\n');
      return;
    }
    const body = await readFile(file);
    const key = createHash('sha256').update(body).digest('base64url').slice(0, 22);
    const headers = {
      'Content-Type': mediaType(file),
      'Cache-Control': cacheControl(file),
      ETag: `"${key}"`,
      Vary: 'Accept-Encoding',
    };
    if (request.headers['if-none-match']?.includes(key)) {
      requests.push({ method: request.method, path: request.url, status: 304, bytes: 0 });
      response.writeHead(304, { ...securityHeaders, ...headers }).end();
      return;
    }
    const encoding = extname(file) === '.png' ? undefined : chooseEncoding(request.headers['accept-encoding']);
    if (!encoding) send(200, headers, body);
    else send(200, { ...headers, 'Content-Encoding': encoding }, await compress(key, body, file, encoding));
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(`serve: ${request.url}: ${error.message}`);
      response.destroy();
    });
  });
  await new Promise((done, failed) => server.once('error', failed).listen(port, '127.0.0.1', done));
  return {
    url: `http://localhost:${server.address().port}/`,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}

async function main() {
  const dir = process.argv[2] ?? fileURLToPath(new URL('../build/dist', import.meta.url));
  const port = Number(process.env.PORT ?? 8080);
  try {
    const { url } = await serve({ dir, port });
    console.log(`SKP Luring: ${url} (Ctrl+C to stop)`);
  } catch (error) {
    const reasons = {
      EADDRINUSE: `Port ${port} is taken by another program: choose another one, such as PORT=${port + 1}.`,
      EACCES: `Port ${port} needs more rights: choose one above 1023, such as PORT=8080.`,
      ENOENT: `${dir} does not exist: build it with "make dist" first.`,
    };
    console.error(`serve: ${reasons[error.code] ?? error.message}`);
    process.exit(1);
  }
}

// No top-level await, so that a test may also require() this file.
if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) void main();
