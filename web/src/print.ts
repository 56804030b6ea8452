// Paper: a frame without scripts that shows sheets in front of the canvas and prints them.

import { Op } from "./abi";
import { numberOf, textOf } from "./bytes";
import { buildElements } from "./print_dom";
import { cutIntoSheets, fitSheets } from "./print_pages";
import { asked, paperAsk, paperRectAsk } from "./ops";
import type { Asked } from "./ops";
import { failed, ok } from "./replies";
import type { Handler, Strings } from "./requests";

/// On the screen the sheets are seen, on paper the flow that they were cut from.
const SCREEN = `
:root { color-scheme: only light; forced-color-adjust: none; }
@media screen {
  html { background: var(--desk); }
  body { position: relative; margin: 0; padding: 0; overflow-x: hidden; }
  section.paper:not(.sheet) { position: absolute; visibility: hidden; left: 0; top: 0; margin: 0; box-shadow: none; }
  .sheet { position: absolute; left: 0; top: 0; margin: 0; transform-origin: 0 0; }
  .sheet .foot { position: absolute; right: 15mm; bottom: 9mm; font-size: 8pt; }
}
@media print { .sheet { display: none !important; } }
`;

function adopt(target: Document, ...styles: string[]): CSSStyleSheet[] {
  const view = target.defaultView;
  if (view === null) throw new Error("the page has no window");
  const sheets = styles.map((text) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  target.adoptedStyleSheets = [...target.adoptedStyleSheets, ...sheets];
  return sheets;
}

export class Print {
  private frame: HTMLIFrameElement | undefined;
  private sheets: HTMLElement[] = [];
  private shown: { style: string; pieces: Strings } | undefined;
  private guest: { element: HTMLElement; sheets: CSSStyleSheet[] } | undefined;

  readonly handlers: Partial<Record<Op, Handler>> = {
    [Op.paperShow]: (strings) => {
      const paper = asked(paperAsk, strings);
      this.show(textOf(paper.name), textOf(paper.style), strings.slice(paperAsk.length));
      this.place(paper);
      return ok();
    },
    [Op.paperPlace]: (strings) => {
      this.place(asked(paperRectAsk, strings));
      return undefined;
    },
    [Op.paperHide]: () => {
      this.hide();
      return undefined;
    },
    [Op.paperPrint]: () => {
      const view = this.frame?.contentWindow;
      if (view === undefined || view === null) return failed("nothing is shown");
      view.focus();
      view.print();
      return ok();
    },
  };

  /// Printing by the browser's own command gives the paper that is shown, not the canvas.
  watch(): void {
    window.addEventListener("beforeprint", () => this.enterPage());
    window.addEventListener("afterprint", () => this.leavePage());
  }

  private show(name: string, style: string, pieces: Strings): void {
    const frame = this.frame ?? this.open(name);
    const page = frame.contentDocument;
    if (page === null) throw new Error("the frame has no page");
    this.shown = { style, pieces };
    page.documentElement.lang = "id";
    // Paper is black on white in every theme; what it lies on is the theme's.
    page.documentElement.style.setProperty("--desk", getComputedStyle(document.documentElement).getPropertyValue("--line"));
    page.title = document.title;
    page.adoptedStyleSheets = [];
    adopt(page, style, SCREEN);
    page.body.replaceChildren(buildElements(page, pieces));
    this.sheets = cutIntoSheets(page);
    this.fit();
  }

  private open(name: string): HTMLIFrameElement {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-same-origin allow-modals");
    frame.title = name;
    frame.className = "paper-frame";
    document.body.append(frame);
    this.frame = frame;
    return frame;
  }

  private place({ x, y, width, height }: Asked<typeof paperRectAsk>): void {
    if (this.frame === undefined) return;
    const px = (number: Uint8Array | undefined): string => `${numberOf(number)}px`;
    Object.assign(this.frame.style, { left: px(x), top: px(y), width: px(width), height: px(height) });
    this.fit();
  }

  private fit(): void {
    const page = this.frame?.contentDocument;
    if (page !== undefined && page !== null) fitSheets(page, this.sheets, page.documentElement.clientWidth);
  }

  private hide(): void {
    this.frame?.remove();
    this.frame = undefined;
    this.sheets = [];
    this.shown = undefined;
  }

  private enterPage(): void {
    if (this.shown === undefined || this.guest !== undefined) return;
    const element = document.createElement("div");
    element.id = "guest-paper";
    element.append(buildElements(document, this.shown.pieces));
    document.body.append(element);
    this.guest = { element, sheets: adopt(document, `@media print { ${this.shown.style} }`) };
  }

  private leavePage(): void {
    const guest = this.guest;
    if (guest === undefined) return;
    guest.element.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !guest.sheets.includes(sheet));
    this.guest = undefined;
  }
}
