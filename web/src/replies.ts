// Replies to the program's requests.

import { Status } from "./abi";
import type { Reply } from "./abi";
import { utf8 } from "./bytes";

export function reply(status: Status, ...strings: (Uint8Array | string | number)[]): Reply {
  return { status, strings: strings.map((s) => (s instanceof Uint8Array ? s : utf8(String(s)))) };
}

export function ok(...strings: (Uint8Array | string | number)[]): Reply {
  return reply(Status.ok, ...strings);
}

export function failed(error: unknown): Reply {
  return reply(Status.failed, error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}
