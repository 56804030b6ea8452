// Pointers and the wheel, wherever on the page they are: events bubble from the mirror to the root.

import { EventFlag, EventKind } from "./abi";
import type { HostEvent } from "./abi";
import { modifiersOf } from "./keyboard";

const LINE = 40;  // CSS px that one line of a wheel scrolls

export interface PointerTarget {
  post(event: HostEvent): void;
  runNow(more: number): void;
}

function isNativeEditor(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type === "text");
}

export class Pointers {
  private active: number | undefined;  // the pointer that is down; further fingers are left alone
  private ended = -Infinity;
  private pressed: EventTarget | null = null;  // what the last press began on

  constructor(
    private readonly root: HTMLElement,
    private readonly target: PointerTarget,
  ) {
    root.addEventListener("pointerdown", (event) => this.down(event));
    root.addEventListener("mousedown", (event) => this.mouseDown(event));
    root.addEventListener("pointermove", (event) => this.move(event));
    root.addEventListener("pointerup", (event) => this.up(event));
    root.addEventListener("pointercancel", (event) => this.cancel(event));
    root.addEventListener("pointerleave", (event) => this.leave(event));
    root.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    root.addEventListener("contextmenu", () => this.release());  // its menu swallows the end of the press
    window.addEventListener("blur", () => this.release());
  }

  /// The click belongs to a press that the program has had already. By the times at which both happened,
  /// not at which they are handled: on a slow machine a frame lies between.
  belongsToPress(click: Event): boolean {
    return click.timeStamp - this.ended < 700;
  }

  private send(kind: EventKind, event: PointerEvent): void {
    const flags = modifiersOf(event) | (event.pointerType === "touch" ? EventFlag.touch : 0);
    this.target.post({ kind, id: event.button === 2 ? 2 : 0, x: event.clientX, y: event.clientY, flags });
  }

  private down(event: PointerEvent): void {
    if (this.active !== undefined && this.active !== event.pointerId) return;
    if (event.button !== 0 && event.button !== 2) return;
    this.active = event.pointerId;
    this.pressed = event.target;
    // The element keeps the pointer outside the window too. Native editors select text their own way.
    if (event.target instanceof Element && !isNativeEditor(event.target)) {
      event.target.setPointerCapture(event.pointerId);
    }
    this.send(EventKind.pointerMove, event);
    this.send(EventKind.pointerDown, event);
  }

  /// After a tap the browser adds a mouse press of its own. By then the program may have shown something
  /// else there: that must not get the focus.
  private mouseDown(event: MouseEvent): void {
    if (event.target !== this.pressed) event.preventDefault();
  }

  private move(event: PointerEvent): void {
    if (this.active === undefined || this.active === event.pointerId) this.send(EventKind.pointerMove, event);
  }

  private up(event: PointerEvent): void {
    if (this.active !== event.pointerId) return;
    this.active = undefined;
    this.ended = event.timeStamp;
    this.send(EventKind.pointerUp, event);
    // Copying to the clipboard is allowed only while the browser handles this press.
    this.target.runNow(2);
  }

  private cancel(event: PointerEvent): void {
    if (this.active !== event.pointerId) return;
    this.active = undefined;
    this.send(EventKind.pointerCancel, event);
  }

  private leave(event: PointerEvent): void {
    if (this.active === undefined) this.send(EventKind.pointerLeave, event);
  }

  private release(): void {
    if (this.active !== undefined) this.target.post({ kind: EventKind.pointerCancel });
    this.active = undefined;
    this.target.post({ kind: EventKind.pointerLeave });
  }

  private wheel(event: WheelEvent): void {
    if (event.ctrlKey) return;  // the browser's zoom
    event.preventDefault();
    const page = this.root.clientHeight * 0.9;
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE
      : event.deltaMode === WheelEvent.DOM_DELTA_PAGE ? page : 1;
    const sideways = event.shiftKey && event.deltaX === 0;
    this.target.post({
      kind: EventKind.wheel,
      x: event.clientX,
      y: event.clientY,
      a: (sideways ? event.deltaY : event.deltaX) * unit,
      b: (sideways ? 0 : event.deltaY) * unit,
    });
  }
}
