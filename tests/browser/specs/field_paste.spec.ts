// Tables as offices have them, from the clipboard as text and as HTML, pasted anywhere on Hasil Kerja.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { repository } from '../support/site';
import { expect, test } from '../support/test';

const field = join(repository, 'tests/fixtures/field');

interface Right {
  file: string;
  button: string;
  rows: (string | RegExp)[];  // boxes of RHK and IKI that can be found
}

const right: Right[] = [
  { file: 'FC-01_band_kinerja_utama_tambahan', button: 'Masukkan 2 RHK, 4 IKI', rows: [/^2\. Tersusunnya jadwal dinas/, /^Kualitas · Prosentase .* target 90%$/] },
  { file: 'FC-01b_band_nomor_terpisah', button: 'Masukkan 2 RHK, 2 IKI', rows: [/^1\. Tersusunnya laporan bulanan/] },
  { file: 'FC-02_kolom_jenis', button: 'Masukkan 2 RHK, 3 IKI', rows: [/target 1 Dokumen$/] },
  { file: 'FC-04a_judul_basis_data', button: 'Masukkan 2 RHK, 5 IKI', rows: [/target 10 Kegiatan$/] },
  { file: 'FC-04b_rencana_kinerja', button: 'Masukkan 2 RHK, 3 IKI', rows: [/target 45 unit$/] },
  { file: 'FC-05_judul_dua_tingkat', button: 'Masukkan 2 RHK, 2 IKI', rows: [/target 12 Dokumen$/, /target 4 Laporan$/] },
  { file: 'FC-06a_kualitatif_satu_sel', button: 'Masukkan 2 RHK, 3 IKI', rows: [/^1\. Buku manual modul/] },
  { file: 'FC-07_lembar_evaluasi_salah_ketik', button: 'Masukkan 1 RHK, 3 IKI', rows: [/^Waktu · Waktu penyelesaian dokumen · target 3 Bulan$/] },
  { file: 'FC-08_ragam_target', button: 'Masukkan 1 RHK, 16 IKI', rows: [/target 120$/] },
  { file: 'FC-17_kaki_formulir', button: 'Masukkan 2 RHK, 4 IKI', rows: [/^2\. Tersusunnya buku panduan arsip$/, /target 0,98$/] },
  { file: 'FC-18_iku_triwulan', button: 'Masukkan 2 RHK, 3 IKI', rows: [/target 45 menit/] },
];

const htmlFiles = readdirSync(join(field, 'html'));

test('each table gives what is right for it, as text and as HTML', async ({ app, page }) => {
  await app.start();
  await app.newDraft();
  for (const { file, button, rows } of right) {
    const text = readFileSync(join(field, `${file}.tsv`), 'utf8');
    const pastes: Record<string, string>[] = [{ 'text/plain': text }];
    for (const html of htmlFiles.filter((name) => name.startsWith(file)))
      pastes.push({ 'text/html': readFileSync(join(field, 'html', html), 'utf8'), 'text/plain': text.replaceAll('\t', ' ') });
    for (const kinds of pastes) {
      await app.section('Hasil Kerja');
      await page.evaluate((list) => {
        const clipboardData = new DataTransfer();
        for (const [kind, value] of Object.entries(list)) clipboardData.setData(kind, value);
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }, kinds);
      await app.idle();
      await expect(app.button(button), `${file} ${Object.keys(kinds).join()}`).toBeAttached();
      for (const name of rows) await app.reach(page.getByRole('checkbox', { name }).first());
      await app.press(app.button('Kosongkan'));
      await app.press(app.button('Kembali ke Hasil Kerja'));
    }
  }
});
