/** What the published schema of its `format` says against this file. Text that is no such file is an objection. */
export function objectionsTo(text: string): string[];
