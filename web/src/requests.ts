// Carries out what the program asks for and brings the reply back.

import { Op, Status } from "./abi";
import type { Notice, Reply } from "./abi";
import { failed } from "./replies";

const waitsForPerson = new Set([Op.pickFile, Op.pickFiles, Op.share, Op.attach]);

export type Strings = Uint8Array<ArrayBuffer>[];

/// Undefined: this operation has no reply.
export type Handler = (strings: Strings) => Promise<Reply> | Reply | undefined;

export interface ReplyTarget {
  reply(ticket: number, status: Status, strings: readonly Uint8Array[]): void;
}

export class Requests {
  private readonly handlers = new Map<Op, Handler>();
  private readonly running = new Set<Promise<void>>();  // those that wait for a machine, not for a person

  constructor(private readonly target: ReplyTarget) {}

  get waiting(): number {
    return this.running.size;
  }

  /// What was asked for until now has its reply, unless the reply waits for a person.
  async answered(): Promise<void> {
    await Promise.all(this.running);
  }

  on(handlers: Partial<Record<Op, Handler>>): void {
    for (const [op, handler] of Object.entries(handlers)) this.handlers.set(Number(op), handler);
  }

  notify(notice: Notice, ...strings: Uint8Array[]): void {
    this.target.reply(0, notice as number, strings);
  }

  /// The handler starts before this returns; its reply always comes later.
  run(op: Op, ticket: number, strings: Strings): void {
    const handler = this.handlers.get(op);
    let result: ReturnType<Handler>;
    try {
      result = handler === undefined ? { status: Status.unsupported, strings: [] } : handler(strings);
    } catch (error) {
      result = failed(error);
    }
    const done = Promise.resolve(result)
      .catch((error: unknown) => failed(error))
      .then((answer) => {
        this.running.delete(done);
        if (answer !== undefined) this.target.reply(ticket, answer.status, answer.strings);
      });
    if (!waitsForPerson.has(op)) this.running.add(done);
  }
}
