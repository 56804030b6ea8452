// What a person does on the mirror, as events for the program. Pointers are not handled here: they
// reach the program as positions (pointer.ts).

import { EventFlag, EventKind, NodeState, Role } from "./abi";
import type { HostEvent } from "./abi";
import { HeightProbe } from "./height_probe";
import type { Mirror } from "./mirror";
import type { MirrorNode } from "./mirror_node";

export interface MirrorTarget {
  post(event: HostEvent): void;
  setText(id: number, text: string): void;
  runNow(more: number): void;
}

export class MirrorEvents {
  private focusedId = 0;
  private readonly heights: HeightProbe;

  /// `pressed` tells whether a click ends a pointer's press: such a click is none of the mirror's.
  constructor(
    private readonly mirror: Mirror,
    private readonly target: MirrorTarget,
    private readonly pressed: (click: Event) => boolean,
  ) {
    this.heights = new HeightProbe(mirror.root);
    const root = mirror.root;
    root.addEventListener("focusin", (event) => this.focusIn(event));
    root.addEventListener("focusout", (event) => this.focusOut(event));
    root.addEventListener("click", (event) => this.click(event));
    root.addEventListener("keydown", (event) => this.key(event));
    root.addEventListener("input", (event) => this.input(event));
    root.addEventListener("compositionstart", (event) => this.composition(event, true));
    root.addEventListener("compositionend", (event) => this.composition(event, false));
  }

  /// After a list was shown: the focused element may be gone, or its editor may have another width.
  shown(): void {
    const focused = this.mirror.focused;
    if (focused === undefined && this.focusedId !== 0 && document.hasFocus()) this.tellFocus(0, 0);
    if (focused !== undefined) this.tellHeight(focused);
  }

  private focusIn(event: FocusEvent): void {
    const mirror = this.mirror.at(event.target);
    if (mirror === undefined) return;
    this.tellFocus(mirror.node.id, mirror.element.matches(":focus-visible") ? EventFlag.keyboard : 0);
    delete mirror.element.dataset["typed"];
    mirror.selectCell();
    this.tellHeight(mirror);
  }

  private focusOut(event: FocusEvent): void {
    const next = this.mirror.at(event.relatedTarget);
    // When the whole window loses the focus, the element gets it back together with the window.
    if (next === undefined && document.hasFocus()) this.tellFocus(0, 0);
  }

  private tellFocus(id: number, flags: number): void {
    this.focusedId = id;
    this.target.post({ kind: EventKind.focus, id, flags });
  }

  private click(event: MouseEvent): void {
    const mirror = this.mirror.at(event.target);
    if (mirror === undefined || mirror.editor !== undefined) return;
    event.preventDefault();  // only the program ticks a box
    if (event.detail === 0 || !this.pressed(event)) this.activate(mirror);
  }

  /// Nodes that can have the focus without being buttons.
  private key(event: KeyboardEvent): void {
    if (event.target !== document.activeElement || (event.key !== "Enter" && event.key !== " ")) return;
    const mirror = this.mirror.at(event.target);
    if (mirror?.element.getAttribute("tabindex") !== "0" || event.repeat) return;
    event.preventDefault();
    this.activate(mirror);
  }

  private activate(mirror: MirrorNode): void {
    if ((mirror.node.states & NodeState.disabled) !== 0) return;
    this.target.post({ kind: EventKind.activate, id: mirror.node.id });
    this.target.runNow(2);
  }

  private input(event: Event): void {
    const mirror = this.mirror.at(event.target);
    if (mirror?.editor === undefined) return;
    mirror.element.dataset["typed"] = "";
    this.send(mirror);
  }

  private send(mirror: MirrorNode): void {
    if (mirror.editor === undefined) return;
    this.target.setText(mirror.node.id, mirror.editor.typed());
    this.tellHeight(mirror);
  }

  private composition(event: Event, running: boolean): void {
    const mirror = this.mirror.at(event.target);
    if (mirror?.editor === undefined) return;
    mirror.editor.composing = running;
    if (running) return;
    this.send(mirror);
    mirror.catchUp();
  }

  private tellHeight(mirror: MirrorNode): void {
    if (mirror.node.role !== Role.textarea || !(mirror.element instanceof HTMLTextAreaElement)) return;
    const height = this.heights.changed(mirror.element, mirror.node.h);
    if (height !== undefined) this.target.post({ kind: EventKind.fieldHeight, id: mirror.node.id, a: height });
  }
}
