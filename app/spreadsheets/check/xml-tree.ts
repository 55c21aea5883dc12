/** An element by its name without a prefix, its attributes likewise. */
export type XmlElement = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (XmlElement | string)[];
};

/**
 * The elements of a part that is well formed. Ours, as no parser of XML is among what the service depends on, and the
 * little that spreadsheets use of XML takes little: what is not well formed, or declares entities, throws.
 */
export function readXml(xml: string): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    const end = start < 0 ? xml.length : start;
    const parent = open.at(-1) ?? root;
    if (end > at && open.length > 1) parent.children.push(decode(xml.slice(at, end)));
    if (start < 0) break;
    if (xml.startsWith('<?', start)) at = after(xml, '?>', start);
    else if (xml.startsWith('<!--', start)) at = after(xml, '-->', start);
    else if (xml.startsWith('<![CDATA[', start)) {
      at = after(xml, ']]>', start);
      parent.children.push(xml.slice(start + 9, at - 3));
    } else if (xml.startsWith('</', start)) {
      at = after(xml, '>', start);
      const name = localName(xml.slice(start + 2, at - 1).trim());
      if (open.length < 2 || open.pop()?.name !== name) throw new Error(`</${name}> closes nothing.`);
    } else at = readStart(xml, start, open);
  }
  const [first] = root.children;
  if (open.length > 1 || typeof first !== 'object') throw new Error('The XML is not well formed.');
  return first;
}

/** The elements of this name directly inside. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child === 'object' && child.name === name,
  );
}

/** The first element of this name directly inside. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (child): child is XmlElement => typeof child === 'object' && child.name === name,
  );
}

/** Every element inside at any depth, in order. */
export function insideOf(element: XmlElement | undefined): XmlElement[] {
  const found: XmlElement[] = [];
  const walk = (each: XmlElement) => {
    for (const child of each.children)
      if (typeof child === 'object') {
        found.push(child);
        walk(child);
      }
  };
  if (element) walk(element);
  return found;
}

/** All text inside. */
export function textIn(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : textIn(child)))
    .join('');
}

type Open = { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] };

const startTag = /<([^\s/>]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/y;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function readStart(xml: string, start: number, open: Open[]): number {
  startTag.lastIndex = start;
  const found = startTag.exec(xml);
  if (!found) throw new Error(`${xml.slice(start, start + 40)} is no element.`);
  const [, name = '', written = '', closed] = found;
  const element: Open = { name: localName(name), attributes: {}, children: [] };
  if (written)
    for (const [, key = '', double, single = ''] of written.matchAll(attribute))
      element.attributes[localName(key)] ??= decode(double ?? single);
  open.at(-1)?.children.push(element);
  if (!closed) open.push(element);
  return startTag.lastIndex;
}

function after(xml: string, mark: string, start: number): number {
  const end = xml.indexOf(mark, start);
  if (end < 0) throw new Error(`${xml.slice(start, start + 40)} does not end.`);
  return end + mark.length;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x?)?([^;]+);/g, (whole, number: string | undefined, name: string) => {
    if (number) return String.fromCodePoint(Number.parseInt(name, number === '#x' ? 16 : 10));
    const known = named[name];
    if (known === undefined) throw new Error(`${whole} is not known.`);
    return known;
  });
}
