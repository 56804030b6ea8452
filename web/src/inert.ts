// Markup of others, to be read: a document of its own, of which nothing is loaded, run or shown.

const POLICY = "skp-inert";  // web/csp.mjs allows it

/// Where the words of a style stand once it is none any more.
export const LOOK = "data-look";

/// Looks mean nothing here, and browsers complain of them even where nothing is shown. What an element says of its own look
/// stays as words, for who asks whether it was hidden.
export function plain(markup: string): string {
  return markup
    .replace(/<style[^]*?<\/style>/gi, "")
    .replace(/<[^>]*>/g, (tag) => tag.replace(/([\s"'/])style(?=\s*=)/gi, `$1 ${LOOK}`));
}

let policy: { createHTML(markup: string): string } | undefined;

export function inertBody(markup: string): HTMLElement {
  policy ??= window.trustedTypes?.createPolicy(POLICY, { createHTML: plain });
  return new DOMParser().parseFromString(policy?.createHTML(markup) ?? plain(markup), "text/html").body;
}
