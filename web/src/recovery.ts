// The recovery page (recovery.html): saves all drafts as files when the program does not load. Plain elements, no
// WebAssembly, nothing of the program but how its drafts are stored.

import { kindOf } from "./attached_kind";
import { packed } from "./container";
import { byId } from "./dom";
import { inTime } from "./in_time";
import { readLetters } from "./left_behind";
import type { Letter } from "./left_behind";
import { dress } from "./look";
import { renewProgram } from "./renew";
import type { Renewal } from "./renew";
import { saveFile } from "./save_file";
import { openMedium } from "./second_medium";
import { SecondStore } from "./second_store";
import { openExisting, readEverything } from "./storage_export";
import type { Rescue, Rescued } from "./storage_export";
import { digest } from "./storage_records";

const PATIENCE = 10_000;  // ms
const PAUSE = 400;  // ms between downloads: browsers drop those that come at once

const kinds: Record<Rescued["kind"], string> = {
  draft: "",
  unsent: "tulisan terakhir sebelum halaman ditutup",
  damaged: "rusak: isi mentah, mungkin tidak dapat dibuka lagi",
};

const sources: Record<Rescued["source"], string> = {
  first: "dari penyimpanan utama",
  second: "dari salinan kedua di peramban ini",
  both: "dari penyimpanan utama, bagian yang rusak dari salinan kedua",
};

const renewals: Record<Renewal, string> = {
  done: "Berkas program lama sudah dilepas. Membuka SKP Luring dari server…",
  unreachable: "Server tidak dapat dihubungi, jadi tidak ada yang diubah. Periksa sambungan, lalu coba lagi.",
  foreign: "Server memberi halaman lain, bukan SKP Luring (mungkin jaringan meminta Anda masuk dahulu), jadi tidak ada " +
    "yang diubah. Coba lagi nanti.",
};

dress();

const say = (words: string): void => {
  byId("state", HTMLElement).textContent = words;
};

function momentOf({ savedAt }: Rescued): string {
  if (savedAt === 0) return "waktu tidak diketahui";
  return new Date(savedAt).toLocaleString("id-ID", { dateStyle: "long", timeStyle: "short" });
}

function fileName({ kind, label, savedAt }: Rescued, number: number, whole: boolean): string {
  const day = savedAt === 0 ? "" : ` ${new Date(savedAt).toISOString().slice(0, 10)}`;
  const ending = whole ? ".zip" : kind === "damaged" ? ".json.rusak" : ".skp.json";
  return `Pemulihan ${number}${label === "" ? "" : ` ${label.replace(/\./g, " ")}`}${day}${ending}`;
}

async function save(one: Rescued, number: number): Promise<void> {
  const files = one.kind === "damaged" ? [] : await one.files();
  const bytes = await one.read();
  if (files.length === 0) return saveFile(fileName(one, number, false), "application/json", bytes);
  const beside = files.map((file) => ({ name: `berkas/${digest(file)}.${kindOf(file) ?? "bin"}`, bytes: file }));
  saveFile(fileName(one, number, true), "application/zip", ...packed([{ name: "dokumen.json", bytes }, ...beside]));
}

function aboutOf(one: Rescued): string {
  const size = `${Math.max(1, Math.round(one.size / 1000))} KB`;
  const beside = one.attached.length === 0 ? "" : `beserta ${one.attached.length} berkas yang dilampirkan`;
  const lacks = one.lacks === 0 ? "" : `${one.lacks} bagian hilang atau rusak`;
  return [momentOf(one), size, sources[one.source], one.deleted ? "ada di Terhapus" : "", kinds[one.kind], beside, lacks]
    .filter((words) => words !== "").join(" · ");
}

