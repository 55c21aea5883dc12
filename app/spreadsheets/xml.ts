/** Text as it stands between or inside XML tags. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** Text in which nothing is taken for one of the codes (`_x0041_`) that Excel reads as characters. */
export function escapeCodes(text: string): string {
  return text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
}
