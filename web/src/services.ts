// What runs beside the program: drafts, files, updates.

import { Op } from "./abi";
import { Channel } from "./channel";
import { persist, storageInfo } from "./device";
import { keepForRecovery } from "./fatal";
import { fileHandlers, watchFiles } from "./files";
import { Print } from "./print";
import { randomToken } from "./random";
import type { Shell } from "./shell";
import { DraftStorage } from "./storage";
import { Updates } from "./updates";

/// Even reading these properties throws in some private windows.
function available<T>(read: () => T): T | undefined {
  try {
    return read() ?? undefined;
  } catch {
    return undefined;
  }
}

export class Services {
  private readonly channel = new Channel();
  private readonly storage: DraftStorage;
  private readonly updates: Updates;
  private readonly print = new Print();

  constructor(private readonly shell: Shell) {
    const { channel } = this;
    const { requests, unsaved } = shell;
    const flush = (): void => shell.flush();
    this.storage = new DraftStorage({
      indexedDB: available(() => window.indexedDB),
      localStorage: available(() => window.localStorage),
      locks: available(() => navigator.locks),
      channel,
      writer: randomToken(),
      version: __APP_VERSION__,
      now: () => Date.now(),
      notify: (notice, ...strings) => requests.notify(notice, ...strings),
      flush,
      leaving: () => shell.leaving || document.visibilityState === "hidden",
      keep: keepForRecovery,
    });
    this.updates = new Updates({
      channel,
      notify: (notice) => requests.notify(notice),
      flush,
      unsaved: () => unsaved.pending,
    });
    requests.on(this.storage.handlers);
    requests.on(fileHandlers);
    requests.on(this.print.handlers);
    requests.on({
      [Op.persist]: persist,
      [Op.storageInfo]: () => storageInfo(this.updates.workerState),
      [Op.applyUpdate]: () => {
        void this.updates.apply();
        return undefined;
      },
    });
  }

  /// Opens the database while the program is still being loaded.
  prepare(): void {
    void this.storage.open();
  }

  start(): void {
    this.print.watch();
    watchFiles((notice, ...strings) => this.shell.requests.notify(notice, ...strings));
    this.updates.register().catch((error: unknown) => console.warn("no service worker", error));
  }
}
