// The recovery page (recovery.html): saves all drafts as files when the program does not load. Plain elements, no
// WebAssembly, nothing of the program but how its drafts are stored.

import { byId } from "./dom";
import { renewProgram } from "./renew";
import type { Renewal } from "./renew";
import { saveFile } from "./save_file";
import { openExisting, readEverything } from "./storage_export";
import type { Rescued } from "./storage_export";

const PATIENCE = 10_000;  // ms
const PAUSE = 400;  // ms between downloads: browsers drop those that come at once

const kinds: Record<Rescued["kind"], string> = {
  draft: "",
  unsent: "tulisan terakhir sebelum halaman ditutup",
  damaged: "rusak: isi mentah, mungkin tidak dapat dibuka lagi",
};

const renewals: Record<Renewal, string> = {
  done: "Berkas program lama sudah dilepas. Membuka SKP Luring dari server…",
  unreachable: "Server tidak dapat dihubungi, jadi tidak ada yang diubah. Periksa sambungan, lalu coba lagi.",
  foreign: "Server memberi halaman lain, bukan SKP Luring (mungkin jaringan meminta Anda masuk dahulu), jadi tidak ada " +
    "yang diubah. Coba lagi nanti.",
};

const say = (words: string): void => {
  byId("state", HTMLElement).textContent = words;
};

function momentOf({ savedAt }: Rescued): string {
  if (savedAt === 0) return "waktu tidak diketahui";
  return new Date(savedAt).toLocaleString("id-ID", { dateStyle: "long", timeStyle: "short" });
}

function fileName({ kind, label, savedAt }: Rescued, number: number): string {
  const day = savedAt === 0 ? "" : ` ${new Date(savedAt).toISOString().slice(0, 10)}`;
  const ending = kind === "damaged" ? ".json.rusak" : ".skp.json";
  return `Pemulihan ${number}${label === "" ? "" : ` ${label.replace(/\./g, " ")}`}${day}${ending}`;
}

const save = (one: Rescued, number: number): void => saveFile(fileName(one, number), "application/json", one.bytes);

function row(one: Rescued, number: number): HTMLLIElement {
  const name = document.createElement("strong");
  name.textContent = one.label === "" ? `Draf ${number}` : one.label;
  const about = document.createElement("span");
  const size = `${Math.max(1, Math.round(one.bytes.length / 1000))} KB`;
  about.textContent = [momentOf(one), size, one.deleted ? "ada di Terhapus" : "", kinds[one.kind]]
    .filter((words) => words !== "").join(" · ");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Simpan berkas";
  button.setAttribute("aria-label", `Simpan berkas ${number}: ${name.textContent}`);
  button.addEventListener("click", () => save(one, number));
  const item = document.createElement("li");
  item.append(name, about, button);
  return item;
}

async function saveAll(all: readonly Rescued[]): Promise<void> {
  for (const [at, one] of all.entries()) {
    if (at > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    save(one, at + 1);
  }
  say(`${all.length} berkas diserahkan kepada peramban. Bila peramban bertanya, izinkan unduhan beberapa berkas. ` +
    "Periksa folder Unduhan sebelum menghapus apa pun.");
}

function show(all: readonly Rescued[]): void {
  if (all.length === 0) {
    say("Tidak ada draf di peramban ini. Bila Anda memakai peramban, akun, atau alamat lain, draf ada di sana.");
    return;
  }
  say(`${all.length} naskah ditemukan di peramban ini. Simpan sebagai berkas; nanti dapat dibuka dengan "Impor berkas".`);
  byId("drafts", HTMLElement).append(...all.map((one, at) => row(one, at + 1)));
  const button = byId("save-all", HTMLButtonElement);
  button.hidden = false;
  button.addEventListener("click", () => void saveAll(all));
}

async function read(): Promise<Rescued[]> {
  const db = await openExisting(window.indexedDB);
  if (db === undefined) return [];
  db.onversionchange = () => db.close();  // never in the way of the program
  return readEverything(db);
}

async function renew(): Promise<void> {
  const button = byId("renew", HTMLButtonElement);
  button.disabled = true;
  const outcome = await renewProgram();
  byId("renewed", HTMLElement).textContent = renewals[outcome];
  if (outcome === "done") location.assign("./");
  else button.disabled = false;
}

const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error("no answer")), PATIENCE));
Promise.race([read(), late]).then(show, (error: unknown) => {
  console.error(error);
  say("Penyimpanan peramban ini tidak dapat dibaca. Tutup semua tab SKP Luring lain dan muat ulang halaman ini; bila tetap " +
    "begini, tutup lalu buka lagi peramban. Jangan menghapus data situs: draf ikut terhapus.");
});
byId("renew", HTMLButtonElement).addEventListener("click", () => void renew());
byId("about", HTMLElement).textContent = `${__APP_VERSION__} · ${__BUILD_ID__}`;
