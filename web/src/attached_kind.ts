// What a file is, by its first octets; a name says nothing.

import { sameBytes } from "./bytes";

export type Kind = "pdf" | "png" | "jpeg";

const beginnings: readonly (readonly [Kind, readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],  // %PDF-
  ["png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["jpeg", [0xff, 0xd8, 0xff]],
];

/// As the browser is told.
export const mediaTypes: Readonly<Record<Kind, string>> = { pdf: "application/pdf", png: "image/png", jpeg: "image/jpeg" };

/// Undefined: none that may be attached.
export function kindOf(bytes: Uint8Array): Kind | undefined {
  return beginnings.find(([, start]) => sameBytes(bytes.subarray(0, start.length), new Uint8Array(start)))?.[0];
}

export function isKind(text: string): text is Kind {
  return text in mediaTypes;
}
