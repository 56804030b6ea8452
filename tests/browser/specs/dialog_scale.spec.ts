// A dialogue that is too long is refused.
import { talkOn } from '../support/record';
import type { File } from '../support/record';
import { Room } from '../support/room';
import { fixture } from '../support/schema';
import { expect, test } from '../support/test';

const card = 'rhk/r1/iki/i1';

function long(entries: number): string {
  const file = JSON.parse(fixture('jf-dialog.skp.json')) as File;
  talkOn(file, entries, card);
  return JSON.stringify(file);
}

test('10,000 entries are refused with the limit, and nothing changes', async ({ app, page }) => {
  await app.start();
  await app.pick('panjang.skp.json', long(5));
  await app.press(app.button('Tambahkan draf'));
  const room = new Room(app);
  await room.offer(long(10_000));
  await expect(page.getByRole('dialog')).toContainText('5.000');
  await app.press(page.getByRole('dialog').getByRole('button').first());
  await room.section();
  await expect(page.getByRole('main')).toContainText('5 entri');
});
