// What the tabs of one browser tell each other.

export type Message =
  | { kind: "commit"; id: string; revision: number }
  | { kind: "list" }
  | { kind: "flush"; token: string }  // commit what is typed, then answer
  | { kind: "flushed"; token: string; unsaved: boolean };

/// Anybody of this origin may put anything on the channel: what is not one of ours is not heard. Throws never.
export function messageOf(data: unknown): Message | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const { kind, id, revision, token, unsaved } = data as Record<string, unknown>;
  switch (kind) {
    case "list":
      return { kind };
    case "commit":
      return typeof id === "string" && Number.isSafeInteger(revision) ? { kind, id, revision: revision as number } : undefined;
    case "flush":
      return typeof token === "string" ? { kind, token } : undefined;
    case "flushed":
      return typeof token === "string" && typeof unsaved === "boolean" ? { kind, token, unsaved } : undefined;
    default:
      return undefined;
  }
}

export class Channel {
  private readonly channel =
    typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("luring");

  send(message: Message): void {
    this.channel?.postMessage(message);
  }

  listen(receive: (message: Message) => void): void {
    this.channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      const message = messageOf(data);
      if (message !== undefined) receive(message);
    });
  }

  close(): void {
    this.channel?.close();
  }
}
