// Loads what Emscripten made: its script, and the WebAssembly file compiled while it arrives.

import { Op } from "./abi";

/// The functions of wasm/platform/web_bridge.h as Emscripten names them.
export interface WasmModule {
  readonly HEAPU8: Uint8Array<ArrayBuffer>;
  _app_alloc(size: number): number;
  _app_font(slot: number, bytes: number, size: number): void;
  _app_boot(width: number, height: number, dpr: number, flags: number): number;
  _app_ring(): number;
  _app_text(id: number, bytes: number, size: number): void;
  _app_frame(now: number): number;
  _app_semantics(): number;
  _app_semantics_count(): number;
  _app_semantics_revision(): number;
  _app_reply(ticket: number, status: number, packed: number, size: number): void;
  _app_flush(): void;
  _app_draft(): number;
  _app_draft_size(): number;
  _app_frame_count(): number;
}

/// What wasm/platform/host_imports.js calls.
export interface WasmHost {
  request(op: Op, ticket: number, packed: number, size: number): void;
  wake(): void;
  localTime(ms: number, out: number): void;
  random(out: number, size: number): void;
  blit(pixels: number, width: number, height: number): void;
  glyph(character: number, size: number, semibold: number, pixels: number, capacity: number, out: number): number;
  rendererName(out: number, capacity: number): number;
}

interface ModuleSettings {
  host: WasmHost;
  onAbort(reason: unknown): void;
  instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void): object;
}

type ModuleFactory = (settings: ModuleSettings) => Promise<WasmModule>;

export class LoadError extends Error {}

async function compile(url: string): Promise<WebAssembly.Module> {
  const options = { integrity: __WASM_INTEGRITY__ };
  try {
    return await WebAssembly.compileStreaming(fetch(url, options));
  } catch (error) {
    // A host that sends the wrong content type, or a browser without streaming.
    console.warn("streaming compile failed, trying again at once", error);
    const response = await fetch(url, options);
    if (!response.ok) throw new LoadError(`${url}: ${response.status}`);
    return WebAssembly.compile(await response.arrayBuffer());
  }
}

export async function loadModule(host: WasmHost, onAbort: (reason: unknown) => void): Promise<WasmModule> {
  const scriptUrl = new URL(__WASM_JS_URL__, document.baseURI).href;
  const [script, wasm] = await Promise.all([
    import(scriptUrl) as Promise<{ default: ModuleFactory }>,
    compile(new URL(__WASM_URL__, document.baseURI).href),
  ]);
  return new Promise((resolve, reject) => {
    script
      .default({
        host,
        onAbort,
        instantiateWasm: (imports, done) => {
          WebAssembly.instantiate(wasm, imports).then((instance) => done(instance, wasm), reject);
          return {};
        },
      })
      .then(resolve, reject);
  });
}
