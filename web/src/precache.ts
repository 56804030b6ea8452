// The files of one build in the browser's cache: all of them or none, each with the bytes that the build wrote down
// (web/build.mjs). What comes from the network is believed only when it fits: the page like everything else. Its
// headers are the build's own, so that a host that sends wrong ones spoils nothing.

/// What the build says of a file: SHA-256 of its bytes in hexadecimal, and its media type.
export type FileList = Readonly<Record<string, readonly [sha256: string, type: string]>>;

export interface PrecacheWorld {
  caches: Pick<CacheStorage, "open" | "match" | "keys" | "delete">;
  fetch(address: string, init: RequestInit): Promise<Response>;
  /// Address of the folder with the files, with a slash at its end.
  base: string;
  build: string;
  /// Sent with every file.
  headers: Readonly<Record<string, string>>;
}

/// What the server gave is not what the build wrote: another page, an error, half a file, another version.
export class UnfitError extends Error {
  override name = "UnfitError";
}

export const PAGE = "index.html";
export const RECOVERY_PAGE = "pulihkan.html";

const cachesOf = (base: string): string => `luring ${base} `;

/// Removes what was kept of all builds but one. Never touches drafts: they are no cache.
export async function dropCaches(caches: PrecacheWorld["caches"], base: string, except?: string): Promise<void> {
  // Before there was a list of our own, Workbox kept the files.
  const ours = (name: string): boolean => name.startsWith(cachesOf(base)) || name === `workbox-precache-v2-${base}`;
  const names = (await caches.keys()).filter((name) => ours(name) && name !== except);
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export class Precache {
  private readonly name: string;

  constructor(
    private readonly files: FileList,
    private readonly world: PrecacheWorld,
  ) {
    this.name = `${cachesOf(world.base)}${world.build}`;
  }

  /// Which file an address means. A page of the application may have any name and any question behind it.
  fileOf(address: string, navigates: boolean): string | undefined {
    const url = new URL(address);
    const page = url.origin + url.pathname;
    if (!page.startsWith(this.world.base)) return undefined;
    const path = page.slice(this.world.base.length);
    const known = (name: string): boolean => Object.hasOwn(this.files, name);
    if (!navigates) return known(path) && url.search === "" ? path : undefined;
    if (known(path)) return path;
    if (known(`${path}.html`)) return `${path}.html`;  // hosts that cut the ending off
    return /(\/|\/[^./]+|\.html)$/.test(`/${path}`) ? PAGE : undefined;
  }

  /// Rejects when one file is missing or does not fit; what fits is not fetched again the next time.
  async install(): Promise<void> {
    const cache = await this.world.caches.open(this.name);
    const results = await Promise.allSettled(Object.keys(this.files).map((path) => this.keep(cache, path)));
    const reasons = results.flatMap((result): unknown[] => result.status === "rejected" ? [result.reason] : []);
    if (reasons.length > 0) throw reasons.find((reason) => reason instanceof UnfitError) ?? reasons[0];
  }

  /// Only now, with all files of this build here, do those of others go.
  activate(): Promise<void> {
    return dropCaches(this.world.caches, this.world.base, this.name);
  }

  /// From the cache; when it lost the file, from the network. Undefined when neither has the right bytes.
  async answer(path: string): Promise<Response | undefined> {
    const cache = await this.world.caches.open(this.name);
    const kept = await cache.match(this.addressOf(path));
    // What a page names is checked by the page; nobody but us checks a page.
    if (kept !== undefined && (!path.endsWith(".html") || (await this.fits(path, kept.clone())))) return kept;
    return this.keep(cache, path, true).catch((error: unknown) => {
      console.warn(String(error));
      return undefined;
    });
  }

  /// Puts back what was damaged in the cache, so that the next load has it: what a page names is checked by the page, which
  /// then asks to be loaded anew.
  async mend(path: string): Promise<void> {
    const cache = await this.world.caches.open(this.name);
    const kept = await cache.match(this.addressOf(path));
    if (kept === undefined || (await this.fits(path, kept))) return;
    await this.keep(cache, path, true).catch((error: unknown) => console.warn(String(error)));
  }

  private addressOf(path: string): string {
    return this.world.base + path;
  }

  private async fits(path: string, response: Response): Promise<boolean> {
    return (await sha256(await response.arrayBuffer())) === this.files[path]?.[0];
  }

  /// `anew`: what this build has of it is lost or damaged.
  private async keep(cache: Cache, path: string, anew = false): Promise<Response | undefined> {
    const address = this.addressOf(path);
    const before = anew ? undefined : await cache.match(address);
    if (before !== undefined && (await this.fits(path, before))) return undefined;
    const response = (await this.fromEarlier(path)) ?? (await this.fromNetwork(path));
    await cache.put(address, response.clone());
    return response;
  }

  /// Most files are the same in many builds.
  private async fromEarlier(path: string): Promise<Response | undefined> {
    const earlier = await this.world.caches.match(this.addressOf(path));
    return earlier === undefined ? undefined : this.checked(path, earlier).catch(() => undefined);
  }

  private async fromNetwork(path: string): Promise<Response> {
    const address = this.addressOf(path);
    try {
      return await this.checked(path, await this.world.fetch(address, { cache: "default" }));
    } catch {
      // The browser's own cache may hold what a faulty server once called everlasting.
      return this.checked(path, await this.world.fetch(address, { cache: "reload" }));
    }
  }

  private async checked(path: string, response: Response): Promise<Response> {
    if (!response.ok) throw new UnfitError(`${path}: status ${response.status}`);
    const bytes = await response.arrayBuffer();
    const [wanted, type] = this.files[path] ?? [];
    if ((await sha256(bytes)) !== wanted) throw new UnfitError(`${path}: not the bytes of build ${this.world.build}`);
    return new Response(bytes, { headers: { ...this.world.headers, "Content-Type": type ?? "" } });
  }
}
