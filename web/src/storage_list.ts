// The drafts of this device, as rows.

import { readCounters } from "./storage_commit";
import { answer } from "./storage_db";
import type { Run } from "./storage_db";
import { isHead } from "./storage_records";
import type { Counters, Head } from "./storage_records";
import { rebuildHead, recoveryStores } from "./storage_recovery";

function rows(tx: IDBTransaction): Promise<unknown[]> {
  return answer(tx.objectStore("drafts").getAll() as IDBRequest<unknown[]>);
}

/// Rows that can not be used are made anew; on a full disk the others are listed all the same.
export async function readHeads(run: Run, now: number): Promise<{ heads: Head[]; counters: Counters }> {
  const [values, counters] = await run(["drafts", "meta"], "readonly", (tx) => Promise.all([rows(tx), readCounters(tx)]));
  const heads: Head[] = [];
  for (const value of values) {
    const head = isHead(value) ? value : await rebuilt(run, value, now);
    if (head !== undefined) heads.push(head);
  }
  return { heads, counters: { ...counters, live: heads.filter((head) => head.deletedAt === null).length } };
}

async function rebuilt(run: Run, broken: unknown, now: number): Promise<Head | undefined> {
  const { id } = broken as { id: string };
  try {
    return await run(recoveryStores, "readwrite", (tx) => rebuildHead(tx, id, broken, now));
  } catch (error) {
    console.warn("a row waits to be made anew", error);
    return undefined;
  }
}

/// What is understood, also of a database that a newer program made. Neither mended nor compared with the sentinel.
export async function understoodHeads(run: Run): Promise<Head[]> {
  return (await run(["drafts"], "readonly", rows)).filter(isHead);
}
