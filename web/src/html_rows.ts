// Rows of cells out of a document that somebody copied: text only, a merged cell in the place of its first, nothing that its
// author hid. What stands between tables is a row of one cell.
import { LOOK } from "./inert";

/// As much of a node as is looked at; the nodes of DOMParser are such.
export interface MarkupNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<MarkupNode>;
  getAttribute?(name: string): string | null;
}

const TEXT = 3;
const ELEMENT = 1;
const MAX_DEPTH = 400;
const MAX_COLUMNS = 64;
const MAX_ROWS = 6_000;

const noText = new Set(["STYLE", "SCRIPT", "HEAD", "TITLE", "TEMPLATE", "NOSCRIPT", "META", "LINK", "XML", "DEL"]);
const blocks = new Set([
  "P", "DIV", "LI", "UL", "OL", "TR", "TABLE", "H1", "H2", "H3", "H4", "H5", "H6", "DD", "DT", "DL", "BLOCKQUOTE", "SECTION",
  "ARTICLE", "HEADER", "FOOTER", "CENTER", "FORM", "PRE", "HR",
]);

const nameOf = (node: MarkupNode): string => node.nodeName.toUpperCase();
const children = (node: MarkupNode): MarkupNode[] => [...node.childNodes];

/// A page, a sheet or a document says in these words that something is not there, or there and not seen.
const gone = /(?:^|[;\s])display\s*:\s*none\b/i;
/// Remarks and notes of Word, which stand beside the text: where they are marked, and their list at the end.
const aside = /(?:^|[;\s])mso-(?:element\s*:\s*(?:comment|footnote|endnote)|special-character\s*:\s*comment)/i;
const asideMark = /^(?:MsoCommentReference|msocomanchor|MsoFootnoteReference|MsoEndnoteReference)$/i;
const unseen = /(?:^|[;\s])(?:visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*(?:all|screen))\b/i;

const has = (node: MarkupNode, attribute: string): boolean => (node.getAttribute?.(attribute) ?? null) !== null;
const styleOf = (node: MarkupNode): string => node.getAttribute?.(LOOK) ?? "";
const isGone = (node: MarkupNode): boolean => has(node, "hidden") || gone.test(styleOf(node));
const isAside = (node: MarkupNode): boolean => aside.test(styleOf(node)) || asideMark.test(node.getAttribute?.("class") ?? "");
const isHidden = (node: MarkupNode): boolean => isGone(node) || unseen.test(styleOf(node)) || isAside(node);

/// Text as it is read: blanks of the source are one blank, breaks and blocks begin a line.
class Reading {
  private lines: string[] = [""];

  words(text: string): void {
    const at = this.lines.length - 1;
    const before = this.lines[at] ?? "";
    const words = text.replace(/[\u00ad\u200b\u2060]/g, "").replace(/[\s\u00a0]+/g, " ");  // where a word may break is no word
    this.lines[at] = before + (before === "" || before.endsWith(" ") ? words.replace(/^ /, "") : words);
  }

  newLine(): void {
    this.lines.push("");
  }

  /// A block begins or ends here: no empty line because of it.
  edge(): void {
    if ((this.lines.at(-1) ?? "").trim() !== "") this.lines.push("");
  }

  take(): string[] {
    const taken = this.lines.map((line) => line.trim()).filter((line) => line !== "");
    this.lines = [""];
    return taken;
  }
}

function markOf(item: MarkupNode, list: MarkupNode | undefined): string {
  if (list === undefined || nameOf(list) !== "OL") return "• ";
  const items = children(list).filter((one) => nameOf(one) === "LI");
  return `${items.indexOf(item) + 1}. `;
}

function readInto(reading: Reading, node: MarkupNode, parent: MarkupNode | undefined, depth: number): void {
  if (node.nodeType === TEXT) reading.words(node.nodeValue ?? "");
  if (node.nodeType !== ELEMENT || depth > MAX_DEPTH) return;
  const name = nameOf(node);
  if (noText.has(name) || isHidden(node)) return;
  if (name === "BR") {
    reading.newLine();
    return;
  }
  const block = blocks.has(name);
  if (block) reading.edge();
  if (name === "LI") reading.words(markOf(node, parent));
  if (name === "TD" || name === "TH") reading.words(" ");
  for (const child of children(node)) readInto(reading, child, node, depth + 1);
  if (block) reading.edge();
}

function textOf(cell: MarkupNode): string {
  if (isHidden(cell)) return "";
  const reading = new Reading();
  for (const child of children(cell)) readInto(reading, child, cell, 0);
  return reading.take().join("\n");
}

function rowsIn(table: MarkupNode): MarkupNode[] {
  return children(table).flatMap((child) => {
    const name = nameOf(child);
    if (name === "TR") return [child];
    return name === "TBODY" || name === "THEAD" || name === "TFOOT" ? rowsIn(child) : [];
  });
}

