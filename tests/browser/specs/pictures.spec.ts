// Pictures of every screen in Chromium, for people to look at; nothing is asked of them:
//   LURING_PICTURES=/tmp/pictures web/node_modules/.bin/playwright test -c tests/browser/playwright.config.ts pictures
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { App } from '../support/app';
import { launch, newProfile } from '../support/browser';
import { Paper } from '../support/paper';
import { Room } from '../support/room';
import { fixture } from '../support/schema';
import { repository } from '../support/site';
import { test } from '../support/test';
import type { BrowserContext } from '@playwright/test';

const folder = process.env['LURING_PICTURES'];

const windows = [
  { name: 'desktop', options: { viewport: { width: 1366, height: 768 } } },
  { name: 'office', options: { viewport: { width: 1366, height: 768 }, deviceScaleFactor: 1.25 } },
  { name: 'large', options: { viewport: { width: 1920, height: 1080 } } },
  { name: 'phone', options: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true } },
];

/// A JPT with everything that is planned beside the form, and with something that is not right.
function planned(profil: string): string {
  const file = JSON.parse(readFileSync(join(repository, 'tests/fixtures/jpt-kuantitatif.skp.json'), 'utf8')) as
    { skp: Record<string, unknown> & { rhk: { id: string; iki: Record<string, unknown>[] }[] } };
  const { skp } = file;
  const iki = skp.rhk.flatMap((rhk) => rhk.iki.map((one) => ({ rhk: rhk.id, iki: one['id'] as string })));
  Object.assign(skp.rhk[0]?.iki[1] ?? {}, {
    triwulan: { tw1: '60', tw2: '64', tw3: '68', tw4: '72,5', polarisasi: 'maximize', konsolidasi: 'last_value' },
    manual: { tujuan: 'Memastikan layanan publik dapat diakses dari mana saja', definisi: 'Layanan yang selesai tanpa datang ke kantor', formula: '',
      satuan: 'persen', tingkat_kendali: 'outcome', sumber_data: 'Katalog layanan', periode_pelaporan: 'triwulan', penanggung_jawab: '' },
  });
  Object.assign(skp, {
    profil,
    sasaran: [{ id: 's1', statement: 'Meningkatnya kualitas layanan pemerintahan digital kabupaten', indikator: 'Indeks SPBE' }],
    rhk: skp.rhk.map((rhk, i) => ({ ...rhk, sasaran: i < 2 ? 's1' : '',
      rencana_aksi: i > 0 ? [] : [{ id: 'k1', periode: 't1', uraian: 'Tersusunnya peta jalan layanan daring', target: '1 dokumen' }] })),
    jadwal: { jenis: 'triwulanan', batas_penetapan: '2027-01-29', batas_evaluasi_tahunan: '', periode: [
      { id: 't1', nama: 'Triwulan I', awal: '2027-01-01', akhir: '2027-03-31', batas: '2027-04-10' },
      { id: 't2', nama: 'Triwulan II', awal: '2027-04-01', akhir: '2027-06-30', batas: '31-6-2027' }] },
    matriks: { anggota: ['Kepala Bidang Aplikasi Informatika', 'Kepala Bidang Statistik dan Persandian', 'Sekretaris', 'Ketua Tim Infrastruktur',
      'Statistisi Ahli Muda', 'Sandiman Ahli Muda'].map((jabatan, p) => ({
      id: `a${p}`, nama: `Pegawai Contoh ${['Tiga', 'Empat', 'Lima', 'Enam', 'Tujuh', 'Delapan'][p]}`, nip: '', jabatan,
      unit_kerja: p === 4 ? 'Badan Pusat Statistik Kabupaten Contoh' : '', unit_lain: p === 4, ketua: p === 5 ? 'a3' : '',
      peran: iki.filter((_, i) => i % 6 === p || (p === 3 && i === 2)).map((at, i) => ({ ...at,
        hasil: i > 0 ? 'Menyusun laporan' : 'Terintegrasinya layanan antarperangkat daerah melalui bus layanan daerah' })),
    })) },
    pkps: { praktik: { indikator: 'kemampuan literasi murid pada sekolah binaan', rapor_pendidikan: '', target: '3 sekolah' },
      riwayat: [{ id: 'l1', tindakan: 'ajukan', oleh: 'Pegawai Contoh Satu', tanggal: '11-01-2027', catatan: '' }] },
  });
  return JSON.stringify(file);
}

