import { sayMonth } from '~/domain/months';
import type { Phase } from '~/domain/phase';
import type { About } from '../about';
import { type Base, titleOf } from '../base';

/** A title with its subject, its coverage and its period, none parted by a dash or an underscore. */
export function dataTitle(subject: string, base: Base, about: Pick<About, 'illustrative'>): string {
  const phase = { ...base.phase, name: sayPeriod(base.phase) };
  return titleOf(subject, { ...base, phase }, about)
    .replace(/\s[-–—]+\s/g, ', ')
    .replaceAll('_', ' ')
    .replace(signs, '');
}

/** A header made of a name that somebody else gave, without signs that would be taken for marks of notes, nor units. */
export function plainHeader(text: string): string {
  const plain = text.replace(signs, '');
  return /\([^()]*\)\s*$/.test(plain) ? `“${plain}”` : plain;
}

const signs = /[*†‡¹²³⁴-⁹]+/g;

/** A phase's period, with its year whatever the phase is called. */
export function sayPeriod({ id, name }: Pick<Phase, 'id' | 'name'>): string {
  return /\b20\d\d\b/.test(name) ? name : `${name}, from ${sayMonth(id)}`;
}
