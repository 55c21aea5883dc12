import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { type Content, filling } from './content';

type Item = Content & { href?: string; attributes?: Attributes };
type Props = {
  items: Item[];
  classes?: string;
  collapseOnMobile?: boolean;
  labelText?: string;
  attributes?: Attributes;
};

/** The trail of pages above this one; an item without a href is the page itself. */
export function Breadcrumbs({ labelText = 'Breadcrumb', ...props }: Props) {
  const collapse = props.collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile';
  return (
    <nav
      className={classNames('govuk-breadcrumbs', props.classes, collapse)}
      aria-label={labelText}
      {...attributes(props.attributes)}
    >
      <ol className="govuk-breadcrumbs__list">
        {props.items.map((item, index) =>
          item.href ? (
            <li key={index} className="govuk-breadcrumbs__list-item">
              <a
                className="govuk-breadcrumbs__link"
                href={item.href}
                {...attributes(item.attributes)}
                {...filling(item)}
              />
            </li>
          ) : (
            <li key={index} className="govuk-breadcrumbs__list-item" aria-current="page" {...filling(item)} />
          ),
        )}
      </ol>
    </nav>
  );
}
