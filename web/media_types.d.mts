/** Media type by the ending of a path. */
export function mediaType(path: string): string;
