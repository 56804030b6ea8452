// What is promised, how it is proved, and how often: in `make test`, in `make torture COUNTS=pr`, and in `make torture`.
import { crash } from './crash.mjs';
import { damage, damageControl } from './damage.mjs';
import { fullDisk, noSmallDisk } from './disk.mjs';
import { kill, killControl } from './kill.mjs';
import { leave, leaveControl } from './leave.mjs';
import { noPowercut, powercut, powercutControl } from './powercut.mjs';
import { frozen, tabs } from './tabs.mjs';

const chromium = ['leveldb', 'sqlite'];
const all = [...chromium, 'firefox'];

/**
 * Played in browsers, each on these engines; `counts` for all of them or one by one, 0: not there. `control`: what must be
 * noticed; `impossible`: why it can not be done here.
 */
export const played = [
  { id: 'G1', what: 'browser killed while saving', engines: all, play: kill, control: killControl,
    counts: { test: [4, 2, 1], pr: [40, 20, 20], night: 300 } },
  { id: 'G2', what: 'process of the page killed', engines: chromium, play: crash, counts: { test: [3, 0], pr: 30, night: 300 } },
  { id: 'G3', what: 'power cut', engines: all, play: powercut, control: powercutControl, impossible: noPowercut,
    counts: { test: [1, 1, 0], pr: 8, night: 50 } },
  { id: 'G4', what: 'left right after a letter', engines: all, play: leave, control: leaveControl,
    counts: { test: [4, 2, 2], pr: [25, 15, 10], night: [250, 150, 100] } },
  { id: 'G8', what: 'disk full while writing', engines: chromium, play: fullDisk, impossible: noSmallDisk, counts: { test: [0, 0], pr: 3, night: 20 } },
  { id: 'G9', what: 'taken over while the other tab writes', engines: chromium, play: tabs, counts: { test: [2, 0], pr: 20, night: 250 } },
  { id: 'G10', what: 'taken over from a frozen tab', engines: chromium, play: frozen, counts: { test: [1, 0], pr: 5, night: 50 } },
  { id: 'G15', what: 'one file of the store damaged', engines: all, play: damage, control: damageControl,
    counts: { test: [4, 2, 0], pr: 10, night: 200 } },
];

const outside = (id, what, where) => ({ id, what, where });

/** Proved by tests that `make test` always runs, or not at all, and why. */
export const elsewhere = [
  outside('G5', 'malformed import', 'tests/browser/specs/refused.spec.ts'),
  outside('G6', 'JSON bombs', 'tests/unit/codec/guarded_json_test.cpp'),
  outside('G7', 'quota exceeded', 'tests/browser/specs/storage.spec.ts'),
  outside('G9', 'two tabs, one draft', 'tests/browser/specs/tabs.spec.ts'),
  outside('G11', 'blocked upgrade', 'tests/shell/opening.test.ts'),
  outside('G12', 'older program, newer database', 'tests/shell/opening.test.ts'),
  outside('G13', 'older databases, documents that become parts, at each put', 'tests/shell/parts.test.ts'),
  outside('G13', 'version 3 of the database', 'tests/shell/opening.test.ts'),
  outside('G14', 'one damaged record', 'tests/shell/trials.test.ts'),
  outside('G16', 'clocks that jump', 'tests/shell/trials.test.ts'),
  outside('G17', 'update while editing, 15 faulty deployments', 'tests/shell/updates.test.ts'),
  outside('G18', 'trap, out of memory, lost context', 'tests/browser/specs/recovery.spec.ts'),
  outside('G19', 'mutated files', 'tests/unit/codec/hostile_test.cpp'),
  outside('G20', 'what destroys can be undone', 'tests/shell/drafts.test.ts'),
  outside('G22', 'print and HTML injection', 'tests/browser/specs/print.spec.ts'),
  outside('G24', 'no request to anybody else', 'tests/browser/support/watch.ts'),
  outside('G26', 'containers (ZIP) that nobody made', 'tests/shell/container_trials.test.ts'),
  outside('G27', 'long use', 'tests/shell/trials.test.ts'),
  outside('G25', 'private mode, storage off', 'tests/browser/specs/storage.spec.ts'),
  { id: 'G21', what: 'encrypted export', why: 'there is no such feature' },
  { id: 'G23', what: 'formulas in CSV and XLSX', why: 'there is no such export' },
];
