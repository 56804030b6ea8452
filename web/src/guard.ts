// Runs before everything else on the page: says plainly when a file of the program is missing, is another one, or when
// the page itself was cut short. Else people would look at the first screen for ever.

import { showFailure } from "./fatal";
import { dress } from "./look";

dress();

const needed = (element: EventTarget | null): string | undefined => {
  if (element instanceof HTMLScriptElement) return element.src;
  if (element instanceof HTMLLinkElement && /stylesheet|modulepreload/.test(element.rel)) return element.href;
  return undefined;
};

// Such events do not bubble.
window.addEventListener("error", (event) => {
  const file = needed(event.target);
  if (file !== undefined && window.__luring === undefined) showFailure("load", `${file} does not fit`);
}, true);

document.addEventListener("DOMContentLoaded", () => {
  if (document.getElementById("print-hint") === null) showFailure("load", "the page ends too early");
});
