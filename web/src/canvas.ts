// The canvas: its size in device pixels, pictures of the CPU renderer, loss of the WebGL context.

import { EventKind } from "./abi";
import type { HostEvent } from "./abi";

export class Canvas {
  software = false;  // drawn by blit()

  constructor(public element: HTMLCanvasElement) {}

  /// The context as the program will ask for it (wasm/platform/platform_web.cpp): a canvas has only one.
  makeWebgl(): boolean {
    return this.element.getContext("webgl2", {
      alpha: false, depth: false, stencil: false, antialias: false, powerPreference: "low-power",
    }) !== null;
  }

  /// One without a context in its place.
  renew(): void {
    const fresh = this.element.cloneNode() as HTMLCanvasElement;
    this.element.replaceWith(fresh);
    this.element = fresh;
  }

  /// True when the size changed. Setting it clears the canvas, so a frame must follow at once.
  resize(deviceWidth: number, deviceHeight: number): boolean {
    const width = Math.max(1, deviceWidth);
    const height = Math.max(1, deviceHeight);
    if (this.element.width === width && this.element.height === height) return false;
    this.element.width = width;
    this.element.height = height;
    return true;
  }

  watchContext(post: (event: HostEvent) => void): void {
    this.element.addEventListener("webglcontextlost", (event) => {
      event.preventDefault();  // else it is never restored
      post({ kind: EventKind.contextLost });
    });
    this.element.addEventListener("webglcontextrestored", () => post({ kind: EventKind.contextRestored }));
  }

  blit(pixels: Uint8ClampedArray<ArrayBuffer>, width: number, height: number): void {
    this.software = true;
    const context = this.element.getContext("2d", { alpha: false });
    context?.putImageData(new ImageData(pixels, width, height), 0, 0);
  }

  /// What draws, "" without WebGL. Asking a canvas without a context for one would make it.
  webglName(): string {
    const gl = this.software ? null : this.element.getContext("webgl2");
    if (gl === null) return "";
    const info = gl.getExtension("WEBGL_debug_renderer_info");
    return String(gl.getParameter(info === null ? gl.RENDERER : info.UNMASKED_RENDERER_WEBGL));
  }
}
