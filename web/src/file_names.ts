// Names of files, as they are shown.

const LONGEST_NAME = 120;  // characters; more is of no use to anybody who reads it

/// A name of any length, with its end, where its kind stands.
export function shownName(name: string): string {
  const letters = [...name.slice(0, 4 * LONGEST_NAME)];
  if (name.length <= LONGEST_NAME) return name;
  return `${letters.slice(0, LONGEST_NAME - 21).join("")}…${[...name.slice(-80)].slice(-20).join("")}`;
}
