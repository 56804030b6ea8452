export function allVersions(): Promise<string[]>;
