// Copying text: allowed by the browser while it handles a press or a key.

import { Status } from "./abi";
import type { Reply } from "./abi";
import { textOf } from "./bytes";
import { ok, reply } from "./replies";
import type { Strings } from "./requests";

/// The way of old browsers and of pages without https.
function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement("textarea");
  area.className = "probe";
  area.value = text;
  document.body.append(area);
  area.select();
  const copied = document.execCommand("copy");
  area.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}

export async function copyText([bytes]: Strings): Promise<Reply> {
  const text = textOf(bytes).replaceAll("\0", "");
  try {
    await navigator.clipboard.writeText(text);
    return ok();
  } catch {
    return copyBySelection(text) ? ok() : reply(Status.unsupported);
  }
}
