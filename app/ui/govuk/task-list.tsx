import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { type Content, filling } from './content';
import { Tag, type TagProps } from './tag';

type Item = {
  title?: Content & { classes?: string };
  hint?: Content;
  status?: Content & { tag?: TagProps; classes?: string };
  href?: string;
  classes?: string;
};
type Props = {
  items: (Item | null | undefined | boolean | '')[];
  idPrefix?: string;
  classes?: string;
  attributes?: Attributes;
};

/** Tasks, each with its status; an item's ids hold its place among all items, empty ones too. */
export function TaskList(props: Props) {
  const idPrefix = props.idPrefix || 'task-list';
  return (
    <ul className={classNames('govuk-task-list', props.classes)} {...attributes(props.attributes)}>
      {props.items.map((item, index) =>
        item && item !== true ? <Task key={index} id={`${idPrefix}-${index + 1}`} {...item} /> : null,
      )}
    </ul>
  );
}

function Task({ id, title, hint, status, href, classes }: Item & { id: string }) {
  const linked = href && 'govuk-task-list__item--with-link';
  const name = filling(title ?? {});
  return (
    <li className={classNames('govuk-task-list__item', linked, classes)}>
      <div className="govuk-task-list__name-and-hint">
        {href ? (
          <a
            className={classNames('govuk-link govuk-task-list__link', title?.classes)}
            href={href}
            aria-describedby={classNames(hint && `${id}-hint`, `${id}-status`)}
            {...name}
          />
        ) : (
          <div className={title?.classes || undefined} {...name} />
        )}
        {hint && <div id={`${id}-hint`} className="govuk-task-list__hint" {...filling(hint)} />}
      </div>
      <div
        className={classNames('govuk-task-list__status', status?.classes)}
        id={`${id}-status`}
        {...(status?.tag ? { children: <Tag {...status.tag} /> } : filling(status ?? {}))}
      />
    </li>
  );
}
