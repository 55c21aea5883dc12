import { present } from 'tests/support/area-returns';
import { given, locationOf } from 'tests/support/outcomes';
import { posts } from 'tests/support/requests';
import { fieldsOf, sectionPage } from 'tests/support/section-posts';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { action } from '~/routes/returns.$phase.$area.$section';

let world: World;
let cookie: string;
beforeAll(async () => {
  world = await demonstrationWorld();
  cookie = await world.signIn('area-lead');
});

async function post(section: string, fields: Record<string, string>, by = cookie) {
  const params = { phase: present, area: 'ashcombe', section };
  return action(await posts(`/returns/${present}/ashcombe/${section}`, by, fields, params));
}
const fields = (section: string) => fieldsOf(cookie, 'ashcombe', section);
const stored = async (section: string) => (await sectionPage(cookie, 'ashcombe', section)).answers;

describe('a section with something wrong in it', () => {
  test('comes back with what was wrong and what was typed, and keeps the rest', async () => {
    const { status, data } = await given(
      post('child-protection-teams', {
        ...(await fields('child-protection-teams')),
        'CP-MA-01.status': 'finished',
        'CP-MA-01.comment': 'Typed with a status there is not.',
        'CP-MA-02.status': 'in_place',
      }),
    );
    expect(status).toBe(422);
    expect(data.errors).toMatchObject([{ code: 'CP-MA-01', field: 'status', href: '#CP-MA-01-status' }]);
    expect(data.errors[0]?.text).toMatch(/^Select in place, in design or not being implemented/);
    expect(data.typed['CP-MA-01']?.comment).toBe('Typed with a status there is not.');
    expect(data.saved).toBe(1);
    expect(await stored('child-protection-teams')).toMatchObject({ 'CP-MA-02': { status: 'in_place' } });
    expect((await stored('child-protection-teams'))['CP-MA-01']).toBeUndefined();
  });

  test.each([
    ['5,000 characters', 'x'.repeat(5000), 302],
    ['5,001 characters', 'x'.repeat(5001), 422],
    ['5,000 characters of two units each', '😀'.repeat(5000), 302],
    ['5,000 lines, whose breaks are sent as two characters', '\r\nx'.repeat(2500).trim(), 302],
  ])('takes a comment or gives it back whole: %s', async (_what, comment, expected) => {
    const posted = { ...(await fields('parental-representation')), 'CP-PR-01.comment': comment };
    if (expected === 302) {
      await locationOf(post('parental-representation', posted));
      expect((await stored('parental-representation'))['CP-PR-01']?.comment).toBe(
        comment.replaceAll('\r\n', '\n'),
      );
      return;
    }
    const { status, data } = await given(post('parental-representation', posted));
    expect(status).toBe(expected);
    expect(data.typed['CP-PR-01']?.comment).toBe(comment);
    expect(data.errors).toMatchObject([{ code: 'CP-PR-01', field: 'comment', href: '#CP-PR-01-comment' }]);
    expect(data.errors[0]?.text).toContain('Further comments must be 5,000 characters or less');
  });

  test('lets the person go on with an item that was saved while another was refused', async () => {
    const section = 'family-group-decision-making';
    const first = {
      ...(await fields(section)),
      'FN-GD-01.comment': 'First thought.',
      'FN-GD-02.status': 'finished',
    };
    const { data } = await given(post(section, first));
    expect(data.saved).toBe(1);
    const seen = data.typed['FN-GD-01']?.seen ?? (await stored(section))['FN-GD-01']?.version;
    const second = {
      ...first,
      'FN-GD-01.seen': String(seen),
      'FN-GD-01.comment': 'Second thought.',
      'FN-GD-02.status': 'in_place',
    };
    expect(await locationOf(post(section, second))).toContain('saved=1');
    expect((await stored(section))['FN-GD-01']?.comment).toBe('Second thought.');
  });

  test('shows an item confirmed beside it as confirmed, not as it was typed', async () => {
    const section = 'family-help-system';
    const confirming = {
      ...(await fields(section)),
      'FH-FS-01.comment': 'x'.repeat(6000),
      'FH-FS-03.status': 'finished',
      confirm: 'FH-FS-01',
    };
    const { status, data } = await given(post(section, confirming));
    expect(status).toBe(422);
    expect(data.errors.map(({ code }) => code)).toEqual(['FH-FS-03']);
    expect(data.typed['FH-FS-01']).toBeUndefined();
    expect((await stored(section))['FH-FS-01']?.confirmed).toBe(true);
  });

  test('reads nonsense as blanks, and breaks nothing', async () => {
    const nonsense = {
      'SR-SP-01.seen': '-7.5e9',
      'SR-SP-02.seen': 'NaN',
      'SR-SP-02.stepBack': 'because',
      'SR-SP-03.seen': '1',
      'SR-SP-03.comment': 'A\u0000B\u0008C\uFFFE\uD800',
      'SR-SP-03.status': 'in_place',
      confirm: '__proto__',
    };
    const { status, data } = await given(post('safeguarding-partners', nonsense));
    expect([status, data.errors.map(({ field }) => field)]).toEqual([422, ['stepBack']]);
    expect((await stored('safeguarding-partners'))['SR-SP-03']?.comment).toMatch(/^ABC\uFFFD+$/);
  });
});

