// Reads C++ sources as far as our tools must: what is code in them.

/** The text of a source without comments and literals, for nothing in them is a name; comments that `kept` accepts stay. */
export const codeOf = (text, kept = () => false) =>
  text.replace(/R"(\w*)\((?:.|\n)*?\)\1"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])'|\/\/.*/g, (found) =>
    !found.startsWith('//') ? '""' : kept(found) ? found : '',
  );
