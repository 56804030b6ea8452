// Servers that have something else than one whole build: what proxies, half-done copies and broken disks make of it.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { cacheControl, securityHeaders } from '../../web/csp.mjs';
import { mediaType } from '../../web/media_types.mjs';

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  /// The connection ends after this many bytes.
  cut?: number;
}

/// Path in the folder -> content.
export type Folder = ReadonlyMap<string, Buffer>;

export interface Versions {
  before: Folder;
  next: Folder;
}

/// What a server has at a path; undefined: nothing.
export type Deployment = (path: string) => Answer | undefined;

/// What a first visit meets: somebody else's page; our page, which says that it can not start, by its guard or, when
/// there is none, by its own words; or the application, which says that it can not be kept, or does not know why.
export type FirstVisit = 'foreign' | 'told' | 'plain' | 'refused' | 'unkept';

export interface Faulty {
  name: string;
  first: FirstVisit;
  /// As the version before would be replaced by the next.
  deploy: (versions: Versions) => Deployment;
}

export function readFolder(dir: string): Folder {
  const names = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(names.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(dir.length + 1), readFileSync(path)];
  }));
}

const html = (text: string): Buffer => Buffer.from(`<!doctype html><title>${text}</title><h1>${text}</h1>`);

function answer(path: string, body: Buffer, status = 200): Answer {
  return { status, body, headers: { ...securityHeaders, 'Content-Type': mediaType(path), 'Cache-Control': cacheControl(path) } };
}

const foreign = (text: string, status = 200): Answer => answer('index.html', html(text), status);

/// All of one version, as it should be; the version before lies beside it, under its own names.
export const whole = (folder: Folder, beside?: Folder): Deployment => (path) => {
  const body = folder.get(path) ?? (/-[0-9a-f]{10}\./.test(path) ? beside?.get(path) : undefined);
  return body && answer(path, body);
};

export const down: Deployment = () => ({ ...answer('', Buffer.alloc(0)), cut: 0 });

/// The next version, whole but for what `change` makes of some paths.
const spoiled = (change: (path: string, good: Answer, versions: Versions) => Answer | undefined) => (versions: Versions): Deployment =>
  (path) => {
    const good = whole(versions.next)(path) ?? answer(path, Buffer.from('Not found'), 404);
    return change(path, good, versions);
  };

const when = (matches: RegExp, change: (good: Answer, versions: Versions) => Answer | undefined) =>
  spoiled((path, good, versions) => (matches.test(path) ? change(good, versions) : good));

const page = /^index\.html$/;
const worker = /^sw\.js$/;
const main = /^main-/;
const wasm = /\.wasm$/;
const half = (good: Answer): Answer => ({ ...good, body: good.body.subarray(0, good.body.length / 2) });

export const faulty: Faulty[] = [
  { name: 'a log-in page for every address', first: 'foreign', deploy: spoiled(() => foreign('Login WiFi')) },
  { name: 'a log-in page in place of the page', first: 'foreign', deploy: when(page, () => foreign('Login WiFi')) },
  {
    name: 'the page leads to a log-in page',
    first: 'foreign',
    deploy: spoiled((path, good) => {
      if (page.test(path)) return { ...good, status: 302, headers: { Location: '/masuk' } };
      return path === 'masuk' ? foreign('Login WiFi') : good;
    }),
  },
  { name: 'an error page with status 200', first: 'foreign', deploy: when(page, () => foreign('Layanan sedang sibuk')) },
  { name: 'no page', first: 'foreign', deploy: when(page, () => foreign('Not found', 404)) },
  { name: 'an error in place of the page', first: 'foreign', deploy: when(page, () => foreign('Internal error', 500)) },
  { name: 'half a page', first: 'told', deploy: when(page, half) },
  { name: 'the page of the version before, its files gone', first: 'told', deploy: when(page, (_, { before }) => whole(before)('index.html')) },
  { name: 'a new page and the worker of the version before', first: 'refused', deploy: when(worker, (_, { before }) => whole(before)('sw.js')) },
  {
    name: 'a banner that a proxy put into the page',
    first: 'refused',
    deploy: when(page, (good) => ({ ...good, body: Buffer.from(good.body.toString().replace('<body>', '<body><p>Iklan</p>')) })),
  },
  { name: 'a script that is not there', first: 'told', deploy: when(main, () => foreign('Not found', 404)) },
  { name: 'an error in place of the program', first: 'told', deploy: when(wasm, () => foreign('Internal error', 500)) },
  { name: 'half a program', first: 'told', deploy: when(wasm, half) },
  { name: 'a page in place of every file', first: 'plain', deploy: when(/^(?!index|sw)/, () => foreign('SKP Luring')) },
  { name: 'a connection that is cut in the middle of a script', first: 'told', deploy: when(main, (good) => ({ ...good, cut: 1000 })) },
  { name: 'a page in place of the worker', first: 'unkept', deploy: when(worker, () => foreign('SKP Luring')) },
  { name: 'no worker', first: 'unkept', deploy: when(worker, () => foreign('Not found', 404)) },
  { name: 'half a worker', first: 'unkept', deploy: when(worker, half) },
];

/// Their bytes are right, and what a server says of them is not: the build knows better.
export const wrongHeaders = (folder: Folder): Deployment => (path) => {
  const good = whole(folder)(path);
  if (good === undefined || worker.test(path)) return good;
  return { ...good, headers: { 'Content-Type': 'application/octet-stream', 'Content-Security-Policy': "default-src 'none'" } };
};

export const emptyWorker = (folder: Folder): Deployment => (path) =>
  worker.test(path) ? answer('sw.js', Buffer.alloc(0)) : whole(folder)(path);

/// As the hosting page says: sw-off.js under the name of the worker.
export const switchedOff = (folder: Folder): Deployment => (path) =>
  worker.test(path) ? answer('sw.js', folder.get('sw-off.js') ?? Buffer.alloc(0)) : whole(folder)(path);

/// The control: a worker that takes whatever stands in place of the page for the page.
export const gullible = (folder: Folder, sha256: (bytes: Buffer) => string): Deployment => (path) => {
  const text = (folder.get('sw.js') ?? '').toString();
  const right = sha256(folder.get('index.html') ?? Buffer.alloc(0));
  if (!text.includes(right)) throw new Error('the list names no page');
  if (page.test(path)) return foreign('Login WiFi');
  return worker.test(path) ? answer('sw.js', Buffer.from(text.replaceAll(right, sha256(html('Login WiFi'))))) : whole(folder)(path);
};

export class Host {
  deployment: Deployment = down;

  private readonly server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname.slice(1);
    const found = this.deployment(path === '' ? 'index.html' : path) ?? answer(path, Buffer.from('Not found'), 404);
    if (found.cut === 0) {
      request.socket.destroy();
      return;
    }
    response.writeHead(found.status, { ...found.headers, 'Content-Length': found.body.length });
    if (found.cut === undefined) response.end(found.body);
    else response.write(found.body.subarray(0, found.cut), () => request.socket.destroy());
  });

  async open(): Promise<void> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
  }

  get url(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}/`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }
}
