// What the tabs of one browser tell each other.

export type Message =
  | { kind: "commit"; id: string; revision: number }
  | { kind: "list" }
  | { kind: "flush"; token: string }  // commit what is typed, then answer
  | { kind: "flushed"; token: string; unsaved: boolean };

export class Channel {
  private readonly channel =
    typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("luring");

  send(message: Message): void {
    this.channel?.postMessage(message);
  }

  listen(receive: (message: Message) => void): void {
    this.channel?.addEventListener("message", (event: MessageEvent<Message>) => receive(event.data));
  }

  close(): void {
    this.channel?.close();
  }
}
