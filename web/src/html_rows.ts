// Rows of cells out of a document that somebody copied: text only, a merged cell in the place of its first. What stands
// between tables is a row of one cell.

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

const hidden = new Set(["STYLE", "SCRIPT", "HEAD", "TITLE", "TEMPLATE", "NOSCRIPT", "META", "LINK", "XML"]);
const blocks = new Set([
  "P", "DIV", "LI", "UL", "OL", "TR", "TABLE", "H1", "H2", "H3", "H4", "H5", "H6", "DD", "DT", "DL", "BLOCKQUOTE", "SECTION",
  "ARTICLE", "HEADER", "FOOTER", "CENTER", "FORM", "PRE", "HR",
]);

const nameOf = (node: MarkupNode): string => node.nodeName.toUpperCase();
const children = (node: MarkupNode): MarkupNode[] => [...node.childNodes];

/// Text as it is read: blanks of the source are one blank, breaks and blocks begin a line.
class Reading {
  private lines: string[] = [""];

  words(text: string): void {
    const at = this.lines.length - 1;
    const before = this.lines[at] ?? "";
    const words = text.replace(/[\s\u00a0]+/g, " ");
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
  if (hidden.has(name)) return;
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

function holdsTable(node: MarkupNode, depth = 0): boolean {
  return depth < MAX_DEPTH && children(node).some((child) => nameOf(child) === "TABLE" || holdsTable(child, depth + 1));
}

function spanOf(cell: MarkupNode, name: string, most: number): number {
  const span = Number(cell.getAttribute?.(name) ?? "1");
  if (span === 0) return most;  // to the end
  return Number.isInteger(span) && span > 0 ? Math.min(span, most) : 1;
}

/// The text of a merged cell stands in its first place, the others are empty.
function gridOf(rows: readonly MarkupNode[]): string[][] {
  const covered: number[] = [];  // for how many rows yet, by column
  return rows.map((row, at) => {
    const grid: string[] = [];
    const skipCovered = (): void => {
      while ((covered[grid.length] ?? 0) > 0) {
        covered[grid.length] = (covered[grid.length] ?? 0) - 1;
        grid.push("");
      }
    };
    for (const cell of cellsIn(row)) {
      skipCovered();
      if (grid.length >= MAX_COLUMNS) break;
      const text = textOf(cell);
      const down = spanOf(cell, "rowspan", rows.length - at);
      const across = spanOf(cell, "colspan", MAX_COLUMNS - grid.length);
      for (let i = 0; i < across; i++) {
        covered[grid.length] = down - 1;
        grid.push(i === 0 ? text : "");
      }
    }
    skipCovered();
    return grid;
  });
}

class Walk {
  readonly rows: string[][] = [];
  tables = 0;
  private readonly between = new Reading();

  visit(node: MarkupNode, parent: MarkupNode | undefined, depth: number): void {
    if (depth > MAX_DEPTH || this.rows.length > MAX_ROWS || hidden.has(nameOf(node))) return;
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
    this.rows.push(...gridOf(rows));
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
