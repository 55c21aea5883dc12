import type { BoardPack, PackException, PackOverdue } from '~/domain/board-pack';
import { sayShortDate } from '~/domain/dates';
import { packSectionNames } from '~/domain/pack-choices';
import { sayExceptions, sayOverdue } from '~/domain/pack-messages';
import { afterHeight, arrange } from './arrange';
import { cutTo } from './measure';
import type { SectionSlides } from './section-slides';
import { place, type Slide, type SlidePanel, type SlideTable, type } from './slide';
import { tableSlides, wholeTexts } from './table-slides';

const longestReason = 200;
const sheet = packSectionNames.exceptions;

/** Returns that are missing or came late and what was granted, on one slide where they fit. */
export function exceptionSlides({ cover, overdue = [], exceptions = [] }: BoardPack): SectionSlides {
  const late = {
    title: sayOverdue(overdue, cover),
    notes: ['Each area is held to its own date, which may have been moved. A later version is not late.'],
  };
  const granted = {
    title: sayExceptions(exceptions, cover),
    notes: [
      'An exception is granted to one area, with a reason and an end. An item out of scope is not counted there.',
    ],
  };
  const both = { title: `${late.title} ${granted.title}`, notes: [...late.notes, ...granted.notes] };
  if (overdue.length + exceptions.length === 0) return { line: both.title, notes: both.notes };
  const lateTable = overdueTable(overdue);
  const grantedTable = exceptionsTable(exceptions);
  const lateCut = { most: 2, one: 'area', sheet };
  const grantedCut = { most: 3, one: 'exception', sheet };
  if (exceptions.length === 0) return { slides: tableSlides(both, lateTable, lateCut) };
  if (overdue.length === 0) return { slides: tableSlides(both, grantedTable, grantedCut) };
  const together = onOneSlide(both, [lateTable, grantedTable]);
  if (together) return { slides: [together] };
  return {
    slides: [...tableSlides(late, lateTable, lateCut), ...tableSlides(granted, grantedTable, grantedCut)],
  };
}

/** Tables under one another, each below its name, in the largest type in which they fit; undefined in none. */
function onOneSlide(slide: Slide, tables: readonly SlideTable[]): Slide | undefined {
  const most = place.body.y + place.body.h - afterHeight(slide.after ?? '');
  for (const size of [type.key, type.small]) {
    const panels = tables.map((table): SlidePanel => ({ heading: table.name, table: { ...table, size } }));
    const tried = { ...slide, panels };
    if (arrange(tried).every(({ box }) => box.y + box.h <= most))
      return { ...tried, notes: [...slide.notes, ...tables.flatMap(({ rows }) => wholeTexts(rows))] };
  }
  return undefined;
}

function overdueTable(overdue: readonly PackOverdue[]): SlideTable {
  return {
    name: 'Returns that are missing or came late',
    columns: [
      { head: 'Area', width: 4.2 },
      { head: 'Due', width: 1.8 },
      { head: 'Sent', width: 1.8 },
      { head: 'How it stands', width: 4.533 },
    ],
    rows: overdue.map(({ area, dueAt, sentAt, said }) => ({
      cells: [area, sayShortDate(dueAt), sentAt ? sayShortDate(sentAt) : 'Not sent', said],
    })),
  };
}

function exceptionsTable(exceptions: readonly PackException[]): SlideTable {
  return {
    name: 'Exceptions that hold',
    columns: [
      { head: 'Area', width: 2.4 },
      { head: 'What', width: 1.7 },
      { head: 'Item', width: 2.9 },
      { head: 'Until', width: 1.8 },
      { head: 'Reason', width: 3.533 },
    ],
    rows: exceptions.map(({ area, kind, item, until, reason }) => {
      const cut = cutTo(reason, longestReason);
      return {
        cells: [area, kind, item ?? 'The whole return', until, cut || 'Left out'],
        ...(cut === reason ? {} : { whole: `${area}: ${reason}` }),
      };
    }),
  };
}
