// Writes a sample into an open, empty draft, section after section, by label.
import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';

import type { App } from './app';
import type { Indicator, Person, Result, Sample } from './sample';

export async function fillPerson(app: App, region: string, person: Person): Promise<void> {
  const card = app.region(region);
  const write = (label: string, text: string): Promise<void> =>
    app.write(card.getByRole('textbox', { name: label, exact: true }), text);
  await write('Nama', person.nama);
  if (person.nip !== undefined) await write('NIP', person.nip);
  if (person.golongan !== undefined) {
    await app.choose(card.getByRole('combobox', { name: 'Pangkat/Gol. Ruang', exact: true }), person.golongan);
  }
  await write('Jabatan', person.jabatan);
  if (person.unitKerja !== undefined) await write('Unit Kerja', person.unitKerja);
  await write('Instansi', person.instansi);
}

export async function fillIdentitas(app: App, sample: Sample): Promise<void> {
  await app.section('Identitas');
  await fillPerson(app, 'Pegawai yang Dinilai', sample.pegawai);
  await fillPerson(app, 'Pejabat Penilai Kinerja', sample.penilai);
}

export async function fillRhkPimpinan(app: App, sample: Sample): Promise<void> {
  await app.section('RHK Pimpinan');
  for (const [i, words] of sample.rhkPimpinan.entries()) {
    await app.press(app.button('Tambah RHK pimpinan'));
    await app.write(app.field(`RHK Pimpinan ${i + 1}`), words);
    const provisional = app.page.getByRole('checkbox', { name: /^Masih sementara/ }).nth(i);
    await app.press(provisional);
    await expect(provisional).not.toBeChecked();
  }
}

async function fillQuarters(app: App, card: Locator, { triwulan }: Indicator): Promise<void> {
  if (triwulan === undefined) return;
  const add = card.getByRole('button', { name: 'Tambah target per triwulan', exact: true });
  await expect(add.or(card.getByRole('textbox', { name: 'TW I', exact: true }))).toBeAttached();
  if (await add.count() > 0) await app.press(add);  // where it is demanded it is there
  for (const [i, label] of ['TW I', 'TW II', 'TW III', 'TW IV'].entries()) {
    await app.write(card.getByRole('textbox', { name: label, exact: true }), triwulan.tw[i] ?? '');
  }
  await app.choose(card.getByRole('combobox', { name: 'Polarisasi', exact: true }), triwulan.polarisasi);
  await app.choose(card.getByRole('combobox', { name: 'Konsolidasi', exact: true }), triwulan.konsolidasi);
}

/// The field of the kualitatif form, which has no other.
const narrated = 'Indikator kinerja individu dan target (satu kalimat)';

async function fillIki(app: App, card: Locator, iki: Indicator): Promise<void> {
  if (iki.target === '') return app.write(card.getByRole('textbox', { name: narrated, exact: true }), iki.indikator);
  const choose = async (label: string, value?: string): Promise<void> => {
    if (value !== undefined) await app.choose(card.getByRole('combobox', { name: label, exact: true }), value);
  };
  await choose('Aspek', iki.aspek);
  await choose('Perspektif', iki.perspektif);
  await app.write(card.getByRole('textbox', { name: 'Indikator Kinerja Individu', exact: true }), iki.indikator);
  await app.write(card.getByRole('textbox', { name: 'Target', exact: true }), iki.target);
  await fillQuarters(app, card, iki);
}

export async function fillRhk(app: App, result: Result): Promise<void> {
  await app.section('Hasil Kerja');
  await app.press(app.button(`Tambah RHK ${result.jenis}`));
  await app.write(app.field('Rencana Hasil Kerja'), result.rhk);
  if (result.pimpinan !== undefined) {
    await app.choose(app.choice('Rencana Hasil Kerja Pimpinan yang Diintervensi'), result.pimpinan);
  }
  if (result.penugasan !== undefined) await app.write(app.field('Penugasan dari'), result.penugasan);
  for (const [i, iki] of result.iki.entries()) {
    if (i > 0) await app.press(app.button('Tambah IKI'));
    await fillIki(app, app.region(`IKI ${i + 1}`), iki);
  }
}

export async function fillPerilaku(app: App, sample: Sample): Promise<void> {
  await app.section('Perilaku Kerja');
  for (const [nilai, words] of Object.entries(sample.ekspektasi)) {
    await app.write(app.field(`Ekspektasi khusus pimpinan: ${nilai}`), words);
  }
}

export async function fillLampiran(app: App, sample: Sample): Promise<void> {
  await app.section('Lampiran');
  for (const [i, own] of sample.sumberDaya.entries()) {
    await app.press(app.button('Tambah dukungan'));
    const card = app.region(`Dukungan sumber daya ${i + 1}`);
    await app.write(card.getByRole('textbox', { name: 'Dukungan Sumber Daya' }), own.uraian);
    await app.choose(card.getByRole('combobox', { name: 'Jenis Sumber Daya' }), own.jenis);
    await app.choose(card.getByRole('combobox', { name: 'Status Dukungan' }), own.status);
  }
  for (const [i, result] of sample.rhk.entries()) {
    const card = app.region(`${i + 1}. ${result.rhk}`);
    await app.write(card.getByRole('textbox', { name: 'Jadwal Pelaporan Perkembangan' }), result.jadwal);
    await app.write(card.getByRole('textbox', { name: 'Bukti Kinerja yang Diharapkan' }), result.bukti);
  }
  await app.write(app.field('Konsekuensi Positif'), sample.konsekuensi.positif);
  await app.write(app.field('Konsekuensi Negatif'), sample.konsekuensi.negatif);
}

export async function fillAcuan(app: App, sample: Sample): Promise<void> {
  await app.section('Acuan');
  for (const [label, words] of Object.entries(sample.acuan)) await app.write(app.field(label), words);
}

/// From an open draft of the right kind to one that holds the whole sample.
export async function fillSample(app: App, sample: Sample): Promise<void> {
  await fillIdentitas(app, sample);
  if (sample.rhkPimpinan.length > 0) await fillRhkPimpinan(app, sample);
  for (const result of sample.rhk) await fillRhk(app, result);
  await fillPerilaku(app, sample);
  await fillLampiran(app, sample);
  await fillAcuan(app, sample);
}

/// Every word of the sample, in the order of the file.
export function wordsOf(sample: Sample): string[] {
  const person = (one: Person): (string | undefined)[] => [one.nama, one.nip, one.jabatan, one.unitKerja, one.instansi];
  const indicator = (one: Indicator): string[] => [one.indikator, one.target, ...(one.triwulan?.tw ?? [])];
  const result = (one: Result): (string | undefined)[] => [one.rhk, one.penugasan, ...one.iki.flatMap(indicator), one.jadwal, one.bukti];
  return [
    ...person(sample.pegawai), ...person(sample.penilai), ...sample.rhkPimpinan, ...sample.rhk.flatMap(result),
    ...Object.values(sample.ekspektasi), ...sample.sumberDaya.map((own) => own.uraian),
    ...Object.values(sample.konsekuensi), ...Object.values(sample.acuan),
  ].filter((words): words is string => words !== undefined && words !== '');
}

/// An exported file holds every word of the sample.
export function expectSample(text: string, sample: Sample): void {
  for (const words of wordsOf(sample)) expect(text).toContain(JSON.stringify(words).slice(1, -1));
}
