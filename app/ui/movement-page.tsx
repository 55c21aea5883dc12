import type { ComponentProps } from 'react';
import { MovementAnswers } from './movement-answers';
import { MovementExpected } from './movement-expected';
import { MovementFiles } from './movement-files';
import type { MovementAsked } from './movement-filter';
import { FirstReportedList } from './movement-first';
import { type ItemDetail, MovementItem } from './movement-item';
import { MovedUp, SlippedBack } from './movement-moves';
import { MovementTable } from './movement-table';
import { MovementTimes } from './movement-times';
import { BackAndForthList } from './movement-turns';
import { StalledItems } from './stalled-items';

type Props = {
  asked: MovementAsked;
  page: number;
  phase: { id: string; name: string };
  from: { id: string; name: string } | undefined;
  /** Undefined when there is no earlier phase to compare with. */
  compared:
    | {
        table: ComponentProps<typeof MovementTable>['table'];
        listed: ComponentProps<typeof MovementAnswers>['listed'] | undefined;
        up: ComponentProps<typeof MovedUp>['up'];
        back: ComponentProps<typeof SlippedBack>['back'];
        first: ComponentProps<typeof FirstReportedList>['first'];
      }
    | undefined;
  stalled: Pick<ComponentProps<typeof StalledItems>, 'atLeast' | 'items'>;
  backAndForth: ComponentProps<typeof BackAndForthList>['turned'];
  times: ComponentProps<typeof MovementTimes>['times'];
  expected: ComponentProps<typeof MovementExpected>['items'];
  expectedTotal: ComponentProps<typeof MovementExpected>['total'];
  item: ItemDetail | undefined;
};

/** What moved between two phases, what did not, and how long things take. */
export function MovementPage(props: Props) {
  const { asked, phase, from, compared, stalled, item } = props;
  return (
    <>
      <nav aria-label="On this page" className="app-screen-only">
        <ul className="app-contents">
          {contents(compared !== undefined).map(([id, text]) => (
            <li key={id}>
              <a href={`#${id}`} className="govuk-link">
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="app-showing">
        <p>Moves up and steps back are counted apart.</p>
        <MovementFiles asked={asked} />
      </div>
      <section className="app-band" aria-labelledby="table">
        <h2 className="govuk-heading-m" id="table">
          {from ? `From ${from.name}, to ${phase.name}` : 'Nothing to compare with'}
        </h2>
        {compared && from ? (
          <>
            <MovementTable table={compared.table} asked={asked} from={from.name} to={phase.name} />
            {compared.listed && <MovementAnswers listed={compared.listed} asked={asked} page={props.page} />}
          </>
        ) : (
          <p className="app-sub">
            Nobody sent anything in a phase before {phase.name}, so nothing can have moved.
          </p>
        )}
      </section>
      {compared && from && (
        <>
          <div className="app-band app-halves">
            <MovedUp up={compared.up} by={asked.by ?? 'area'} phase={phase.id} />
            <SlippedBack back={compared.back} phase={phase} />
          </div>
          <FirstReportedList first={compared.first} from={from.name} to={phase.name} phase={phase.id} />
        </>
      )}
      <div className="app-band app-halves">
        <StalledItems {...stalled} phase={phase.id} />
        <BackAndForthList turned={props.backAndForth} atLeast={asked.turns ?? 2} phase={phase.id} />
      </div>
      <MovementTimes times={props.times} asked={asked} />
      {item && <MovementItem item={item} asked={asked} />}
      <MovementExpected items={props.expected} total={props.expectedTotal} asked={asked} to={phase.name} />
    </>
  );
}

/** The sections there are, with and without an earlier phase to compare with. */
function contents(compared: boolean) {
  return [
    ['table', 'From where to where'],
    ...(compared
      ? [
          ['moved-up', 'Moved up'],
          ['slipped-back', 'Slipped back'],
          ['first-reported', 'First reported'],
        ]
      : []),
    ['stalled', 'Stalled'],
    ['back-and-forth', 'Back and forth'],
    ['times', 'Time to in place'],
    ['expected', 'Expected month'],
  ] as const;
}
