import { Link } from '@remix-run/react';
import { type ItemFilter, itemFilterNames } from '~/domain/item-filter';
import { allOf } from '~/domain/words';
import { paths } from '~/paths';

type Props = {
  phase: { id: string };
  area: { slug: string };
  section: { slug: string };
  nextTitle: string | undefined;
  nextSlug: string | undefined;
  show: ItemFilter;
  /** How many items the section has, whatever is shown of them. */
  total: number;
};

/** What stands in place of a section's items when the filter lets none of them through, and where to go from there. */
export function NothingShown(props: Props) {
  const { phase, area, section, show, total } = props;
  return (
    <>
      <p className="govuk-body">
        You are looking at “{itemFilterNames[show]}” only.{' '}
        {total === 1
          ? 'The item of this section does not match.'
          : `None of this section’s ${total} items match.`}
      </p>
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.section(phase.id, area.slug, section.slug)}>
          Show {allOf(total, 'item')} of this section
        </Link>
      </p>
      <NextSection {...props} />
    </>
  );
}

/** The way on from a section in which there is nothing to save. */
export function NextSection({ phase, area, nextTitle, nextSlug, show }: Omit<Props, 'section' | 'total'>) {
  const kept = show === 'all' ? {} : { show };
  const next = nextSlug && paths.section(phase.id, area.slug, nextSlug, undefined, kept);
  return (
    <p className="govuk-body">
      <Link className="govuk-link" to={next || paths.check(phase.id, area.slug)}>
        Next: {nextTitle ?? 'check answers'}
      </Link>
    </p>
  );
}
