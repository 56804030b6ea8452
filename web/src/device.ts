// What the browser says about the room for drafts.

import type { Reply } from "./abi";
import { ok } from "./replies";

export async function persist(): Promise<Reply> {
  // Absent on pages without https, whatever the type says.
  const storage = navigator.storage as StorageManager | undefined;
  if (storage?.persist === undefined) return ok("unsupported");
  return ok((await storage.persist()) ? "granted" : "denied");
}

export async function storageInfo(workerState: string): Promise<Reply> {
  const storage = navigator.storage as StorageManager | undefined;
  const estimate = await storage?.estimate?.().catch(() => undefined);
  const persisted = await storage?.persisted?.().catch(() => false);
  return ok(estimate?.usage ?? 0, estimate?.quota ?? 0, persisted === true ? "1" : "0", workerState,
    __APP_VERSION__, __BUILD_ID__);
}
