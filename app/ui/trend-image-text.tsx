/** Text of an image, broken into lines that fit. */
export type ImageLine = { text: string; size: number; bold?: boolean; grey?: boolean };

const perLetter = 0.53;
const leading = 1.4;

/** Breaks a text at spaces into lines of at most this many pixels in Arial, as nearly as can be told without drawing it. */
export function breakLines(text: string, width: number, size: number): string[] {
  const most = Math.floor(width / (size * perLetter));
  const lines = [''];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1) ?? '';
    const pieces = word.length > most ? (word.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [word]) : [word];
    const [first = '', ...rest] = pieces;
    if (line === '') lines[lines.length - 1] = first;
    else if (line.length + 1 + first.length <= most) lines[lines.length - 1] = `${line} ${first}`;
    else lines.push(first);
    lines.push(...rest);
  }
  return lines;
}

/** How high a text stands. */
export function heightOf({ text, size }: ImageLine, width: number): number {
  return Math.round(breakLines(text, width, size).length * size * leading);
}

/** A text from its top left, in as many lines as it takes. */
export function ImageText({ line, x, y, width }: { line: ImageLine; x: number; y: number; width: number }) {
  const { text, size, bold, grey } = line;
  return (
    <text fontSize={size} fontWeight={bold ? 700 : 400} fill={grey ? '#505a5f' : '#0b0c0c'}>
      {breakLines(text, width, size).map((part, at) => (
        <tspan key={`${at} ${part}`} x={x} y={Math.round(y + size + at * size * leading)}>
          {part}
        </tspan>
      ))}
    </text>
  );
}
