// Hands bytes to the browser as a download.

const unsafe = /[\p{Cc}\p{Cf}<>:"/\\|?*]/gu;  // control characters, invisible ones, what paths are made of

/// A name that every file system takes, with its endings kept.
export function safeFileName(name: string): string {
  const clean = name.replace(unsafe, " ").replace(/\s+/g, " ").replace(/[. ]+$/, "");
  const ending = /(\.[A-Za-z0-9]{1,8}){1,2}$/.exec(clean)?.[0] ?? "";
  const stem = clean.slice(0, clean.length - ending.length).replace(/^[. ]+/, "").slice(0, 120).trim();
  return (stem === "" ? "berkas" : stem) + ending;
}

/// The pieces one after the other.
export function saveFile(name: string, type: string, ...pieces: Uint8Array<ArrayBuffer>[]): void {
  const url = URL.createObjectURL(new Blob(pieces, { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = safeFileName(name);
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
