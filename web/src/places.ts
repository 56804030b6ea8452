// The history of the browser: one entry for each place of the program, and one for what stands in front of it, so that
// Back closes, goes up and goes back. After a reload the address leads to the same place.

/// Of one entry. A key is an address, or "!" and the address when something stands in front.
interface Entry {
  at: number;
  key: string;
  before: string | undefined;
  passing: boolean;
}

interface Ask {
  key: string;
  passing: boolean;
}

/// What is needed of a window.
export interface PlacesWorld {
  history: Pick<History, "state" | "pushState" | "replaceState" | "go">;
  location: Pick<Location, "hash" | "pathname" | "search">;
  addEventListener(type: "popstate", listener: (event: { state: unknown }) => void): void;
}

const front = "!";
const addressOf = (key: string): string => (key.startsWith(front) ? key.slice(front.length) : key);

function entryOf(state: unknown): Entry | undefined {
  const { luring } = (state ?? {}) as { luring?: Entry };
  return luring;
}

export class Places {
  private now: Entry = { at: 0, key: "", before: undefined, passing: false };
  /// Where one was when the browser went elsewhere: the program has not answered yet.
  private from: Entry | undefined;
  /// The browser was asked to go, and has not gone yet; what the program told meanwhile waits.
  private going = false;
  private waiting: Ask | undefined;

  constructor(
    private readonly world: PlacesWorld,
    private readonly went: (address: string) => void,
  ) {}

  /// Where the address leads is told at once.
  start(): void {
    const { history, location } = this.world;
    const address = this.written;
    this.now = entryOf(history.state) ?? { ...this.now, key: address };
    if (addressOf(this.now.key) !== address) this.now = { ...this.now, key: address };
    history.replaceState({ luring: this.now }, "");
    this.world.addEventListener("popstate", ({ state }) => this.popped(state));
    if (location.hash === "") return;
    this.from = { ...this.now, key: "" };
    this.went(address);
  }

  /// What stands behind "#"; what can not be read is no address.
  private get written(): string {
    try {
      return decodeURIComponent(this.world.location.hash.slice(1));
    } catch {
      return "";
    }
  }

  /// Where the program is.
  tell(address: string, inFront: boolean, passing: boolean): void {
    const ask = { key: inFront ? front + address : address, passing };
    if (this.going) this.waiting = ask;
    else this.follow(ask);
  }

  private follow({ key, passing }: Ask): void {
    const { now, from } = this;
    this.from = undefined;
    if (key === now.key) return;
    if (from !== undefined && from.key === key && from.at !== now.at) return this.go(from.at - now.at);
    if (from !== undefined) return this.write("replaceState", { ...now, key, passing });
    // Closed, answered, or gone up; who goes to a section again from another has gone on.
    const over = now.passing || addressOf(now.key).startsWith(addressOf(key));
    if (key === now.before && over) return this.go(-1);
    if (now.passing) this.write("replaceState", { ...now, key, passing });
    else this.write("pushState", { at: now.at + 1, key, before: now.key, passing });
  }

  private go(distance: number): void {
    this.going = true;
    this.world.history.go(distance);
  }

  private write(how: "pushState" | "replaceState", entry: Entry): void {
    const { history, location } = this.world;
    const address = addressOf(entry.key);
    try {
      history[how]({ luring: entry }, "", address === "" ? location.pathname + location.search : `#${encodeURI(address)}`);
      this.now = entry;
    } catch (error) {
      console.warn("the browser keeps no more places for now", error);
    }
  }

  private popped(state: unknown): void {
    const from = this.now;
    const known = entryOf(state);
    // Without a state: the address was written by hand.
    this.now = known ?? { at: from.at + 1, key: this.written, before: from.key, passing: false };
    if (known === undefined) this.world.history.replaceState({ luring: this.now }, "");
    if (this.going) {
      this.going = false;
      const { waiting } = this;
      this.waiting = undefined;
      if (waiting !== undefined) this.follow(waiting);
      return;
    }
    this.from = from;
    this.went(addressOf(this.now.key));
  }
}
