/** Text as it stands between or inside XML tags. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** Text in which every space but the plain ones is written as such a code. */
export function codeSpaces(text: string): string {
  return text.replace(/[^\S\t\n\r ]/g, (space) => `_x${space.charCodeAt(0).toString(16).padStart(4, '0')}_`);
}

/** Text in which nothing is taken for one of the codes (`_x0041_`) that Excel reads as characters. */
export function escapeCodes(text: string): string {
  return text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
}
