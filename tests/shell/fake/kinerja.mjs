/* global TextDecoder, TextEncoder, WebAssembly, window */
// Stands in for the program: shows the nodes that a test gives it and remembers what it is told.
// Like the real one, it takes typed text in one frame and shows it in the next.
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const NODE = 30;
const strings = ['name', 'value', 'description', 'options'];
const floats = ['x', 'y', 'w', 'h', 'clipX', 'clipY', 'clipW', 'clipH'];

export default async function factory(settings) {
  const memory = new WebAssembly.Memory({ initial: 160 });
  const heap = new Uint8Array(memory.buffer);
  const view = new DataView(memory.buffer);
  const RING = 1024, NODES = 16384, TEXTS = 1 << 20, REQUEST = 2 << 20;
  let next = 4 << 20;
  let revision = 0;
  const fake = {
    nodes: [], events: [], texts: [], replies: [], frames: 0, flushes: 0, next: -1, taken: new Map(), onText: undefined, onEvent: undefined,
    crash: false, full: false, draft: undefined, order: [],
    show(nodes) {
      fake.nodes = nodes;
      settings.host.wake();
    },
    request(op, ticket, list) {
      const packed = list.map((item) => (typeof item === 'string' ? encoder.encode(item) : new Uint8Array(item)));
      view.setUint32(REQUEST, packed.length, true);
      let at = REQUEST + 4;
      for (const bytes of packed) {
        view.setUint32(at, bytes.length, true);
        heap.set(bytes, at + 4);
        at += 4 + bytes.length;
      }
      settings.host.request(op, ticket, REQUEST, at - REQUEST);
    },
    ask(op, ...list) {
      const ticket = ++fake.tickets;
      return new Promise((resolve) => {
        fake.waiting.set(ticket, resolve);
        fake.request(op, ticket, list);
      });
    },
    abort: (reason) => settings.onAbort(reason),
    tickets: 0,
    waiting: new Map(),
  };
  window.fake = fake;

  function drain() {
    let head = view.getUint32(RING, true);
    const tail = view.getUint32(RING + 4, true);
    for (; head !== tail; head++) {
      const at = RING + 8 + (head % 256) * 32;
      const word = (i) => view.getUint32(at + i * 4, true);
      const float = (i) => view.getFloat32(at + i * 4, true);
      fake.events.push({ kind: word(0), id: word(1), x: float(2), y: float(3), a: float(4), b: float(5), flags: word(6) });
      fake.onEvent?.(fake.events.at(-1));
    }
    view.setUint32(RING, head, true);
  }

  function write() {
    let text = TEXTS;
    fake.nodes.forEach((node, i) => {
      const at = NODES + i * NODE * 4;
      const word = (index, value) => view.setUint32(at + index * 4, value ?? 0, true);
      const float = (index, value) => view.setFloat32(at + index * 4, value ?? 0, true);
      word(0, node.id);
      word(1, node.parent);
      word(2, node.role);
      word(3, node.states);
      const box = { clipX: 0, clipY: 0, clipW: 4000, clipH: 4000, ...node };
      floats.forEach((name, index) => float(4 + index, box[name]));
      strings.forEach((name, index) => {
        const bytes = encoder.encode(node[name] ?? '');
        heap.set(bytes, text);
        word(12 + index * 2, text);
        word(13 + index * 2, bytes.length);
        text += bytes.length;
      });
      word(20, node.level);
      word(21, node.position);
      word(22, node.setSize);
      word(23, node.field);
      float(24, node.fontPx ?? 16);
      float(25, node.linePx ?? 24);
      float(26, node.padX ?? 12);
      float(27, node.padY ?? 9);
      word(28, node.listbox);
      word(29, node.active);
    });
  }

  const take = (at, size) => heap.slice(at, at + size);
  return {
    HEAPU8: heap,
    _app_alloc: (size) => fake.full ? 0 : (next += (size + 15) & ~15) - ((size + 15) & ~15),
    _app_font: () => undefined,
    _app_boot: (...sizes) => ((fake.boot = sizes), window.fakeBooted?.(fake), 1),
    _app_ring: () => RING,
    _app_text(id, at, size) {
      fake.texts.push({ id, text: decoder.decode(take(at, size)) });
    },
    _app_frame() {
      if (fake.crash) throw new WebAssembly.RuntimeError('unreachable');
      fake.frames++;
      for (const reply of fake.replies) reply.framed ??= Date.now();
      drain();
      write();
      revision++;
      for (const { id, text } of fake.texts.splice(0)) {
        const node = fake.nodes.find((candidate) => candidate.id === id);
        const value = fake.onText ? fake.onText(text) : text;
        if (node !== undefined) fake.nodes = fake.nodes.map((old) => (old === node ? { ...old, value } : old));
      }
      return fake.next;
    },
    _app_semantics: () => NODES,
    _app_semantics_count: () => fake.nodes.length,
    _app_semantics_revision: () => revision,
    _app_reply(ticket, status, at, size) {
      const packed = take(at, size);
      const list = [];
      const data = new DataView(packed.buffer);
      for (let i = 0, p = 4; i < data.getUint32(0, true); i++) {
        const length = data.getUint32(p, true);
        list.push(decoder.decode(packed.subarray(p + 4, p + 4 + length)));
        p += 4 + length;
      }
      fake.replies.push({ ticket, status, list });
      fake.waiting.get(ticket)?.({ status, list });
    },
    _app_flush() {
      fake.flushes++;
      fake.onFlush?.();
    },
    _app_draft: () => 0,
    _app_draft_size: () => 0,
    _app_frame_count: () => fake.frames,
  };
}
