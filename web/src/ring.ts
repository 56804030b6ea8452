// The shell's end of the EventRing in wasm memory (wasm/abi/event.h).

import { EVENT_WORDS, EventKind, EventWord, RING_CAPACITY, RING_HEADER_WORDS } from "./abi";
import type { HostEvent } from "./abi";

export class EventRing {
  /// `memory` gives the buffer of this moment: it changes when wasm memory grows.
  constructor(
    private readonly memory: () => ArrayBuffer,
    private readonly address: number,
  ) {}

  get waiting(): number {
    const [head, tail] = this.cursors();
    return (tail - head) >>> 0;
  }

  /// False when the ring is full. Moves that nobody has seen yet are merged into one.
  push(event: HostEvent): boolean {
    const [head, tail] = this.cursors();
    const waiting = (tail - head) >>> 0;
    if (waiting > 0 && this.merge(event, tail)) return true;
    if (waiting >= RING_CAPACITY) return false;
    this.write(tail % RING_CAPACITY, event);
    new Uint32Array(this.memory(), this.address, RING_HEADER_WORDS)[1] = (tail + 1) >>> 0;
    return true;
  }

  private cursors(): [number, number] {
    const [head = 0, tail = 0] = new Uint32Array(this.memory(), this.address, RING_HEADER_WORDS);
    return [head, tail];
  }

  private merge(event: HostEvent, tail: number): boolean {
    const slot = ((tail - 1) >>> 0) % RING_CAPACITY;
    const { words, floats } = this.slot(slot);
    if (words[EventWord.kind] !== event.kind || words[EventWord.flags] !== (event.flags ?? 0)) return false;
    if (event.kind === EventKind.pointerMove) {
      this.write(slot, event);
      return true;
    }
    if (event.kind === EventKind.wheel) {
      const a = (event.a ?? 0) + (floats[EventWord.a] ?? 0);
      const b = (event.b ?? 0) + (floats[EventWord.b] ?? 0);
      this.write(slot, { ...event, a, b });
      return true;
    }
    return false;
  }

  private write(slot: number, event: HostEvent): void {
    const { words, floats } = this.slot(slot);
    words.fill(0);
    words[EventWord.kind] = event.kind;
    words[EventWord.id] = event.id ?? 0;
    floats[EventWord.x] = event.x ?? 0;
    floats[EventWord.y] = event.y ?? 0;
    floats[EventWord.a] = event.a ?? 0;
    floats[EventWord.b] = event.b ?? 0;
    words[EventWord.flags] = event.flags ?? 0;
  }

  private slot(index: number): { words: Uint32Array; floats: Float32Array } {
    const at = this.address + (RING_HEADER_WORDS + index * EVENT_WORDS) * 4;
    return {
      words: new Uint32Array(this.memory(), at, EVENT_WORDS),
      floats: new Float32Array(this.memory(), at, EVENT_WORDS),
    };
  }
}
