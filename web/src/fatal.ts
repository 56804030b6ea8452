// The page that is left when the program can not go on: plain elements, and still a way to the data.

import { byId } from "./dom";
import { saveFile } from "./save_file";

export type Failure = "load" | "crash" | "browser";

const sentences: Record<Failure, { title: string; text: string }> = {
  load: {
    title: "Aplikasi belum dapat dibuka",
    text: "Berkas aplikasi gagal dimuat. Periksa sambungan, lalu muat ulang halaman ini. " +
      "Draf yang tersimpan di perangkat ini tetap aman.",
  },
  crash: {
    title: "Aplikasi berhenti karena gangguan",
    text: "Mohon maaf, terjadi kesalahan pada aplikasi. Draf yang sudah tersimpan di perangkat ini tetap aman. " +
      "Muat ulang halaman untuk melanjutkan. Bila ingin lebih tenang, unduh dahulu data terakhir.",
  },
  browser: {
    title: "Peramban ini belum mendukung aplikasi",
    text: "Aplikasi memerlukan peramban yang lebih baru. Silakan gunakan versi terkini Chrome, Edge, Firefox, " +
      "atau Safari.",
  },
};

/// The newest bytes of a draft that passed through the shell, outside the program's memory.
let kept: Uint8Array<ArrayBuffer> | undefined;

export function keepForRecovery(bytes: Uint8Array<ArrayBuffer>): void {
  kept = bytes;
}

function download(bytes: Uint8Array<ArrayBuffer>): void {
  const time = new Date().toISOString().slice(0, 16).replace(/[T:]/g, "-");
  saveFile(`Pemulihan ${time}.skp.json`, "application/json", bytes);
}

/// `rescued` is what could still be read from the program's memory, newer than what was kept.
export function showFailure(failure: Failure, detail: unknown, rescued?: Uint8Array<ArrayBuffer>): void {
  console.error(detail);
  const page = byId("fatal", HTMLElement);
  if (!page.hidden) return;
  document.getElementById("skeleton")?.remove();
  byId("app", HTMLElement).hidden = true;
  byId("fatal-title", HTMLElement).textContent = sentences[failure].title;
  byId("fatal-text", HTMLElement).textContent = sentences[failure].text;
  byId("fatal-detail", HTMLElement).textContent =
    `${__APP_VERSION__} · ${__BUILD_ID__} · ${detail instanceof Error ? detail.message : String(detail)}`;
  const data = rescued ?? kept;
  const save = byId("fatal-download", HTMLButtonElement);
  save.hidden = data === undefined;
  save.addEventListener("click", () => {
    if (data !== undefined) download(data);
  });
  byId("fatal-reload", HTMLButtonElement).addEventListener("click", () => location.reload());
  page.hidden = false;
  byId("fatal-title", HTMLElement).focus();
}
