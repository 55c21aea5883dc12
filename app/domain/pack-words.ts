import { standingNames } from './status';

/** What words and counts mean, for a reader of a pack who knows neither the form nor the service. */
export const packDefinitions: readonly { term: string; meaning: string }[] = [
  { term: 'Area', meaning: 'a local authority that takes part in the programme.' },
  { term: 'Item', meaning: 'one of the statements of the proforma that every area answers each phase.' },
  { term: standingNames.in_place, meaning: 'the area answered that the item is in place and delivered.' },
  { term: standingNames.in_design, meaning: 'the area answered that it is designing the item.' },
  {
    term: standingNames.not_implemented,
    meaning: 'the area answered that it is not implementing the item.',
  },
  {
    term: standingNames.not_submitted,
    meaning: 'the area was asked the item and its answer has not been submitted; this is no answer.',
  },
  {
    term: standingNames.not_in_scope,
    meaning: 'the item is not asked of the area, so the area is not counted in its base.',
  },
  { term: 'Base', meaning: 'the areas that were asked; each count says of how many.' },
  {
    term: 'Moved up, stepped back',
    meaning:
      'an answer nearer to in place, or further from it, than the same area’s in the phase compared with. The two are counted apart; their difference only ever stands third.',
  },
  {
    term: 'Matched areas',
    meaning: 'the areas that submitted in every phase of a trend, so that the same areas are compared.',
  },
  {
    term: 'Edition',
    meaning: 'the submissions that were frozen when a phase was closed: its figures never change.',
  },
  { term: 'Draft', meaning: 'figures that are not frozen yet and can still change.' },
  {
    term: 'Figure reference',
    meaning:
      'under which the service finds these figures again, recomputes them and says whether they are equal.',
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
