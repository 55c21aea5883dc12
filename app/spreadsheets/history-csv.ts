import type { HistoryEvent } from '~/domain/history';
import type { ToldEvent } from '~/domain/tell-event';
import { writeCsv } from './csv';

type Line = Pick<HistoryEvent, 'at' | 'itemCode' | 'actor'> & { told: ToldEvent };
type About = { phase: string; area: string; illustrative: boolean; names: Readonly<Record<string, string>> };

const parts = {
  status: 'Status',
  step_back: 'Step back',
  delays: 'Driving the delay',
  expected: 'Expected in place',
  comment: 'Comment',
};

/** A return's history as CSV, one row an event, with what stood before and after. */
export function historyCsv(events: readonly Line[], about: About): string {
  const change = ({ told }: Line, what: string) => told.changes.find((one) => one.what === what);
  const fields: Record<string, (line: Line) => string> = {
    phase: () => about.phase,
    area: () => about.area,
    data: () => (about.illustrative ? 'Illustrative' : 'Reported'),
    at: ({ at }) => at.toISOString(),
    who: ({ actor }) => actor ?? 'The service',
    what: ({ told }) => told.title,
    item_code: ({ itemCode }) => itemCode ?? '',
    item: ({ itemCode }) => about.names[itemCode ?? ''] ?? '',
  };
  for (const [name, what] of Object.entries(parts)) {
    fields[`${name}_before`] = (line) => change(line, what)?.before ?? '';
    fields[`${name}_after`] = (line) => change(line, what)?.after ?? '';
  }
  fields.said = ({ told }) =>
    told.said.map(({ what, text }) => (what ? `${what}: ${text}` : text)).join('\n');
  fields.dates = ({ told }) =>
    told.changes
      .filter(({ what }) => !Object.values(parts).includes(what))
      .map(({ what, before, after }) => `${what}: ${before ? `${before} became ` : ''}${after}`)
      .join('\n');
  return writeCsv({
    header: Object.keys(fields),
    rows: events.map((event) => Object.values(fields).map((field) => field(event))),
  });
}
