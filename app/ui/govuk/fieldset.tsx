import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { Beside, type Content, filling, hasContent, type WithChildren } from './content';

type Legend = Content & { isPageHeading?: boolean; classes?: string };
export type FieldsetProps = Omit<WithChildren, 'text'> & {
  legend?: Legend;
  describedBy?: string;
  role?: string;
  classes?: string;
  attributes?: Attributes;
};

/** A group of fields under one legend. */
export function Fieldset({ legend, ...props }: FieldsetProps) {
  return (
    <fieldset
      className={classNames('govuk-fieldset', props.classes)}
      role={props.role || undefined}
      aria-describedby={props.describedBy || undefined}
      {...attributes(props.attributes)}
    >
      {hasContent(legend) && <FieldsetLegend {...legend} />}
      <Beside html={props.html}>{props.children}</Beside>
    </fieldset>
  );
}

function FieldsetLegend(legend: Legend) {
  const className = classNames('govuk-fieldset__legend', legend.classes);
  if (!legend.isPageHeading) return <legend className={className} {...filling(legend)} />;
  return (
    <legend className={className}>
      <h1 className="govuk-fieldset__heading" {...filling(legend)} />
    </legend>
  );
}
