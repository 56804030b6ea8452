// The numbers and layouts of wasm/abi/*.h, name for name.

export const enum EventKind {
  none = 0,
  pointerMove = 1,
  pointerDown = 2,
  pointerUp = 3,
  pointerCancel = 4,
  pointerLeave = 5,
  wheel = 6,
  keyDown = 7,
  focus = 8,
  activate = 9,
  fieldHeight = 10,
  resize = 11,
  visibility = 12,
  contextLost = 13,
  contextRestored = 14,
  viewport = 15,
  preferences = 16,
}

export const enum Key {
  none = 0,
  escape,
  enter,
  space,
  tab,
  backspace,
  del,
  left,
  right,
  up,
  down,
  home,
  end,
  pageUp,
  pageDown,
  s,
  y,
  z,
  k,
  question,
  f2,
  p,
}

export const enum EventFlag {
  none = 0,
  ctrl = 1 << 0,
  shift = 1 << 1,
  alt = 1 << 2,
  touch = 1 << 8,
  keyboard = 1 << 9,
}

export const enum Preference {
  reducedMotion = 1 << 0,
  coarsePointer = 1 << 2,
}

export const enum BootFlag {
  softwareRenderer = 1 << 0,
  gecko = 1 << 1,
}

/// EventRing: head, tail, then events of eight words.
export const RING_CAPACITY = 256;
export const RING_HEADER_WORDS = 2;
export const EVENT_WORDS = 8;

export const enum EventWord {
  kind = 0,
  id = 1,
  x = 2,
  y = 3,
  a = 4,
  b = 5,
  flags = 6,
}

export interface HostEvent {
  kind: EventKind;
  id?: number;
  x?: number;
  y?: number;
  a?: number;
  b?: number;
  flags?: number;
}

export const enum Op {
  listDrafts = 1,
  load = 2,
  commit = 3,
  history = 4,
  trash = 5,
  untrash = 6,
  purge = 7,
  importDrafts = 8,
  lock = 9,
  takeOver = 10,
  unlock = 11,
  readNote = 12,
  writeNote = 13,
  restore = 14,
  readCopy = 15,
  listDamaged = 16,
  readDamaged = 17,
  download = 20,
  pickFile = 21,
  pickFiles = 22,
  share = 23,
  canShare = 24,
  copyText = 25,
  announce = 30,
  focus = 31,
  title = 32,
  unsaved = 33,
  place = 34,
  look = 35,
  persist = 40,
  storageInfo = 41,
  applyUpdate = 42,
  wipe = 43,
  paperShow = 50,
  paperPlace = 51,
  paperHide = 52,
  paperPrint = 53,
  liveJoin = 60,
  liveSay = 61,
  liveLeave = 62,
  attach = 70,
  showAttached = 71,
  saveAttached = 72,
  downloadWith = 73,
  keepAttached = 74,
}

export const enum Status {
  ok = 0,
  conflict = 1,
  quota = 2,
  failed = 3,
  cancelled = 4,
  notFound = 5,
  unsupported = 6,
  damaged = 7,
  newer = 8,
}

export const enum Notice {
  fileDropped = 1,
  updateWaiting = 2,
  lockLost = 3,
  remoteCommit = 4,
  storageBroken = 5,
  storageBack = 6,
  draftsVanished = 7,
  remoteList = 8,
  offlineReady = 9,
  storageUpgrade = 10,
  liveHeard = 11,
  copiesFound = 12,
  offlineRefused = 13,
  tablePasted = 14,
  wentTo = 15,
}

export const enum Role {
  group = 0,
  button,
  link,
  checkbox,
  radio,
  radiogroup,
  textbox,
  textarea,
  combobox,
  heading,
  text,
  list,
  listitem,
  region,
  navigation,
  main,
  dialog,
  alert,
  status,
  progressbar,
  tablist,
  tab,
  table,
  row,
  cell,
  columnheader,
  search,
  complementary,
  banner,
  image,
  grid,
  gridcell,
  rowheader,
  listbox,
  option,
}

export const enum NodeState {
  disabled = 1 << 0,
  checked = 1 << 1,
  expanded = 1 << 2,
  expandable = 1 << 3,
  invalid = 1 << 4,
  required = 1 << 5,
  readonly = 1 << 6,
  current = 1 << 7,
  modal = 1 << 8,
  focusable = 1 << 9,
  byArrows = 1 << 10,
  silent = 1 << 11,
}

export const enum FieldFlag {
  numeric = 1 << 0,
  sentences = 1 << 1,
  search = 1 << 2,
  semibold = 1 << 3,
  cell = 1 << 4,
  moving = 1 << 5,
  picks = 1 << 6,
  table = 1 << 7,
}

/// SemanticsNode: 30 words; a string is an address and a size.
export const NODE_WORDS = 30;

export const enum NodeWord {
  id = 0,
  parent = 1,
  role = 2,
  states = 3,
  x = 4,
  y = 5,
  w = 6,
  h = 7,
  clipX = 8,
  clipY = 9,
  clipW = 10,
  clipH = 11,
  name = 12,
  value = 14,
  description = 16,
  options = 18,
  level = 20,
  position = 21,
  setSize = 22,
  field = 23,
  fontPx = 24,
  linePx = 25,
  padX = 26,
  padY = 27,
  listbox = 28,
  active = 29,
}

export interface Reply {
  status: Status;
  strings: Uint8Array[];
}
