// The service worker: keeps every file of one build, all or nothing, and answers from there. A newer one
// waits until the person agrees (updates.ts). It never touches drafts.

import { PrecacheController, cleanupOutdatedCaches } from "workbox-precaching";
import type { PrecacheEntry } from "workbox-precaching";

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] };

// Without workbox's router: every address is either a file of the build, by its exact name, or the one page.
const files = new PrecacheController();
files.precache(self.__WB_MANIFEST);
const answerWithPage = files.createHandlerBoundToURL("index.html");
cleanupOutdatedCaches();

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const cacheKey = files.getCacheKeyForURL(request.url);
  if (request.mode === "navigate" && /(\/|\/[^./]+|\.html)$/.test(url.pathname))
    event.respondWith(answerWithPage({ event, request, url }));
  else if (request.method === "GET" && cacheKey !== undefined)
    event.respondWith(
      files.strategy.handle({
        event,
        request,
        params: { cacheKey, integrity: files.getIntegrityForCacheKey(cacheKey) },
      }),
    );
});

self.addEventListener("message", (event) => {
  if ((event.data as { type?: unknown } | null)?.type === "SKIP_WAITING") void self.skipWaiting();
});
