// The page that is left when the program can not go on: plain elements, and still a way to the data.

import { RECOVERY_PAGE } from "./precache";
import { saveFile } from "./save_file";

export type Failure = "load" | "crash" | "browser";

const sentences: Record<Failure, { title: string; text: string }> = {
  load: {
    title: "Aplikasi belum dapat dibuka",
    text: "Sebagian berkas aplikasi gagal dimuat atau tidak cocok satu sama lain. Biasanya karena sambungan terputus, " +
      "jaringan meminta Anda masuk dahulu (WiFi kantor, hotel), atau server sedang diperbarui. Periksa sambungan, tunggu " +
      "beberapa menit, lalu tekan Muat ulang. Draf yang tersimpan di perangkat ini tetap aman: jangan menghapus data situs, " +
      "karena draf ikut terhapus.",
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
let kept: () => Uint8Array<ArrayBuffer> | undefined = () => undefined;

export function keepForRecovery(read: typeof kept): void {
  kept = read;
}

function download(bytes: Uint8Array<ArrayBuffer>): void {
  const time = new Date().toISOString().slice(0, 16).replace(/[T:]/g, "-");
  saveFile(`Pemulihan ${time}.skp.json`, "application/json", bytes);
}

/// A file that once came wrong may lie in the browser's own cache for a year: asked for again, past that cache.
async function reload(): Promise<void> {
  const named = document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>("script[src], link[rel=stylesheet], link[rel=modulepreload]");
  const files = Array.from(named, (element) => element instanceof HTMLLinkElement ? element.href : element.src);
  const page = location.href.replace(/#.*/, "");
  await Promise.allSettled([page, __WASM_URL__, ...files].map((address) => fetch(address, { cache: "reload" })));
  location.reload();
}

/// Of several causes the first is told.
let failed = false;

function element<K extends keyof HTMLElementTagNameMap>(name: K, id: string, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.id = id;
  made.textContent = text;
  return made;
}

function button(id: string, text: string, press: () => void): HTMLButtonElement {
  const made = element("button", id, text);
  made.type = "button";
  made.addEventListener("click", press);
  return made;
}

function actions(data: Uint8Array<ArrayBuffer> | undefined): HTMLElement {
  const row = document.createElement("div");
  row.className = "fatal-actions";
  if (data !== undefined) row.append(button("fatal-download", "Unduh data terakhir", () => download(data)));
  row.append(button("fatal-reload", "Muat ulang", () => void reload()));
  const recovery = element("a", "fatal-recovery", "Simpan semua draf sebagai berkas");
  recovery.href = RECOVERY_PAGE;
  row.append(recovery);
  return row;
}

/// `rescued` is what could still be read from the program's memory, newer than what was kept. All of it is made here:
/// the page itself may be what is broken.
export function showFailure(failure: Failure, detail: unknown, rescued?: Uint8Array<ArrayBuffer>): void {
  console.error(detail);
  if (failed || document.getElementById("fatal") !== null) return;
  failed = true;
  const title = element("h1", "fatal-title", sentences[failure].title);
  title.tabIndex = -1;
  const cause = detail instanceof Error ? detail.message : String(detail);
  const page = element("main", "fatal", "");
  page.append(
    title,
    element("p", "fatal-text", sentences[failure].text),
    actions(rescued ?? kept()),
    element("p", "fatal-detail", `${__APP_VERSION__} · ${__BUILD_ID__} · ${cause}`),
  );
  const show = (): void => {
    document.getElementById("skeleton")?.remove();
    const app = document.getElementById("app");
    if (app !== null) app.hidden = true;
    document.body.append(page);
    title.focus();
  };
  // A script in the head may fail before there is a body.
  if (document.body === null) document.addEventListener("DOMContentLoaded", show, { once: true });
  else show();
}
