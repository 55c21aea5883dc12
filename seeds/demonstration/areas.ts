/** The ten made-up areas of the demonstration, in name order; none has an official code or a real region. */
export const demonstrationAreas: {
  slug: string;
  name: string;
  programme: 'ffc';
  wave: number;
  region: string;
  /** The first day in the programme. */
  from: string;
}[] = [
  inWave(1, 'Ashcombe', 'Illustrative North', '2023-09-01'),
  inWave(1, 'Brackenshire', 'Illustrative Midlands', '2023-09-01'),
  inWave(1, 'Calderholt', 'Illustrative South', '2023-09-01'),
  inWave(2, 'Dunmere', 'Illustrative East', '2024-04-01'),
  inWave(2, 'Eldershaw', 'Illustrative North', '2024-04-01'),
  inWave(2, 'Farrowdale', 'Illustrative West', '2024-04-01'),
  inWave(2, 'Glenmarsh', 'Illustrative East', '2025-04-01'),
  inWave(2, 'Harrowick', 'Illustrative Midlands', '2025-04-01'),
  inWave(2, 'Inglemoor', 'Illustrative West', '2025-04-01'),
  inWave(2, 'Jesmonby', 'Illustrative South', '2025-04-01'),
];

/** The areas that the evaluation's fieldwork followed: the only ones asked before April 2025. */
export const caseStudyAreas = [
  'ashcombe',
  'brackenshire',
  'calderholt',
  'dunmere',
  'eldershaw',
  'farrowdale',
];

/** The slugs a phase asks, in name order: wave 1 at first, then the case-study areas, then everyone. */
export function askedIn(phase: string): string[] {
  if (phase === '2024-02') return caseStudyAreas.slice(0, 3);
  if (phase < '2025-04') return caseStudyAreas;
  return demonstrationAreas.map((area) => area.slug);
}

function inWave(wave: number, name: string, region: string, from: string) {
  return { slug: name.toLowerCase(), name, programme: 'ffc' as const, wave, region, from };
}