const cellsIn = (row: MarkupNode): MarkupNode[] => children(row).filter((cell) => /^T[DH]$/.test(nameOf(cell)));

/// Which columns are hidden.
function hiddenColumns(table: MarkupNode): boolean[] {
  const columns: boolean[] = [];
  const add = (node: MarkupNode, within: boolean): void => {
    const own = within || isHidden(node);
    const parts = children(node).filter((child) => nameOf(child) === "COL");
    if (nameOf(node) === "COLGROUP" && parts.length > 0) parts.forEach((part) => add(part, own));
    else for (let i = spanOf(node, "span", MAX_COLUMNS); i > 0; i--) columns.push(own);
  };
  for (const child of children(table)) if (/^COL(GROUP)?$/.test(nameOf(child))) add(child, false);
  return columns;
}

function holdsTable(node: MarkupNode, depth = 0): boolean {
  return depth < MAX_DEPTH && children(node).some((child) => nameOf(child) === "TABLE" || holdsTable(child, depth + 1));
}

function spanOf(cell: MarkupNode, name: string, most: number): number {
  const span = Number(cell.getAttribute?.(name) ?? "1");
  if (span === 0) return most;  // to the end
  return Number.isInteger(span) && span > 0 ? Math.min(span, most) : 1;
}

/// The text of a merged cell stands in the first of its places that is seen, the others are empty. Merged cells count hidden
/// columns and rows, which are taken out behind them.
class Grid {
  readonly rows: string[][] = [];
  private readonly covered: number[] = [];  // for how many rows yet, by column
  private readonly waiting: string[] = [];  // text of a merged cell whose rows were hidden so far, by column
  private row: string[] = [];

  constructor(rows: readonly MarkupNode[], private readonly hidden: readonly boolean[]) {
    for (const [at, row] of rows.entries()) this.add(row, rows.length - at);
  }

  private add(row: MarkupNode, left: number): void {
    this.row = [];
    const seen = !isHidden(row);
    for (const cell of cellsIn(row)) {
      this.skipCovered(seen);
      if (this.row.length >= MAX_COLUMNS) break;
      if (isGone(cell) && this.hidden[this.row.length] !== true) continue;  // what follows takes its place
      this.put(cell, seen, left);
    }
    this.skipCovered(seen);
    if (seen) this.rows.push(this.row.filter((_, at) => this.hidden[at] !== true));
  }

  private put(cell: MarkupNode, seen: boolean, left: number): void {
    const first = this.row.length;
    const down = spanOf(cell, "rowspan", left);
    const across = spanOf(cell, "colspan", MAX_COLUMNS - first);
    const places = Array.from({ length: across }, (_, i) => first + i);
    const shown = places.find((at) => this.hidden[at] !== true);
    for (const at of places) {
      const text = at === shown ? textOf(cell) : "";
      this.covered[at] = down - 1;
      this.waiting[at] = seen || down === 1 ? "" : text;
      this.row.push(seen ? text : "");
    }
  }

  private skipCovered(seen: boolean): void {
    for (let at = this.row.length; (this.covered[at] ?? 0) > 0; at = this.row.length) {
      this.covered[at] = (this.covered[at] ?? 0) - 1;
      this.row.push(seen ? this.waiting[at] ?? "" : "");
      if (seen) this.waiting[at] = "";
    }
  }
}

class Walk {
  readonly rows: string[][] = [];
  tables = 0;
  private readonly between = new Reading();

  visit(node: MarkupNode, parent: MarkupNode | undefined, depth: number): void {
    if (depth > MAX_DEPTH || this.rows.length > MAX_ROWS || noText.has(nameOf(node)) || isHidden(node)) return;
    if (nameOf(node) === "TABLE") {
      this.table(node, depth);
    } else if (holdsTable(node)) {
      for (const child of children(node)) this.visit(child, node, depth + 1);
    } else {
      readInto(this.between, node, parent, depth);
    }
  }

  flush(): void {
    for (const line of this.between.take()) this.rows.push([line]);
  }

  private table(node: MarkupNode, depth: number): void {
    this.flush();
    const rows = rowsIn(node);
    if (rows.every((row) => cellsIn(row).length <= 1) && holdsTable(node)) {  // only arranges a page
      for (const row of rows) for (const cell of cellsIn(row)) this.visit(cell, row, depth + 1);
      return;
    }
    this.tables++;
    this.rows.push(...new Grid(rows, hiddenColumns(node)).rows);
  }
}

/// Undefined when there is no table.
export function rowsOf(root: MarkupNode): string[][] | undefined {
  const walk = new Walk();
  walk.visit(root, undefined, 0);
  walk.flush();
  return walk.tables === 0 ? undefined : walk.rows;
}

/// Cells apart by tabs, in quotes where they hold a tab, a line break or begin with a quote.
export function tabbed(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string): string => /[\t\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => `${row.map(quoted).join("\t")}\n`).join("");
}
