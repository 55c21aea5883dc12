import { stripControls } from '../cell-text';
import { place, type } from './slide';

/** Colours of words and lines. */
export const ink = '0B0C0C';
export const grey = '505A5F';
export const house = '12436D';
export const rule = 'B1B4B6';

/** How all words of a slide look. */
export const plain = { fontFace: 'Arial', lang: 'en-GB', color: ink, margin: 0, valign: 'top' } as const;
export const small = { fontFace: 'Arial', fontSize: type.small } as const;

/** From margin to margin. */
export const across = { x: place.left, w: place.width } as const;

/** Text that a slide can hold: no control characters, no halves of characters, no tabs. */
export function tidy(text: string): string {
  return stripControls(text).replaceAll('\t', ' ').trim();
}
