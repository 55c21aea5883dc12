import { listProgrammes } from 'db/areas';
import { store } from 'db/current';
import { countComments } from '~/domain/comment-count';
import { submissionsByArea } from '~/domain/coverage';
import { type Matrix, matrixRows } from '~/domain/matrix';
import { pickTotal } from '~/domain/picked-total';
import { findItem } from '~/domain/proforma';
import { countAt, countsOf } from '~/domain/standing-counts';
import { isStatus, type Standing } from '~/domain/status';
import type { Viewer } from '~/domain/viewer';
import { sayFilter } from './figure-files.server';
import { readReference } from './figure-reference.server';
import { sayRows } from './matrix-file.server';

/** A count that somebody wants to see behind: an item's, or without one a total; without a standing, none. */
export type PickedCount = { code: string; standing: Standing | undefined; pillar?: string | undefined };

/** A reference as its page shows it, with the answers behind the count picked out; undefined as in readReference. */
export async function showReference(viewer: Viewer, text: string, picked: PickedCount, now: Date) {
  const found = await readReference(viewer, text, now);
  if (!found) return undefined;
  const { reference, phase, edition, currentEdition, isEqual, changes, matrix, figures, past } = found;
  const { db } = await store();
  const sent = new Map(found.submissions.map((submission) => [submission.id, submission]));
  const { kind, stands, filter, items, status } = reference;
  return {
    reference: text,
    kind,
    phase: { id: phase.id, name: phase.name },
    filter: { ...filter, items: items?.join(','), status },
    filters: [
      ...sayFilter(filter, await listProgrammes(db), figures.proforma.pillars),
      ...sayRows({ items, status }),
    ],
    edition: edition && { number: edition.number, madeAs: edition.madeAs, madeAt: edition.madeAt },
    readAt: 'at' in stands ? stands.at : undefined,
    currentEdition,
    isEqual,
    changes,
    /** The names of the earlier phases that were counted again with it. */
    past: reference.past && past.map((each) => each.phase.name),
    /** How many comments the returns hold, where the reference is of those. */
    comments: kind === 'comments' ? countComments([...past, figures]) : undefined,
    base: matrix.base,
    sent: matrix.sent,
    proformaVersion: matrix.proformaVersion,
    areas: matrix.areas.map(({ name, slug, submissionId }) => {
      const submission = sent.get(submissionId ?? '');
      return {
        name,
        slug,
        submission: submission && {
          id: submission.id,
          reference: submission.reference,
          version: submission.version,
          signedAs: submission.signedAs,
          submittedAt: submission.submittedAt,
        },
      };
    }),
    rows: matrixRows(matrix).map((row) => ({
      code: row.code,
      shortName: row.shortName,
      counts: countsOf(row),
    })),
    picked: pickedOf(found, picked),
    total: totalOf(matrix, picked),
  };
}

function totalOf(matrix: Matrix, { code, standing, pillar }: PickedCount) {
  const total = !code && isStatus(standing) ? pickTotal(matrix, standing, pillar) : undefined;
  return total && isStatus(standing) ? { ...total, status: standing } : undefined;
}

function pickedOf({ matrix, figures, phase }: Found, { code, standing }: PickedCount) {
  const row = matrixRows(matrix).find((each) => each.code === code);
  const item = findItem(figures.proforma, code)?.item;
  if (!row || !standing || !item) return undefined;
  const submissions = submissionsByArea(figures);
  const slugs = new Set(countAt(row, standing).areas.map(({ slug }) => slug));
  return {
    code,
    standing,
    statement: item.statement,
    phase: phase.id,
    base: row.base,
    answers: figures.asked
      .filter(({ slug }) => slugs.has(slug))
      .map((area) => ({
        slug: area.slug,
        comment: isStatus(standing) ? (submissions.get(area.id)?.answers[code]?.comment ?? '') : '',
      })),
  };
}

type Found = NonNullable<Awaited<ReturnType<typeof readReference>>>;
