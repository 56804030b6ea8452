// An attached file in front of the canvas: a picture as such, a PDF by the browser's own viewer in a tab of its own, since
// the policy of this page lets nothing foreign be embedded (web/csp.mjs).

import type { Shown } from "./attachments";
import { saveFile } from "./save_file";

function made<K extends keyof HTMLElementTagNameMap>(tag: K, text = ""): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function pressed(label: string, run: () => void): HTMLButtonElement {
  const button = made("button", label);
  button.type = "button";
  button.addEventListener("click", run);
  return button;
}

function pictureOf({ name }: Shown, url: string): HTMLElement {
  const picture = made("img");
  picture.alt = `Isi berkas ${name}`;
  picture.addEventListener("error", () => picture.replaceWith(made("p", "Gambar ini tidak dapat ditampilkan peramban; simpan berkasnya.")));
  picture.src = url;
  return picture;
}

function documentOf(url: string): HTMLElement {
  const link = made("a", "Buka PDF di tab baru");
  link.href = url;
  link.target = "_blank";
  link.rel = "noopener";
  const words = made("p");
  words.append(link);
  return words;
}

export function showAttached(file: Shown): void {
  const url = URL.createObjectURL(new Blob([file.bytes], { type: file.type }));
  const dialog = made("dialog");
  dialog.className = "attached";
  const title = made("h2", file.name);
  title.id = "attached-name";
  dialog.setAttribute("aria-labelledby", title.id);
  const bar = made("p");
  bar.append(pressed("Simpan berkas", () => saveFile(file.name, file.type, file.bytes)), pressed("Tutup", () => dialog.close()));
  dialog.append(title, file.type.startsWith("image/") ? pictureOf(file, url) : documentOf(url), bar);
  dialog.addEventListener("keydown", (event) => event.stopPropagation());  // its keys are not the program's
  dialog.addEventListener("close", () => {
    dialog.remove();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);  // a tab may be opening it
  });
  document.body.append(dialog);
  dialog.showModal();
}
