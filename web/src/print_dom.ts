// Elements from the packed form of core/print/packed.h: made one by one, never read from markup, and
// only such as a printed page needs.

import { textOf } from "./bytes";

const allowed = new Set([
  "section", "h1", "span", "p", "ul", "ol", "li", "div",
  "table", "colgroup", "col", "thead", "tbody", "tr", "th", "td",
]);
// Of a drawing: lines and words, and where they lie.
const drawn = new Set(["svg", "path", "text"]);
const measures = new Map([["viewBox", "svg"], ["d", "path"], ["x", "text"], ["y", "text"]]);
const numbers = /^[MLC0-9 -]*$/;
const className = /^[a-z][a-z0-9-]*$/;

function begin(page: Document, words: string): Element {
  const [tag = "", columns = "1", rows = "1", ...classes] = words.split(" ");
  if (!allowed.has(tag) && !drawn.has(tag)) throw new Error(`no element of a printed page: ${tag}`);
  const element = drawn.has(tag) ? page.createElementNS("http://www.w3.org/2000/svg", tag) : page.createElement(tag);
  for (const name of classes) if (className.test(name)) element.classList.add(name);
  if (element.tagName === "TD" || element.tagName === "TH") {
    if (columns !== "1") element.setAttribute("colspan", String(Number(columns)));
    if (rows !== "1") element.setAttribute("rowspan", String(Number(rows)));
  }
  return element;
}

function place(element: Element, words: string): void {
  const blank = words.indexOf(" ");
  const name = words.slice(0, blank), value = words.slice(blank + 1);
  if (measures.get(name) !== element.tagName || !numbers.test(value)) throw new Error(`no measure of a drawing: ${words}`);
  element.setAttribute(name, value);
}

/// Throws when the strings are no whole elements.
export function buildElements(page: Document, strings: readonly Uint8Array[]): DocumentFragment {
  const built = page.createDocumentFragment();
  const open: Element[] = [];
  for (const bytes of strings) {
    const text = textOf(bytes);
    const inner = open[open.length - 1];
    switch (text[0]) {
      case "(": {
        const element = begin(page, text.slice(1));
        (inner ?? built).append(element);
        open.push(element);
        break;
      }
      case "@":
        if (inner === undefined) throw new Error("a measure outside of elements");
        place(inner, text.slice(1));
        break;
      case "=":
        if (inner === undefined) throw new Error("text outside of elements");
        inner.append(page.createTextNode(text.slice(1)));
        break;
      case ")":
        if (open.pop() === undefined) throw new Error("an element ends that never began");
        break;
      default:
        throw new Error("unknown piece of a printed page");
    }
  }
  if (open.length > 0) throw new Error("an element never ends");
  return built;
}
