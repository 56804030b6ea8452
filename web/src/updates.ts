// The service worker: everything needed offline, and new versions only when the person agrees.

import { Notice } from "./abi";
import type { Channel } from "./channel";
import { randomToken } from "./random";

const POLICY = "skp-url";  // the one that web/csp.mjs allows
const HOUR = 3_600_000;
const OTHER_TABS = 1_500;  // ms that other tabs get to commit
const COMMIT = 3_000;  // ms that this tab gets

export interface UpdatesWorld {
  channel: Channel;
  notify(notice: Notice): void;
  flush(): void;
  unsaved(): boolean;
}

function workerUrl(): string {
  const policy = window.trustedTypes?.createPolicy(POLICY, {
    createScriptURL: (url) => {
      if (url !== __SW_URL__) throw new TypeError(`not our worker: ${url}`);
      return url;
    },
  });
  return policy?.createScriptURL(__SW_URL__) ?? __SW_URL__;
}

async function until(condition: () => boolean, limit: number): Promise<boolean> {
  for (const end = Date.now() + limit; !condition() && Date.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return condition();
}

export class Updates {
  private registration: ServiceWorkerRegistration | undefined;
  private checked = Date.now();
  private agreed = false;

  constructor(private readonly world: UpdatesWorld) {
    world.channel.listen((message) => {
      if (message.kind === "flush") void this.answerFlush(message.token);
    });
  }

  get workerState(): string {
    if (!("serviceWorker" in navigator)) return "unsupported";
    const { registration } = this;
    if (registration?.waiting) return "waiting";
    if (registration?.active) return "active";
    return registration?.installing ? "installing" : "none";
  }

  async register(): Promise<void> {
    if (!("serviceWorker" in navigator)) return;
    const hadController = navigator.serviceWorker.controller !== null;
    const registration = await navigator.serviceWorker.register(workerUrl(), { updateViaCache: "none" });
    this.registration = registration;
    if (registration.waiting !== null && hadController) this.world.notify(Notice.updateWaiting);
    const watch = (worker: ServiceWorker | null): void => {
      const update = registration.active !== null;
      worker?.addEventListener("statechange", () => {
        if (worker.state === "installed" && update) this.world.notify(Notice.updateWaiting);
        if (worker.state === "activated" && !update) this.world.notify(Notice.offlineReady);
      });
    };
    watch(registration.installing);
    registration.addEventListener("updatefound", () => watch(registration.installing));
    navigator.serviceWorker.addEventListener("controllerchange", () => this.reload());
    document.addEventListener("visibilitychange", () => this.check());
  }

  /// Activates the waiting version when nothing would be lost; else it goes on waiting.
  async apply(): Promise<void> {
    const waiting = this.registration?.waiting;
    if (!waiting) return;
    this.world.flush();
    const [mine, others] = await Promise.all([until(() => !this.world.unsaved(), COMMIT), this.askOthers()]);
    if (!mine || !others) {
      this.world.notify(Notice.updateWaiting);
      return;
    }
    this.agreed = true;
    // A page of the first visit has no controller that could change.
    waiting.addEventListener("statechange", () => {
      if (waiting.state === "activated") this.reload();
    });
    waiting.postMessage({ type: "SKIP_WAITING" });
  }

  /// Once, and only in the tab in which the person agreed; others run on as they are.
  private reload(): void {
    if (!this.agreed) return;
    this.agreed = false;
    location.reload();
  }

  private check(): void {
    if (document.visibilityState !== "visible" || Date.now() - this.checked < HOUR) return;
    this.checked = Date.now();
    this.registration?.update().catch((error: unknown) => console.info("no update check", error));
  }

  /// True when no other tab says that it still holds something.
  private async askOthers(): Promise<boolean> {
    const token = randomToken();
    let held = false;
    this.world.channel.listen((message) => {
      if (message.kind === "flushed" && message.token === token && message.unsaved) held = true;
    });
    this.world.channel.send({ kind: "flush", token });
    await new Promise((resolve) => setTimeout(resolve, OTHER_TABS));
    return !held;
  }

  private async answerFlush(token: string): Promise<void> {
    this.world.flush();
    const done = await until(() => !this.world.unsaved(), OTHER_TABS * 0.7);
    this.world.channel.send({ kind: "flushed", token, unsaved: !done });
  }
}
