// What a closing page leaves behind, and what the next start makes of it. It goes two ways. A transaction of its own puts it
// into the database, for good; but a browser that lets only one transaction write at a time gives up those that wait as soon
// as their page is gone. So it goes into localStorage too, which is written before the page is.

import { base64AsBytes, bytesAsBase64, utf8 } from "./bytes";
import { applyPending, leaveBehind, pendingStores, takeBack } from "./storage_commit";
import type { Left } from "./storage_commit";
import { answer, transact } from "./storage_db";
import type { Run } from "./storage_db";
import { revisionsOf } from "./storage_records";
import type { Commit } from "./storage_records";

const PREFIX = "luring.tinggal ";
const LARGEST = 1_000_000;  // bytes; what is longer has the database alone

const keyOf = ({ draft, writer }: Pick<Commit, "draft" | "writer">): string => `${PREFIX}${draft} ${writer}`;

function sizeOf({ bytes, parts, summary }: Commit): number {
  const all = [summary, ...bytes === undefined ? [] : [bytes], ...parts === undefined ? [] : [parts.root, ...parts.lists, ...parts.fresh]];
  return all.reduce((sum, one) => sum + one.length, 0);
}

export interface Letter {
  key: string;
  left: Partial<Left>;
}

function opened(key: string, text: string): Letter {
  try {
    return { key, left: JSON.parse(text, base64AsBytes) as Partial<Left> };
  } catch {
    return { key, left: { bytes: utf8(text) } };  // not what was written: it is set aside
  }
}

/// Of one draft or of all. Never throws: a storage that is forbidden holds none.
export function readLetters(storage: Storage | undefined, id?: string): Letter[] {
  const prefix = id === undefined ? PREFIX : `${PREFIX}${id} `;
  const letters: Letter[] = [];
  try {
    for (let at = 0; at < (storage?.length ?? 0); at++) {
      const key = storage?.key(at) ?? "";
      if (key.startsWith(prefix)) letters.push(opened(key, storage?.getItem(key) ?? ""));
    }
  } catch (error) {
    console.warn("no letters", error);
  }
  return letters;
}

function remove(storage: Storage | undefined, letters: readonly Letter[]): void {
  for (const { key } of letters) storage?.removeItem(key);
}

/// Of a draft that is gone for good, or of all.
export function dropLetters(storage: Storage | undefined, id?: string): void {
  remove(storage, readLetters(storage, id));
}

export class LeftBehind {
  /// The turn of what was left, by draft.
  private readonly turns = new Map<string, number>();

  constructor(private readonly storage: Storage | undefined, private readonly run: Run, private readonly now: () => number) {}

  /// Before this returns everything is on its way. `db`: may be written.
  leave(db: IDBDatabase, commit: Commit): void {
    this.turns.set(commit.draft, commit.turn ?? 0);
    try {
      if (sizeOf(commit) <= LARGEST) this.storage?.setItem(keyOf(commit), JSON.stringify(commit, bytesAsBase64));
    } catch (error) {
      console.warn("no letter", error);  // full or forbidden: the database has it
    }
    transact(db, ["pending"], "readwrite", (tx) => leaveBehind(tx, commit)).catch((error: unknown) => console.warn("nothing left behind", error));
  }

  /// The commit arrived the usual way: the page stayed, or came back.
  async takeBack(commit: Commit): Promise<void> {
    const turn = this.turns.get(commit.draft);
    if (turn === undefined || turn > (commit.turn ?? 0)) return;
    this.turns.delete(commit.draft);
    try {
      this.storage?.removeItem(keyOf(commit));
      await this.run(["pending"], "readwrite", (tx) => takeBack(tx, commit));
    } catch (error) {
      console.warn("left behind in vain", error);  // the next start sees that it arrived
    }
  }

  /// Applied as if it came now, of one draft or of all. The drafts that it changed.
  async apply(run: Run = this.run, id?: string): Promise<string[]> {
    const letters = readLetters(this.storage, id);
    const range = id === undefined ? undefined : revisionsOf(id);
    if (letters.length === 0 && await run(["pending"], "readonly", (tx) => answer(tx.objectStore("pending").count(range))) === 0) return [];
    const changed = await run(pendingStores, "readwrite", (tx) => applyPending(tx, this.now(), letters.map(({ left }) => left), id));
    remove(this.storage, letters);
    return changed;
  }
}
