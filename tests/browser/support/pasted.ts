// The screen on which a pasted table is looked at, and the SKP that comes of it.
import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';

import type { App } from './app';
import type { FieldCase, FieldIki, FieldResult } from './field_cases';

const rowsTitle = 'Yang akan dimasukkan';

/// What is said above the rows, line by line.
export async function notesOn(app: App): Promise<string[]> {
  const lines = (await app.page.getByRole('main').innerText()).split('\n');
  return lines.slice(lines.indexOf('Kosongkan') + 1, lines.indexOf(rowsTitle));
}

/// Each RHK with its lines, in order; a box that is not ticked is told apart.
export function rowsOn(app: App): Promise<string[][]> {
  return app.page.getByRole('list', { name: rowsTitle, exact: true }).getByRole('listitem').evaluateAll((items) =>
    items.map((item) => [...item.children].map((line) =>
      line instanceof HTMLInputElement ? (line.checked ? '' : 'tidak: ') + (line.ariaLabel ?? '') : line.textContent ?? '')));
}

function lineOfIki([aspek, statement, target, plan]: FieldIki, narrated: boolean): string {
  const said = target === '' ? statement : `${statement}${narrated ? ': ' : ' · target '}${target}`;
  return (aspek === '' ? '' : `${aspek} · `) + said + (plan === undefined ? '' : ` · triwulan ${plan.tw.join(' / ')}`);
}

/// What rowsOn() gives when all is right.
export function rightRows({ rhk, pimpinan, answers }: FieldCase): string[][] {
  const about = (one: FieldResult): string => [
    one.jenis,
    ...(one.pimpinan === undefined ? [] : [`Mendukung: ${one.pimpinan}`]),
    ...(pimpinan[one.pimpinan ?? ''] ? [`IKI pimpinan: ${pimpinan[one.pimpinan ?? ''] ?? ''}`] : []),
    ...(one.penugasan === undefined ? [] : [`Penugasan dari ${one.penugasan}`]),
  ].join(' · ');
  return rhk.map((one, i) => [`${i + 1}. ${one.rhk}`, about(one), ...one.iki.map((iki) => lineOfIki(iki, answers.pendekatan === 'Kualitatif'))]);
}

/// "Masukkan 2 RHK, 4 IKI".
export const insertButton = ({ rhk }: FieldCase): string => `Masukkan ${rhk.length} RHK, ${rhk.flatMap((one) => one.iki).length} IKI`;

interface SavedIki {
  aspek?: string;
  statement: string;
  target: { text: string };
  triwulan?: Record<string, string>;
  manual?: Record<string, string>;
}
interface SavedFile {
  skp: {
    rhk_pimpinan: { id: string; statement: string; iki?: string; sementara: boolean }[];
    rhk: { statement: string; rhk_pimpinan: string; jenis: string; penugasan_dari: string; iki: SavedIki[] }[];
  };
}

/// Everything in this file that a paste fills, without ids.
export function planIn(text: string): object {
  const { skp } = JSON.parse(text) as SavedFile;
  const filled = (own?: Record<string, string>): Record<string, string> => Object.fromEntries(Object.entries(own ?? {}).filter(([, words]) => words !== ''));
  return {
    pimpinan: skp.rhk_pimpinan.map(({ statement, iki = '', sementara }) => ({ statement, iki, sementara })),
    rhk: skp.rhk.map((one) => ({
      jenis: one.jenis,
      statement: one.statement,
      pimpinan: skp.rhk_pimpinan.find(({ id }) => id === one.rhk_pimpinan)?.statement ?? '',
      penugasan: one.penugasan_dari,
      iki: one.iki.map((iki) => ({
        aspek: iki.aspek ?? '', statement: iki.statement, target: iki.target.text, triwulan: filled(iki.triwulan), manual: filled(iki.manual),
      })),
    })),
  };
}

function rightPlanOf({ tw: [tw1, tw2, tw3, tw4], polarisasi, konsolidasi }: NonNullable<FieldIki[3]>): Record<string, string> {
  return { tw1, tw2, tw3, tw4, ...(polarisasi === '' ? {} : { polarisasi }), ...(konsolidasi === '' ? {} : { konsolidasi }) };
}

/// What planIn() gives when all is right.
export const rightPlan = ({ rhk, pimpinan }: FieldCase): object => ({
  pimpinan: Object.entries(pimpinan).map(([statement, iki]) => ({ statement, iki, sementara: true })),
  rhk: rhk.map((one) => ({
    jenis: one.jenis.toLowerCase(),
    statement: one.rhk,
    pimpinan: one.pimpinan ?? '',
    penugasan: one.penugasan ?? '',
    iki: one.iki.map(([aspek, statement, target, plan]) => ({
      aspek: aspek.toLowerCase(), statement, target, triwulan: plan === undefined ? {} : rightPlanOf(plan), manual: plan?.manual ?? {},
    })),
  })),
});

export const checksOf = (app: App): Locator => app.page.getByRole('complementary', { name: 'Pemeriksaan' });

/// The places of which this is said, in their order.
export async function placesOf(app: App, words: string): Promise<string[]> {
  const names = await checksOf(app).getByRole('button').evaluateAll((buttons) => buttons.map((one) => one.ariaLabel ?? one.textContent ?? ''));
  return names.filter((name) => name.includes(words) && !name.startsWith('Sudah dipertimbangkan')).map((name) => name.slice(0, name.indexOf(': ')));
}

export async function expectPreview(app: App, one: FieldCase): Promise<void> {
  await expect(app.button(insertButton(one))).toBeEnabled();
  const more = app.button('Tampilkan semua');
  if (await more.count() > 0) await app.press(more);
  expect(await notesOn(app)).toEqual(one.notes);
  expect(await rowsOn(app)).toEqual(rightRows(one));
}
