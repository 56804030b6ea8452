// The window around the canvas: its size, pixel density, on-screen keyboard, visibility.

import { EventKind } from "./abi";
import type { HostEvent } from "./abi";
import type { Canvas } from "./canvas";

export interface SurroundingsTarget {
  post(event: HostEvent): void;
  runNow(more?: number): void;
  /// The page may be gone when this returns.
  leave(): void;
}

export interface ViewSize {
  width: number;
  height: number;
  dpr: number;
}

/// A browser's own count of device pixels, unless it emulates another screen and counts the real ones.
function devicePixels(css: number, dpr: number, exact: number | undefined): number {
  const computed = Math.round(css * dpr);
  return exact !== undefined && Math.abs(exact - computed) <= 2 ? exact : computed;
}

/// Sizes the canvas to whole device pixels; the CSS size that is told fits them exactly.
export function fitCanvas(canvas: Canvas, exact?: ResizeObserverSize): ViewSize & { changed: boolean } {
  const dpr = window.devicePixelRatio || 1;
  const box = canvas.element.getBoundingClientRect();
  const width = devicePixels(box.width, dpr, exact?.inlineSize);
  const height = devicePixels(box.height, dpr, exact?.blockSize);
  const changed = canvas.resize(width, height);
  return { width: canvas.element.width / dpr, height: canvas.element.height / dpr, dpr, changed };
}

function watchSize(canvas: Canvas, target: SurroundingsTarget): void {
  let known = 0;
  const fit = (exact?: ResizeObserverSize): void => {
    const size = fitCanvas(canvas, exact);
    if (!size.changed && size.dpr === known) return;
    known = size.dpr;
    target.post({ kind: EventKind.resize, x: size.width, y: size.height, a: size.dpr });
    target.runNow();  // in the same callback: an empty or stretched canvas is never seen
  };
  const observer = new ResizeObserver((entries) => fit(entries[0]?.devicePixelContentBoxSize?.[0]));
  try {
    observer.observe(canvas.element, { box: "device-pixel-content-box" });
  } catch {
    observer.observe(canvas.element);  // Safari
  }
  const watchDensity = (): void => {
    const query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener("change", () => {
      fit();
      watchDensity();
    }, { once: true });
  };
  watchDensity();
}

function watchKeyboardRoom(target: SurroundingsTarget): void {
  const view = window.visualViewport;
  if (view === null) return;
  let told = 0;
  const tell = (): void => {
    if (view.scale > 1.01) return;  // pinched, not covered
    const bottom = view.offsetTop + view.height;
    if (Math.abs(bottom - told) < 0.5) return;
    told = bottom;
    target.post({ kind: EventKind.viewport, b: bottom });
  };
  view.addEventListener("resize", tell);
  view.addEventListener("scroll", tell);
  tell();
}

function watchVisibility(target: SurroundingsTarget): void {
  const hide = (): void => {
    target.post({ kind: EventKind.visibility, id: 0 });
    target.leave();
  };
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") hide();
    else target.post({ kind: EventKind.visibility, id: 1 });
  });
  window.addEventListener("pagehide", hide);
  window.addEventListener("pageshow", () => target.post({ kind: EventKind.visibility, id: 1 }));
}

export function watchSurroundings(canvas: Canvas, target: SurroundingsTarget): void {
  watchSize(canvas, target);
  watchKeyboardRoom(target);
  watchVisibility(target);
}
