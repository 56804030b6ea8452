// Takes the service worker out of service: laid on the server in place of sw.js (docs/hosting.md). From then on the
// browser shows what the server has. Pages that are open go on as they are; drafts are not touched.

import { dropCaches } from "./precache";

declare const self: ServiceWorkerGlobalScope;

// It stays, and answers nothing: if it took back its registration, each page would install it again.
self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(dropCaches(caches, self.registration.scope)));
