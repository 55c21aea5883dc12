import { type Headline, headlineText, sayParts } from './headlines';
import type { PillarSentence, PillarSentences } from './pillar-sentences';

/** A computed sentence with its place, by which notes find it whatever its numbers become. */
export type PlacedSentence = { place: string; about: string; text: string };

/** The sentences of a phase, each with its place. */
export function placeSentences(
  headlines: readonly Headline[],
  pillars: readonly PillarSentences[],
): PlacedSentence[] {
  return [
    ...headlines.map((headline) => ({
      place: headline.id,
      about: headlineNames[headline.id],
      text: headlineText(headline),
    })),
    ...pillars.flatMap(({ slug, title, sentences }) =>
      sentences.map(({ id, parts }) => ({
        place: pillarPlace(slug, id),
        about: `${title}: ${pillarNames[id]}`,
        text: sayParts(parts),
      })),
    ),
  ];
}

/** The place of a pillar's sentence. */
export function pillarPlace(slug: string, id: PillarSentence['id']): string {
  return `${slug}.${id}`;
}

/** Whether a sentence of figures with these pillars can stand at this place, even where none does now. */
export function isPlace(place: string, pillars: readonly { slug: string }[]): boolean {
  if (Object.hasOwn(headlineNames, place)) return true;
  return pillars.some(({ slug }) =>
    Object.keys(pillarNames).some((id) => place === pillarPlace(slug, id as PillarSentence['id'])),
  );
}

const headlineNames: Record<Headline['id'], string> = {
  sent: 'Who has sent',
  answers: 'Answers by status',
  movement: 'What moved',
  items: 'Items in place',
  stalled: 'Items that stay in design',
};

const pillarNames: Record<PillarSentence['id'], string> = {
  answers: 'answers by status',
  all: 'in place everywhere',
  most: 'in place in most areas',
  some: 'in place in some areas',
  none: 'in place in no area',
};
