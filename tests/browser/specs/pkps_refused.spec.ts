// Nothing is submitted while a prasyarat stands in the way in Ruang GTK: the reason stands beside the button.
import { fillPerson } from '../support/fill';
import { fillPlan, prasyarat, Step } from '../support/pkps';
import { pengawas as sample } from '../support/sample_pengawas';
import { expect, test } from '../support/test';

test.use({ viewport: { width: 1280, height: 4000 } });

const refusal = 'Ajukan kepada Tim Kinerja: Ada prasyarat yang masih menghambat di Ruang GTK. Selesaikan dahulu, atau ubah tandanya bila sudah tidak menghambat.';

interface File {
  skp: { pkps: { riwayat?: { tindakan: string }[] } };
}

test('each prasyarat that says "menghambat" keeps the plan from being submitted, and says so', async ({ app, page }) => {
  test.setTimeout(120_000);
  const main = page.getByRole('main');
  const submit = app.region('Langkah berikut').getByRole('button', { name: 'Ajukan kepada Tim Kinerja', exact: true });
  const submitted = async (): Promise<string[]> =>
    ((JSON.parse((await app.export()).text) as File).skp.pkps.riwayat ?? []).map((one) => one.tindakan);

  await app.start();
  await app.newDraft(sample.answers);
  await fillPerson(app, 'Pegawai yang Dinilai', sample.pegawai);
  await app.section('PKPS');
  await fillPlan(app, sample);
  await app.write(app.field('Tanggal langkah'), '11-01-2027');
  await expect(submit).toBeEnabled();
  for (const one of prasyarat) {
    await app.choose(app.choice(one), 'Belum, menghambat');
    await expect(main).toContainText(refusal);
    await expect(submit).toBeDisabled();
    await expect(submit).toHaveAccessibleDescription(/^Ada prasyarat yang masih menghambat di Ruang GTK\./);
    await submit.dispatchEvent('click');  // as a program presses it
    await app.idle();
    await expect(main).toContainText('Status: Draf');
    await app.choose(app.choice(one), 'Sudah');
    await expect(main).not.toContainText(refusal);
    await expect(submit).toBeEnabled();
  }
  expect(await submitted()).toEqual([]);
  await new Step(app).take('Ajukan kepada Tim Kinerja', '11-01-2027');
  await expect(main).toContainText('Status: Diajukan kepada Tim Kinerja');
  expect(await submitted()).toEqual(['ajukan']);
});