describe('a section that two people change at once', () => {
  const section = 'front-door';

  test('comes back with both versions, keeps the rest, and asks which to keep', async () => {
    const contributor = await world.signIn('contributor');
    const before = await fields(section);
    await locationOf(post(section, { ...before, 'FH-FD-01.comment': 'Theirs.' }, contributor));

    const mine = { ...before, 'FH-FD-01.comment': 'Mine.', 'FH-FD-02.comment': 'Only mine.' };
    const { status, data } = await given(post(section, mine));
    expect(status).toBe(409);
    expect(data.clashes).toMatchObject([
      { code: 'FH-FD-01', yours: { comment: 'Mine.' }, theirs: { comment: 'Theirs.', version: 2 } },
    ]);
    expect(data.typed['FH-FD-01']?.comment).toBe('Mine.');
    expect(data.saved).toBe(1);

    const asked = { ...mine, 'FH-FD-02.seen': '2', 'FH-FD-01.clash': '2' };
    const again = await given(post(section, asked));
    expect(again.status).toBe(409);
    expect(again.data.errors).toMatchObject([{ code: 'FH-FD-01', field: 'keep', href: '#FH-FD-01-keep' }]);
    expect(again.data.errors[0]?.text).toMatch(/^Select which version to keep/);
    expect(again.data.clashes).toMatchObject([
      { yours: { comment: 'Mine.' }, theirs: { comment: 'Theirs.' } },
    ]);
    expect((await stored(section))['FH-FD-01']?.comment).toBe('Theirs.');

    await locationOf(post(section, { ...asked, 'FH-FD-01.keep': 'mine' }));
    expect((await stored(section))['FH-FD-01']).toMatchObject({ comment: 'Mine.', version: 3 });
  });

  test('puts last time’s answer in the fields when “nothing has changed” is what clashed', async () => {
    const contributor = await world.signIn('contributor');
    const before = await fields('family-network-support-package');
    const theirs = { ...before, 'FN-SP-01.status': 'in_design', 'FN-SP-01.comment': 'Two vacancies.' };
    await locationOf(post('family-network-support-package', theirs, contributor));
    const confirming = { ...before, confirm: 'FN-SP-01' };
    const { status, data } = await given(post('family-network-support-package', confirming));
    expect(status).toBe(409);
    const { answers = {} } =
      (await sectionPage(cookie, 'ashcombe', 'family-network-support-package')).before ?? {};
    const { status: last, comment } = answers['FN-SP-01'] ?? {};
    expect(data.clashes).toMatchObject([{ code: 'FN-SP-01', yours: { status: last, comment } }]);
    expect(data.typed['FN-SP-01']).toMatchObject({ status: last, comment });
  });

  test('leaves the other’s version when that is the one to keep', async () => {
    const choice = { 'FH-FD-03.seen': '0', 'FH-FD-03.clash': '1', 'FH-FD-03.keep': 'theirs' };
    const before = (await stored(section))['FH-FD-03'];
    await locationOf(post(section, { ...choice, 'FH-FD-03.comment': 'Mine, given up.' }));
    expect((await stored(section))['FH-FD-03']).toEqual(before);
  });

  test('no longer shows mine once it was given up, though something else is wrong', async () => {
    const choice = { 'FH-FD-04.seen': '0', 'FH-FD-04.clash': '1', 'FH-FD-04.keep': 'theirs' };
    const givenUp = { ...choice, 'FH-FD-04.comment': 'Mine, given up.' };
    const wrong = { 'FH-FD-05.seen': '1', 'FH-FD-05.status': 'finished' };
    const { status, data } = await given(post(section, { ...givenUp, ...wrong }));
    expect([status, Object.keys(data.typed)]).toEqual([422, ['FH-FD-05']]);
  });
});