/// Sections of the year, and what is pressed on them to see more than an empty one.
const year = [
  ['Evaluasi Kinerja', 'Pejabat Penilai Kinerja', 'Mulai evaluasi Triwulan I'],
  ['Catatan Kinerja', 'Tambah catatan'],
  ['Realisasi'],
  ['Umpan Balik', 'Tambah umpan balik', 'Minta umpan balik'],
  ['Pemantauan', 'Tambah pemantauan'],
  ['Bimbingan dan Konseling', 'Tambah pembinaan'],
  ['LCK'],
  ['Keberatan'],
] as const;

/// Takes pictures of a tab, and of what is below the first screen of it.
type Shoot = (of: App, name: string, further?: number) => Promise<void>;

/// `someone` has a browser of their own, `tab` is another one in the last browser.
interface Desk { shoot: Shoot; someone: () => Promise<App>; tab: () => Promise<App> }

/// In each size; the pictures of one have a folder.
function pictures(title: string, take: (desk: Desk) => Promise<void>): void {
  for (const { name: device, options } of windows) {
    test(`${title} at ${device}`, async ({ site }) => {
      test.skip(folder === undefined, 'LURING_PICTURES names no folder');
      test.setTimeout(600_000);
      const dir = join(folder ?? '', device);
      mkdirSync(dir, { recursive: true });
      const people: { context: BrowserContext; leave: () => Promise<void> }[] = [];
      const tab = async (): Promise<App> => {
        const page = await people.at(-1)?.context.newPage();
        if (page === undefined) throw new Error('nobody is here');
        return new App(page, site.url, device === 'phone');
      };
      const someone = async (): Promise<App> => {
        const profile = await newProfile();
        const context = await launch(profile.dir, undefined, options);
        people.push({ context, leave: async () => { await context.close(); await profile.remove(); } });
        return tab();
      };
      const shoot: Shoot = async (of, name, further = 0) => {
        await of.page.mouse.move(0, 0);
        for (let at = 0; at <= further; at++) {
          if (at > 0) await of.turn(0.85);
          await of.idle();
          await of.page.screenshot({ path: join(dir, at > 0 ? `${name}-${String(at)}.png` : `${name}.png`) });
        }
      };
      try {
        await take({ shoot, someone, tab });
      } finally {
        for (const one of people) await one.leave();
      }
    });
  }
}

pictures('pictures', async (desk) => {
  const app = await desk.someone();
  const { page } = app;
  const shoot = (name: string, further = 0): Promise<void> => desk.shoot(app, name, further);
  await app.start();
  await shoot('beranda-kosong');
  for (const profil of ['kemenkeu', 'pkps']) {
    await app.pick('draf.skp.json', planned(profil));
    await shoot(`impor-${profil}`);
    await app.press(app.button(profil === 'kemenkeu' ? 'Tambahkan draf' : 'Simpan sebagai draf terpisah').first());
    if (profil === 'pkps') {
      await app.section('PKPS');
      await shoot('pkps', 8);
      continue;
    }
    await shoot('identitas', 1);
    for (const [section, further] of [['Hasil Kerja', 1], ['Keselarasan', 2], ['Matriks Peran Hasil', 1], ['Jadwal dan Tenggat', 2], ['Lampiran', 1]] as const) {
      await app.section(section);
      await shoot(section.toLowerCase().replaceAll(' ', '-'), further);
    }
    await app.section('Hasil Kerja');
    await app.press(app.button(/^RHK 1: /).first());
    await shoot('rhk', 5);
    await app.section('Hasil Kerja');
    for (const name of ['Mulai dari contoh', 'Tempel dari Excel', 'Ambil dari SKP lain']) {
      await app.press(app.button(name));
      await shoot(name.toLowerCase().replaceAll(' ', '-'));
      await page.keyboard.press('Escape');
      await app.press(app.button(/^Kembali/).first());
      await app.section('Hasil Kerja');
    }
    for (const [section, ...buttons] of year) {
      await app.section(section);
      await shoot(section.toLowerCase().replaceAll(' ', '-'));
      for (const name of buttons) await app.press(app.button(name));
      if (buttons.length > 0) await shoot(`${section.toLowerCase().replaceAll(' ', '-')}-diisi`, 3);
    }
    const paper = new Paper(app);
    await paper.show();
    await shoot('cetak');
    await app.press(app.button('Kembali'));
    await app.press(app.button('Beranda'));
    await shoot('beranda');
  }
});

