// The SKP of a nurse: pasted from the workbook of a ward with bands and a signature block, completed, printed, and every
// cell of the paper compared with what was put in.
import { copiesOf, paste } from '../support/clipboard';
import { fieldCase } from '../support/field_cases';
import { fillAcuan, fillIdentitas, fillLampiran, fillPerilaku, wordsOf } from '../support/fill';
import { Paper, printed } from '../support/paper';
import { expectAround, lampiranAround, skpAround } from '../support/paper_around';
import { expectTable } from '../support/paper_cells';
import { hasilKerja, identity, lampiran, perilakuKerja } from '../support/paper_rows';
import { checksOf, expectPreview, insertButton, planIn, rightPlan } from '../support/pasted';
import { nurseIkiPimpinan, nurseSigned as signed, perawat as sample } from '../support/sample_nurse';
import { problemsOf } from '../support/schema';
import { expect, test } from '../support/test';

test.use({ viewport: { width: 1280, height: 2400 } });  // the whole preview can be seen at once

const pasted = fieldCase('FC-19');
const underPimpinan = Object.fromEntries(Object.entries(nurseIkiPimpinan).map(([rhk, iki]) => [rhk, `Indikator Kinerja Individu: ${iki}`]));

test('5 RHK and 13 IKI of a nurse, from the workbook to the paper', async ({ app, browser, page }) => {
  test.setTimeout(240_000);
  expect(sample.rhk).toHaveLength(5);
  expect(sample.rhk.flatMap((one) => one.iki)).toHaveLength(13);
  await app.start();
  await app.newDraft(sample.answers);
  await fillIdentitas(app, sample);
  await app.section('Hasil Kerja');
  for (const { clipboard } of copiesOf(pasted.file)) {
    await paste(page.locator('body'), clipboard);
    await app.idle();
    await expectPreview(app, pasted);
    if ('text/html' in clipboard) break;
    await app.press(app.button('Kosongkan'));
    await app.press(app.button('Kembali ke Hasil Kerja'));
  }
  await app.press(app.button(insertButton(pasted)));
  await app.saved();
  expect(planIn((await app.export()).text)).toEqual(rightPlan(pasted));

  // The leader has established what was pasted as a note.
  await app.section('RHK Pimpinan');
  for (const provisional of await page.getByRole('checkbox', { name: /^Masih sementara/ }).all()) {
    await app.press(provisional);
    await expect(provisional).not.toBeChecked();
  }
  await fillPerilaku(app, sample);
  await fillLampiran(app, sample);
  await fillAcuan(app, sample);
  await expect(checksOf(app)).toContainText('Semua yang diminta aturan sudah ada.');
  await expect(checksOf(app).getByRole('heading', { name: /^(Wajib dilengkapi|Saran)/ })).toHaveCount(0);
  await app.saved();
  const file = await app.export();
  expect(problemsOf(file.text)).toEqual([]);
  for (const words of wordsOf(sample)) expect(file.text).toContain(words);

  const paper = new Paper(app);
  await paper.show();
  await app.write(app.field('Tempat tanda tangan'), signed.tempat);
  await app.write(app.field('Tanggal tanda tangan'), signed.tanggal);
  for (const [size, name] of [['A4 (210 x 297 mm)', 'nurse-a4'], ['F4 / folio (215 x 330 mm)', 'nurse-folio']] as const) {
    await app.choose(app.choice('Ukuran kertas'), size);
    const { pdf, text } = await printed(paper, page, browser, name);
    for (const table of [identity(sample), hasilKerja(sample, underPimpinan), perilakuKerja(sample, signed.above), lampiran(sample, signed.above)]) expectTable(pdf, table);
    for (const around of [skpAround('KUANTITATIF', signed.above), lampiranAround(signed.above)]) expectAround(pdf, sample, around);
    expect(text).not.toContain('DRAF');
  }
});
