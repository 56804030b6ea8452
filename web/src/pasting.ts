// What a paste means: words for the editor that has the focus, or a table for the program.

import { FieldFlag, Role } from "./abi";
import { rowsOf, tabbed } from "./html_rows";
import { inertBody } from "./inert";
import type { Mirror } from "./mirror";
import type { MirrorNode } from "./mirror_node";
import { cleanPaste } from "./paste";

const MAX_MARKUP = 8 * 1024 * 1024;

/// The table on the clipboard as text with tabs; undefined when what lies there is no table of several cells.
function tableOf(clipboard: DataTransfer | null, text: string): string | undefined {
  const markup = clipboard?.getData("text/html") ?? "";
  if (/<table/i.test(markup) && markup.length <= MAX_MARKUP) {
    const rows = rowsOf(inertBody(markup));  // only text goes on
    if (rows !== undefined) return rows.flat().length > 1 ? tabbed(rows) : undefined;
  }
  return text.includes("\t") ? text : undefined;
}

export class Pasting {
  constructor(
    private readonly mirror: Mirror,
    private readonly pasted: (table: string) => void,
  ) {
    document.addEventListener("paste", (event) => this.paste(event));
  }

  private paste(event: ClipboardEvent): void {
    if (event.defaultPrevented) return;
    const mirror = this.mirror.at(event.target);
    const editor = mirror?.node.role === Role.combobox ? undefined : mirror?.editor;
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const clean = cleanPaste(text);
    const table = tableOf(event.clipboardData, clean);
    if (this.isForProgram(mirror, editor !== undefined, clean, table)) {
      event.preventDefault();
      this.pasted(table ?? clean);
      return;
    }
    const words = mirror !== undefined && (mirror.node.field & FieldFlag.table) !== 0 ? table ?? clean : clean;
    if (editor === undefined || words === text) return;
    event.preventDefault();
    // Deprecated, and the only way that Ctrl+Z can take back.
    document.execCommand("insertText", false, words);
  }

  private isForProgram(mirror: MirrorNode | undefined, editing: boolean, text: string, table: string | undefined): boolean {
    const field = editing && mirror !== undefined ? mirror.node.field : 0;
    if ((field & FieldFlag.table) !== 0) return false;
    if ((field & FieldFlag.cell) !== 0) return (field & FieldFlag.moving) !== 0 && (table !== undefined || text.trim().includes("\n"));
    return this.mirror.takesTables && (editing ? table !== undefined : (table ?? text).trim() !== "");
  }
}
