// One element of the mirror, kept in step with its node by writing only what changed.

import { FieldFlag, NodeState, Role } from "./abi";
import { FieldEditor } from "./field_editor";
import { attributesOf, textOf } from "./mirror_attributes";
import type { Attributes } from "./mirror_attributes";
import { holdsValue, isEditor, specOf, tagOf } from "./mirror_roles";
import type { SemanticsNode } from "./semantics";

export interface Origin {
  x: number;
  y: number;
}

function px(value: number): string {
  return `${Math.round(value * 100) / 100}px`;
}

function sameFields(a: SemanticsNode, b: SemanticsNode): boolean {
  for (const key of Object.keys(a) as (keyof SemanticsNode)[]) if (a[key] !== b[key]) return false;
  return true;
}

/// The part of the rectangle that can be seen, as distances from its edges; undefined: nothing of it.
function clipOf(node: SemanticsNode): string | undefined {
  const left = Math.max(0, node.clipX - node.x);
  const top = Math.max(0, node.clipY - node.y);
  const right = Math.max(0, node.x + node.w - node.clipX - node.clipW);
  const bottom = Math.max(0, node.y + node.h - node.clipY - node.clipH);
  if (node.clipW <= 0 || node.clipH <= 0 || left + right >= node.w || top + bottom >= node.h) return undefined;
  if (Math.max(left, top, right, bottom) < 0.05) return "";
  return `inset(${px(top)} ${px(right)} ${px(bottom)} ${px(left)})`;
}

export class MirrorNode {
  readonly element: HTMLElement;
  readonly editor: FieldEditor | undefined;
  node: SemanticsNode;
  alive = 0;  // number of the last list that had this node

  private attributes: Attributes = new Map();
  private readonly styles = new Map<string, string>();
  private moving = false;  // over a cell of a sheet
  private text: Text | undefined;
  private about: HTMLElement | undefined;
  private options = "";
  private shown: { node: SemanticsNode; origin: Origin; hasChildren: boolean } | undefined;
  private late: { node: SemanticsNode; origin: Origin; hasChildren: boolean } | undefined;

  constructor(node: SemanticsNode, private readonly descriptions: HTMLElement) {
    this.node = node;
    const spec = specOf(node.role);
    this.element = document.createElement(tagOf(node.role, node.level));
    this.element.id = `node${node.id}`;
    if (spec.interactive === true) this.element.classList.add("press");
    if (isEditor(node.role)) this.element.classList.add("editor");
    if (holdsValue(node.role)) this.editor = new FieldEditor(this.element as FieldEditor["element"]);
  }

  /// The element can stay for this node: same kind of element.
  fits(node: SemanticsNode): boolean {
    return node.role === this.node.role && tagOf(node.role, node.level) === tagOf(this.node.role, this.node.level);
  }

  update(node: SemanticsNode, origin: Origin, hasChildren: boolean): void {
    this.node = node;
    const next = { node, origin, hasChildren };
    if (this.editor?.composing === true) {
      this.late = next;  // nothing under an input method may move or change
      this.editor.offer(node.value);
      return;
    }
    this.late = undefined;
    const shown = this.shown;
    if (
      shown !== undefined && shown.hasChildren === hasChildren && shown.origin.x === origin.x &&
      shown.origin.y === origin.y && sameFields(shown.node, node)
    ) {
      this.check();
      return;
    }
    this.shown = next;
    this.writeAttributes(attributesOf(node, hasChildren));
    this.writeText(textOf(node, hasChildren));
    this.writeDescription();
    this.writePlace(origin);
    if (isEditor(node.role)) this.writeFont();
    if (node.role === Role.combobox) {
      this.writeOptions(node.options);
      this.style("font-size", px(node.fontPx));  // of the list that the browser opens
    }
    this.check();
    this.editor?.offer(node.value);
    this.selectCell();
  }

