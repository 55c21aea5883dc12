import type { Phase } from '~/domain/phase';
import type { Item } from '~/domain/proforma';
import { paths } from '~/paths';
import { BackLink } from './govuk/back-link';
import { Pagination } from './govuk/pagination';
import { HistoryEntry, type ShownEvent } from './history-entry';

type Event = ShownEvent & { phase: { id: string; name: string } };
type Props = {
  phase: Phase;
  area: { slug: string; name: string };
  section: { slug: string; title: string };
  item: Item;
  page: number;
  more: boolean;
  events: readonly Event[];
};

/** Everything that happened to one item of an area, phase by phase, newest first. */
export function ItemHistory({ phase, area, section, item, page, more, events }: Props) {
  const phases = [...new Map(events.map((event) => [event.phase.id, event.phase])).values()];
  const address = (at: number) => `${paths.itemHistory(phase.id, area.slug, item.code)}?page=${at}`;
  return (
    <>
      <BackLink href={paths.section(phase.id, area.slug, section.slug, item.code)}>
        Back to {section.title}
      </BackLink>
      <span className="govuk-caption-l">History of one item: {area.name}</span>
      <h1 className="govuk-heading-l">
        <span className="app-code">{item.code}</span> {item.statement}
      </h1>
      {events.length === 0 && <p className="govuk-body">Nothing has happened to it yet.</p>}
      {phases.map(({ id, name }) => (
        <section key={id} aria-labelledby={`phase-${id}`}>
          <h2 className="govuk-heading-m" id={`phase-${id}`}>
            {name}
          </h2>
          <ol className="app-history app-history--phase">
            {events
              .filter((event) => event.phase.id === id)
              .map((event) => (
                <HistoryEntry key={event.seq} event={event} name={undefined} />
              ))}
          </ol>
        </section>
      ))}
      {(more || page > 1) && (
        <Pagination
          landmarkLabel="Pages of this history"
          previous={page > 1 ? { href: address(page - 1), text: 'Newer' } : {}}
          next={more ? { href: address(page + 1), text: 'Older' } : {}}
        />
      )}
    </>
  );
}
