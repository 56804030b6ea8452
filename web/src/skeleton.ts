// The first screen before the first frame.

import { byId } from "./dom";

export class Skeleton {
  private steps = 0;

  constructor(private readonly total: number) {}

  readonly step = (): void => {
    this.steps++;
    byId("progress", HTMLProgressElement).value = this.steps / this.total;
  };

  remove(): void {
    byId("skeleton", HTMLElement).remove();
  }
}
