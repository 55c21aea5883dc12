import { areasOf, type Move, type Movement } from '~/domain/movement';

/** As many answers that moved up as are shown before all are asked for; steps back are never cut short. */
const mostUps = 5;

/** Movement as pages list it: all of the ups only where they are asked for. */
export function summarise({ from, areas, compared, unchanged, up, back }: Movement, allUps: boolean) {
  const reasons = (reason: Move['stepBack']) => back.filter((move) => move.stepBack === reason).length;
  return {
    from: from.name,
    areas: areas.length,
    compared,
    unchanged,
    up: {
      count: up.length,
      areas: areasOf(up).length,
      moves: (allUps ? up : up.slice(0, mostUps)).map(bare),
    },
    back: {
      count: back.length,
      areas: areasOf(back).length,
      moves: back.map((move) => ({ ...bare(move), stepBack: move.stepBack, comment: move.comment })),
      regressions: reasons('regression'),
      corrections: reasons('correction'),
    },
  };
}

function bare({ code, shortName, areaName, from, to }: Move) {
  return { code, shortName, areaName, from, to };
}