function row(one: Rescued, number: number): HTMLLIElement {
  const name = document.createElement("strong");
  name.textContent = one.label === "" ? `Draf ${number}` : one.label;
  const about = document.createElement("span");
  about.textContent = aboutOf(one);
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Simpan berkas";
  button.setAttribute("aria-label", `Simpan berkas ${number}: ${name.textContent}`);
  button.addEventListener("click", () => void saveAll([one], number));
  const item = document.createElement("li");
  item.append(name, about, button);
  return item;
}

async function saveAll(all: readonly Rescued[], first = 1): Promise<void> {
  const failed: number[] = [];
  for (const [at, one] of all.entries()) {
    if (at > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    await save(one, first + at).catch((error: unknown) => {
      console.error(error);
      failed.push(first + at);
    });
  }
  if (failed.length > 0) say(`Tidak dapat dibaca lagi: nomor ${failed.join(", ")}. Muat ulang halaman ini, lalu coba lagi.`);
  else if (all.length > 1)
    say(`${all.length} berkas diserahkan kepada peramban. Bila peramban bertanya, izinkan unduhan beberapa berkas. ` +
      "Periksa folder Unduhan sebelum menghapus apa pun.");
}

const unreadable = "Penyimpanan peramban ini tidak dapat dibaca. Tutup semua tab SKP Luring lain dan muat ulang halaman ini; bila tetap " +
  "begini, tutup lalu buka lagi peramban. Jangan menghapus data situs: draf ikut terhapus.";

function summaryOf({ all, unread }: Rescue): string {
  if (all.length === 0 && unread > 0) return unreadable;
  if (all.length === 0) return "Tidak ada draf di peramban ini. Bila Anda memakai peramban, akun, atau alamat lain, draf ada di sana.";
  const rest = unread === 0 ? "" : ` Sebagian penyimpanan tidak dapat dibaca (${unread}): muat ulang halaman ini untuk mencoba lagi.`;
  return `${all.length} naskah ditemukan di peramban ini. Simpan sebagai berkas; nanti dapat dibuka dengan "Impor berkas".${rest}`;
}

function show(rescue: Rescue): void {
  const { all } = rescue;
  say(summaryOf(rescue));
  if (all.length === 0) return;
  byId("drafts", HTMLElement).append(...all.map((one, at) => row(one, at + 1)));
  const button = byId("save-all", HTMLButtonElement);
  button.hidden = false;
  button.addEventListener("click", () => void saveAll(all));
}

/// Undefined and counted when there is no answer, so that the other store is read all the same.
function counted<T>(opening: Promise<T>, failed: () => void): Promise<T | undefined> {
  return inTime(PATIENCE, opening).catch((error: unknown) => {
    console.error(error);
    failed();
    return undefined;
  });
}

async function read(): Promise<Rescue> {
  let unopened = 0;
  const failed = (): void => void unopened++;
  const { indexedDB } = window;
  const [db, medium] = await Promise.all([
    counted(openExisting(indexedDB), failed), counted(openMedium(navigator.storage, indexedDB, false), failed),
  ]);
  if (db !== undefined) db.onversionchange = () => db.close();  // never in the way of the program
  const copies = medium === undefined ? undefined : new SecondStore(medium);
  const found = await readEverything({ db, copies, letters: lettersHere() }, (count) => say(`Membaca draf di perangkat ini… ${count} naskah.`));
  return { ...found, unread: found.unread + unopened };
}

/// Even reading the property throws in some private windows.
function lettersHere(): Letter[] {
  try {
    return readLetters(window.localStorage);
  } catch {
    return [];
  }
}

async function renew(): Promise<void> {
  const button = byId("renew", HTMLButtonElement);
  button.disabled = true;
  const outcome = await renewProgram();
  byId("renewed", HTMLElement).textContent = renewals[outcome];
  if (outcome === "done") location.assign("./");
  else button.disabled = false;
}

read().then(show, (error: unknown) => {
  console.error(error);
  say(unreadable);
});
byId("renew", HTMLButtonElement).addEventListener("click", () => void renew());
byId("about", HTMLElement).textContent = `${__APP_VERSION__} · ${__BUILD_ID__}`;
