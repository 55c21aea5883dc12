import type { PackTrend } from '~/domain/board-pack';
import type { Trend, TrendPoint } from '~/domain/trend';
import { isBreak, sayBreak } from '~/domain/trend-break';
import { hasOrHave, listNames, midSentence, plural } from '~/domain/words';
import { nameFew } from './who';

/** What a trend is of. */
export function titleOf({ about, trend }: PackTrend): string {
  return about === trend.title || trend.title === '' ? about : `${about}: ${midSentence(trend.title)}`;
}

/** Who is counted: the same areas throughout, with who is left out, or whoever sent. */
export function sayWho({ panel, matched, leftOut }: Trend): string[] {
  if (panel === 'all') return ['Each phase counts whichever areas sent, so phases differ in who they count.'];
  const same = matched.map(({ name }) => name);
  const base =
    same.length === 0
      ? 'No area sent in every phase.'
      : `The same ${plural(same.length, 'area')} in every phase${same.length > 10 ? '' : `: ${listNames(same)}`}.`;
  if (leftOut.length === 0) return [base];
  if (leftOut.length > 10)
    return [
      base,
      `${plural(leftOut.length, 'area')} that did not send in every phase ${hasOrHave(leftOut.length)} been left out.`,
    ];
  return [base, `Left out: ${leftOut.map(({ name, reason }) => `${name} (${reason})`).join('; ')}.`];
}

/** What has to be known of one phase before it is laid beside others. */
export function sayPoint(point: TrendPoint): string {
  const { reported, joined, left, notSent } = point;
  return [
    reported ? '' : 'No answer is counted: a gap, not a zero.',
    notSent.length > 0 ? `Not sent: ${nameFew(notSent)}.` : '',
    joined.length > 0 ? `Joined: ${nameFew(joined)}.` : '',
    left.length > 0 ? `Left: ${nameFew(left)}.` : '',
    isBreak(point) ? `Not comparable with the phase before: ${sayBreak(point)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
