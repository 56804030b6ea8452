// What runs beside the program: drafts, files, updates.

import { Notice, Op } from "./abi";
import { showAttached } from "./attached_view";
import { Attachments } from "./attachments";
import { Channel } from "./channel";
import { clipboardHandlers } from "./clipboard";
import { persist, storageInfo } from "./device";
import { keepForRecovery } from "./fatal";
import { chosen, fileHandlers, watchFiles } from "./files";
import { LiveChannel } from "./live_channel";
import { heardNotice, listed } from "./ops";
import { openMedium } from "./second_medium";
import { Print } from "./print";
import { randomToken } from "./random";
import { saveFile } from "./save_file";
import { shareHandlers } from "./share";
import type { Shell } from "./shell";
import { DraftStorage } from "./storage";
import { Updates } from "./updates";

const PATIENCE = 5_000;  // ms that a file waits for a database that does not answer

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
  private readonly live: LiveChannel;

  constructor(private readonly shell: Shell) {
    const { channel } = this;
    const { requests, unsaved } = shell;
    const flush = (): void => shell.flush();
    this.storage = new DraftStorage({
      indexedDB: available(() => window.indexedDB),
      localStorage: available(() => window.localStorage),
      locks: available(() => navigator.locks),
      medium: openMedium(available(() => navigator.storage), available(() => window.indexedDB)),
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
    this.live = new LiveChannel((name, bytes) => requests.notify(Notice.liveHeard, ...listed(heardNotice, { channel: name, bytes })));
    requests.on(this.storage.handlers);
    requests.on(fileHandlers);
    requests.on(shareHandlers);
    requests.on(clipboardHandlers);
    requests.on(new Attachments(this.storage.attached, {
      choose: async (accept) => (await chosen(accept, false))[0],
      show: showAttached,
      save: saveFile,
    }).handlers);
    requests.on(this.live.handlers);
    requests.on(this.print.handlers);
    requests.on({
      [Op.persist]: persist,
      [Op.storageInfo]: () => storageInfo(this.updates.workerState, this.storage.copies),
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

  /// It is known what the second copies have that the drafts have not.
  get compared(): boolean {
    return this.storage.compared;
  }

  start(): void {
    const { requests } = this.shell;
    this.print.watch();
    this.live.watch();
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") void this.storage.copyNow();
    });
    window.addEventListener("pagehide", () => this.storage.leave());
    const patience = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PATIENCE));
    watchFiles(
      (notice, ...strings) => requests.notify(notice, ...strings),
      () => Promise.race([requests.answered(), patience()]),
    );
    this.updates.register().catch((error: unknown) => console.warn("no service worker", error));
  }
}
