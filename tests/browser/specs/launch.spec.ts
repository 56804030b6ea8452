// A double click on a file: the system starts the application with it, or hands it to the window that is open.
import { fixture } from '../support/schema';
import { expect, test } from '../support/test';

const text = fixture('jf-kuantitatif.skp.json');

test('the file is shown before anything is taken, and a draft that is here is recognised at the next start', async ({ app, page }) => {
  await page.addInitScript((content) => {
    const handle = { getFile: () => Promise.resolve(new File([content], 'rencana.skp.json')) };
    Object.defineProperty(window, 'launchQueue', {
      value: { setConsumer: (consumer: (params: object) => void) => consumer({ files: [handle] }) },
    });
  }, text);
  await app.start();
  await expect(page.getByRole('dialog')).toContainText('Draf ini belum ada di perangkat ini.');
  await app.press(app.button('Tambahkan draf'));
  await expect(page.getByRole('heading', { name: 'Identitas', level: 1 })).toBeAttached();
  await app.reload();
  await expect(page.getByRole('dialog')).toContainText('isinya sama persis');
});
