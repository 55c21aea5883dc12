import { Link } from '@remix-run/react';
import { paths } from '~/paths';

type Props = { area: string; item: { code: string; shortName: string } };

/** The way from an item that is not in place to the areas that have it in place and are happy to be asked. */
export function HelpAskLink({ area, item }: Props) {
  return (
    <p className="govuk-body-s app-screen-only">
      <Link className="govuk-link" to={paths.areaHelpItem(area, item.code)}>
        Areas that can help with this<span className="govuk-visually-hidden">: {item.shortName}</span>
      </Link>
    </p>
  );
}
