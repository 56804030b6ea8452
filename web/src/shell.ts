// Joins the program with the page: its frames with the mirror, its requests with their handlers.

import { Notice, Op } from "./abi";
import { Program } from "./bridge";
import { numberOf, textOf, utf8 } from "./bytes";
import { Canvas } from "./canvas";
import { byId } from "./dom";
import { showFailure } from "./fatal";
import { watchKeyboard } from "./keyboard";
import { LiveRegions } from "./live";
import { LookOfDevice } from "./look";
import { Mirror } from "./mirror";
import { MirrorEvents } from "./mirror_events";
import { announceAsk, asked, lookAsk, placeAsk } from "./ops";
import { Pasting } from "./pasting";
import { Places } from "./places";
import { Pointers } from "./pointer";
import { Requests } from "./requests";
import { watchSurroundings } from "./surroundings";
import { Unsaved } from "./unsaved";

export class Shell {
  readonly canvas = new Canvas(byId("canvas", HTMLCanvasElement));
  readonly unsaved = new Unsaved();
  readonly program: Program;
  readonly requests: Requests;
  private readonly mirror = new Mirror(byId("mirror", HTMLElement), byId("descriptions", HTMLElement));
  private readonly live = new LiveRegions(byId("polite", HTMLElement), byId("assertive", HTMLElement));
  private readonly places = new Places(window, (address) => this.requests.notify(Notice.wentTo, utf8(address)));
  private events: MirrorEvents | undefined;

  /// The page is being hidden or closed, and the program is asked for what is not committed.
  leaving = false;

  constructor() {
    this.program = new Program({
      request: (op, ticket, strings) => this.requests.run(op, ticket, strings),
      semantics: (nodes) => {
        this.mirror.show(nodes);
        this.events?.shown();
      },
      framed: () => this.mirror.framed(),
      blit: (pixels, width, height) => this.canvas.blit(pixels, width, height),
      webglName: () => this.canvas.webglName(),
      crashed: (error) => showFailure("crash", error, this.program.draft()),
    });
    this.requests = new Requests(this.program);
    this.requests.on({
      [Op.announce]: (strings) => {
        const { urgency, words } = asked(announceAsk, strings);
        this.live.announce(textOf(urgency), textOf(words));
        return undefined;
      },
      [Op.focus]: ([id]) => {
        this.mirror.focus(numberOf(id));
        this.program.wake();
        return undefined;
      },
      [Op.title]: ([text]) => {
        document.title = textOf(text);
        return undefined;
      },
      [Op.place]: (strings) => {
        const { address, inFront, passing } = asked(placeAsk, strings);
        this.places.tell(textOf(address), textOf(inFront) === "1", textOf(passing) === "1");
        return undefined;
      },
      [Op.unsaved]: ([value]) => {
        this.unsaved.set(textOf(value) === "1");
        return undefined;
      },
    });
  }

  /// The program sends what is typed before this returns.
  flush(): void {
    this.program.flush();
  }

  private leave(): void {
    this.leaving = true;
    this.flush();
    this.leaving = false;
  }

  /// From now on what happens on the page reaches the program.
  listen(): void {
    const target = {
      post: this.program.post.bind(this.program),
      setText: this.program.setText.bind(this.program),
      runNow: this.program.runNow.bind(this.program),
      leave: () => this.leave(),
    };
    const pointers = new Pointers(byId("app", HTMLElement), target);
    this.events = new MirrorEvents(this.mirror, target, (click) => pointers.belongsToPress(click));
    new Pasting(this.mirror, (table) => this.requests.notify(Notice.tablePasted, utf8(table)));
    watchKeyboard(target);
    watchSurroundings(this.canvas, target);
    this.places.start();
    const look = new LookOfDevice(target.post);
    this.requests.on({
      [Op.look]: (strings) => {
        const { theme, percent } = asked(lookAsk, strings);
        look.choose(numberOf(theme), numberOf(percent));
        return undefined;
      },
    });
    this.canvas.watchContext(target.post);
  }
}
