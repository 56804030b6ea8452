export interface ServedRequest {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Of the body, as sent. */
  readonly bytes: number;
}

export interface Server {
  readonly url: string;
  /** Grows with every answer. */
  readonly requests: ServedRequest[];
  close(): Promise<void>;
}

/** Serves `dir` on localhost with production headers; port 0 takes a free one. */
export function serve(options: { dir: string; port?: number }): Promise<Server>;
