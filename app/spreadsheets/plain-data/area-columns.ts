import type { PlainArea } from '~/domain/plain-data';
import type { PlainColumn } from './table';

const grouping: PlainColumn<PlainArea>[] = [
  {
    name: 'programme',
    meaning:
      'The programme that the area takes part in, such as ffc (pathfinder) or fnp (family networks pilot)',
    type: 'text',
    source: 'Membership',
    cell: ({ area }) => area.programme,
  },
  {
    name: 'wave',
    meaning: 'The wave in which the area joined',
    type: 'whole number',
    source: 'Membership',
    cell: ({ area }) => area.wave,
  },
];

/** The columns that name an area and the submission that counts. */
export const namedAreaColumns: PlainColumn<PlainArea>[] = [
  {
    name: 'area',
    meaning: 'The area as addresses of the service name it',
    type: 'text',
    source: 'Area',
    cell: ({ area }) => area.slug,
  },
  { name: 'area_name', meaning: 'The area', type: 'text', source: 'Area', cell: ({ area }) => area.name },
  ...grouping,
  { name: 'region', meaning: 'The region', type: 'text', source: 'Area', cell: ({ area }) => area.region },
  {
    name: 'submission_reference',
    meaning: 'The submission that the row stands on; empty when the area has not submitted',
    type: 'text',
    source: 'Submission',
    cell: ({ submission }) => submission?.reference ?? null,
  },
  {
    name: 'version',
    meaning: 'Which version of the area’s return in the phase that submission is',
    type: 'whole number',
    source: 'Submission',
    cell: ({ submission }) => submission?.version ?? null,
  },
  {
    name: 'submitted_at',
    meaning: 'When that submission was sent',
    type: 'moment',
    unit: 'UTC',
    source: 'Submission',
    cell: ({ submission }) => submission?.submittedAt.toISOString() ?? null,
  },
];

/** The columns of an area that is not named. */
export const numberedAreaColumns: PlainColumn<PlainArea>[] = [
  {
    name: 'area',
    meaning:
      'A number in place of the area’s name, the same throughout this file. Areas are ordered by a keyed SHA-256 (HMAC) of each; the key is kept in the service and is in no file, so the number tells neither the name nor its place in the alphabet, and another phase’s file has other numbers',
    type: 'text',
    allowed: ['Area 1, Area 2 and so on'],
    source: 'Numbered for this file',
    cell: ({ label }) => label ?? null,
  },
  ...grouping,
];
