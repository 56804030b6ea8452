export const csp: string;
export const cspForMeta: string;
export const securityHeaders: Record<string, string>;
export const httpsOnlyHeaders: Record<string, string>;
export function isHashed(path: string): boolean;
export function cacheControl(path: string): string;
