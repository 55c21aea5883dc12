/** A text in quotation marks and on one line, cut after a good many characters. */
export function quote(text: string, longest = 60): string {
  const line = [...text.trim().replace(/\s+/g, ' ')];
  return `“${line.length > longest ? `${line.slice(0, longest).join('').trimEnd()}…` : line.join('')}”`;
}
