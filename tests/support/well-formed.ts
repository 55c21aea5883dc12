/** The names of the elements of an XML text in the order in which they begin; throws where it is not well-formed. */
export function elementsOf(xml: string): string[] {
  const open: string[] = [];
  const found: string[] = [];
  const parts =
    /<\?xml [^<>]*\?>|<(\/?)([A-Za-z]\w*)((?:\s+[\w:-]+="(?:[^<>&"]|&(?:amp|lt|gt|quot|#\w+);)*")*)\s*(\/?)>|((?:[^<&]|&(?:amp|lt|gt|quot|#\w+);)+)/uy;
  while (parts.lastIndex < xml.length) {
    const at = parts.lastIndex;
    const part = parts.exec(xml);
    if (!part) throw new Error(`Not well-formed at: ${xml.slice(at, at + 80)}`);
    const [, end, name, attributes = '', closed, text = ''] = part;
    const names = [...attributes.matchAll(/\s([\w:-]+)=/g)].map(([, attribute]) => attribute);
    if (new Set(names).size < names.length) throw new Error(`An attribute twice in ${part[0]}`);
    if (!name && text.trim() && open.length === 0) throw new Error(`Text outside: ${text}`);
    if (!name) continue;
    if (end && open.pop() !== name) throw new Error(`${name} ends where it is not open.`);
    if (!end) found.push(name);
    if (!end && !closed) open.push(name);
  }
  if (open.length > 0) throw new Error(`${open.join(', ')} never ends.`);
  return found;
}
