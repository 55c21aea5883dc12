import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];
type Normal = string | { tag: string; attributes: [string, string | true | string[]][]; children: Normal[] };

const BOOLEANS = new Set([
  'checked',
  'disabled',
  'hidden',
  'multiple',
  'open',
  'readonly',
  'required',
  'selected',
]);
const KEPT_WHITESPACE = new Set(['textarea', 'pre']);

/** The meaning of some HTML, without what two ways of writing the same may differ in. */
export function normalise(html: string): Normal[] {
  return children(parseFragment(html).childNodes, false);
}

function children(nodes: Node[], kept: boolean): Normal[] {
  const normal: Normal[] = [];
  for (const node of nodes) {
    const last = normal.at(-1);
    if (node.nodeName === '#comment') continue;
    if (node.nodeName !== '#text') normal.push(element(node as Element, kept));
    else if (typeof last === 'string') normal[normal.length - 1] = last + text(node);
    else normal.push(text(node));
  }
  return kept ? normal : collapsed(normal);
}

function text(node: Node): string {
  return 'value' in node ? node.value : '';
}

/** Runs of whitespace become one space; at an element's edges, and alone between elements, they go. */
function collapsed(nodes: Normal[]): Normal[] {
  const spaced = nodes.map((node) => (typeof node === 'string' ? node.replace(/[\t\n\f\r ]+/g, ' ') : node));
  const trimmed = spaced.map((node, index) => {
    if (typeof node !== 'string') return node;
    const start = index === 0 ? node.replace(/^ /, '') : node;
    return index === spaced.length - 1 ? start.replace(/ $/, '') : start;
  });
  return trimmed.filter((node) => node !== '' && node !== ' ');
}

function element(node: Element, kept: boolean): Normal {
  const attributes = node.attrs
    .map(({ name, value }): [string, string | true | string[]] => {
      if (name === 'class') return [name, value.split(/\s+/).filter(Boolean)];
      return [name, BOOLEANS.has(name) ? true : value];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const inside = children(node.childNodes, kept || KEPT_WHITESPACE.has(node.tagName));
  return { tag: node.tagName, attributes, children: inside };
}
