// The service worker: keeps every file of one build, all or nothing, and answers from there. A newer one
// waits until the person agrees (updates.ts). It never touches drafts.

import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
} from "workbox-precaching";
import type { PrecacheEntry } from "workbox-precaching";

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] };

// Before the routes of the cache, so that a page is answered once: any address of a page is the one page.
self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.mode !== "navigate" || !/(\/|\/[^./]+|\.html)$/.test(url.pathname)) return;
  event.stopImmediatePropagation();
  event.respondWith(createHandlerBoundToURL("index.html")({ event, request: event.request, url }));
});

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();

self.addEventListener("message", (event) => {
  if ((event.data as { type?: unknown } | null)?.type === "SKIP_WAITING") void self.skipWaiting();
});
