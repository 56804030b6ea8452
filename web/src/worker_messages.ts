// What the page and its service worker say to each other.

/// To the worker: take over now; say which build you are (answered through the port that comes along).
export type PageMessage = { type: "SKIP_WAITING" } | { type: "BUILD" };

/// To the pages: a build could not be kept. `unfit`: because the server's files are not those of one build.
export interface WorkerMessage {
  type: "NOT_INSTALLED";
  unfit: boolean;
}

/// Whether this worker is one of ours at all: an empty file named sw.js would be installed, too.
export function isOurs(worker: ServiceWorker, patience = 5_000): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => {
      port1.close();
      resolve(false);
    }, patience);
    port1.onmessage = () => {
      clearTimeout(timer);
      port1.close();
      resolve(true);
    };
    worker.postMessage({ type: "BUILD" } satisfies PageMessage, [port2]);
  });
}
