import { Link } from '@remix-run/react';
import type { ChangeRequest } from '~/domain/change-request';
import { sayMoment } from '~/domain/dates';
import type { ItemPlace } from '~/domain/item-places';
import { paths } from '~/paths';
import { InsetText } from './govuk/inset-text';

type Props = {
  requests: readonly ChangeRequest[];
  places: Readonly<Record<string, ItemPlace>>;
  phase: { id: string };
  area: { slug: string };
};

/** Why a return was sent back, newest first, in the words of whoever did it, with links to the items that they named. */
export function ChangeRequests({ requests, places, phase, area }: Props) {
  return requests.map((request) => (
    <InsetText key={request.id}>
      <p className="govuk-body">
        <strong>{titles[request.kind]}</strong>
        <span className="app-block app-quiet">
          {request.madeBy}, {sayMoment(request.madeAt)}
        </span>
      </p>
      {request.reason && <p className="govuk-body app-typed">“{request.reason}”</p>}
      {request.items.length > 0 ? (
        <>
          <p className="govuk-body">Only these can be changed:</p>
          <ul className="govuk-list govuk-list--bullet">
            {request.items.map(({ code, reason }) => (
              <li key={code}>
                <NamedLink code={code} place={places[code]} phase={phase.id} area={area.slug} />
                {reason && <span className="app-typed">: “{reason}”</span>}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="govuk-body">Every answer can be changed.</p>
      )}
    </InsetText>
  ));
}

const titles: Record<ChangeRequest['kind'], string> = {
  declined: 'Not signed off. Make these changes, then hand it over again.',
  changes: 'Changes were requested. Make them, then send the return again as the next version.',
};

type Named = { code: string; place: ItemPlace | undefined; phase: string; area: string };

function NamedLink({ code, place, phase, area }: Named) {
  if (!place) return code;
  return (
    <Link className="govuk-link" to={paths.section(phase, area, place.section, code)}>
      {place.name}
    </Link>
  );
}

/** What was asked of one item, to stand beside it; nothing where nothing was. */
export function ItemRequest({ requests, code }: { requests: readonly ChangeRequest[]; code: string }) {
  const asked = requests.flatMap(({ id, madeBy, items }) =>
    items.filter((item) => item.code === code).map(({ reason }) => ({ id, madeBy, reason })),
  );
  return asked.map(({ id, madeBy, reason }) => (
    <p className="govuk-body" key={id}>
      <strong>
        {madeBy} asks for a change{reason ? ':' : '.'}
      </strong>{' '}
      {reason && <span className="app-typed">“{reason}”</span>}
    </p>
  ));
}
