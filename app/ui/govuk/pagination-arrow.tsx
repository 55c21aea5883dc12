import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { type Content, filling, hasContent } from './content';

type Rel = 'prev' | 'next';

const WORDS = { prev: 'Previous', next: 'Next' };
const PATHS = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
};

/** The options of a link to the page before or after. */
export type ArrowLinkOptions = Content & { href?: string; labelText?: string; attributes?: Attributes };

/** A link to the page before or after, with its arrow. */
export function ArrowLink({ rel, block, link }: { rel: Rel; block: boolean; link: ArrowLinkOptions }) {
  const decorated = block && !link.labelText && 'govuk-pagination__link-title--decorated';
  const titleClasses = classNames('govuk-pagination__link-title', decorated);
  return (
    <div className={`govuk-pagination__${rel}`}>
      <a
        className="govuk-link govuk-pagination__link"
        href={link.href}
        rel={rel}
        {...attributes(link.attributes)}
      >
        {(block || rel === 'prev') && <Arrow rel={rel} />}
        <span className={titleClasses} {...filling(hasContent(link) ? link : defaultTitle(rel))} />
        {link.labelText && block && (
          <>
            <span className="govuk-visually-hidden">:</span>
            <span className="govuk-pagination__link-label">{link.labelText}</span>
          </>
        )}
        {!block && rel === 'next' && <Arrow rel={rel} />}
      </a>
    </div>
  );
}

function defaultTitle(rel: Rel) {
  const page = <span className="govuk-visually-hidden"> page</span>;
  return {
    text: (
      <>
        {WORDS[rel]}
        {page}
      </>
    ),
  };
}

function Arrow({ rel }: { rel: Rel }) {
  return (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${rel}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={PATHS[rel]} />
    </svg>
  );
}
