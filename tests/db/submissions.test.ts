import { listLastStatuses, listReportedPhases, listSentVersions } from 'db/counted-submissions';
import { areaReturns, phases, submissions } from 'db/schema';
import { listSummaries } from 'db/submission-summaries';
import {
  findSubmissionBefore,
  findVersions,
  listSubmissionsOfArea,
  listSubmittedAnswers,
} from 'db/submissions';
import { eq } from 'drizzle-orm';
import { demonstrationWorld } from 'tests/support/world';
import { describe, expect, it } from 'vitest';
import { countedAmong } from '~/domain/counted-versions';
import { readAnswers, readMarks, readStatuses } from '~/domain/submission-summary';

const { store, now } = await demonstrationWorld();
const { db } = store;

/** Every submission there is, as plain rows, to count by hand. */
const all = await db
  .select({
    id: submissions.id,
    version: submissions.version,
    areaId: areaReturns.areaId,
    phaseId: areaReturns.phaseId,
    opensAt: phases.opensAt,
  })
  .from(submissions)
  .innerJoin(areaReturns, eq(areaReturns.id, submissions.returnId))
  .innerJoin(phases, eq(phases.id, areaReturns.phaseId));
const again = all.filter(({ version }) => version > 1);
const isLast = ({ areaId, phaseId, version }: (typeof all)[number]) =>
  !all.some((other) => other.areaId === areaId && other.phaseId === phaseId && other.version > version);
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).toSorted();

describe('the versions that were sent', () => {
  it('are every one of the phases asked for, whichever counts', async () => {
    expect(again.length).toBeGreaterThan(0);
    const sent = await listSentVersions(db, [...new Set(all.map(({ phaseId }) => phaseId))]);
    expect(ids(sent)).toEqual(ids(all));
    expect(ids(countedAmong(sent.filter(({ phaseId }) => phaseId === '2025-02')))).toEqual(
      ids(all.filter((row) => row.phaseId === '2025-02' && isLast(row))),
    );
  });

  it('are in time order', async () => {
    const sent = await listSentVersions(db, ['2025-02']);
    const times = sent.map(({ submittedAt }) => submittedAt.getTime());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  it('are one area’s when it is named', async () => {
    const sent = await listSentVersions(db, ['2025-02', '2025-04'], 'ashcombe');
    const own = all.filter(
      ({ areaId, phaseId }) => areaId === 'ashcombe' && ['2025-02', '2025-04'].includes(phaseId),
    );
    expect(ids(sent)).toEqual(ids(own));
  });

  it('are none for no phase', async () => {
    expect(await listSentVersions(db, [])).toEqual([]);
  });

  it('tell which phases anybody reported in', async () => {
    expect(await listReportedPhases(db)).toEqual(new Set(all.map(({ phaseId }) => phaseId)));
  });
});

describe('the summaries of submissions', () => {
  const asked = all.filter(({ phaseId }) => ['2025-02', '2025-04'].includes(phaseId)).map(({ id }) => id);

  it('hold all that was said', async () => {
    const summaries = await listSummaries(db, asked, 'content');
    expect([...summaries.keys()].toSorted()).toEqual(asked.toSorted());
    for (const [id, summary] of summaries)
      expect(readAnswers(summary)).toEqual(await listSubmittedAnswers(db, id));
  });

  it('come with as much as is asked for, and are no fewer', async () => {
    const whole = await listSummaries(db, asked, 'content');
    const marked = await listSummaries(db, asked, 'marks');
    const light = await listSummaries(db, asked, 'statuses');
    expect([...marked.keys()]).toEqual([...whole.keys()]);
    expect([...marked.values()].map(readMarks)).toEqual([...whole.values()].map(readMarks));
    expect([...light.values()].map(readStatuses)).toEqual([...whole.values()].map(readStatuses));
  });

  it('are none for no submission', async () => {
    expect(await listSummaries(db, [], 'content')).toEqual(new Map());
  });
});

describe('the last answers of each area', () => {
  it.each(['2024-11-01', '2025-04-01', '2026-10-01', '2027-01-01'])(
    'before %s are those of its last submission for a phase that opened earlier',
    async (day) => {
      const before = new Date(day);
      const expected: Record<string, Record<string, string>> = {};
      const earlier = all
        .filter(({ opensAt }) => opensAt < before)
        .sort((a, b) => Number(a.opensAt) - Number(b.opensAt) || a.version - b.version);
      for (const { areaId, id } of earlier) {
        const answers = Object.entries(await listSubmittedAnswers(db, id));
        expected[areaId] = Object.fromEntries(answers.map(([code, { status }]) => [code, status]));
      }
      const last = await listLastStatuses(db, before);
      const said = last.map(({ areaId, statuses }) => {
        const answers = Object.entries(readStatuses({ statuses: statuses ?? '' }));
        return [areaId, Object.fromEntries(answers.map(([code, { status }]) => [code, status]))];
      });
      expect(Object.fromEntries(said)).toEqual(expected);
    },
  );

  it('are none before anything was reported', async () => {
    expect(await listLastStatuses(db, new Date('2024-01-01'))).toEqual([]);
  });
});

describe('the submission before', () => {
  const [twice] = again;

  it('is the last version for the phase before, not the first', async () => {
    const after = new Date(Number(twice?.opensAt) + 1);
    const found = await findSubmissionBefore(db, twice?.areaId ?? '', after);
    expect(found).toMatchObject({ id: twice?.id, phase: { id: twice?.phaseId } });
  });

  it('is never of a phase that opened at that very instant', async () => {
    const found = await findSubmissionBefore(db, twice?.areaId ?? '', twice?.opensAt ?? now);
    expect(found?.phase.opensAt.getTime() ?? 0).toBeLessThan(Number(twice?.opensAt));
  });

  it('skips the phases that the area did not report on', async () => {
    const [eldest] = all
      .filter(({ areaId }) => areaId === 'jesmonby')
      .sort((a, b) => Number(a.opensAt) - Number(b.opensAt));
    expect(await findSubmissionBefore(db, 'jesmonby', eldest?.opensAt ?? now)).toBeUndefined();
    expect(await findSubmissionBefore(db, 'jesmonby', new Date('2100-01-01'))).toBeDefined();
  });
});

it('versions of a return count from 1 without a gap, the newest first in the area’s list', async () => {
  for (const { areaId, phaseId, version } of all.filter(isLast)) {
    expect((await findVersions(db, `${phaseId}-${areaId}`)).last).toBe(version);
    const listed = (await listSubmissionsOfArea(db, areaId)).filter((row) => row.phaseId === phaseId);
    expect(listed.map((row) => row.version)).toEqual(Array.from({ length: version }, (_, i) => version - i));
  }
  expect(await findVersions(db, 'no such return')).toEqual({
    last: 0,
    firstSentAt: null,
    lastSentAt: null,
  });
});
