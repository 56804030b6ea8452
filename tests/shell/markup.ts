// Enough of a parser for the tables of tests/fixtures: elements, text, attributes; a stand-in for the browser's.
import type { MarkupNode } from '../../web/src/html_rows';

class Element implements MarkupNode {
  readonly nodeType = 1;
  readonly nodeValue = null;
  readonly childNodes: MarkupNode[] = [];

  constructor(readonly nodeName: string, private readonly attributes: string) {}

  getAttribute(name: string): string | null {
    for (const [, own = '', quoted, apostrophes, bare = ''] of this.attributes.matchAll(/([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g)) {
      if (own.toLowerCase() === name) return quoted ?? apostrophes ?? bare;
    }
    return null;
  }
}

const empty = /^(br|meta|link|col|hr|img|input)$/i;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
const plain = (text: string): string =>
  text.replace(/&(#\d+|\w+);/g, (all, name: string) => name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : entities[name] ?? all);

export function parsed(markup: string): MarkupNode {
  const root = new Element('BODY', '');
  const open = [root];
  const piece = /<!--[\s\S]*?-->|<![^>]*>|<(script|style)[^>]*>[\s\S]*?<\/\1>|<\/([\w:-]+)\s*>|<([\w:-]+)([^>]*)>|[^<]+/gi;
  for (const [all, raw, closing, opening, attributes = ''] of markup.matchAll(piece)) {
    const here = open.at(-1) ?? root;
    if (raw !== undefined || all.startsWith('<!')) continue;
    if (closing !== undefined) {
      const at = open.map((one) => one.nodeName.toLowerCase()).lastIndexOf(closing.toLowerCase());
      if (at > 0) open.length = at;
    } else if (opening !== undefined) {
      const element = new Element(opening.toUpperCase(), attributes);
      here.childNodes.push(element);
      if (!empty.test(opening) && !attributes.endsWith('/')) open.push(element);
    } else {
      here.childNodes.push({ nodeType: 3, nodeName: '#text', nodeValue: plain(all), childNodes: [] });
    }
  }
  return root;
}
