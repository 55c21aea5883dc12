import { Link } from '@remix-run/react';
import { listNames, outOf, plural } from '~/domain/words';
import { paths } from '~/paths';

type Props = {
  phase: { id: string; name: string };
  base: number;
  sent: number;
  notSent: readonly string[];
  items: number;
  withoutParagraph: readonly string[];
  paragraphs: { behindItems: readonly number[]; behindNone: readonly number[] };
  uncovered: number;
  documents: {
    specification: string;
    appendix: string;
    cautions: readonly { name: string; caution: string }[];
  };
};

/** How much of the specification the items stand for, and what the figures beside it rest on. */
export function SpecificationSummary({ phase, base, sent, notSent, items, documents, ...props }: Props) {
  const { behindItems, behindNone } = props.paragraphs;
  const numbered = behindItems.length + behindNone.length;
  return (
    <div className="app-note">
      <p>
        <b>{outOf(behindItems.length, numbered, 'numbered paragraph')} stand behind an item.</b>{' '}
        {behindNone.length > 0 && `${listNames(behindNone.map(String))} stand behind none. `}
        {outOf(props.withoutParagraph.length, items, 'item')} rest on no numbered paragraph.{' '}
        {plural(props.uncovered, 'expectation')} of the two documents {props.uncovered === 1 ? 'is' : 'are'}{' '}
        asked by no item, and listed at the end of each pillar.
      </p>
      <p>
        The specification is {documents.specification}; the appendix is {documents.appendix}. What they expect
        is put in our own words, as areas read it beside the item.
        {documents.cautions.map(({ name, caution }) => ` For ${name}: ${caution}`)}
      </p>
      <p>
        Counts are of areas in {phase.name}: {outOf(sent, base, 'area')} sent.{' '}
        {notSent.length > 0 && (
          <>
            Not submitted:{' '}
            <Link to={paths.phaseReturns(phase.id)} className="govuk-link">
              {listNames(notSent)}
            </Link>
            .
          </>
        )}
      </p>
    </div>
  );
}
