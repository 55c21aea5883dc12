import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  allowedInQuery,
  countOpen,
  faultInMessage,
  isOverdue,
  mayAsk,
  type Query,
  type QueryAction,
  type QueryState,
  queryActions,
  queryEvent,
  queryStateAfter,
  queryStates,
  queryTextLimit,
} from '~/domain/queries';
import { type Role, roles, seesProgramme } from '~/domain/viewer';

const areaRoles = ['contributor', 'area_lead'] as const;
const askers = ['dfe_official', 'delivery_partner'] as const;

describe('in a query', () => {
  const table: [Role, QueryState, QueryAction[]][] = [
    ...askers.flatMap((role): [Role, QueryState, QueryAction[]][] => [
      [role, 'open', ['write', 'close']],
      [role, 'answered', ['write', 'close']],
      [role, 'closed', ['write']],
    ]),
    ...areaRoles.flatMap((role): [Role, QueryState, QueryAction[]][] => [
      [role, 'open', ['write']],
      [role, 'answered', ['write']],
      [role, 'closed', []],
    ]),
    ...queryStates.map((state): [Role, QueryState, QueryAction[]] => ['administrator', state, []]),
  ];
  test.each(table)('somebody who is %s may, while it is %s, %j', (role, state, actions) => {
    expect(allowedInQuery(role, state)).toEqual(actions);
  });

  it('the table leaves no role and no state out', () => {
    expect(table).toHaveLength(roles.length * queryStates.length);
  });

  test.each([
    ['delivery_partner', 'closed', 'write', 'query_reopened'],
    ['delivery_partner', 'answered', 'write', 'query_asked'],
    ['dfe_official', 'open', 'write', 'query_asked'],
    ['dfe_official', 'answered', 'close', 'query_closed'],
    ['area_lead', 'open', 'write', 'query_answered'],
    ['contributor', 'answered', 'write', 'query_answered'],
  ] as const)('what %s does while it is %s (%s) is told as %s', (role, state, action, event) => {
    expect(queryEvent(role, state, action)).toBe(event);
  });

  it('only those who see the programme ask', () => {
    for (const role of roles) if (mayAsk(role)) expect(seesProgramme({ role })).toBe(true);
    expect(roles.filter(mayAsk)).toEqual(askers);
  });

  it('whatever is done, the state says who spoke last, and only a reviewer leaves a closed one', () => {
    const step = fc.record({ role: fc.constantFrom(...roles), action: fc.constantFrom(...queryActions) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let state: QueryState = 'open';
        for (const { role, action } of steps) {
          const next = queryStateAfter(role, state, action);
          expect(next !== undefined).toBe(allowedInQuery(role, state).includes(action));
          if (!next) continue;
          if (state === 'closed') expect([mayAsk(role), next]).toEqual([true, 'open']);
          if (next === 'closed') expect([mayAsk(role), action]).toEqual([true, 'close']);
          if (action === 'write') expect(next).toBe(mayAsk(role) ? 'open' : 'answered');
          state = next;
        }
      }),
    );
  });
});

describe('a message', () => {
  test.each([
    ['', 'no_text'],
    ['Is it live?', undefined],
    ['x'.repeat(queryTextLimit), undefined],
    ['😀'.repeat(queryTextLimit), undefined],
    ['x'.repeat(queryTextLimit + 1), 'too_long'],
  ] as const)('of %j has this fault: %s', (text, fault) => {
    expect(faultInMessage(text)).toBe(fault);
  });
});

describe('a query with a date', () => {
  const dueAt = new Date('2026-11-27T23:59:59.999Z');
  const later = new Date(dueAt.getTime() + 1);
  test.each([
    ['open', dueAt, dueAt, false],
    ['open', dueAt, later, true],
    ['open', null, later, false],
    ['answered', dueAt, later, false],
    ['closed', dueAt, later, false],
  ] as const)('that is %s and due %s is, at %s, overdue: %s', (state, due, now, overdue) => {
    expect(isOverdue({ state, dueAt: due }, now)).toBe(overdue);
  });
});

it('only open ones wait for the area', () => {
  const of = (code: string, state: QueryState) => ({ code, state }) as Query;
  const queries = [of('A', 'open'), of('A', 'answered'), of('B', 'open'), of('B', 'closed')];
  expect([countOpen(queries), countOpen(queries, ['A']), countOpen(queries, []), countOpen([])]).toEqual([
    2, 1, 0, 0,
  ]);
});
