// Hands a file to the share sheet of the system, where there is one.

import { Op, Status } from "./abi";
import type { Reply } from "./abi";
import { textOf } from "./bytes";
import { asked, shareAsk } from "./ops";
import { failed, ok, reply } from "./replies";
import type { Handler, Strings } from "./requests";
import { safeFileName } from "./save_file";

/// What Chromium shares, of what we make. It refuses the rest, but says so only after the press is used up:
/// its canShare() is true for every file.
const shared = /^(text\/(plain|html|css|csv)|application\/pdf)$/;

function accepted(file: File): boolean {
  // Absent in browsers without a sheet, whatever the type says.
  const { share, canShare } = navigator as Partial<Navigator>;
  return share !== undefined && canShare?.call(navigator, { files: [file] }) === true;
}

/// The file as it is, or else as plain text with the same bytes.
function shareable(name: string, type: string, bytes: Uint8Array<ArrayBuffer>): File | undefined {
  const safe = safeFileName(name);
  const asIs = new File([bytes], safe, { type });
  if ((navigator.userAgentData === undefined || shared.test(type)) && accepted(asIs)) return asIs;
  const asText = new File([bytes], `${safe}.txt`, { type: "text/plain" });
  return accepted(asText) ? asText : undefined;
}

function refused(error: unknown): Reply {
  const name = error instanceof Error ? error.name : "";
  if (name === "AbortError") return reply(Status.cancelled);
  const never = name === "NotAllowedError" || name === "TypeError";
  return never ? { ...failed(error), status: Status.unsupported } : failed(error);
}

/// The sheet is asked for before this returns: a browser opens it only while it handles a press or a key.
function share(strings: Strings): Promise<Reply> | Reply {
  const { name, type, bytes, title } = asked(shareAsk, strings);
  if (bytes === undefined) return failed("share without bytes");
  const file = shareable(textOf(name), textOf(type), bytes);
  if (file === undefined) return reply(Status.unsupported);
  return navigator.share({ files: [file], title: textOf(title) }).then(() => ok(), refused);
}

export const shareHandlers: Partial<Record<Op, Handler>> = {
  [Op.share]: share,
  [Op.canShare]: () => ok(accepted(new File(["-"], "a.txt", { type: "text/plain" })) ? "1" : "0"),
};
