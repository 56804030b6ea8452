// The fonts: one download each, for the canvas and, byte for byte the same, for the text editors.

import { LoadError } from "./module";

export interface Fonts {
  regular: Uint8Array<ArrayBuffer>;
  semibold: Uint8Array<ArrayBuffer>;
  icons: Uint8Array<ArrayBuffer>;
}

async function fetchFont(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(new URL(url, document.baseURI));
  if (!response.ok) throw new LoadError(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function offerToEditors(bytes: Uint8Array<ArrayBuffer>, weight: string): Promise<void> {
  // A copy: the browser takes the buffer over.
  const face = new FontFace("AppText", bytes.slice(), { weight });
  document.fonts.add(await face.load());
}

export async function loadFonts(arrived: () => void): Promise<Fonts> {
  const load = async (url: string): Promise<Uint8Array<ArrayBuffer>> => {
    const bytes = await fetchFont(url);
    arrived();
    return bytes;
  };
  const [regular, semibold, icons] = await Promise.all([
    load(__FONT_REGULAR_URL__),
    load(__FONT_SEMIBOLD_URL__),
    load(__FONT_ICONS_URL__),
  ]);
  await Promise.all([offerToEditors(regular, "400"), offerToEditors(semibold, "600")]);
  return { regular, semibold, icons };
}
