import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildMovementReport } from '~/domain/movement-report';
import { standingNames, standings } from '~/domain/status';
import { movementCsv } from '~/spreadsheets/movement-csv';
import { movementJson } from '~/spreadsheets/movement-json';
import { figuresOf, proformaOf } from '../domain/figure-arbitraries';
import { anyHistory } from '../domain/movement-worlds';
import { about, figures as examples, withComment } from './examples';

const choice = { stalledFor: 2, turns: 1, fromStatus: undefined, toStatus: undefined };
const before = figuresOf('2024-11', proformaOf([[2], [1]]), {
  Ashcombe: 'DPP',
  Brackenshire: 'PDN',
  Calderholt: 'DDD',
  Dunmere: '..P',
});

test('the lists stand in long form, each row with its phases, kind of data and moment', () => {
  const report = buildMovementReport([before, examples], '2024-11', choice);
  if (!report) throw new Error('Nothing to report.');
  const lines = movementCsv(report, choice, about).split('\r\n');
  const facts = '2024-11,2025-02,Illustrative,2026-07-21T19:15:00.000Z,2025-02.e1.items.c3f9a2c01';
  expect(lines[0]).toBe(
    'from_phase,to_phase,data,as_at,figure_reference,list,area,item_code,item,from,to,reason,phases,count,detail',
  );
  expect(lines).toContain(`${facts},From where to where,,,,In design,In place,,,1,`);
  expect(lines).toContain(`${facts},Moved up,Ashcombe,P1-S1-01,Item a,In design,In place,,,,`);
  expect(lines).toContain(
    `${facts},Slipped back,Ashcombe,P2-S1-01,Item c,In place,In design,,,,In February 2025`,
  );
});

test('a comment goes in only when asked for, and is never taken for a formula', () => {
  const [first] = withComment(examples, '=1+1').submissions;
  const report = buildMovementReport([before, withComment(examples, '=1+1')], '2024-11', choice);
  if (!report || !first) throw new Error('Nothing to report.');
  const chosen = { ...choice, toStatus: 'in_place' as const };
  expect(movementCsv(report, chosen, about)).not.toContain('1+1');
  expect(JSON.stringify(movementJson(report, chosen, about))).not.toContain('1+1');
  const asked = { ...about, comments: true };
  expect(movementCsv(report, chosen, asked)).toContain(`,'=1+1,`);
  expect(movementCsv(report, chosen, asked)).toContain('Answers chosen,Ashcombe,P1-S1-01');
  expect(movementJson(report, chosen, asked).movedUp).toContainEqual(
    expect.objectContaining({ comment: '=1+1' }),
  );
});

test('every list has as many rows as the report, in any world', () => {
  fc.assert(
    fc.property(anyHistory, fc.nat({ max: 4 }), (phases, start) => {
      const from = phases[start]?.phase.id;
      const report = buildMovementReport(phases, from, choice);
      if (!report?.compared) throw new Error('Nothing to compare.');
      const rows = movementCsv(report, choice, about)
        .split('\r\n')
        .map((line) => line.split(','));
      const rowsOf = (list: string) => rows.filter((row) => row[5] === list).length;
      const json = movementJson(report, choice, about);
      const { movement, firstReported, transitions } = report.compared;
      expect(rowsOf('Moved up')).toBe(movement.up.length);
      expect(rowsOf('Slipped back')).toBe(movement.back.length);
      expect(rowsOf('First reported')).toBe(firstReported.length);
      expect(rowsOf('Back and forth')).toBe(report.backAndForth.length);
      expect(rowsOf('Time to in place')).toBe(report.times.flatMap(({ waits }) => waits).length);
      expect(rowsOf('Expected month')).toBe(report.expected.flatMap(({ months }) => months).length);
      for (const one of standings)
        for (const to of standings) {
          const row = rows.find(
            (cells) =>
              cells[5] === 'From where to where' &&
              cells[9] === standingNames[one] &&
              cells[10] === standingNames[to],
          );
          expect(row?.[13]).toBe(String(transitions.counts[one][to]));
        }
      expect(json.table?.counts).toEqual(transitions.counts);
      expect([json.movedUp?.length, json.slippedBack?.length]).toEqual([
        movement.up.length,
        movement.back.length,
      ]);
      expect(json.timeToInPlace.map(({ all }) => all)).toEqual(report.times.map(({ all }) => all));
    }),
  );
});
