import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { type Content, filling } from './content';
import { type ActionLinkOptions, ActionLinks } from './summary-action';
import { SummaryCard, type SummaryCardOptions } from './summary-card';

type Cell = Content & { classes?: string };
type Row = {
  key?: Cell;
  value?: Cell;
  classes?: string;
  actions?: { items?: ActionLinkOptions[]; classes?: string };
};
type Props = {
  rows: (Row | null | undefined | boolean | '')[];
  card?: SummaryCardOptions;
  classes?: string;
  attributes?: Attributes;
};

/** Names and values, such as a person's answers, with a way to change each; `card` puts them in a box. */
export function SummaryList({ card, ...props }: Props) {
  const rows = props.rows.filter((row) => typeof row === 'object' && row !== null);
  const anyActions = rows.some((row) => row.actions?.items?.length);
  const list = (
    <dl className={classNames('govuk-summary-list', props.classes)} {...attributes(props.attributes)}>
      {rows.map((row, index) => (
        <SummaryRow key={index} row={row} anyActions={anyActions} card={card} />
      ))}
    </dl>
  );
  return card ? <SummaryCard {...card}>{list}</SummaryCard> : list;
}

function SummaryRow({ row, anyActions, card }: { row: Row; anyActions: boolean; card: Props['card'] }) {
  const { key, value, actions } = row;
  const noActions = anyActions && !actions?.items;
  return (
    <div
      className={classNames(
        'govuk-summary-list__row',
        noActions && 'govuk-summary-list__row--no-actions',
        row.classes,
      )}
    >
      <dt className={classNames('govuk-summary-list__key', key?.classes)} {...filling(key ?? {})} />
      <dd className={classNames('govuk-summary-list__value', value?.classes)} {...filling(value ?? {})} />
      {actions?.items?.length ? (
        <dd className={classNames('govuk-summary-list__actions', actions.classes)}>
          <ActionLinks items={actions.items} cardTitle={card?.title} />
        </dd>
      ) : null}
    </div>
  );
}
