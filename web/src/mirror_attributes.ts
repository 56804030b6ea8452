// Attributes that say what a node is and in which state, as a function of the node.

import { FieldFlag, NodeState, Role } from "./abi";
import { isEditor, specOf } from "./mirror_roles";
import type { SemanticsNode } from "./semantics";

export type Attributes = Map<string, string>;

function flag(attributes: Attributes, name: string, set: boolean): void {
  if (set) attributes.set(name, "true");
}

function addStates(attributes: Attributes, node: SemanticsNode): void {
  const has = (state: NodeState): boolean => (node.states & state) !== 0;
  flag(attributes, "aria-invalid", has(NodeState.invalid));
  flag(attributes, "aria-required", has(NodeState.required));
  flag(attributes, "aria-modal", has(NodeState.modal));
  if (has(NodeState.silent)) attributes.set("aria-live", "off");
  if (node.role === Role.combobox) {
    if (has(NodeState.disabled)) attributes.set("disabled", "");
  } else {
    // Still reached by Tab, so that one can hear why it is not available.
    flag(attributes, "aria-disabled", has(NodeState.disabled));
  }
  if (has(NodeState.expandable)) attributes.set("aria-expanded", String(has(NodeState.expanded)));
  if (node.role === Role.tab || node.role === Role.option) attributes.set("aria-selected", String(has(NodeState.checked)));
  const current = has(NodeState.current) || (node.role === Role.listitem && has(NodeState.checked));
  if (current) attributes.set("aria-current", node.role === Role.listitem ? "true" : "page");
}

const columns = new Set([Role.gridcell, Role.columnheader, Role.rowheader]);

function addPlace(attributes: Attributes, node: SemanticsNode): void {
  if (node.position > 0 && node.role === Role.row) {
    attributes.set("aria-rowindex", String(node.position));
  } else if (node.role === Role.grid) {
    attributes.set("aria-rowcount", String(node.position));
    attributes.set("aria-colcount", String(node.setSize));
  } else if (node.position > 0 && columns.has(node.role)) {
    attributes.set("aria-colindex", String(node.position));
  } else if (node.position > 0 && node.role === Role.button) {
    // ARIA counts no buttons; what describes one may.
    if (!attributes.has("aria-description")) attributes.set("aria-description", `${String(node.position)}/${String(node.setSize)}`);
  } else if (node.position > 0) {
    attributes.set("aria-posinset", String(node.position));
    if (node.setSize > 0) attributes.set("aria-setsize", String(node.setSize));
  }
}

/// The focus stays in the editor; what its arrows have reached is told beside it.
function addListbox(attributes: Attributes, { listbox, active }: SemanticsNode): void {
  attributes.set("role", "combobox");
  attributes.set("aria-autocomplete", "list");
  attributes.set("aria-haspopup", "listbox");
  attributes.set("aria-expanded", String(active !== 0));
  if (active !== 0) {
    attributes.set("aria-controls", `node${listbox}`);
    attributes.set("aria-activedescendant", `node${active}`);
  }
  attributes.set("data-picks", "");
}

function addEditor(attributes: Attributes, node: SemanticsNode): void {
  const has = (field: FieldFlag): boolean => (node.field & field) !== 0;
  const prose = has(FieldFlag.sentences);
  attributes.set("lang", "id");
  attributes.set("autocomplete", "off");
  attributes.set("spellcheck", String(prose));
  attributes.set("autocapitalize", prose ? "sentences" : "off");
  if (!prose) attributes.set("autocorrect", "off");
  if (has(FieldFlag.cell)) attributes.set("data-cell", has(FieldFlag.moving) ? "moving" : "edited");
  if (has(FieldFlag.numeric)) attributes.set("inputmode", "numeric");
  if (has(FieldFlag.picks)) addListbox(attributes, node);
  if (node.role === Role.textbox) attributes.set("enterkeyhint", has(FieldFlag.search) ? "search" : "next");
  if (node.options !== "") attributes.set("placeholder", node.options);
  if ((node.states & (NodeState.readonly | NodeState.disabled)) !== 0) attributes.set("readonly", "");
}

function addProgress(attributes: Attributes, node: SemanticsNode): void {
  const [now = "0", max = "100"] = node.value.split("/");
  attributes.set("aria-valuemin", "0");
  attributes.set("aria-valuenow", now.trim());
  attributes.set("aria-valuemax", max.trim());
}

export function attributesOf(node: SemanticsNode, hasChildren: boolean): Attributes {
  const spec = specOf(node.role);
  const attributes: Attributes = new Map();
  if (spec.role !== undefined) attributes.set("role", spec.role);
  if (spec.type !== undefined) attributes.set("type", spec.type);
  const labelled = spec.naming === "label" || (spec.naming === "either" && hasChildren);
  if (labelled && node.name !== "") attributes.set("aria-label", node.name);
  if (node.description !== "") attributes.set("aria-describedby", `about${node.id}`);
  if ((node.states & NodeState.focusable) !== 0 && spec.interactive !== true) attributes.set("tabindex", "0");
  if ((node.states & NodeState.byArrows) !== 0) attributes.set("tabindex", "-1");
  if (node.role === Role.radio) attributes.set("name", `group${node.parent}`);
  addStates(attributes, node);
  addPlace(attributes, node);
  if (isEditor(node.role)) addEditor(attributes, node);
  if (node.role === Role.progressbar) addProgress(attributes, node);
  return attributes;
}

/// What is written inside the element.
export function textOf(node: SemanticsNode, hasChildren: boolean): string {
  const { naming } = specOf(node.role);
  return naming === "text" || (naming === "either" && !hasChildren) ? node.name : "";
}
