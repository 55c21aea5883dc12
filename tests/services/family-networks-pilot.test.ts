import { listAreas } from 'db/areas';
import { listUsers } from 'db/users';
import { complete, edit, present, theReturn } from 'tests/support/area-returns';
import { done, refusalOf } from 'tests/support/outcomes';
import { rightPassword } from 'tests/support/people';
import { installationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '~/domain/viewer';
import { saveAnswers } from '~/services/answers.server';
import { acceptInvitation, invitePerson } from '~/services/invitations.server';
import { readSubmission } from '~/services/sent-version.server';
import { findViewer } from '~/services/sessions.server';
import { submitReturn } from '~/services/submissions.server';

describe('an area of the family networks pilot', () => {
  let world: World;
  let area: string;
  let lead: Viewer;
  beforeAll(async () => {
    world = await installationWorld();
    const pilot = (await listAreas(world.store.db)).find(({ programme }) => programme === 'fnp');
    area = pilot?.slug ?? '';
    const [first] = await listUsers(world.store.db);
    const administrator = { ...(first as NonNullable<typeof first>), areas: [] };
    const person = { email: 'lead@example.org', name: 'Pilot lead', role: 'area_lead' as const };
    const invited = await invitePerson(administrator, { ...person, areaIds: [pilot?.id ?? ''] }, world.now);
    const session = done(await acceptInvitation(done(invited), rightPassword, world.now));
    lead = (await findViewer(session, world.now)) as Viewer;
  });

  test('is asked the two items on the Family Network support package and nothing else', async () => {
    const { items, pillars, before, problems } = await theReturn(lead, area);
    expect(items.map(({ code }) => code)).toEqual(['FN-SP-01', 'FN-SP-02']);
    expect(pillars.flatMap(({ sections }) => sections.map(({ slug }) => slug))).toEqual([
      'family-network-support-package',
    ]);
    expect(problems.map(({ code, field }) => [code, field])).toEqual([
      ['FN-SP-01', 'status'],
      ['FN-SP-02', 'status'],
    ]);
    expect(before).toBeUndefined();
  });

  test('cannot answer an item that it is not asked', async () => {
    const outside = { 'FH-FD-01': edit('in_place', 'Not ours to say.') };
    expect(
      done(await saveAnswers(lead, present, area, outside, { confirm: ['FH-FD-02'] }, world.now)).saved,
    ).toEqual([]);
    expect((await theReturn(lead, area)).answers).toEqual({});
  });

  test('cannot say that nothing has changed since a time before it had reported', async () => {
    const first = { 'FN-SP-01': edit('in_design', 'First report.') };
    done(await saveAnswers(lead, present, area, first, { confirm: ['FN-SP-01'] }, world.now));
    const { answers } = await theReturn(lead, area);
    expect(answers['FN-SP-01']).toMatchObject({ comment: 'First report.', confirmed: false });
    done(
      await saveAnswers(
        lead,
        present,
        area,
        { 'FN-SP-02': edit(null) },
        { confirm: ['FN-SP-02'] },
        world.now,
      ),
    );
    expect((await theReturn(lead, area)).answers['FN-SP-02']).toBeUndefined();
  });

  test('sends its two answers, and is complete with them', async () => {
    const early = await submitReturn(lead, present, area, 1, world.now);
    expect(refusalOf(early)).toMatchObject({ reason: 'incomplete' });
    const { revision, problems } = await complete(lead, area);
    expect(problems).toEqual([]);
    const id = done(await submitReturn(lead, present, area, revision, world.now));
    const sent = await readSubmission(lead, id);
    expect(Object.keys(sent?.answers ?? {}).sort()).toEqual(['FN-SP-01', 'FN-SP-02']);
    expect(sent?.intact).toBe(true);
  });
});
