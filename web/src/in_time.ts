// What a browser may never answer.

class SilentError extends Error {
  override name = "SilentError";
}

/// Nobody waits longer; what comes late is given to `late`.
export function inTime<T>(patience: number, work: Promise<T>, late?: (value: T) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    let over = false;
    const timer = setTimeout(() => {
      over = true;
      reject(new SilentError(`no answer in ${patience} ms`));
    }, patience);
    work.then((value) => {
      clearTimeout(timer);
      if (over) late?.(value);
      else resolve(value);
    }, (error: unknown) => {
      clearTimeout(timer);
      reject(error instanceof Error ? error : new Error(String(error)));
    });
  });
}
