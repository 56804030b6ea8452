// The mirror for those who do not see the canvas: names, order, bounds, and what axe says.
import { App } from '../support/app';
import { violations } from '../support/axe';
import { Room } from '../support/room';
import { fixture } from '../support/schema';
import { expect, test } from '../support/test';

async function nodes(app: App): Promise<{ count: number; nameless: string[] }> {
  return app.page.evaluate(() => {
    const all = [...document.querySelectorAll('#mirror *')].filter((element) => element.tagName !== 'OPTION');
    const nameless = all
      .filter((element) => element.matches('button, input, textarea, select, [tabindex="0"]'))
      .filter((element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim() === '');
    return { count: all.length, nameless: nameless.map((element) => element.outerHTML) };
  });
}

/// What is told of the screen as it is now: no serious fault, no nameless control, not too much.
function lookAt(app: App): (where: string) => Promise<void> {
  return async (where) => {
    await app.idle();
    expect.soft(await violations(app), where).toEqual([]);
    const { count, nameless } = await nodes(app);
    expect.soft(nameless, where).toEqual([]);
    expect.soft(count, where).toBeLessThanOrEqual(400);
  };
}

async function writeTarget(app: App, target: string): Promise<void> {
  await app.section('Hasil Kerja');
  await app.press(app.button(/^RHK 1: /).first());
  await app.write(app.region('IKI 1').getByRole('textbox', { name: 'Target', exact: true }), target);
}

async function imported(app: App): Promise<void> {
  await app.start();
  await app.pick('draf.skp.json', fixture('jf-kuantitatif.skp.json'));
  await app.press(app.button('Tambahkan draf'));
  await expect(app.page.getByRole('heading', { name: 'Identitas', level: 1 })).toBeAttached();
}

test('no screen has a serious fault, a nameless control or too many nodes', async ({ app, page }) => {
  await app.start();
  const look = lookAt(app);
  await look('Beranda, empty');
  await app.press(app.button('Buat SKP baru'));
  await look('wizard');
  await imported(app);
  for (const section of ['Identitas', 'RHK Pimpinan', 'Hasil Kerja', 'Perilaku Kerja', 'Lampiran', 'Acuan', 'Keselarasan', 'Matriks Peran Hasil', 'Jadwal dan Tenggat']) {
    await app.section(section);
    await look(section);
  }
  await app.section('Hasil Kerja');
  await app.press(app.button(/^RHK 1: /).first());
  await look('one RHK');
  await app.press(app.button('Riwayat'));
  await look('Riwayat');
  await app.press(app.button('Tentang'));
  await look('Tentang');
  await app.press(app.button('Hapus semua data di perangkat ini'));
  await look('a dialog');
  await app.press(page.getByRole('dialog').getByRole('button', { name: 'Batal' }));
});

test('the dialogue has no serious fault on any of its screens', async ({ app }) => {
  test.setTimeout(180_000);
  const look = lookAt(app);
  const room = await Room.opened(app, fixture('jf-kuantitatif.skp.json'));
  await room.section();
  await look('Dialog Kinerja, who is asked');
  await room.step('Pegawai', 'Mulai dialog');
  await look('Dialog Kinerja');
  await room.enter('Pegawai');
  await room.card(/^IKI: Jumlah antarmuka/);
  await app.press(app.button('Usulkan perubahan'));
  await look('the room, proposing');
  await app.write(app.field('Usulan Target'), '4 antarmuka');
  await room.enterOn(app.button('Catat usulan'));
  await room.say('Pertanyaan', 'Apakah empat cukup?');
  await room.speakAs('Pimpinan');
  await room.enterOn(app.button('Tolak usulan').last());
  await look('the room, rejecting');
  await room.leave();
  await room.bothAgree();
  await room.speakAs('Pegawai');
  await room.enterOn(app.button('Tanda tangani sebagai Pegawai'));
  await look('signing');
  await app.page.keyboard.press('Escape');
  await room.step('Pegawai', 'Tanda tangani sebagai Pegawai', 'Contoh');
  await room.section();
  await room.speakAs('Pimpinan');
  await room.enterOn(app.button('Tetapkan SKP'));
  await look('penetapan');
  await app.page.keyboard.press('Escape');
  await room.step('Pejabat Penilai Kinerja', 'Tetapkan SKP', 'Contoh');
  await room.speakAs('Pegawai');
  await app.choose(app.choice('Alasan revisi'), 'Penugasan pada tahun berjalan');
  await app.write(app.field('Berlaku sejak'), '01-07-2027');
  await app.write(app.field('Catatan'), 'Tambahan layanan baru.');
  await room.enterOn(app.button('Mulai revisi'));
  await room.status('Revisi');
  await writeTarget(app, '9 antarmuka');
  await room.section();
  await room.enterOn(app.button('Bandingkan dengan sekarang'));
  await look('versions side by side');
});

test('nor what opens in the room, nor what two people wrote apart', async ({ app, browser, watch }) => {
  test.setTimeout(180_000);
  const look = lookAt(app);
  const room = await Room.opened(app, fixture('jf-kuantitatif.skp.json'));
  await room.step('Pegawai', 'Mulai dialog');
  const elsewhere = await browser.newContext({ acceptDownloads: true });
  watch.follow(elsewhere);
  const leader = await Room.opened(new App(await elsewhere.newPage(), app.url), (await room.send('Pegawai')).text);
  await leader.enter('Pimpinan');
  await leader.card(/^RHK utama 1/);
  await leader.say('Pertanyaan', 'Siapa penerimanya?');
  await leader.leave();
  await writeTarget(leader.app, '8 antarmuka');
  const { text } = await leader.send('Pimpinan');
  await elsewhere.close();
  await writeTarget(app, '4 antarmuka');
  await room.offer(text);
  await look('a received file');
  await room.enterOn(app.button('Terima'));
  await look('what waits');

  await room.enter('Pegawai');
  await room.card(/^IKI: Jumlah antarmuka/);
  await look('the room, two values');
  await room.card(/^RHK utama 1/);
  await room.enterOn(app.button('Tanggapi').first());
  await look('the room, replying');
  await room.enterOn(app.button('Tambah catatan persiapan'));
  await look('the room, preparing');
  await room.card(/^RHK utama 1/);
  await room.enterOn(app.button('Usulkan IKI baru'));
  await look('the room, a new IKI');
  await room.card(/^SKP secara keseluruhan/);
  await room.enterOn(app.button('Usulkan RHK baru'));
  await look('the room, a new RHK');
  await room.speakAs('Pimpinan');
  await room.card(/^Dukungan sumber daya/);
  await room.enterOn(app.button('Saya tidak setuju'));
  await look('the room, refusing');
  await room.enterOn(app.button('Catat tidak setuju'));
  await room.enterOn(app.button('Alasan tidak ada yang disesuaikan'));
  await look('the room, explaining');
  await app.press(app.button('Layar hadirin'));
  await look('the room, others looking on');
});

test('nor does any screen of the year, empty or with something in it, on either side', async ({ app, page }) => {
  test.setTimeout(180_000);
  const look = lookAt(app);
  await imported(app);
  const year = ['Catatan Kinerja', 'Realisasi', 'Umpan Balik', 'Pemantauan', 'Bimbingan dan Konseling', 'Evaluasi Kinerja', 'Keberatan', 'Angka Kredit'];
  for (const section of year) {
    await app.section(section);
    await look(`${section}, empty`);
  }
  const add = async (section: string, ...buttons: string[]): Promise<void> => {
    await app.section(section);
    for (const name of buttons) await app.press(app.button(name));
    await look(`${section}, ${buttons.join(', ')}`);
  };
  await app.section('Evaluasi Kinerja');
  await app.press(app.button('Pejabat Penilai Kinerja'));
  await add('Catatan Kinerja', 'Tambah catatan');
  await app.press(page.getByRole('radio', { name: 'Bulan' }));
  await look('Catatan Kinerja, a month');
  await add('Umpan Balik', 'Tambah umpan balik', 'Minta umpan balik');
  await add('Pemantauan', 'Tambah pemantauan');
  await add('Bimbingan dan Konseling', 'Tambah pembinaan');
  await add('Angka Kredit', 'Tambah konversi');
  await add('Evaluasi Kinerja', 'Mulai evaluasi tahunan');
  const konsep = app.region('Konsep Evaluasi tahunan');
  for (const [name, label] of [['Capaian Kinerja Organisasi', 'Baik'], ['Rating Hasil Kerja', 'Di bawah Ekspektasi'], ['Rating Perilaku Kerja', 'Sesuai Ekspektasi']] as const) {
    await app.choose(konsep.getByRole('combobox', { name, exact: true }), label);
    await look(`Evaluasi Kinerja, ${name}`);
  }
  await app.press(konsep.getByRole('button', { name: 'Serahkan kepada pegawai' }));
  await look('Evaluasi Kinerja, handed over');
  await app.press(app.button(/^Lihat dasarnya/));
  await look('Evaluasi Kinerja, its ground');
  await app.press(app.button('Tulis permintaan membuka kembali'));
  await look('Evaluasi Kinerja, asking');
});

test('Tab goes through every field of Identitas, in the order of reading', async ({ app, page }) => {
  await app.start();
  await app.newDraft();
  const person = ['Nama', 'Status Kepegawaian', 'NIP', 'Pangkat/Gol. Ruang', 'Jabatan', 'Unit Kerja', 'Instansi'];
  const expected = ['Jenis Jabatan', 'Pendekatan Hasil Kerja', 'Awal Periode Penilaian', 'Akhir Periode Penilaian', 'Profil Instansi', ...person, ...person];
  await app.reach(app.choice('Jenis Jabatan'));
  const seen: string[] = [];
  for (let tabs = 0; tabs < expected.length; tabs++) {
    await app.idle();
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const box = element?.getBoundingClientRect();
      const visible = box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
      return { name: element?.getAttribute('aria-label') ?? element?.textContent ?? '', visible };
    });
    seen.push(focused.name);
    expect.soft(focused.visible, `${focused.name} is scrolled into view`).toBe(true);
    await page.keyboard.press('Tab');
  }
  expect(seen).toEqual(expected);
  await page.keyboard.press('Shift+Tab');
  await app.idle();
  await expect(app.region('Pejabat Penilai Kinerja').getByRole('textbox', { name: 'Instansi' })).toBeFocused();
});

