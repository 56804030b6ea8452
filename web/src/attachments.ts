// Attaching a file to a draft, looking at it, handing it out: what is asked for about the files beside a draft.

import { Op, Status } from "./abi";
import type { Reply } from "./abi";
import { arrived } from "./arrived";
import { isKind, kindOf, mediaTypes } from "./attached_kind";
import { numberOf, textOf } from "./bytes";
import { packed } from "./container";
import { shownName } from "./file_names";
import { answered, asked, attachAsk, attachedAsk, attachReply, downloadWithAsk, noFileReply, packedAsk } from "./ops";
import { failed, ok, reply } from "./replies";
import type { Handler, Strings } from "./requests";
import { attachedNames } from "./storage_attached";
import type { Attached } from "./storage_attached";
import { digest } from "./storage_records";
import type { Bytes } from "./storage_records";

const accepted = ".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg";

export interface Shown {
  name: string;
  type: string;
  bytes: Bytes;
}

/// What the page does.
export interface Page {
  /// Undefined: the person closed the dialog.
  choose(accept: string): Promise<File | undefined>;
  show(file: Shown): void;
  save(name: string, type: string, ...pieces: Bytes[]): void;
}

const refusedFile = (reason: string, name: string): Reply =>
  answered(noFileReply, { reason, name: shownName(name) }, Status.failed);

export class Attachments {
  readonly handlers: Partial<Record<Op, Handler>> = {
    [Op.attach]: (strings) => this.attach(strings),
    [Op.showAttached]: (strings) => this.found(strings, (file) => this.page.show(file)),
    [Op.saveAttached]: (strings) => this.found(strings, ({ name, type, bytes }) => this.page.save(name, type, bytes)),
    [Op.downloadWith]: (strings) => this.downloadWith(strings),
    [Op.keepAttached]: (strings) => this.keep(strings),
  };

  constructor(private readonly attached: Attached, private readonly page: Page) {}

  private async attach(strings: Strings): Promise<Reply> {
    const { id, largest, room } = asked(attachAsk, strings);
    const file = await this.page.choose(accepted);
    if (file === undefined) return reply(Status.cancelled);
    if (file.size === 0) return refusedFile("empty", file.name);
    if (file.size > numberOf(largest)) return refusedFile("too large", file.name);
    if (file.size > numberOf(room)) return refusedFile("no room", file.name);
    const bytes = await file.arrayBuffer().then((buffer) => new Uint8Array(buffer), () => undefined);
    if (bytes === undefined) return refusedFile("unreadable", file.name);
    const kind = kindOf(bytes);
    if (kind === undefined) return refusedFile("kind", file.name);
    const refused = await this.attached.add(textOf(id), [bytes]);
    return refused ?? answered(attachReply, { name: shownName(file.name), kind, size: bytes.length, sha256: digest(bytes) });
  }

  private async found(strings: Strings, then: (file: Shown) => void): Promise<Reply> {
    const { id, sha256, name, kind } = asked(attachedAsk, strings);
    const type = textOf(kind);
    const bytes = await this.attached.get(textOf(id), textOf(sha256));
    if (bytes === "missing") return reply(Status.notFound);
    // What it is called in the document may be anything.
    if (bytes === "damaged" || kindOf(bytes) !== type || !isKind(type)) return reply(Status.damaged);
    then({ name: textOf(name), type: mediaTypes[type], bytes });
    return ok();
  }

  private async downloadWith(strings: Strings): Promise<Reply> {
    const { id, name, entry, bytes } = asked(downloadWithAsk, strings);
    if (bytes === undefined) return failed("download without bytes");
    const entries = [{ name: textOf(entry), bytes }];
    const missing: string[] = [];
    for (let at = downloadWithAsk.length; at + packedAsk.length <= strings.length; at += packedAsk.length) {
      const file = asked(packedAsk, strings.slice(at, at + packedAsk.length));
      const found = await this.attached.get(textOf(id), textOf(file.sha256));
      if (typeof found === "string") missing.push(textOf(file.sha256));
      else entries.push({ name: textOf(file.entry), bytes: found });
    }
    this.page.save(textOf(name), "application/zip", ...packed(entries));
    return ok(missing.join(""));
  }

  private async keep([id, wanted]: Strings): Promise<Reply> {
    const draft = textOf(id);
    const names = attachedNames(textOf(wanted));
    const refused = await this.attached.add(draft, arrived.of(names), names);
    return refused ?? ok((await this.attached.missing(draft, names)).join(""));
  }
}
