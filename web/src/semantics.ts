// Reads the list of semantics nodes out of wasm memory (wasm/abi/semantics_node.h).

import { NODE_WORDS, NodeWord } from "./abi";
import type { Role } from "./abi";

export interface SemanticsNode {
  id: number;
  parent: number;  // position in the list + 1, 0 = root
  role: Role;
  states: number;
  x: number;
  y: number;
  w: number;
  h: number;
  clipX: number;
  clipY: number;
  clipW: number;
  clipH: number;
  name: string;
  value: string;
  description: string;
  options: string;
  level: number;
  position: number;
  setSize: number;
  field: number;
  fontPx: number;
  linePx: number;
  padX: number;
  padY: number;
  listbox: number;
  active: number;
}

interface KnownText {
  bytes: Uint8Array;
  text: string;
}

const none: KnownText = { bytes: new Uint8Array(0), text: "" };

function equalAt(heap: Uint8Array, at: number, bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if (heap[at + i] !== bytes[i]) return false;
  return true;
}

/// Keeps the texts of the previous list, so that only changed ones are decoded.
export class SemanticsReader {
  private known = new Map<number, KnownText[]>();
  private readonly decoder = new TextDecoder();

  read(heap: Uint8Array, address: number, count: number): SemanticsNode[] {
    const buffer = heap.buffer;
    const words = new Uint32Array(buffer, address, count * NODE_WORDS);
    const floats = new Float32Array(buffer, address, count * NODE_WORDS);
    const previous = this.known;
    this.known = new Map();
    const nodes: SemanticsNode[] = [];
    for (let i = 0; i < count; i++) {
      const base = i * NODE_WORDS;
      const word = (at: NodeWord): number => words[base + at] ?? 0;
      const float = (at: NodeWord): number => floats[base + at] ?? 0;
      const id = word(NodeWord.id);
      const before = previous.get(id) ?? [];
      const text = (at: NodeWord, slot: number): KnownText =>
        this.text(heap, word(at), words[base + at + 1] ?? 0, before[slot] ?? none);
      const texts = [
        text(NodeWord.name, 0),
        text(NodeWord.value, 1),
        text(NodeWord.description, 2),
        text(NodeWord.options, 3),
      ];
      this.known.set(id, texts);
      nodes.push({
        id,
        parent: word(NodeWord.parent),
        role: word(NodeWord.role),
        states: word(NodeWord.states),
        x: float(NodeWord.x),
        y: float(NodeWord.y),
        w: float(NodeWord.w),
        h: float(NodeWord.h),
        clipX: float(NodeWord.clipX),
        clipY: float(NodeWord.clipY),
        clipW: float(NodeWord.clipW),
        clipH: float(NodeWord.clipH),
        name: texts[0]?.text ?? "",
        value: texts[1]?.text ?? "",
        description: texts[2]?.text ?? "",
        options: texts[3]?.text ?? "",
        level: word(NodeWord.level),
        position: word(NodeWord.position),
        setSize: word(NodeWord.setSize),
        field: word(NodeWord.field),
        fontPx: float(NodeWord.fontPx),
        linePx: float(NodeWord.linePx),
        padX: float(NodeWord.padX),
        padY: float(NodeWord.padY),
        listbox: word(NodeWord.listbox),
        active: word(NodeWord.active),
      });
    }
    return nodes;
  }

  private text(heap: Uint8Array, at: number, size: number, before: KnownText): KnownText {
    if (size === 0) return none;
    if (before.bytes.length === size && equalAt(heap, at, before.bytes)) return before;
    const bytes = heap.slice(at, at + size);
    return { bytes, text: this.decoder.decode(bytes) };
  }
}
