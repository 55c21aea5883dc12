import { describe, expect, test } from 'vitest';
import { noAnswer } from '~/domain/answers';
import type { UploadedChange } from '~/domain/workbook-upload';
import { UploadPreview } from '~/ui/upload-preview';
import { sayRefusal } from '~/ui/upload-refusal';
import { WorkbookPage } from '~/ui/workbook-page';
import { draw } from './draw';

const place = {
  phase: { id: '2026-10', name: 'October to December 2026' },
  area: { slug: 'ashcombe', name: 'Ashcombe' },
};
const lacked = 'Select why “A” moved back from In place to In design';
const change = (code: string, lacks: string[] = []): UploadedChange => ({
  ...{ code, row: 5, stillCorrect: false, seen: 1, lacks },
  was: { ...noAnswer, status: 'in_place' },
  now: { ...noAnswer, status: 'in_design' },
});
const preview = {
  ...{ sheet: 'Answers', downloadedAt: null, items: 35 },
  ...{ problems: [], conflicts: [], differences: [change('A', [lacked]), change('B')], same: 33, absent: [] },
};
const names = { C: { statement: 'All of C', shortName: 'Short C', section: 'front-door' } };
const pageOf = (more: Partial<Parameters<typeof UploadPreview>[0]['preview']>) =>
  draw(
    <UploadPreview
      {...place}
      upload={{ id: 'one', fileName: 'ours.xlsx', uploadedAt: new Date(0), appliedAt: null }}
      preview={{ ...preview, ...more }}
      names={names}
      errors={[]}
      chosen={{}}
    />,
  );

describe('the preview of a workbook', () => {
  test('flags what will have to be fixed before sending, and applies it all the same', async () => {
    const { words } = await pageOf({});
    expect(words).toContain('1 answer will have to be fixed before sending.');
    expect(words.match(/To fix before sending: select why “A” moved back/g)).toHaveLength(1);
    expect(words).toContain('Apply 2 differences');
    const { words: clean } = await pageOf({ differences: [change('B')] });
    expect(clean).not.toContain('before sending');
  });

  test('says how many items are not in the file, which, and that they stay', async () => {
    const { words } = await pageOf({ absent: ['C'], same: 32 });
    expect(words).toContain('1 of 35 items is not in the file. It stays as it is on screen:Short C C');
    expect(words).not.toContain('The workbook has all');
    expect((await pageOf({ absent: ['C', 'D'] })).words).toContain('2 of 35 items are not in the file.');
    expect((await pageOf({})).words).toContain('The workbook has all 35 items of the form.');
  });

  test('says it too when there is nothing to apply', async () => {
    const { words } = await pageOf({ differences: [], absent: ['C'] });
    expect(words).toContain(
      'There is nothing to apply. 1 of 35 items is not in the file.'.replace('. 1', '.1'),
    );
  });
});

describe('the page of the workbook, once one was applied', () => {
  const pageWith = (more: Partial<Parameters<typeof WorkbookPage>[0]>) =>
    draw(
      <WorkbookPage
        now={new Date('2026-11-21T10:00:00.000Z')}
        phase={{
          ...place.phase,
          kind: 'quarter',
          opensAt: new Date('2026-09-30T23:00:00.000Z'),
          dueAt: new Date('2027-01-10T23:59:59.999Z'),
          closesAt: new Date('2027-01-17T23:59:59.999Z'),
          proformaVersion: 1,
          source: 'Made up',
        }}
        phaseState="open"
        area={place.area}
        state="in_progress"
        submission={undefined}
        editable
        applied={2}
        next={undefined}
        refused={undefined}
        {...more}
      />,
    );

  test('leads to checking when everything is answered', async () => {
    const { html, words } = await pageWith({});
    expect(words).toContain('Applied. 2 answers changed.');
    expect(html).toContain('href="/returns/2026-10/ashcombe/check"');
  });

  test('leads to the next item otherwise, and says in which section', async () => {
    const next = { section: 'front-door', title: 'Front door', code: 'FH-FD-01' };
    const { html, words } = await pageWith({ next });
    expect(words).toContain('There is more to do in “Front door”.');
    expect(html).toContain('href="/returns/2026-10/ashcombe/front-door#FH-FD-01"');
    expect(html).not.toContain('ashcombe/check"');
  });

  test('leads nowhere before one was, or when the answers are locked', async () => {
    for (const more of [{ applied: null }, { editable: false }])
      expect((await pageWith(more)).html).not.toContain('ashcombe/check"');
  });
});

test('somebody who uploaded too many is told how many that is and when to try again', () => {
  const until = new Date('2026-11-21T15:45:00.000Z');
  expect(sayRefusal({ reason: 'too_many', until }, place)).toBe(
    'You have uploaded 20 workbooks within an hour. Try again after 3:45pm',
  );
});
