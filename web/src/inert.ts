// Markup of others, to be read: a document of its own, of which nothing is loaded, run or shown.

const POLICY = "skp-inert";  // web/csp.mjs allows it

/// Looks mean nothing here, and browsers complain of them even where nothing is shown.
function plain(markup: string): string {
  return markup
    .replace(/<style[^]*?<\/style>/gi, "")
    .replace(/<[^>]*>/g, (tag) => tag.replace(/\sstyle\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, ""));
}

let policy: { createHTML(markup: string): string } | undefined;

export function inertBody(markup: string): HTMLElement {
  policy ??= window.trustedTypes?.createPolicy(POLICY, { createHTML: plain });
  return new DOMParser().parseFromString(policy?.createHTML(markup) ?? plain(markup), "text/html").body;
}
