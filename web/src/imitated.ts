// WebGL that the processor imitates takes longer for the first picture, and drops frames; drawing by ourselves does not.

import type { Canvas } from "./canvas";

const KEY = "luring-imitated";
const DAYS = 7;  // that this is believed of one browser: it may get its graphics card back
const DAY = 86_400_000;  // ms

const imitated = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/// What was found out on this device, and when.
interface Known {
  browser: string;
  at: number;
}

function known(): boolean {
  try {
    const { browser, at } = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Known>;
    const age = Date.now() - (at ?? 0);
    return browser === navigator.userAgent && age >= 0 && age < DAYS * DAY;
  } catch {
    return false;
  }
}

function remember(): void {
  const found: Known = { browser: navigator.userAgent, at: Date.now() };
  try {
    localStorage.setItem(KEY, JSON.stringify(found));
  } catch {
    // Then it is found out at each start.
  }
}

/// Asks the canvas's own context, which the program takes afterwards, while the program is still on its way: where a
/// graphics card draws it costs nothing more. Once it was seen not to, the next starts do not ask.
export function isImitated(canvas: Canvas): boolean {
  if (known()) return true;
  if (!canvas.makeWebgl() || !imitated.test(canvas.webglName())) return false;
  canvas.renew();
  remember();
  return true;
}
