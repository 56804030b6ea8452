// Puts text on the clipboard.

import { Op, Status } from "./abi";
import type { Reply } from "./abi";
import { textOf } from "./bytes";
import { ok, reply } from "./replies";
import type { Handler, Strings } from "./requests";

/// Asked for before this returns: a browser allows it only while it handles a press or a key. Absent
/// where the page is not secure.
function copyText([text]: Strings): Promise<Reply> | Reply {
  const { clipboard } = navigator as Partial<Navigator>;
  if (text === undefined || clipboard === undefined) return reply(Status.unsupported);
  return clipboard.writeText(textOf(text)).then(() => ok(), () => reply(Status.unsupported));
}

export const clipboardHandlers: Partial<Record<Op, Handler>> = { [Op.copyText]: copyText };
