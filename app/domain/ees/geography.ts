/** A geographic level with the columns that say where: `second` is a code of another kind. */
export type EesLevel = { level: string; code?: string; name: string; second?: string };

/** Every level that the platform knows, from the country down. */
export const eesLevels: readonly EesLevel[] = [
  { level: 'National', code: 'country_code', name: 'country_name' },
  { level: 'Regional', code: 'region_code', name: 'region_name' },
  { level: 'Local authority', code: 'new_la_code', name: 'la_name', second: 'old_la_code' },
  { level: 'Local authority district', code: 'lad_code', name: 'lad_name' },
  { level: 'RSC region', name: 'rsc_region_lead_name' },
  { level: 'Parliamentary constituency', code: 'pcon_code', name: 'pcon_name' },
  { level: 'Local skills improvement plan area', code: 'lsip_code', name: 'lsip_name' },
  {
    level: 'Local enterprise partnership',
    code: 'local_enterprise_partnership_code',
    name: 'local_enterprise_partnership_name',
  },
  { level: 'English devolved area', code: 'english_devolved_area_code', name: 'english_devolved_area_name' },
  { level: 'Opportunity area', code: 'opportunity_area_code', name: 'opportunity_area_name' },
  { level: 'Ward', code: 'ward_code', name: 'ward_name' },
  { level: 'MAT', code: 'trust_id', name: 'trust_name' },
  { level: 'Sponsor', code: 'sponsor_id', name: 'sponsor_name' },
  { level: 'School', code: 'school_urn', name: 'school_name', second: 'school_laestab' },
  { level: 'Provider', code: 'provider_ukprn', name: 'provider_name' },
  { level: 'Institution', code: 'institution_id', name: 'institution_name' },
  { level: 'Planning area', code: 'planning_area_code', name: 'planning_area_name' },
  { level: 'Police force area', code: 'pfa_code', name: 'pfa_name' },
];

/** The columns that belong to a level. */
export function columnsOf({ code, name, second }: EesLevel): string[] {
  return [code, name, second].filter((column) => column !== undefined);
}

/** Every column that says when or where, which no metadata may describe. */
export const observationColumns: ReadonlySet<string> = new Set([
  'time_period',
  'time_identifier',
  'geographic_level',
  ...eesLevels.flatMap(columnsOf),
]);

/** Levels whose names may be filters, in a file that has no other. */
export const nameableColumns = ['school_name', 'provider_name'] as const;

/** Levels that the platform's tables leave out. */
export const hiddenLevels = ['School', 'Provider', 'Institution', 'Planning area'] as const;

/** Levels of which everything is looked up elsewhere, or of which nothing is shown. */
export const levelsWithoutUnknowns: ReadonlySet<string> = new Set([
  'National',
  'Regional',
  'Local authority',
  'Local authority district',
  'Parliamentary constituency',
  'Ward',
  'Local enterprise partnership',
  'Local skills improvement plan area',
  'English devolved area',
  'RSC region',
  'Institution',
  'Planning area',
]);

const low = ['School', 'Provider', 'Institution'];
const inside: Readonly<Record<string, readonly string[]>> = {
  Regional: [
    'Local skills improvement plan area',
    'Local authority',
    'Local enterprise partnership',
    'Opportunity area',
    'Local authority district',
    'Parliamentary constituency',
    'English devolved area',
    'Ward',
    'Planning area',
    'Police force area',
  ],
  'Local authority': [
    'Parliamentary constituency',
    'Local authority district',
    'Ward',
    'Planning area',
    'Police force area',
  ],
  'Local authority district': ['Ward', 'Police force area'],
  'Local skills improvement plan area': ['Local authority district', 'Planning area'],
};

/** Whether a row of one level may say in which place of another it lies, as a district says its region. */
export function mayName(rowLevel: string, other: string): boolean {
  if (other === 'National' || rowLevel === other) return true;
  if (low.includes(other)) return false;
  return low.includes(rowLevel) || (inside[other]?.includes(rowLevel) ?? false);
}