  /// What is typed over a cell replaces it; a cell that is to be edited has the caret at its end.
  selectCell(): void {
    const { element, node } = this;
    const wasMoving = this.moving;
    this.moving = (node.field & FieldFlag.moving) !== 0;
    if (!(element instanceof HTMLTextAreaElement) || element !== document.activeElement) return;
    if (this.editor?.ahead === true) return;  // the next letter would replace the one just typed
    const end = element.value.length;
    const all = element.selectionStart === 0 && element.selectionEnd === end;
    if (this.moving && !all) element.select();
    if (wasMoving && !this.moving && all) element.setSelectionRange(end, end);
  }

  /// After an input method is done: what had to wait.
  catchUp(): void {
    if (this.late !== undefined) this.update(this.late.node, this.late.origin, this.late.hasChildren);
  }

  remove(): void {
    this.about?.remove();
    this.element.remove();
  }

  private check(): void {
    if (!(this.element instanceof HTMLInputElement) || isEditor(this.node.role)) return;
    const checked = (this.node.states & NodeState.checked) !== 0;
    if (this.element.checked !== checked) this.element.checked = checked;
  }

  private writeAttributes(next: Attributes): void {
    for (const [name, value] of next)
      if (this.attributes.get(name) !== value) this.element.setAttribute(name, value);
    for (const name of this.attributes.keys()) if (!next.has(name)) this.element.removeAttribute(name);
    this.attributes = next;
  }

  private writeText(text: string): void {
    if (this.text === undefined) {
      if (text === "") return;
      this.text = document.createTextNode(text);
      this.element.prepend(this.text);
    } else if (this.text.data !== text) {
      this.text.data = text;
    }
  }

  private writeDescription(): void {
    const { id, description } = this.node;
    if (description === "") {
      this.about?.remove();
      this.about = undefined;
      return;
    }
    if (this.about === undefined) {
      this.about = document.createElement("span");
      this.about.id = `about${id}`;
      this.about.append(document.createTextNode(""));
      this.descriptions.append(this.about);
    }
    // The same text node: nodes that come and go end the step that Ctrl+Z takes back in an editor.
    const text = this.about.firstChild as Text;
    if (text.data !== description) text.data = description;
  }

  private writePlace(origin: Origin): void {
    const node = this.node;
    this.style("transform", `translate(${px(node.x - origin.x)}, ${px(node.y - origin.y)})`);
    this.style("width", px(node.w));
    this.style("height", px(node.h));
    if (!this.reactsToPointer()) return;
    const clip = clipOf(node);
    const hit = clip !== undefined && (node.states & NodeState.disabled) === 0;
    this.style("clip-path", clip ?? "inset(50%)");
    this.style("pointer-events", hit ? "" : "none");
  }

  private reactsToPointer(): boolean {
    const focusable = (this.node.states & NodeState.focusable) !== 0;
    if (focusable) this.element.classList.add("press");
    return focusable || specOf(this.node.role).interactive === true;
  }

  private writeFont(): void {
    const node = this.node;
    this.style("font-size", px(node.fontPx));
    this.style("line-height", px(node.linePx));
    // Room for exactly one line: a browser centres what it has, by a rounding of its own.
    const below = node.role === Role.textbox ? Math.max(0, node.h - node.padY - node.linePx) : node.padY;
    this.style("padding", `${px(node.padY)} ${px(node.padX)} ${px(below)}`);
    this.style("font-weight", (node.field & FieldFlag.semibold) !== 0 ? "600" : "400");
  }

  private writeOptions(options: string): void {
    if (options === this.options) return;
    this.options = options;
    const elements = options.split("\n").filter((line) => line !== "").map((line) => {
      const [token = "", label = token] = line.split("\t");
      const element = document.createElement("option");
      element.value = token;
      element.textContent = label;
      return element;
    });
    this.element.replaceChildren(...elements);
    this.editor?.rewrite();
  }

  private style(name: string, value: string): void {
    if (this.styles.get(name) === value) return;
    this.styles.set(name, value);
    this.element.style.setProperty(name, value);
  }
}
