// Pasted text as the program keeps it: plain, lines ending in LF, no control characters but tab.

const control = /(?![\t\n])\p{Cc}/gu;

export function cleanPaste(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(control, "");
}
