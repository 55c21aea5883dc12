import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { ArrowLink, type ArrowLinkOptions } from './pagination-arrow';

type Item = {
  number?: number | string;
  href?: string;
  current?: boolean;
  ellipsis?: boolean;
  visuallyHiddenText?: string;
  attributes?: Attributes;
};
type Props = {
  items?: (Item | null | undefined)[];
  previous?: ArrowLinkOptions;
  next?: ArrowLinkOptions;
  landmarkLabel?: string;
  classes?: string;
  attributes?: Attributes;
};

/** The way between the pages of a list; without `items` the links before and after stand one above the other. */
export function Pagination({ items, previous, next, ...props }: Props) {
  const block = !items && Boolean(next || previous);
  return (
    <nav
      className={classNames('govuk-pagination', block && 'govuk-pagination--block', props.classes)}
      aria-label={props.landmarkLabel || 'Pagination'}
      {...attributes(props.attributes)}
    >
      {previous?.href && <ArrowLink rel="prev" block={block} link={previous} />}
      {items && (
        <ul className="govuk-pagination__list">
          {items.map((item, index) =>
            item && Object.keys(item).length ? <PageItem key={index} {...item} /> : null,
          )}
        </ul>
      )}
      {next?.href && <ArrowLink rel="next" block={block} link={next} />}
    </nav>
  );
}

function PageItem(item: Item) {
  return (
    <li
      className={classNames(
        'govuk-pagination__item',
        item.current && 'govuk-pagination__item--current',
        item.ellipsis && 'govuk-pagination__item--ellipsis',
      )}
    >
      {item.ellipsis ? (
        '⋯'
      ) : (
        <a
          className="govuk-link govuk-pagination__link"
          href={item.href}
          aria-label={item.visuallyHiddenText ?? `Page ${item.number}`}
          aria-current={item.current ? 'page' : undefined}
          {...attributes(item.attributes)}
        >
          {item.number}
        </a>
      )}
    </li>
  );
}
