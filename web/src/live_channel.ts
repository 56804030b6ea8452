// A channel between the tabs of one device, for bytes that the program understands. Nothing is kept.

import { Op, Status } from "./abi";
import { textOf, utf8 } from "./bytes";
import { LARGEST_FILE } from "./files";
import { ok, reply } from "./replies";
import type { Handler } from "./requests";

type Heard = (name: Uint8Array, bytes: Uint8Array) => void;

export class LiveChannel {
  private name: string | undefined;
  private channel: BroadcastChannel | undefined;

  constructor(private readonly heard: Heard) {}

  readonly handlers: Partial<Record<Op, Handler>> = {
    [Op.liveJoin]: ([name]) => {
      if (typeof BroadcastChannel === "undefined") return reply(Status.unsupported);
      this.leave();
      this.name = textOf(name);
      this.open();
      return ok();
    },
    [Op.liveSay]: ([bytes]) => {
      if (bytes !== undefined && bytes.length <= LARGEST_FILE) this.channel?.postMessage(bytes.buffer);
      return undefined;
    },
    [Op.liveLeave]: () => {
      this.leave();
      return undefined;
    },
  };

  /// A page that the browser keeps for "back" hears nothing meanwhile, and must not be woken by it.
  watch(): void {
    window.addEventListener("pagehide", () => this.close());
    window.addEventListener("pageshow", () => this.open());
  }

  private open(): void {
    const { name } = this;
    if (name === undefined || this.channel !== undefined) return;
    this.channel = new BroadcastChannel(`luring-live-${name}`);
    this.channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      if (data instanceof ArrayBuffer && data.byteLength <= LARGEST_FILE) this.heard(utf8(name), new Uint8Array(data));
    });
  }

  private leave(): void {
    this.name = undefined;
    this.close();
  }

  private close(): void {
    this.channel?.close();
    this.channel = undefined;
  }
}
