// Input methods, which every phone keyboard is: a composition arrives once and is never disturbed.
import { expect, test } from '../support/test';

for (const [kind, open] of [['one line', 'Jabatan'], ['several lines', 'RHK Pimpinan 1']] as const) {
  test(`a composition in a field of ${kind} lands once, with the caret where it was`, async ({ app, page, context }) => {
    await app.start();
    await app.newDraft();
    if (kind === 'several lines') {
      await app.section('RHK Pimpinan');
      await app.press(app.button('Tambah RHK pimpinan'));
    }
    const field = kind === 'one line' ? app.region('Pegawai yang Dinilai').getByRole('textbox', { name: open }) : app.field(open);
    await app.write(field, 'Meningkat daring');
    await app.press(field);
    await field.evaluate((element: HTMLInputElement) => {
      element.setSelectionRange(9, 9);
      Object.assign(element, { mark: 'the same element' });
    });

    const cdp = await context.newCDPSession(page);
    for (const text of ['n', 'ny', 'nya', 'nya l', 'nya la']) {
      await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await app.idle();
      await expect(field).toHaveValue(`Meningkat${text} daring`);
    }
    // A save in the middle of it changes nothing under the input method.
    await app.saved();
    await expect(field).toHaveValue('Meningkatnya la daring');
    await cdp.send('Input.insertText', { text: 'nya layanan' });
    await app.idle();
    await expect(field).toHaveValue('Meningkatnya layanan daring');
    expect(await field.evaluate((element: HTMLInputElement) => element.selectionStart)).toBe('Meningkatnya layanan'.length);
    expect(await field.evaluate((element) => (element as unknown as { mark?: string }).mark)).toBe('the same element');
    await expect(field).toBeFocused();

    await page.keyboard.type('!');
    await expect(field).toHaveValue('Meningkatnya layanan! daring');
    await app.saved();
    const { text } = await app.export();
    expect(text.split('Meningkatnya layanan! daring')).toHaveLength(2);
  });
}

test('a composition that is given up leaves nothing', async ({ app, page, context }) => {
  await app.start();
  await app.newDraft();
  const field = app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Jabatan' });
  await app.write(field, 'Pranata');
  await app.press(field);
  await page.keyboard.press('End');
  const cdp = await context.newCDPSession(page);
  await cdp.send('Input.imeSetComposition', { text: ' Kom', selectionStart: 4, selectionEnd: 4 });
  await app.idle();
  await cdp.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
  await app.idle();
  await expect(field).toHaveValue('Pranata');
});
