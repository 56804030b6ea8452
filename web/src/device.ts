// What the browser says about the room for drafts.

import type { Reply } from "./abi";
import { seemsFleeting } from "./fleeting";
import { answered, storageReply } from "./ops";
import { ok } from "./replies";

export async function persist(): Promise<Reply> {
  // Absent on pages without https, whatever the type says.
  const storage = navigator.storage as StorageManager | undefined;
  if (storage?.persist === undefined) return ok("unsupported");
  return ok((await storage.persist()) ? "granted" : "denied");
}

export async function storageInfo(workerState: string, copies: { kind: string; keptAt: number }): Promise<Reply> {
  const storage = navigator.storage as StorageManager | undefined;
  const estimate = await storage?.estimate?.().catch(() => undefined);
  const persisted = (await storage?.persisted?.().catch(() => false)) === true;
  const quota = estimate?.quota ?? 0;
  return answered(storageReply, {
    usage: estimate?.usage ?? 0,
    quota,
    persisted: persisted ? "1" : "0",
    worker: workerState,
    version: __APP_VERSION__,
    build: __BUILD_ID__,
    fleeting: (await seemsFleeting(storage, { quota, persisted })) ? "1" : "0",
    copies: copies.kind,
    copiedAt: copies.keptAt,
  });
}
