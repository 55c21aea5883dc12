import { Link } from '@remix-run/react';
import { type ReturnState, returnStateNames } from '~/domain/area-return';
import { hasOrHave, outOf, plural } from '~/domain/words';
import { paths } from '~/paths';
import { Table } from './govuk/table';

type Props = {
  missing: number;
  asked: number;
  areas: readonly {
    slug: string;
    name: string;
    /** How far its return is; not said of figures that were frozen. */
    progress: { state: ReturnState; answered: number; inScope: number } | undefined;
  }[];
  phase: string;
};

/** Who has not sent, and how far each has come; only the first are listed when there are many. */
export function NotSent({ missing, asked, areas, phase }: Props) {
  const told = areas.every(({ progress }) => progress);
  return (
    <section className="app-not-sent" aria-labelledby="not-sent">
      <h2 className="govuk-heading-m" id="not-sent">
        {missing === 0
          ? 'Every area has sent'
          : `${outOf(missing, asked, 'area')} ${hasOrHave(missing)} not sent`}
      </h2>
      {areas.length > 0 && (
        <Table
          caption="Areas that have not sent"
          captionClasses="govuk-visually-hidden"
          classes="app-plain-table"
          firstCellIsHeader
          head={[
            { text: 'Area' },
            ...(told ? [{ text: 'Return' }, { text: 'Items answered', format: 'numeric' }] : []),
          ]}
          rows={areas.map(({ name, progress }) => [
            { text: name },
            ...(progress
              ? [
                  { text: returnStateNames[progress.state] },
                  { text: `${progress.answered} of ${progress.inScope}`, format: 'numeric' },
                ]
              : []),
          ])}
        />
      )}
      <p className="app-more">
        <Link to={paths.phaseReturns(phase)} className="govuk-link">
          {missing > areas.length ? `See all ${plural(missing, 'area')} that have not sent` : 'Go to returns'}
        </Link>
      </p>
    </section>
  );
}
