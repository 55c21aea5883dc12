import type { ReferenceProgramme } from './programmes';

type Place = {
  slug: string;
  name: string;
  /** Nine characters, as the Office for National Statistics gives it. */
  gssCode: string;
  /** Three digits, as Get Information about Schools gives it. */
  laCode: string;
  region: string;
  regionCode: string;
};

type Membership = {
  programme: ReferenceProgramme['id'];
  wave: number;
  /** `YYYY-MM-DD`; where only the month is known, its first day. */
  from: string;
  /** Where `from` comes from, in words. */
  source: string;
};

/** A local authority taking part, with how it joined. */
export type ReferenceArea = Place & Membership;

const northEast = { region: 'North East', regionCode: 'E12000001' };
const northWest = { region: 'North West', regionCode: 'E12000002' };
const eastMidlands = { region: 'East Midlands', regionCode: 'E12000004' };
const westMidlands = { region: 'West Midlands', regionCode: 'E12000005' };
const eastOfEngland = { region: 'East of England', regionCode: 'E12000006' };
const london = { region: 'London', regionCode: 'E12000007' };
const southEast = { region: 'South East', regionCode: 'E12000008' };
const southWest = { region: 'South West', regionCode: 'E12000009' };

const pathfinderWave1: Membership = {
  programme: 'ffc',
  wave: 1,
  from: '2023-07-01',
  source:
    'Announced in July 2023: DfE policy paper updated 10 April 2024, and the July 2025 evaluation report.',
};

const pathfinderWave2: Membership = {
  programme: 'ffc',
  wave: 2,
  from: '2024-04-01',
  source:
    'Announced in April 2024: DfE policy paper updated 10 April 2024, and the July 2025 evaluation report.',
};

const pilot: Omit<Membership, 'wave'> = {
  programme: 'fnp',
  from: '2023-07-01',
  source:
    'The DfE policy paper updated 10 April 2024 dates neither pilot wave; it has the programme run from July 2023, when DfE named all seven areas.',
};

function joining(membership: Membership, places: readonly Place[]): ReferenceArea[] {
  return places.map((place) => ({ ...place, ...membership }));
}

/** The seventeen real areas: ten in the pathfinder and seven in the pilot, by wave and then by name. */
export const areas: readonly ReferenceArea[] = [
  ...joining(pathfinderWave1, [
    { slug: 'dorset', name: 'Dorset', gssCode: 'E06000059', laCode: '838', ...southWest },
    { slug: 'lincolnshire', name: 'Lincolnshire', gssCode: 'E10000019', laCode: '925', ...eastMidlands },
    { slug: 'wolverhampton', name: 'Wolverhampton', gssCode: 'E08000031', laCode: '336', ...westMidlands },
  ]),
  ...joining(pathfinderWave2, [
    { slug: 'lewisham', name: 'Lewisham', gssCode: 'E09000023', laCode: '209', ...london },
    { slug: 'luton', name: 'Luton', gssCode: 'E06000032', laCode: '821', ...eastOfEngland },
    { slug: 'redbridge', name: 'Redbridge', gssCode: 'E09000026', laCode: '317', ...london },
    { slug: 'walsall', name: 'Walsall', gssCode: 'E08000030', laCode: '335', ...westMidlands },
    { slug: 'warrington', name: 'Warrington', gssCode: 'E06000007', laCode: '877', ...northWest },
    { slug: 'warwickshire', name: 'Warwickshire', gssCode: 'E10000031', laCode: '937', ...westMidlands },
    { slug: 'wirral', name: 'Wirral', gssCode: 'E08000015', laCode: '344', ...northWest },
  ]),
  ...joining({ ...pilot, wave: 1 }, [
    {
      slug: 'brighton-and-hove',
      name: 'Brighton and Hove',
      gssCode: 'E06000043',
      laCode: '846',
      ...southEast,
    },
    { slug: 'gateshead', name: 'Gateshead', gssCode: 'E08000037', laCode: '390', ...northEast },
    { slug: 'sunderland', name: 'Sunderland', gssCode: 'E08000024', laCode: '394', ...northEast },
    {
      slug: 'telford-and-wrekin',
      name: 'Telford and Wrekin',
      gssCode: 'E06000020',
      laCode: '894',
      ...westMidlands,
    },
  ]),
  ...joining({ ...pilot, wave: 2 }, [
    {
      slug: 'hammersmith-and-fulham',
      name: 'Hammersmith and Fulham',
      gssCode: 'E09000013',
      laCode: '205',
      ...london,
    },
    { slug: 'hartlepool', name: 'Hartlepool', gssCode: 'E06000001', laCode: '805', ...northEast },
    { slug: 'staffordshire', name: 'Staffordshire', gssCode: 'E10000028', laCode: '860', ...westMidlands },
  ]),
];
