import type { PackTrend } from '~/domain/board-pack';
import { trendCautions } from '~/domain/pack-trends';
import type { Trend } from '~/domain/trend';
import { isBreak } from '~/domain/trend-break';
import { hasOrHave, isOrAre, listNames, midSentence, outOf, plural } from '~/domain/words';
import { countLines } from './measure';
import { place, type } from './slide';

/**
 * What stands under the charts of trends: what is to be said in any case, the areas that are left out and why, and what
 * cannot be compared and why; with as many names as stand in so many lines.
 */
export function fitLimits(always: readonly string[], trends: readonly PackTrend[], lines: number): string {
  const cautions = [sayTogether(trends.map(({ trend }) => trendCautions(trend))), sayCautions(trends)];
  const said = [sayNamed, sayCounted, sayBare].flatMap((sayLeftOut) =>
    cautions.map((caution) => [...always, sayAll(trends, sayLeftOut), caution].filter(Boolean).join(' ')),
  );
  return said.find((text) => countLines(text, place.width, type.small) <= lines) ?? said.at(-1) ?? '';
}

type SayLeftOut = (leftOut: Trend['leftOut']) => string;

/** Trends that leave out the same areas say so once. */
function sayAll(trends: readonly PackTrend[], say: SayLeftOut): string {
  const said = trends.map(({ about, trend }) => ({
    about,
    text: trend.leftOut.length > 0 ? say(trend.leftOut) : '',
  }));
  const [first] = said;
  if (first && said.every(({ text }) => text === first.text)) return first.text && `Left out: ${first.text}.`;
  return said
    .filter(({ text }) => text)
    .map(({ about, text }) => `Left out in ${midSentence(about)}: ${text}.`)
    .join(' ');
}

const sayNamed: SayLeftOut = (leftOut) =>
  byReason(leftOut, (areas) => listNames(areas.map(({ name }) => name)));
const sayCounted: SayLeftOut = (leftOut) => byReason(leftOut, ({ length }) => plural(length, 'area'));
const sayBare: SayLeftOut = ({ length }) =>
  `${plural(length, 'area')} that ${hasOrHave(length)} not sent in every phase shown, or ${isOrAre(length)} not asked in all (see the notes)`;

function byReason(leftOut: Trend['leftOut'], say: (areas: Trend['leftOut']) => string): string {
  const reasons = Map.groupBy(leftOut, ({ reason }) => reason);
  return listNames([...reasons].map(([reason, areas]) => `${say(areas)} (${reason})`));
}

/** What cannot be compared and why, without saying where. */
function sayCautions(trends: readonly PackTrend[]): string {
  return sayTogether(
    trends.map(({ trend: { points } }) => {
      const gaps = points.filter(({ reported }) => !reported).length;
      const breaks = points.filter(isBreak);
      const how = (['reworded', 'added', 'removed'] as const).filter((kind) =>
        breaks.some((point) => point[kind].length > 0),
      );
      return [
        ...(gaps > 0 ? [`None of these areas sent in ${outOf(gaps, points.length, 'phase')}.`] : []),
        ...(breaks.length > 0
          ? [`Not all phases can be compared, because items were ${listNames(how)}: see the notes.`]
          : []),
      ];
    }),
  );
}

function sayTogether(texts: readonly (readonly string[])[]): string {
  return [...new Set(texts.flat())].join(' ');
}
