// Notes: bytes that the program keeps under a name, beside the drafts. Each function is the work of one transaction.

import { answer } from "./storage_db";
import type { StoreName } from "./storage_db";
import { digest } from "./storage_records";
import type { Bytes } from "./storage_records";

export const noteStores: StoreName[] = ["notes"];

interface Note {
  bytes: Bytes;
  sha256: string;
}

/// `good` false: the bytes are not those that were written.
export interface FoundNote {
  bytes: Bytes;
  good: boolean;
}

export async function readNote(tx: IDBTransaction, name: string): Promise<FoundNote | undefined> {
  const value = await answer(tx.objectStore("notes").get(name) as IDBRequest<unknown>);
  if (value === undefined) return undefined;
  const { bytes, sha256 } = value as Partial<Note>;
  if (!(bytes instanceof Uint8Array)) return { bytes: new Uint8Array(), good: false };
  return { bytes, good: digest(bytes) === sha256 };
}

export async function writeNote(tx: IDBTransaction, name: string, bytes: Bytes): Promise<void> {
  const note: Note = { bytes, sha256: digest(bytes) };
  await answer(tx.objectStore("notes").put(note, name));
}
