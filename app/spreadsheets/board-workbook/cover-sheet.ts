import type { BoardPack } from '~/domain/board-pack';
import { illustrativeWarning } from '../about';
import { cellText } from '../cell-text';
import { department, sayLondonTime } from '../cover';
import { across, type BoardLine, type BoardSheet, emptyLine } from './board-sheet';
import { sayBase } from './who';

/** What the pack is, what it stands on, who made it and how it is to be handled. */
export function coverSheet({ cover }: BoardPack): BoardSheet {
  return {
    name: 'Cover',
    says: 'What this pack is, what it stands on and how it is to be handled.',
    widths: [26, 84],
    lines: [
      across(cover.title, 'title'),
      across(cover.state, 'state'),
      across(cover.stateSaid, 'prose'),
      ...(cover.illustrative ? [across(`${illustrativeWarning}.`, 'strong')] : []),
      across(department, 'strong'),
      emptyLine,
      ...facts(cover).map(
        ([label, value]): BoardLine => ({
          cells: [
            { value: label, look: 'label' },
            { value: cellText(value), look: 'prose' },
          ],
        }),
      ),
    ],
    paper: 'A4',
  };
}

function facts(cover: BoardPack['cover']): [label: string, value: string][] {
  const { phase, edition } = cover;
  return [
    ['Phase', `${phase.name} (${phase.id})`],
    ['Edition', edition === undefined ? 'Not an edition: figures can still change' : `Edition ${edition}`],
    ['Figures as at', sayLondonTime(cover.asAt)],
    ['Base', sayBase(cover)],
    ['Narrowed to', cover.filters.join('; ') || 'Nothing, all areas and items are in'],
    ['Areas', cover.areas === 'named' ? 'Named' : 'Anonymised: each has a number in place of its name'],
    ['Made by', cover.madeBy],
    ['Made on', sayLondonTime(cover.madeAt)],
    ['Handling', cover.marking],
    ['Figure reference', cover.reference ?? 'None: it would name areas in an anonymised pack'],
    ['Page with these figures', cover.address],
  ];
}
