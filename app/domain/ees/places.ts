/** Codes and names of countries as the Office for National Statistics gives them; `z` for groupings of no one place. */
export const countries: readonly (readonly [code: string, name: string])[] = [
  ['E92000001', 'England'],
  ['K02000001', 'United Kingdom'],
  ['K03000001', 'Great Britain'],
  ['K04000001', 'England and Wales'],
  ['N92000002', 'Northern Ireland'],
  ['S92000003', 'Scotland'],
  ['W92000004', 'Wales'],
  ['z', 'England, Wales and Northern Ireland'],
];

/** The nine regions of England, and the two halves of its capital. */
export const regions: readonly (readonly [code: string, name: string])[] = [
  ['E12000001', 'North East'],
  ['E12000002', 'North West'],
  ['E12000003', 'Yorkshire and The Humber'],
  ['E12000004', 'East Midlands'],
  ['E12000005', 'West Midlands'],
  ['E12000006', 'East of England'],
  ['E12000007', 'London'],
  ['E12000008', 'South East'],
  ['E12000009', 'South West'],
  ['E13000001', 'Inner London'],
  ['E13000002', 'Outer London'],
];

/** Names that may stand at any level beside the code `z`. */
export const unplaced: ReadonlySet<string> = new Set([
  'Not applicable',
  'Unknown',
  'Outside of England',
  'Outside of the United Kingdom',
  'Outside of United Kingdom',
  'Outside of England and unknown',
  'Outside of the United Kingdom and unknown',
  'Outside of United Kingdom and unknown',
]);

/** How codes of places begin that no look-up is held for, by the column they stand in; six digits follow. */
export const codeForms: Readonly<Record<string, RegExp>> = {
  ward_code: /^(E05|W05|S13|N08)\d{6}$/,
  pcon_code: /^(E14|W07|S14|N0[56])\d{6}$/,
  lad_code: /^(E0[6-9]|W06|S12|N09)\d{6}$/,
  local_enterprise_partnership_code: /^E37\d{6}$/,
  lsip_code: /^E69\d{6}$/,
  english_devolved_area_code: /^(E47|E61|E12|E10|E0[6-9])\d{6}$/,
};

/** Codes of local authorities that have been replaced, of either kind. */
export const retiredCodes: ReadonlySet<string> = new Set([
  '835',
  'E10000009',
  'E08000020',
  'E08000016',
  'E08000019',
]);
