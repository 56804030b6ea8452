// Signs of a private window, where everything goes when it is closed. No browser says it: this is a suspicion.

const SMALL = 1.5 * 1024 ** 3;  // private windows of Chromium have a part of the memory, others of the whole disk

export interface Room {
  quota: number;  // bytes, 0 = unknown
  persisted: boolean;
}

/// Firefox and Safari refuse the private file system in private windows only. That the browser made no promise to
/// keep anything (`persisted` false) is no sign: it is so almost everywhere.
export async function seemsFleeting(storage: Partial<StorageManager> | undefined, { quota, persisted }: Room): Promise<boolean> {
  if (storage === undefined || persisted) return false;
  if (quota > 0 && quota < SMALL) return true;
  if (storage.getDirectory === undefined) return false;
  return storage.getDirectory().then(() => false, () => true);
}
