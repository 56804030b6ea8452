// The mirror: what is painted, as elements over the canvas for keyboards, input methods, assistive
// technology, find-in-page and browser tests. Keeps them in step with the list of a frame.

import { FieldFlag, NodeState, Role } from "./abi";
import { MirrorNode } from "./mirror_node";
import { isEditor, specOf } from "./mirror_roles";
import type { SemanticsNode } from "./semantics";

const FOCUS_PATIENCE = 6;  // frames that a focus request waits for its node

function canHaveFocus(node: SemanticsNode): boolean {
  return (specOf(node.role).interactive === true || isEditor(node.role)) && (node.states & NodeState.disabled) === 0;
}

interface Entry {
  mirror: MirrorNode;
  container: HTMLElement;  // where its own children go
  x: number;
  y: number;
}

export class Mirror {
  private nodes = new Map<number, MirrorNode>();
  private readonly byElement = new WeakMap<Element, MirrorNode>();
  private list = 0;
  private wanted: { id: number; patience: number } | undefined;
  private editing: Element | undefined;
  private stops: number[] = [];  // what can have the focus, in the order of the list
  private lost: { stops: number[]; at: number } | undefined;

  /// The page that is shown takes a table that is pasted anywhere on it.
  takesTables = false;

  constructor(
    readonly root: HTMLElement,
    private readonly descriptions: HTMLElement,
  ) {}

  /// The node that an event happened on.
  at(target: EventTarget | null): MirrorNode | undefined {
    let element = target instanceof Element ? target : null;
    while (element !== null && element !== this.root) {
      const found = this.byElement.get(element);
      if (found !== undefined) return found;
      element = element.parentElement;
    }
    return undefined;
  }

  get focused(): MirrorNode | undefined {
    return this.at(document.activeElement);
  }

  focus(id: number): void {
    this.wanted = { id, patience: FOCUS_PATIENCE };
  }

  show(list: SemanticsNode[]): void {
    this.list++;
    const before = this.stops.indexOf(this.focused?.node.id ?? 0);
    for (const node of list) this.keep(node);
    const parents = new Set(list.map((node) => node.parent));
    const entries: Entry[] = [];
    const last = new Map<HTMLElement, Element>();  // the child placed last, per container
    list.forEach((node, i) => {
      const mirror = this.nodes.get(node.id);
      if (mirror === undefined) return;
      const above = entries[node.parent - 1];
      const container = above?.container ?? this.root;
      const origin = { x: above?.x ?? 0, y: above?.y ?? 0 };
      this.place(mirror.element, container, last.get(container));
      last.set(container, mirror.element);
      mirror.update(node, origin, parents.has(i + 1));
      entries[i] = specOf(node.role).childless === true
        ? { mirror, container, ...origin }
        : { mirror, container: mirror.element, x: node.x, y: node.y };
    });
    this.removeStale();
    this.markInert(list);
    if (before >= 0 && !this.nodes.has(this.stops[before] ?? 0)) this.lost = { stops: this.stops, at: before };
    this.stops = list.filter(canHaveFocus).map(({ id }) => id);
    this.takesTables = list.some((node) => node.role === Role.main && (node.field & FieldFlag.table) !== 0);
  }

  /// After each frame; true while another frame is needed.
  framed(): boolean {
    let more = false;
    for (const mirror of this.nodes.values()) if (mirror.editor?.framed() === true) more = true;
    if (this.giveFocus()) more = true;
    else this.rescueFocus();
    this.swapEditor();
    return more;
  }

  private keep(node: SemanticsNode): void {
    let mirror = this.nodes.get(node.id);
    if (mirror !== undefined && !mirror.fits(node)) {
      mirror.remove();
      mirror = undefined;
    }
    if (mirror === undefined) {
      mirror = new MirrorNode(node, this.descriptions);
      this.nodes.set(node.id, mirror);
      this.byElement.set(mirror.element, mirror);
    }
    mirror.alive = this.list;
  }

  private isStale(element: Element): boolean {
    return this.byElement.get(element)?.alive !== this.list;
  }

  /// Puts the element after `before`. What has the focus stays, and its neighbours move instead.
  private place(element: HTMLElement, container: HTMLElement, before: Element | undefined): void {
    const following = (): Element | null => {
      let next = before === undefined ? container.firstElementChild : before.nextElementSibling;
      while (next !== null && next !== element && this.isStale(next)) next = next.nextElementSibling;
      return next;
    };
    let next = following();
    if (next === element) return;
    if (element.parentElement === container && element.contains(document.activeElement)) {
      while (next !== null && next !== element) {
        container.append(next);
        next = following();
      }
      return;
    }
    const active = document.activeElement;
    container.insertBefore(element, next);
    if (active instanceof HTMLElement && active !== document.activeElement && element.contains(active)) {
      active.focus({ preventScroll: true });
    }
  }

  private removeStale(): void {
    for (const [id, mirror] of this.nodes) {
      if (mirror.alive === this.list) continue;
      this.nodes.delete(id);
      mirror.remove();
    }
  }

  /// Under a modal node nothing else can be reached.
  private markInert(list: SemanticsNode[]): void {
    const modal = list.map((node) => (node.states & NodeState.modal) !== 0).lastIndexOf(true);
    const open = new Set<number>();  // positions + 1 of the modal node and what contains it
    for (let at = modal + 1; at !== 0; at = list[at - 1]?.parent ?? 0) open.add(at);
    const branches = new Set([...open].map((at) => list[at - 1]?.parent ?? 0));
    list.forEach((node, i) => {
      const element = this.nodes.get(node.id)?.element;
      const inert = branches.has(node.parent) && !open.has(i + 1);
      if (element !== undefined && element.inert !== inert) element.inert = inert;
    });
  }

  private giveFocus(): boolean {
    const wanted = this.wanted;
    if (wanted === undefined) return false;
    const element = this.nodes.get(wanted.id)?.element;
    if (element !== undefined) {
      if (element.tabIndex < 0 && !element.hasAttribute("tabindex")) element.tabIndex = -1;
      element.focus({ preventScroll: true });
    }
    if (element === document.activeElement || --wanted.patience <= 0) this.wanted = undefined;
    return this.wanted !== undefined;
  }

  /// What had the focus is gone, and the program named no other: its neighbour has it, else the heading.
  private rescueFocus(): void {
    const { lost } = this;
    this.lost = undefined;
    if (lost === undefined || document.activeElement !== document.body) return;
    const neighbours = [...lost.stops.slice(lost.at + 1), ...lost.stops.slice(0, lost.at).reverse()];
    const next = neighbours.map((id) => this.nodes.get(id)).find((one) => one !== undefined && !one.element.inert);
    const heading = this.root.querySelector<HTMLElement>("h1");
    if (next === undefined && heading !== null) heading.tabIndex = -1;
    (next?.element ?? heading)?.focus({ preventScroll: true });
  }

  /// The editor with the focus shows its text from the frame on in which the canvas leaves it out.
  private swapEditor(): void {
    const focused = this.focused;
    const next = focused?.editor === undefined ? undefined : focused.element;
    if (next === this.editing) return;
    this.editing?.classList.remove("editing");
    next?.classList.add("editing");
    this.editing = next;
  }
}