const negotiated = fixture('jf-kuantitatif.skp.json');

/// What a Pegawai hands over: a question and a proposal about the first indicator.
async function asked(app: App, shoot: Shoot): Promise<string> {
  const room = await Room.opened(app, negotiated);
  await room.section();
  await shoot(app, 'dialog-kinerja', 2);
  await room.speakAs('Pegawai');  // on a phone the agenda alone does not ask
  await room.enter('Pegawai');
  await shoot(app, 'ruang-dialog');
  await room.card(/^IKI/);
  await room.say('Pertanyaan', 'Apakah enam antarmuka cukup untuk semua perangkat daerah?');
  await room.propose('Target', '8 antarmuka');
  await shoot(app, 'ruang-kartu-pegawai', 1);
  const back = app.button('Agenda');  // where the card covers it
  if (await back.count() > 0) await app.press(back);
  await room.leave();
  return (await room.send('Pegawai', 'Mohon dibaca sebelum pertemuan hari Senin.')).text;
}

/// What another person hands over, who only began to talk.
async function begun(app: App, nama: string, number: number): Promise<string> {
  const room = await Room.opened(app, negotiated.replaceAll('Pegawai Contoh Dua', nama)
    .replaceAll('198809172014032003', `19900101201503200${String(number)}`).replaceAll('"skp1"', `"skp10${String(number)}"`));
  await room.step('Pegawai', 'Mulai dialog');
  return (await room.send('Pegawai')).text;
}

pictures('the room', async ({ shoot, someone, tab }) => {
  const pegawai = await someone();
  const file = await asked(pegawai, shoot);
  const others = [await begun(pegawai, 'Pegawai Contoh Empat', 1), await begun(pegawai, 'Pegawai Contoh Lima', 2)];
  const app = await someone();
  await app.start();
  const [chooser] = await Promise.all([app.page.waitForEvent('filechooser'), app.press(app.button(/^Impor/).first())]);
  await chooser.setFiles(others.map((text, at) => (
    { name: `${String(at)}.skp.json`, mimeType: 'application/json', buffer: Buffer.from(text) })));
  await app.idle();
  await shoot(app, 'banyak-berkas');
  await app.press(app.button('Terima semuanya'));
  await app.press(app.button('Beranda'));
  await app.pick('dari-pegawai.skp.json', file);
  await shoot(app, 'impor-dialog');
  await app.press(app.button('Tambahkan draf'));
  await shoot(app, 'menunggu-anda', 1);
  await app.press(app.button('Beranda'));
  await shoot(app, 'beranda-pimpinan', 1);
  await app.press(app.button(/^Buka Pegawai Contoh Dua/).first());
  const room = new Room(app);
  await room.enter('Pimpinan');
  await room.card(/^IKI/);
  await shoot(app, 'ruang-kartu-pimpinan', 1);
  await app.press(app.button('Layar hadirin'));
  const hall = await tab();
  await hall.start();
  await hall.press(hall.button(/^Buka Pegawai Contoh Dua/).first());
  await hall.press(hall.button('Layar hadirin'));
  await shoot(hall, 'layar-hadirin');
});
