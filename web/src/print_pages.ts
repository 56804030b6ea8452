// The flow of a document cut into sheets for looking at. The browser cuts for itself when it prints;
// this follows the same rules: what belongs together stays together, the head of a table is repeated.

const GAP = 16;  // CSS px between sheets

/// What can not be divided: a block, or a group of rows of a table.
interface Atom {
  table: HTMLTableElement | undefined;
  element: HTMLElement;
}

/// Groups of rows that are higher than a page are divided between their rows, unless one spans others.
function atomsOf(section: HTMLElement, room: number): Atom[] {
  // Elements of the frame are of the frame's own classes: instanceof would say no.
  return ([...section.children] as HTMLElement[]).flatMap((child): Atom[] => {
    const isTable = child.tagName === "TABLE" && !child.classList.contains("signatures");
    if (!isTable) return [{ table: undefined, element: child }];
    const table = child as HTMLTableElement;
    return [...table.tBodies].flatMap((body) => {
      const whole = body.getBoundingClientRect().height <= room || body.querySelector("[rowspan]") !== null;
      const parts = whole ? [body] : [...body.rows];
      return parts.map((element) => ({ table, element }));
    });
  });
}

class Sheet {
  readonly element: HTMLElement;
  private source: HTMLTableElement | undefined;
  private table: HTMLTableElement | undefined;

  constructor(section: HTMLElement, page: Document) {
    this.element = section.cloneNode(false) as HTMLElement;
    this.element.classList.add("sheet");
    page.body.append(this.element);
  }

  get empty(): boolean {
    return this.element.childElementCount === 0;
  }

  add(atom: Atom): void {
    if (atom.table === undefined) {
      this.table = this.source = undefined;
      this.element.append(atom.element.cloneNode(true));
      return;
    }
    if (this.source !== atom.table) {
      this.source = atom.table;
      this.table = atom.table.cloneNode(false) as HTMLTableElement;
      for (const part of atom.table.querySelectorAll(":scope > colgroup, :scope > thead")) {
        this.table.append(part.cloneNode(true));
      }
      this.element.append(this.table);
    }
    this.table?.append(atom.element.cloneNode(true));
  }

  /// Takes the last piece off again; a table without rows goes with it.
  drop(): void {
    const last = this.element.lastElementChild;
    const rows = last?.querySelectorAll(":scope > tbody, :scope > tr") ?? [];
    const piece = last?.classList.contains("signatures") === true || rows.length < 2 ? last : rows[rows.length - 1];
    if (piece === last) this.table = this.source = undefined;
    piece?.remove();
  }

  /// Lower edge of what stands on it, from its upper edge.
  get used(): number {
    const last = this.element.lastElementChild;
    return last === null ? 0 : last.getBoundingClientRect().bottom - this.element.getBoundingClientRect().top;
  }
}

/// Lays out `section`, a child of a laid-out body, as sheets behind it.
function cut(section: HTMLElement, page: Document): Sheet[] {
  const view = page.defaultView;
  if (view === null) return [];
  const style = view.getComputedStyle(section);
  const height = Number.parseFloat(style.minHeight);
  const bottom = height - Number.parseFloat(style.paddingBottom);
  const room = bottom - Number.parseFloat(style.paddingTop);
  const sheets = [new Sheet(section, page)];
  let before: Atom | undefined;  // nobody signs a page that says nothing else
  for (const atom of atomsOf(section, room)) {
    let sheet = sheets[sheets.length - 1] as Sheet;
    sheet.add(atom);
    if (sheet.used > bottom + 0.5) {
      sheet.drop();
      const company = !sheet.empty && atom.element.classList.contains("signatures") ? before : undefined;
      if (company !== undefined) sheet.drop();
      if (sheet.empty) sheet.add(atom);  // higher than a page: it grows
      else {
        sheet = new Sheet(section, page);
        sheets.push(sheet);
        if (company !== undefined) sheet.add(company);
        sheet.add(atom);
      }
    }
    before = atom;
  }
  return sheets;
}

/// Replaces nothing: the flow stays for printing, the sheets are added for the screen.
export function cutIntoSheets(page: Document): HTMLElement[] {
  const sheets = [...page.querySelectorAll<HTMLElement>("section.paper")].flatMap((section) => cut(section, page));
  sheets.forEach((sheet, i) => {
    const foot = page.createElement("p");
    foot.className = "foot";
    foot.textContent = `Halaman ${i + 1} dari ${sheets.length}`;
    sheet.element.append(foot);
  });
  return sheets.map((sheet) => sheet.element);
}

/// Scales the sheets so that the widest fits; returns nothing, moves only what is on the screen.
export function fitSheets(page: Document, sheets: readonly HTMLElement[], width: number): void {
  const widest = Math.max(1, ...sheets.map((sheet) => sheet.offsetWidth));
  const scale = Math.min(1, Math.max(0.1, (width - 2 * GAP) / widest));
  let y = GAP;
  for (const sheet of sheets) {
    const x = Math.max(GAP, (width - sheet.offsetWidth * scale) / 2);
    sheet.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    y += sheet.offsetHeight * scale + GAP;
  }
  page.body.style.height = `${Math.ceil(y)}px`;
}
