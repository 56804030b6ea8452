// Markup of others, to be read: a document of its own, of which nothing is loaded, run or shown.

const POLICY = "skp-inert";  // web/csp.mjs allows it

let policy: { createHTML(markup: string): string } | undefined;

export function inertBody(markup: string): HTMLElement {
  policy ??= window.trustedTypes?.createPolicy(POLICY, { createHTML: (text: string) => text });
  return new DOMParser().parseFromString(policy?.createHTML(markup) ?? markup, "text/html").body;
}
