/** What can hold an item up: the barriers that the evaluation report found, as a short list (GOV.UK, “Families First for Children pathfinder: evaluation”). */
export const delayTags = [
  'data_sharing',
  'it_systems',
  'capacity',
  'recruitment',
  'funding_uncertainty',
  'time',
  'competing_priorities',
  'many_settings',
  'partner_engagement',
  'information_and_training',
] as const;
export type DelayTag = (typeof delayTags)[number];

export const delayNames: Record<DelayTag, string> = {
  data_sharing: 'Data sharing',
  it_systems: 'IT systems',
  capacity: 'Capacity',
  recruitment: 'Recruitment',
  funding_uncertainty: 'Funding uncertainty',
  time: 'Time',
  competing_priorities: 'Competing priorities',
  many_settings: 'Many settings to involve',
  partner_engagement: 'Partner engagement',
  information_and_training: 'Information and training',
};

/** The tags among these values, each once, in list order; anything else is left out. */
export function readDelays(values: readonly unknown[]): DelayTag[] {
  return delayTags.filter((tag) => values.includes(tag));
}
