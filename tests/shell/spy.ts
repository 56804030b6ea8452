// Hears each request to an object store while some work is done.
type Methods = Record<string, (...args: unknown[]) => unknown>;

/// `before` is called with the store and the name of the method, before the request is made; `after` with its request.
export async function heard<T>(
  names: readonly string[],
  { before, after }: { before?: (store: IDBObjectStore, name: string) => void; after?: (store: IDBObjectStore, request: IDBRequest<unknown>) => void },
  work: () => Promise<T>,
): Promise<T> {
  const methods = IDBObjectStore.prototype as unknown as Methods;
  const originals = names.map((name) => methods[name]);
  names.forEach((name, i) => {
    methods[name] = function (this: IDBObjectStore, ...args: unknown[]) {
      before?.(this, name);
      const request = originals[i]?.apply(this, args);
      after?.(this, request as IDBRequest<unknown>);
      return request;
    };
  });
  try {
    return await work();
  } finally {
    names.forEach((name, i) => Object.assign(methods, { [name]: originals[i] }));
  }
}
