// The service worker: keeps every file of one build, all or nothing, and answers from there (precache.ts). A newer one
// waits until the person agrees (updates.ts). It never touches drafts.

import { PAGE, Precache, RECOVERY_PAGE, UnfitError } from "./precache";
import type { WorkerMessage } from "./worker_messages";

declare const self: ServiceWorkerGlobalScope;

const files = new Precache(__FILES__, {
  caches,
  fetch: (address, init) => fetch(address, init),
  base: self.registration.scope,
  build: __BUILD_ID__,
  headers: __HEADERS__,
});

/// Also to pages that no worker controls yet.
async function tell(message: WorkerMessage): Promise<void> {
  for (const client of await self.clients.matchAll({ type: "window", includeUncontrolled: true })) client.postMessage(message);
}

async function install(): Promise<void> {
  try {
    await files.install();
  } catch (error) {
    console.warn(`build ${__BUILD_ID__} is not installed`, String(error));
    await tell({ type: "NOT_INSTALLED", unfit: error instanceof UnfitError });
    throw error;
  }
}

/// A foreign page never stands in for ours: rather the page with the way to the drafts, or these words.
async function page(path: string): Promise<Response> {
  const found = (await files.answer(path)) ?? (await files.answer(RECOVERY_PAGE));
  return found ?? new Response(
    "Berkas SKP Luring di peramban ini rusak, dan server belum memberi gantinya. Draf Anda tidak dihapus. " +
      "Periksa sambungan internet, lalu muat ulang halaman ini. Jangan menghapus data situs.",
    { status: 503, headers: { ...__HEADERS__, "Content-Type": "text/plain; charset=utf-8" } },
  );
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(files.activate()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const navigates = request.mode === "navigate";
  const path = request.method === "GET" ? files.fileOf(request.url, navigates) : undefined;
  if (path === undefined) return;
  if (path === PAGE || path === RECOVERY_PAGE) event.respondWith(page(path));
  else {
    const answer = files.answer(path);
    event.respondWith(answer.then((response) => response ?? Response.error()));
    event.waitUntil(answer.then(() => files.mend(path)));
  }
});

self.addEventListener("message", (event) => {
  const type = (event.data as { type?: unknown } | null)?.type;
  if (type === "SKIP_WAITING") void self.skipWaiting();
  if (type === "BUILD") event.ports[0]?.postMessage(__BUILD_ID__);
});
