// The only file that touches the program in wasm memory. Calls go down through Program, what the
// program asks for comes up through ProgramListener.

import { SystemGlyphs } from "./glyphs";
import type { HostEvent, Op, Status } from "./abi";
import { pack, unpack, utf8 } from "./bytes";
import { FrameLoop } from "./frames";
import { loadModule } from "./module";
import type { WasmHost, WasmModule } from "./module";
import { EventRing } from "./ring";
import { SemanticsReader } from "./semantics";
import type { SemanticsNode } from "./semantics";

export interface ProgramListener {
  request(op: Op, ticket: number, strings: Uint8Array<ArrayBuffer>[]): void;
  /// The list changed in this frame.
  semantics(nodes: SemanticsNode[]): void;
  /// Every frame, after semantics(). True when another frame is needed.
  framed(): boolean;
  blit(pixels: Uint8ClampedArray<ArrayBuffer>, width: number, height: number): void;
  webglName(): string;
  crashed(error: unknown): void;
}

export interface BootSettings {
  width: number;
  height: number;
  dpr: number;
  flags: number;
}

export class Program {
  private readonly glyphs = new SystemGlyphs();
  private module: WasmModule | undefined;
  private ring: EventRing | undefined;
  private readonly loop = new FrameLoop((now) => this.frame(now));
  private readonly reader = new SemanticsReader();
  private revision = -1;
  private alive = true;
  private early: (() => void)[] = [];  // replies that came before the program was up

  constructor(private readonly listener: ProgramListener) {}

  async load(): Promise<void> {
    this.module = await loadModule(this.host(), (reason) => this.crash(reason));
  }

  font(slot: number, bytes: Uint8Array): void {
    this.call((m) => m._app_font(slot, this.give(m, bytes), bytes.length));
  }

  /// False when no renderer could be made.
  boot(settings: BootSettings): boolean {
    const { width, height, dpr, flags } = settings;
    const booted = this.call((m) => {
      if (m._app_boot(width, height, dpr, flags) === 0) return false;
      this.ring = new EventRing(() => m.HEAPU8.buffer, m._app_ring());
      return true;
    });
    for (const send of this.early.splice(0)) send();
    return booted ?? false;
  }

  post(event: HostEvent): void {
    if (!this.alive || this.ring === undefined) return;
    if (!this.ring.push(event)) {
      this.loop.runNow();
      this.ring.push(event);
    }
    this.loop.wake();
  }

  setText(id: number, text: string): void {
    const bytes = utf8(text);
    this.call((m) => m._app_text(id, this.give(m, bytes), bytes.length));
    this.loop.wake();
  }

  /// Ticket 0 carries a Notice as its status.
  reply(ticket: number, status: Status, strings: readonly Uint8Array[]): void {
    if (this.ring === undefined) {
      this.early.push(() => this.reply(ticket, status, strings));
      return;
    }
    const packed = pack(strings);
    this.call((m) => m._app_reply(ticket, status, this.give(m, packed), packed.length));
    if (ticket === 0) this.loop.hurry();  // perhaps another tab's doing, and nobody touches this one
    else this.loop.wake();
  }

  /// The program sends the commit of what was typed before this returns.
  flush(): void {
    if (this.ring === undefined) return;
    this.loop.runNow();  // what was typed since the last frame reaches the document in a frame
    this.call((m) => m._app_flush());
  }

  wake(): void {
    if (this.ring !== undefined) this.loop.wake();
  }

  /// Frames before this returns: a browser accepts some actions only while it handles the gesture.
  runNow(more = 0): void {
    if (this.ring !== undefined) this.loop.runNow(more);
  }

  /// The open draft, read even after a crash: the memory is still there.
  draft(): Uint8Array<ArrayBuffer> | undefined {
    const m = this.module;
    if (m === undefined) return undefined;
    try {
      const at = m._app_draft();
      return at === 0 ? undefined : m.HEAPU8.slice(at, at + m._app_draft_size());
    } catch {
      return undefined;
    }
  }

  get frames(): number {
    return this.call((m) => m._app_frame_count()) ?? 0;
  }

  get quiet(): boolean {
    return this.loop.quiet && (this.ring?.waiting ?? 0) === 0;
  }

  private frame(now: number): number {
    const m = this.module;
    const next = this.call((running) => running._app_frame(now));
    if (m === undefined || next === undefined || !this.alive) return -1;
    const revision = m._app_semantics_revision();
    if (revision !== this.revision) {
      this.revision = revision;
      this.listener.semantics(this.reader.read(m.HEAPU8, m._app_semantics(), m._app_semantics_count()));
    }
    return this.listener.framed() ? 0 : next;
  }

  private give(m: WasmModule, bytes: Uint8Array): number {
    const at = m._app_alloc(bytes.length);
    if (at === 0) throw new RangeError("the program has no memory left");
    m.HEAPU8.set(bytes, at);
    return at;
  }

  private call<T>(work: (m: WasmModule) => T): T | undefined {
    if (!this.alive || this.module === undefined) return undefined;
    try {
      return work(this.module);
    } catch (error) {
      this.crash(error);
      return undefined;
    }
  }

  private crash(error: unknown): void {
    if (!this.alive) return;
    this.alive = false;
    this.loop.stop();
    this.listener.crashed(error);
  }

  private host(): WasmHost {
    const heap = (): Uint8Array<ArrayBuffer> => this.module?.HEAPU8 ?? new Uint8Array(0);
    return {
      request: (op, ticket, packed, size) =>
        this.listener.request(op, ticket, unpack(heap().subarray(packed, packed + size))),
      wake: () => this.wake(),
      localTime: (ms, out) => {
        const t = new Date(ms);
        new Int32Array(heap().buffer, out, 6).set([
          t.getFullYear(), t.getMonth() + 1, t.getDate(), t.getHours(), t.getMinutes(), t.getSeconds(),
        ]);
      },
      random: (out, size) => {
        heap().set(crypto.getRandomValues(new Uint8Array(size)), out);
      },
      blit: (pixels, width, height) =>
        this.listener.blit(new Uint8ClampedArray(heap().buffer, pixels, width * height * 4), width, height),
      glyph: (character, size, semibold, pixels, capacity, out) => {
        const glyph = this.glyphs.draw(character, size, semibold !== 0);
        if (glyph === undefined || glyph.pixels.length > capacity) return 0;
        heap().set(glyph.pixels, pixels);
        const { width, height, left, top, advance, coloured } = glyph;
        new Int32Array(heap().buffer, out, 6).set([width, height, left, top, Math.round(advance * 64), coloured ? 1 : 0]);
        return 1;
      },
      rendererName: (out, capacity) => {
        const name = utf8(this.listener.webglName()).subarray(0, capacity);
        heap().set(name, out);
        return name.length;
      },
    };
  }
}
