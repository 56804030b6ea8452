// A read-only view for browser tests and for support at the console.

export interface HookSources {
  frames: () => number;
  renderer: () => string;
  unsaved: () => boolean;
  quiet: () => boolean;
}

export function exposeHooks(sources: HookSources): void {
  const idle = async (): Promise<void> => {
    const pause = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 8));
    // Quiet twice in a row: what just finished may have started something.
    for (let calm = 0; calm < 2; calm = sources.quiet() ? calm + 1 : 0) await pause();
  };
  window.__luring = { frames: sources.frames, renderer: sources.renderer, unsaved: sources.unsaved, idle };
}
