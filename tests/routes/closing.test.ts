import { withQueries } from 'db/query-count';
import { asks, posts, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, it } from 'vitest';
import { paths } from '~/paths';
import { action, loader } from '~/routes/phases.$phase.close';

const frozen = '2026-01';
const due = '2026-04';

describe('the page that closes a phase', () => {
  let world: World;
  let cookie: string;
  beforeAll(async () => {
    world = await demonstrationWorld();
    cookie = await world.signIn('dfe-official');
  });

  const look = (phase: string) => loader(asks(paths.closing(phase), cookie, { phase }));
  const press = async (phase: string, fields: Record<string, string>) =>
    action(await posts(paths.closing(phase), cookie, fields, { phase }));

  it('is found by those who see the programme, for a phase that has opened', async () => {
    const lead = await world.signIn('area-lead');
    expect(await statusOf(loader(asks(paths.closing(due), lead, { phase: due })))).toBe(404);
    expect(await statusOf(look('2030-01'))).toBe(404);
    const administrator = await world.signIn('administrator');
    const fields = { state: (await look(due)).seen };
    const pressed = action(await posts(paths.closing(due), administrator, fields, { phase: due }));
    expect(await statusOf(pressed)).toBe(404);
  });

  it('shows what stands in the way, with the way to it', async () => {
    const { blocks, editions, made } = await look(due);
    expect(blocks).toMatchObject([{ area: { slug: 'glenmarsh' } }]);
    expect(editions).toEqual([]);
    expect(made).toBeUndefined();
  });

  it('tells nobody an edition’s contents, and asks as often for ten areas as for three', async () => {
    const { editions } = await look(frozen);
    expect(editions[0]).not.toHaveProperty('content');
    // What was sent is read once by each process.
    await look('2024-11');
    const [few, many] = [await withQueries(() => look('2024-11')), await withQueries(() => look(frozen))];
    expect(few.queries.length).toBe(many.queries.length);
  });

  it('says what is wrong and keeps what was typed', async () => {
    const { seen } = await look(frozen);
    const refused = await press(frozen, { state: seen, reason: 'Nothing really.' });
    expect(refused).toMatchObject({
      init: { status: 422 },
      data: { note: 'Nothing really.', errors: [{ text: 'Nothing has changed since the last edition' }] },
    });
    const long = await press(frozen, { state: seen, reason: 'x'.repeat(5001) });
    expect(long).toMatchObject({ data: { errors: [{ href: '#reason' }] } });
  });
});