test('behind a dialog nothing can be reached; Escape closes it and gives the focus back', async ({ app, page }) => {
  await imported(app);
  await app.press(app.button('Beranda'));
  const remove = app.button(/^Hapus Pegawai Contoh Dua/);
  await app.press(remove);
  const dialog = page.getByRole('dialog', { name: 'Hapus draf ini?' });
  await expect(dialog).toHaveAttribute('aria-modal', 'true');
  for (let tabs = 0; tabs < 6; tabs++) {
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => {
      const element = document.activeElement;
      return element === document.body || element?.closest('[role="dialog"]') !== null;
    });
    expect(inside).toBe(true);
  }
  await expect(page.getByRole('button', { name: 'Buat SKP baru' }).and(page.locator('[inert] *, [inert]'))).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(remove).toBeFocused();
});

test('twelve seconds of typing say nothing; Ctrl+S says once that it is saved', async ({ app, page }) => {
  await app.start();
  await app.newDraft();
  await app.press(app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Nama' }));
  await app.saved();
  await page.waitForTimeout(2000);
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const politeness = (element: Element): string => element.getAttribute('aria-live') ??
      (element.matches('[role=status], [role=log], output') ? 'polite' : element.matches('[role=alert]') ? 'assertive' : '');
    new MutationObserver((mutations) => {
      for (const { target } of mutations) {
        let element = target instanceof Element ? target : target.parentElement;
        while (element !== null && politeness(element) === '') element = element.parentElement;
        if (element !== null && politeness(element) !== 'off') said.push(element.textContent ?? '');
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const said = (): Promise<string[]> => page.evaluate(() => (window as unknown as { said: string[] }).said);
  let states = 0;
  for (const end = Date.now() + 12_000, before = await app.status.textContent(); Date.now() < end;) {
    await page.keyboard.type('Pegawai ');
    await page.waitForTimeout(250);
    if (await app.status.textContent() !== before) states++;
  }
  expect(states, 'it was saved meanwhile').toBeGreaterThan(3);
  expect(await said()).toEqual([]);
  await page.keyboard.type('Contoh');
  await page.keyboard.press('Control+s');
  await app.saved();
  await expect.poll(said).toEqual(['Sudah tersimpan.']);
});

test('what is said aloud: the result of a save by hand, and a removal', async ({ app, page }) => {
  await app.start();
  await app.newDraft();
  await app.section('RHK Pimpinan');
  await app.press(app.button('Tambah RHK pimpinan'));
  await app.press(app.button('Hapus RHK pimpinan'));
  await expect(page.locator('#polite')).not.toBeEmpty();
});
