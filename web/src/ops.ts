// What the strings of a request, of its reply and of a notice are, by position: name for name the records
// of wasm/abi/strings.h, where they are explained. tests/shell/abi.test.ts compares the two.

import { Status } from "./abi";
import type { Reply } from "./abi";
import { utf8 } from "./bytes";
import type { Strings } from "./requests";

export const draftReply = ["id", "revision", "epoch", "updatedAt", "deletedAt", "summary"] as const;
export const loadAsk = ["id", "revision"] as const;
export const loadReply = ["id", "revision", "epoch", "bytes", "recoveredFrom", "names"] as const;
export const commitAsk = ["id", "base", "epoch", "bytes", "summary", "reason", "parts", "size", "attached"] as const;
export const commitReply = ["revision", "savedAt", "lacking"] as const;
export const revisionReply = ["revision", "savedAt", "reason", "size"] as const;
export const importAsk = ["id", "bytes", "summary"] as const;
export const restoreAsk = ["id", "place"] as const;
export const lockReply = ["state", "epoch"] as const;
export const damagedReply = ["key", "draft", "why", "savedAt", "size", "summary"] as const;
export const noteAsk = ["name", "bytes"] as const;
export const downloadAsk = ["name", "type", "bytes"] as const;
export const fileReply = ["name", "bytes", "missing"] as const;
export const noFileReply = ["reason", "name"] as const;
export const attachAsk = ["id", "largest", "room"] as const;
export const attachReply = ["name", "kind", "size", "sha256"] as const;
export const attachedAsk = ["id", "sha256", "name", "kind"] as const;
export const downloadWithAsk = ["id", "name", "entry", "bytes"] as const;
export const packedAsk = ["sha256", "entry"] as const;
export const shareAsk = ["name", "type", "bytes", "title"] as const;
export const announceAsk = ["urgency", "words"] as const;
export const placeAsk = ["address", "inFront", "passing"] as const;
export const lookAsk = ["theme", "percent"] as const;
export const storageReply = ["usage", "quota", "persisted", "worker", "version", "build", "fleeting", "copies", "copiedAt"] as const;
export const paperAsk = ["x", "y", "width", "height", "name", "style"] as const;
export const paperRectAsk = ["x", "y", "width", "height"] as const;
export const fileNotice = ["name", "bytes", "missing"] as const;
export const commitNotice = ["id", "revision"] as const;
export const vanishedNotice = ["drafts", "saves"] as const;
export const missingNotice = ["id", "saves", "savedAt", "older", "deleted", "summary"] as const;
export const heardNotice = ["channel", "bytes"] as const;

type Names = readonly string[];
type Value = Uint8Array | string | number;
export type Asked<N extends Names> = Partial<Record<N[number], Strings[number]>>;

/// What was asked, by name; what is missing is undefined.
export function asked<const N extends Names>(names: N, strings: Strings): Asked<N> {
  return Object.fromEntries(names.map((name, at) => [name, strings[at]])) as Asked<N>;
}

/// The strings of one record, in their order.
export function listed<const N extends Names>(names: N, values: Record<N[number], Value>): Uint8Array[] {
  return names.map((name) => {
    const value = values[name as N[number]];
    return value instanceof Uint8Array ? value : utf8(String(value));
  });
}

export function answered<const N extends Names>(names: N, values: Record<N[number], Value>, status = Status.ok): Reply {
  return { status, strings: listed(names, values) };
}
