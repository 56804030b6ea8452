// Which element stands for which role. Native elements where their behaviour helps: keyboard, phone
// keyboards and pickers, what screen readers know about them.

import { Role } from "./abi";

/// Where the name goes: into the element as text, into aria-label, or as text unless there are children.
export type Naming = "text" | "label" | "either";

export interface RoleSpec {
  tag: keyof HTMLElementTagNameMap;
  role?: string;
  type?: string;
  naming: Naming;
  /// Can be hit by the pointer, and takes part in Tab order if it is a control of the browser's own.
  interactive?: boolean;
  /// Can not contain other elements.
  childless?: boolean;
}

const specs: Record<Role, RoleSpec> = {
  [Role.group]: { tag: "div", role: "group", naming: "label" },
  [Role.button]: { tag: "button", type: "button", naming: "text", interactive: true },
  [Role.link]: { tag: "button", type: "button", role: "link", naming: "text", interactive: true },
  [Role.checkbox]: { tag: "input", type: "checkbox", naming: "label", interactive: true, childless: true },
  [Role.radio]: { tag: "input", type: "radio", naming: "label", interactive: true, childless: true },
  [Role.radiogroup]: { tag: "div", role: "radiogroup", naming: "label" },
  [Role.textbox]: { tag: "input", type: "text", naming: "label", interactive: true, childless: true },
  [Role.textarea]: { tag: "textarea", naming: "label", interactive: true, childless: true },
  [Role.combobox]: { tag: "select", naming: "label", interactive: true, childless: true },
  [Role.heading]: { tag: "h2", naming: "text" },
  [Role.text]: { tag: "span", naming: "text" },
  [Role.list]: { tag: "ul", role: "list", naming: "label" },
  [Role.listitem]: { tag: "li", naming: "either" },
  [Role.region]: { tag: "section", role: "region", naming: "label" },
  [Role.navigation]: { tag: "nav", naming: "label" },
  [Role.main]: { tag: "main", naming: "label" },
  [Role.dialog]: { tag: "div", role: "dialog", naming: "label" },
  [Role.alert]: { tag: "div", role: "alert", naming: "either" },
  [Role.status]: { tag: "div", role: "status", naming: "either" },
  [Role.progressbar]: { tag: "div", role: "progressbar", naming: "label" },
  [Role.tablist]: { tag: "div", role: "tablist", naming: "label" },
  [Role.tab]: { tag: "button", type: "button", role: "tab", naming: "text", interactive: true },
  [Role.table]: { tag: "div", role: "table", naming: "label" },
  [Role.row]: { tag: "div", role: "row", naming: "either" },
  [Role.cell]: { tag: "div", role: "cell", naming: "either" },
  [Role.columnheader]: { tag: "div", role: "columnheader", naming: "either" },
  [Role.search]: { tag: "div", role: "search", naming: "label" },
  [Role.complementary]: { tag: "aside", naming: "label" },
  [Role.banner]: { tag: "div", role: "banner", naming: "label" },
  [Role.image]: { tag: "div", role: "img", naming: "label" },
  [Role.grid]: { tag: "div", role: "grid", naming: "label" },
  [Role.gridcell]: { tag: "div", role: "gridcell", naming: "either" },
  [Role.rowheader]: { tag: "div", role: "rowheader", naming: "label" },
  [Role.listbox]: { tag: "div", role: "listbox", naming: "label" },
  [Role.option]: { tag: "div", role: "option", naming: "text", interactive: true },
};

export function specOf(role: Role): RoleSpec {
  return specs[role] ?? specs[Role.group];
}

export function tagOf(role: Role, level: number): keyof HTMLElementTagNameMap {
  if (role !== Role.heading) return specOf(role).tag;
  return level <= 1 ? "h1" : level === 2 ? "h2" : "h3";
}

export function isEditor(role: Role): boolean {
  return role === Role.textbox || role === Role.textarea;
}

export function holdsValue(role: Role): boolean {
  return isEditor(role) || role === Role.combobox;
}
