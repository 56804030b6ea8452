// Keys for the program: those that no native control uses. Shortcuts of the browser stay its own, but for Ctrl+S,
// Ctrl+K and Ctrl+P, which are taken over wherever the focus is.

import { EventFlag, EventKind, Key } from "./abi";
import type { HostEvent } from "./abi";

const keys: Readonly<Record<string, Key>> = {
  Escape: Key.escape, Enter: Key.enter, " ": Key.space, Tab: Key.tab, Backspace: Key.backspace, Delete: Key.del,
  ArrowLeft: Key.left, ArrowRight: Key.right, ArrowUp: Key.up, ArrowDown: Key.down, Home: Key.home, End: Key.end,
  PageUp: Key.pageUp, PageDown: Key.pageDown, s: Key.s, y: Key.y, z: Key.z, k: Key.k, p: Key.p, "?": Key.question, F2: Key.f2,
};
const takenOver = new Set([Key.s, Key.k, Key.p]);
const withCommand = new Set([Key.s, Key.y, Key.z, Key.enter, Key.home, Key.end]);
const undoing = new Set([Key.y, Key.z]);
const scrolling = new Set([Key.space, Key.left, Key.right, Key.up, Key.down, Key.pageUp, Key.pageDown]);
const leavesEditor = new Set([Key.escape, Key.f2]);
const leavesCell = new Set([Key.escape, Key.enter, Key.tab]);
const leavesSearch = new Set([Key.escape, Key.enter, Key.up, Key.down, Key.home, Key.end, Key.pageUp, Key.pageDown]);
const movesInSheet = new Set([
  ...leavesCell, Key.left, Key.right, Key.up, Key.down, Key.home, Key.end, Key.pageUp, Key.pageDown, Key.del,
]);

const apple = /mac|iphone|ipad/i.test(navigator.platform);

export function modifiersOf(event: MouseEvent | KeyboardEvent): number {
  return ((apple ? event.metaKey : event.ctrlKey) ? EventFlag.ctrl : 0) |
    (event.shiftKey ? EventFlag.shift : 0) | (event.altKey ? EventFlag.alt : 0);
}

type Place = "cell" | "movingCell" | "search" | "editor" | "radio" | "choice" | "control" | "elsewhere";

/// What has the focus, seen by which keys it uses itself.
function placeOf(target: EventTarget | null): Place {
  if (target instanceof HTMLTextAreaElement) {
    const { cell } = target.dataset;
    return cell === undefined ? "editor" : cell === "moving" ? "movingCell" : "cell";
  }
  if (target instanceof HTMLInputElement) {
    if (target.dataset.picks !== undefined) return "search";
    return target.type === "text" ? "editor" : target.type === "radio" ? "radio" : "control";
  }
  if (target instanceof HTMLSelectElement) return "choice";
  return target instanceof HTMLButtonElement ? "control" : "elsewhere";
}

/// Something was typed in what has the focus, since it has it.
function hasTyped(): boolean {
  return document.activeElement instanceof HTMLElement && document.activeElement.dataset["typed"] !== undefined;
}

/// `altered`: with Shift, which makes a new line or a selection of it; `command`: with Ctrl.
function usedNatively(key: Key, place: Place, altered: boolean, command: boolean): boolean {
  if (place === "cell") return !leavesCell.has(key) || (altered && key === Key.enter);
  if (place === "movingCell") return !movesInSheet.has(key) && !(command && undoing.has(key));
  if (place === "search") return !leavesSearch.has(key) || (altered && key !== Key.enter);
  if (place === "editor") {
    // Where nothing was typed there is nothing to take back: the program takes back what it did last.
    if (command && undoing.has(key)) return hasTyped();
    return !leavesEditor.has(key) && !(command && key === Key.enter);
  }
  const presses = key === Key.enter || key === Key.space;
  if (place === "radio" && key === Key.enter) return false;
  if (place === "choice" || place === "radio") return presses || scrolling.has(key) || key === Key.home || key === Key.end;
  return place === "control" && presses;
}

export function watchKeyboard(target: { post(event: HostEvent): void; runNow(more: number): void }): void {
  window.addEventListener("keydown", (event) => {
    const key = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (key === undefined || event.isComposing || event.keyCode === 229) return;
    const flags = modifiersOf(event);
    const command = (flags & EventFlag.ctrl) !== 0;
    const place = placeOf(document.activeElement);
    const overList = place === "cell" || place === "movingCell" || place === "search";
    if (command && takenOver.has(key)) {
      event.preventDefault();
    } else {
      // On Apple machines Ctrl, elsewhere the Windows key, belong to the system.
      if ((apple ? event.ctrlKey : event.metaKey) || event.altKey) return;
      if (command && !withCommand.has(key)) return;
      if (event.defaultPrevented || usedNatively(key, place, event.shiftKey, command)) return;
      if (overList) event.preventDefault();
      if (scrolling.has(key) && !command) event.preventDefault();
      // Else the browser takes back the last letter too, in whatever editor it was typed.
      if (undoing.has(key) && command) event.preventDefault();
      if (place === "editor" && key === Key.enter) event.preventDefault();
    }
    target.post({ kind: EventKind.keyDown, id: key, flags });
    // Over a sheet or a list, what the next key means depends on this one: it must not come before the answer.
    if (command || overList) target.runNow(2);
  });
}
