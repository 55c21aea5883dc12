import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { type Content, filling, hasContent } from './content';
import { Slot, type Slots } from './navigation-slots';

type Item = Content & { href?: string; current?: boolean; active?: boolean; attributes?: Attributes };

/** The options of a service navigation that shape its list of links. */
export type NavigationListOptions = {
  navigation?: (Item | null | undefined | boolean | '')[];
  navigationId?: string;
  navigationLabel?: string;
  navigationClasses?: string;
  menuButtonText?: string;
  menuButtonLabel?: string;
  collapseNavigationOnMobile?: boolean;
  slots?: Slots;
};

/** The links of a service navigation, with the button that shows them on a small screen. */
export function NavigationList({ slots, ...props }: NavigationListOptions) {
  const items = (props.navigation ?? []).filter((item) => typeof item === 'object' && item !== null);
  if (!items.length && !slots?.navigationStart && !slots?.navigationEnd) return null;
  const text = props.menuButtonText || 'Menu';
  const id = props.navigationId || 'navigation';
  const label = props.menuButtonLabel !== text && props.menuButtonLabel;
  return (
    <nav
      aria-label={props.navigationLabel || text}
      className={classNames('govuk-service-navigation__wrapper', props.navigationClasses)}
    >
      {(props.collapseNavigationOnMobile ?? items.length > 1) && (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: hidden until the script shows it
        <button
          type="button"
          className="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
          aria-controls={id}
          aria-label={label || undefined}
          hidden
          aria-hidden="true"
        >
          {text}
        </button>
      )}
      <ul className="govuk-service-navigation__list" id={id}>
        <Slot content={slots?.navigationStart} />
        {items.map((item, index) => (
          <NavigationItem key={index} {...item} />
        ))}
        <Slot content={slots?.navigationEnd} />
      </ul>
    </nav>
  );
}

function NavigationItem(item: Item) {
  const active = item.active || item.current;
  const current = item.current ? 'page' : 'true';
  const common = { 'aria-current': active ? current : undefined, ...linkContent(item) } as const;
  return (
    <li
      className={classNames(
        'govuk-service-navigation__item',
        active && 'govuk-service-navigation__item--active',
      )}
    >
      {item.href ? (
        <a
          className="govuk-service-navigation__link"
          href={item.href}
          {...common}
          {...attributes(item.attributes)}
        />
      ) : (
        hasContent(item) && <span className="govuk-service-navigation__text" {...common} />
      )}
    </li>
  );
}

/** An active item is in strong letters too, for whoever overrides colours or styles. */
function linkContent(item: Item) {
  if (!item.active && !item.current) return filling(item);
  return { children: <strong className="govuk-service-navigation__active-fallback" {...filling(item)} /> };
}
