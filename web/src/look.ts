// How this device shows the program: theme, text size, motion. What a person chose by hand lies in the browser; where
// nothing was chosen, the browser says. Runs in the head of the page, so that the first screen has its colours.

import { EventKind, Preference } from "./abi";
import type { HostEvent } from "./abi";

const KEY = "luring-look";
const CSS_PX = 16;  // of text size 1
const SMALLEST_TEXT = 14;  // CSS px: of wasm/widgets/theme.h
const LARGEST = 2;
const LARGEST_BY_LEAST = 3;  // where the browser allows no smaller letters

/// The rows of wasm/widgets/theme.h, in their order.
const themes = ["terang", "gelap", "kontras", "kontras_gelap"];

interface ByHand {
  theme: number;  // position + 1, 0 = as the browser says
  percent: number;  // 0 = as the browser says
}

const query = (words: string): MediaQueryList => matchMedia(`(${words})`);
const queries = {
  dark: query("prefers-color-scheme: dark"),
  moreContrast: query("prefers-contrast: more"),
  forcedColors: query("forced-colors: active"),
  reducedMotion: query("prefers-reduced-motion: reduce"),
  coarsePointer: query("pointer: coarse"),
};

function byHand(): ByHand {
  let kept: string | null = null;
  try {
    kept = localStorage.getItem(KEY);
  } catch {
    // The browser keeps nothing for this page.
  }
  const [theme = 0, percent = 0] = (kept ?? "").split(" ").map(Number);
  return {
    theme: Number.isInteger(theme) && theme > 0 && theme <= themes.length ? theme : 0,
    percent: percent >= 100 && percent <= 100 * LARGEST ? percent : 0,
  };
}

function themeShown({ theme }: ByHand): number {
  if (theme > 0) return theme - 1;
  const contrast = queries.moreContrast.matches || queries.forcedColors.matches;
  return (contrast ? 2 : 0) + (queries.dark.matches ? 1 : 0);
}

/// Follows the browser's own text size, and tells its smallest.
class TextProbe {
  private readonly size = document.createElement("div");
  private readonly letters = document.createElement("span");

  constructor(changed: () => void) {
    this.size.className = this.letters.className = "probe";
    this.size.style.font = "medium serif";
    this.size.style.width = "1em";
    this.letters.textContent = "nnnnnnnnnnnnnnnnnnnn";
    document.body.append(this.size, this.letters);
    new ResizeObserver(changed).observe(this.size);
  }

  /// CSS px that the browser gives to a text that asks for nothing.
  get own(): number {
    return this.size.getBoundingClientRect().width;
  }

  /// CSS px below which it lets no letter go; 0 = none that matters.
  get least(): number {
    const width = (px: number): number => {
      this.letters.style.fontSize = `${px}px`;
      return this.letters.getBoundingClientRect().width;
    };
    const at = width(1) / (width(64) / 64);
    return at > 1.5 ? at : 0;
  }
}

/// The page around the canvas in its colours and text size.
export function dress(hand = byHand()): void {
  const { documentElement: page } = document;
  page.dataset["theme"] = themes[themeShown(hand)];
  page.style.fontSize = hand.percent === 0 ? "" : `${hand.percent * CSS_PX / 100}px`;
}

function paintEdge(): void {
  const edge = document.querySelector<HTMLMetaElement>("meta[name=theme-color]");
  if (edge !== null) edge.content = getComputedStyle(document.documentElement).getPropertyValue("--surface");
}

/// Tells the program at once, and whenever something changes.
export class LookOfDevice {
  private told = "";
  private readonly probe = new TextProbe(() => this.tell());

  constructor(private readonly post: (event: HostEvent) => void) {
    for (const one of Object.values(queries)) one.addEventListener("change", () => this.tell());
    window.addEventListener("storage", ({ key }) => {
      if (key === KEY) this.tell();
    });
    this.tell();
  }

  choose(theme: number, percent: number): void {
    try {
      localStorage.setItem(KEY, `${theme} ${percent}`);
    } catch (error) {
      console.warn("the look is not kept", error);
    }
    this.tell({ theme, percent });
  }

  private tell(hand = byHand()): void {
    dress(hand);
    paintEdge();
    const wished = hand.percent === 0 ? this.probe.own / CSS_PX : hand.percent / 100;
    const least = Math.min(LARGEST_BY_LEAST, this.probe.least / SMALLEST_TEXT);
    const scale = Math.max(least, Math.min(LARGEST, Math.max(1, wished)));
    const flags = (queries.reducedMotion.matches ? Preference.reducedMotion : 0) |
      (queries.coarsePointer.matches ? Preference.coarsePointer : 0);
    const event = { kind: EventKind.preferences, id: themeShown(hand), x: scale, a: hand.theme, b: hand.percent, flags };
    const words = JSON.stringify(event);
    if (words === this.told) return;
    this.told = words;
    this.post(event);
  }
}
