/** A file's name: words joined by hyphens, at most 60 characters, saying when its data are made up. */
export function fileName(kind: string, phaseId: string, format: string, illustrative: boolean): string {
  const ending = `${hyphenate([phaseId, illustrative ? 'illustrative' : ''].join(' '))}.${hyphenate(format)}`;
  const start = hyphenate(kind).slice(0, longest - ending.length - 1);
  return [hyphenate(start), ending].filter(Boolean).join('-');
}

const longest = 60;

function hyphenate(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
