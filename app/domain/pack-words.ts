import { standingNames } from './status';

/** What words and counts mean, for a reader of a pack who knows neither the form nor the service. */
export const packDefinitions: readonly { term: string; meaning: string }[] = [
  { term: 'Area', meaning: 'A local authority that takes part in the programme.' },
  { term: 'Item', meaning: 'One of the statements of the proforma that areas answer in each phase.' },
  { term: standingNames.in_place, meaning: 'The area answered that the item is in place and delivered.' },
  { term: standingNames.in_design, meaning: 'The area answered that it is designing the item.' },
  {
    term: standingNames.not_implemented,
    meaning: 'The area answered that it is not implementing the item.',
  },
  {
    term: standingNames.not_submitted,
    meaning: 'The area was asked the item and has not submitted an answer. This is no answer.',
  },
  {
    term: standingNames.not_in_scope,
    meaning: 'The area is not asked the item, so it is not counted in the item’s base.',
  },
  {
    term: 'Base',
    meaning:
      'The areas that a count is of. Each count says of how many: of the areas asked, or of those that sent.',
  },
  {
    term: 'Moved up, slipped back',
    meaning:
      'An answer nearer to in place, or further from it, than the same area gave in the phase compared with. The two are counted apart. Their difference is shown after them, never in their place.',
  },
  {
    term: 'Matched areas',
    meaning: 'The areas that submitted in every phase of a trend, so that the same areas are compared.',
  },
  {
    term: 'Edition',
    meaning: 'The submissions that were frozen when a phase was closed. Its figures never change.',
  },
  { term: 'Draft', meaning: 'Figures that are not frozen yet and can still change.' },
  {
    term: 'Figure reference',
    meaning:
      'A code on every file. Typed into the service it finds these figures again, recomputes them and says whether they are still equal.',
  },
];

/** What a reader has to know before quoting a figure of a pack. */
export function packNotes(pack: { state: 'Draft' | 'Final'; areas: 'named' | 'anonymised' }): string[] {
  return [
    ...(pack.state === 'Draft'
      ? ['These figures are a draft: a return that is sent or corrected later changes them.']
      : []),
    'Figures are counted from submissions that areas have signed, and from nothing else.',
    'An area that has not submitted is in no count of answers; it is named with the base.',
    'Below 30 areas no share is given without the count that it stands on.',
    'Answers are the areas’ own view of their progress. Nobody has inspected them.',
    ...(pack.areas === 'anonymised'
      ? [
          'Areas are numbered, otherwise in every phase, and what they wrote is left out. Whoever knows the programme may still recognise an area in a small group.',
        ]
      : []),
  ];
}
