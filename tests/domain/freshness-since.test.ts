import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { PhaseFigures } from '~/domain/figures';
import { readLastWords } from '~/domain/freshness-since';
import { itemsOf } from '~/domain/proforma';
import { answerOf, areaOf, phaseIds, phaseOf, proformaOf, submissionOf } from './figure-arbitraries';
import { anyWordedPhases } from './worded-phases';

const form = proformaOf([[1]]);
const code = itemsOf(form)[0]?.code ?? '';
const area = areaOf('Ashcombe', new Set([code]));
const outside = areaOf('Ashcombe', new Set());

/** One area's answers to one item, oldest first: a status letter and a comment, `!` when confirmed. */
function past(words: readonly string[]): PhaseFigures[] {
  return words.map((word, at) => {
    const phase = phaseIds[at] ?? '';
    const [, letter = '', comment = '', confirmed = ''] = /^([PD])?([a-z]*)(!?)$/.exec(word) ?? [];
    const answer = answerOf(letter === 'P' ? 'in_place' : 'in_design', { comment, confirmed: !!confirmed });
    return {
      phase: phaseOf(phase),
      proforma: form,
      asked: word === 'absent' ? [] : [word === 'outside' ? outside : area],
      submissions: letter ? [submissionOf(phase, area, { [code]: answer })] : [],
    };
  });
}

test.each<[string, readonly string[], number, number]>([
  ['the answer was first given', ['D', 'D', 'D'], 0, 2],
  ['its status last changed', ['D', 'P', 'P'], 1, 1],
  ['its comment last changed', ['Da', 'Db', 'Db'], 1, 1],
  ['it was last confirmed', ['D', 'D!', 'D'], 1, 1],
  ['it was confirmed, and that is now', ['D', 'D', 'D!'], 2, 0],
  ['the area answered before it went missing, which counts among those since', ['D', 'D!', '', 'D'], 1, 2],
  ['the area answered, the item being out of scope since then for a while', ['D', 'outside', 'D'], 0, 1],
  ['the area answered, not being asked for a while', ['D', 'absent', 'D'], 0, 1],
  ['it last answered at all', ['D', 'P', ''], 1, 1],
  ['it changed there and back', ['D', 'P', 'D', 'D'], 2, 1],
])('the last word is in the phase in which %s', (_when, words, at, ago) => {
  const { id: phaseId, name: phase } = phaseOf(phaseIds[at] ?? '');
  expect(readLastWords(past(words))(area.id, code)).toEqual({ phaseId, phase, ago });
});

it('is nothing for an area that never answered, or that nobody asked', () => {
  expect(readLastWords(past(['', '']))(area.id, code)).toBeNull();
  expect(readLastWords(past(['D']))('nobody', code)).toBeNull();
  expect(readLastWords([])(area.id, code)).toBeNull();
});

describe('any last word', () => {
  it('is the last answer given first, changed or confirmed, and counts who was asked since', () => {
    fc.assert(
      fc.property(anyWordedPhases(4), (phases) => {
        const lastWord = readLastWords(phases);
        for (const id of new Set(phases.flatMap(({ asked }) => asked.map((each) => each.id))))
          for (const item of new Set(
            phases.flatMap(({ proforma }) => itemsOf(proforma).map((each) => each.code)),
          ))
            expect(lastWord(id, item)).toEqual(slowly(phases, id, item));
      }),
    );
  });
});

/** The same by listing every word that there ever was. */
function slowly(phases: readonly PhaseFigures[], id: string, item: string) {
  const asking = phases.filter(({ asked }) => asked.some((each) => each.id === id && each.scope.has(item)));
  const answers = asking.map(
    ({ submissions }) => submissions.find(({ areaId }) => areaId === id)?.answers[item],
  );
  const words = answers.flatMap((answer, at) => {
    if (!answer) return [];
    const before = answers.slice(0, at).findLast((each) => each !== undefined);
    const same = before?.status === answer.status && before.comment === answer.comment;
    return same && !answer.confirmed ? [] : [at];
  });
  const last = words.at(-1);
  const phase = last === undefined ? undefined : asking[last]?.phase;
  return phase && last !== undefined
    ? { phaseId: phase.id, phase: phase.name, ago: asking.length - 1 - last }
    : null;
}
