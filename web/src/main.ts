// Boot order, and nothing else.

import { BootFlag } from "./abi";
import type { Canvas } from "./canvas";
import { showFailure } from "./fatal";
import { loadFonts } from "./fonts";
import { exposeHooks } from "./hooks";
import { isImitated } from "./imitated";
import { Services } from "./services";
import { Shell } from "./shell";
import { Skeleton } from "./skeleton";
import { fitCanvas } from "./surroundings";

/// "?renderer=software" and "?renderer=webgl" say it by hand.
function drawnByProcessor(canvas: Canvas): boolean {
  const wanted = new URLSearchParams(location.search).get("renderer");
  return wanted === "software" || (wanted !== "webgl" && isImitated(canvas));
}

function bootFlags(software: boolean): number {
  return (software ? BootFlag.softwareRenderer : 0) |
    (CSS.supports("-moz-appearance", "none") && navigator.userAgent.includes("Firefox") ? BootFlag.gecko : 0);
}

async function boot(): Promise<void> {
  const skeleton = new Skeleton(5);
  const shell = new Shell();
  const { program, canvas } = shell;
  const services = new Services(shell);
  services.prepare();
  const loading = Promise.all([loadFonts(skeleton.step), program.load().then(skeleton.step)]);
  canvas.software = drawnByProcessor(canvas);
  const [fonts] = await loading;

  program.font(0, fonts.regular);
  program.font(1, fonts.semibold);
  program.font(2, fonts.icons);
  const flags = bootFlags(canvas.software);
  const { width, height, dpr } = fitCanvas(canvas);
  if (!program.boot({ width, height, dpr, flags })) {
    throw new Error("no renderer could be made");
  }

  shell.listen();
  services.start();
  program.runNow(1);
  skeleton.remove();
  exposeHooks({
    frames: () => program.frames,
    renderer: () => (canvas.webglName() === "" ? "CPU" : `WebGL 2: ${canvas.webglName()}`),
    unsaved: () => shell.unsaved.pending,
    quiet: () => program.quiet && shell.requests.waiting === 0 && services.compared,
  });
}

if (typeof WebAssembly !== "object" || !("inert" in HTMLElement.prototype)) {
  showFailure("browser", "WebAssembly or inert is missing");
} else {
  boot().catch((error: unknown) => showFailure("load", error));
}
