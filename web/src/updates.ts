// The service worker: everything needed offline, and new versions only when the person agrees.

import { Notice } from "./abi";
import type { Channel } from "./channel";
import { randomToken } from "./random";
import { isOurs } from "./worker_messages";
import type { PageMessage, WorkerMessage } from "./worker_messages";

const POLICY = "skp-url";  // the one that web/csp.mjs allows
const HOUR = 3_600_000;
const OTHER_TABS = 1_500;  // ms that other tabs get to commit
const COMMIT = 3_000;  // ms that this tab gets
const RETRIES = [60_000, 600_000, HOUR];  // ms after a version could not be kept; the last one again and again

export interface UpdatesWorld {
  channel: Channel;
  notify(notice: Notice): void;
  flush(): void;
  unsaved(): boolean;
}

let policy: { createScriptURL(url: string): string } | undefined;

/// The policy can be made only once.
function workerUrl(): string {
  policy ??= window.trustedTypes?.createPolicy(POLICY, {
    createScriptURL: (url: string) => {
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
  private controlled = false;  // a worker of ours gave this page
  private refusals = 0;

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
    const container = navigator.serviceWorker;
    container.addEventListener("controllerchange", () => this.reload());
    container.addEventListener("message", (event: MessageEvent<WorkerMessage | null>) => {
      if (event.data?.type === "NOT_INSTALLED") this.refused(event.data.unfit);
    });
    container.startMessages();
    document.addEventListener("visibilitychange", () => this.check());
    this.controlled = container.controller !== null;
    const registration = await this.obtain();
    if (registration.waiting !== null && this.controlled) await this.offer(registration.waiting);
  }

  /// A first worker that could not be installed leaves no registration behind.
  private async obtain(): Promise<ServiceWorkerRegistration> {
    const registration = await navigator.serviceWorker.register(workerUrl(), { updateViaCache: "none" });
    if (registration === this.registration) return registration;
    this.registration = registration;
    const watch = (worker: ServiceWorker | null): void => {
      const update = registration.active !== null;
      worker?.addEventListener("statechange", () => {
        if (worker.state === "installed" && update) void this.offer(worker);
        if (worker.state === "activated" && (!update || !this.controlled)) void this.celebrate(worker);
      });
    };
    watch(registration.installing);
    registration.addEventListener("updatefound", () => watch(registration.installing));
    return registration;
  }

  /// What only has the name of our worker is nothing to offer; in place of such a one ours takes over without a question.
  private async offer(worker: ServiceWorker): Promise<void> {
    // The new one first: one that steps in by itself must not find the old one busy with our question.
    if (!(await isOurs(worker)) || worker.state !== "installed") return;
    const active = this.registration?.active;
    if (!active || (await isOurs(active))) {
      this.world.notify(Notice.updateWaiting);
      return;
    }
    this.controlled = false;
    worker.postMessage({ type: "SKIP_WAITING" } satisfies PageMessage);
  }

  private async celebrate(worker: ServiceWorker): Promise<void> {
    if (await isOurs(worker)) this.world.notify(Notice.offlineReady);
  }

  /// The version before goes on working, if there is one, and says nothing; a first visit is told when waiting does not help.
  private refused(unfit: boolean): void {
    const first = !this.registration?.active;
    if (first && unfit) this.world.notify(Notice.offlineRefused);
    const delay = RETRIES[Math.min(this.refusals++, RETRIES.length - 1)];
    setTimeout(() => this.retry(), delay);
  }

  private retry(): void {
    const { registration } = this;
    const again = registration?.active ? registration.update() : this.obtain();
    again.catch((error: unknown) => console.info("no update check", error));
  }

  /// Loads the page anew when nothing would be lost, in the waiting version if there is one; else all stays as it is.
  async apply(): Promise<void> {
    const waiting = this.registration?.waiting;
    this.world.flush();
    const [mine, others] = await Promise.all([until(() => !this.world.unsaved(), COMMIT), this.askOthers()]);
    if (!mine || !others) {
      if (waiting) this.world.notify(Notice.updateWaiting);
      return;
    }
    this.agreed = true;
    if (!waiting) {
      this.reload();
      return;
    }
    // A page of the first visit has no controller that could change.
    waiting.addEventListener("statechange", () => {
      if (waiting.state === "activated") this.reload();
    });
    waiting.postMessage({ type: "SKIP_WAITING" } satisfies PageMessage);
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
    this.retry();
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
