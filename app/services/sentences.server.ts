import { buildHeadlines } from '~/domain/headlines';
import { buildMatrix } from '~/domain/matrix';
import { buildMovement } from '~/domain/movement';
import { buildPillarSentences } from '~/domain/pillar-sentences';
import { placeSentences } from '~/domain/placed-sentences';
import { buildStalled } from '~/domain/stalled';
import { type ChosenPhase, readFigures } from './figures.server';

/** What a phase's figures say in sentences, and the figures that those are computed from. */
export async function readSentences({ phase, phases, previous }: ChosenPhase) {
  const figures = await readFigures(phases.filter(({ opensAt }) => opensAt <= phase.opensAt));
  const current = figures.at(-1);
  if (!current) return undefined;
  const before = figures.find((each) => each.phase.id === previous?.id);
  const matrix = buildMatrix(current);
  const movement = before && buildMovement(before, current);
  const stalled = buildStalled(figures);
  const headlines = buildHeadlines({ matrix, movement, stalled });
  const pillars = matrix.sent > 0 ? buildPillarSentences(matrix) : [];
  return {
    current,
    past: figures.slice(0, -1),
    matrix,
    movement,
    stalled,
    headlines,
    pillars,
    /** Every one of them, in reading order. */
    sentences: placeSentences(headlines, pillars),
  };
}
