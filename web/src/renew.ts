// Lets go of the program that this browser keeps, so that the server's is fetched anew. Drafts are not touched.

import { dropCaches } from "./precache";
import { randomToken } from "./random";

export type Renewal = "done" | "unreachable" | "foreign";

/// Nothing is let go before the server has shown our own page.
export async function renewProgram(): Promise<Renewal> {
  const base = new URL("./", location.href).href;
  try {
    // With a question behind it no worker answers in the server's place.
    const response = await fetch(`${base}index.html?${randomToken()}`, { cache: "no-store" });
    if (!response.ok || !(await response.text()).includes('<meta name="luring-build"')) return "foreign";
  } catch {
    return "unreachable";
  }
  const registrations = await navigator.serviceWorker?.getRegistrations() ?? [];
  for (const registration of registrations) if (registration.scope === base) await registration.unregister();
  await dropCaches(caches, base);
  return "done";
}
