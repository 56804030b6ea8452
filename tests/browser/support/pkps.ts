// The plan of a guru or pengawas (PKPS) as it is written, and the way it goes until it is approved.
import type { App } from './app';
import type { pengawas } from './sample_pengawas';

/// What must be there before a plan can be made in Ruang GTK, by the labels of its choices.
export const prasyarat = [
  'RHK dan IKI atasan sudah ditetapkan di e-Kinerja',
  'RHK atasan sudah tampil di Ruang GTK',
  'Pejabat Penilai Kinerja yang tercatat sudah benar',
  'Periode perencanaan sudah dibuka',
] as const;

export async function fillPlan(app: App, sample: typeof pengawas): Promise<void> {
  await app.write(app.field('Indikator Praktik Kinerja'), sample.praktik.indikator);
  await app.write(app.field('Capaian pada Rapor Pendidikan'), sample.praktik.rapor);
  await app.write(app.field('Target Praktik Kinerja'), sample.praktik.target);
  for (const one of sample.perilaku) {
    const card = app.region(one.nilai);
    await app.write(card.getByRole('textbox', { name: 'Indikator Perilaku Kerja' }), one.indikator);
    await app.write(card.getByRole('textbox', { name: 'Perwujudan Perilaku Kerja' }), one.perwujudan);
  }
  await app.choose(app.choice('Refleksi Kompetensi sudah dikerjakan'), 'Sudah');
  await app.write(app.field('Area Pengembangan'), sample.kompetensi.area);
  await app.write(app.field('Kompetensi Terkuat'), sample.kompetensi.terkuat);
  await app.choose(app.choice('Kelompok Rekomendasi'), 'Area Pengembangan');
  await app.write(app.field('Indikator Pengembangan Kompetensi'), sample.kompetensi.indikator);
}

/// The next step on the way to approval, as its actor takes it on this day.
export class Step {
  constructor(private readonly app: App) {}

  async take(button: string, date: string, given: { oleh?: string; answer?: 'Ya' | 'Tidak'; note?: string } = {}): Promise<void> {
    const { app } = this;
    if (given.oleh !== undefined) await app.write(app.field('Nama yang bertindak'), given.oleh);
    await app.write(app.field('Tanggal langkah'), date);
    if (given.answer !== undefined) {
      await app.choose(app.choice('Apakah rencana ini realistis?'), given.answer);
      await app.choose(app.choice('Apakah rencana ini dapat dicapai?'), given.answer);
    }
    if (given.note !== undefined) await app.write(app.field('Catatan langkah'), given.note);
    await app.press(app.region('Langkah berikut').getByRole('button', { name: button, exact: true }));
  }
}
