// The SKP of the sample of a pengawas, kualitatif: typed in with its hasil kerja, printed on both papers, and every cell
// compared with what was put in. Its plan (PKPS) is sample_pengawas.spec.ts's.
import { fillSample } from '../support/fill';
import { Paper, printed } from '../support/paper';
import { expectAround, lampiranAround, skpAround } from '../support/paper_around';
import { expectTable } from '../support/paper_cells';
import { hasilKerjaKualitatif, identity, lampiran, perilakuKerja } from '../support/paper_rows';
import { sheetsOf } from '../support/paper_table';
import { pengawasSkp as sample } from '../support/sample_pengawas';
import { expect, test } from '../support/test';

const sizes = { 'A4 (210 x 297 mm)': [210, 297], 'F4 / folio (215 x 330 mm)': [215, 330] };

test('the SKP of a pengawas with its hasil kerja is what was put in, on A4 and F4', async ({ app, browser, page }) => {
  test.setTimeout(240_000);
  await app.start();
  await app.newDraft(sample.answers);
  await fillSample(app, sample);
  const paper = new Paper(app);
  await paper.show();
  await paper.choose('SKP dan Lampiran');
  for (const [size, sheet] of Object.entries(sizes)) {
    await app.choose(app.choice('Ukuran kertas'), size);
    const { pdf, pages, text } = await printed(paper, page, browser, `pengawas-skp-${sheet[1] ?? ''}`);
    for (const table of [identity(sample), hasilKerjaKualitatif(sample), perilakuKerja(sample), lampiran(sample)]) expectTable(pdf, table);
    for (const around of [skpAround('KUALITATIF'), lampiranAround()]) expectAround(pdf, sample, around);
    expect(sheetsOf(pdf)).toEqual(pages.map(() => sheet));
    expect(text).not.toContain('DRAF');
  }
});
