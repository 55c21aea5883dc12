import { Link } from '@remix-run/react';
import { paths } from '~/paths';
import type { GridView } from './areas-grid-view';

/** What each column is: items by their code, which the list of codes below explains, or sections by title. */
export function AreasLinesHead({ view }: { view: GridView }) {
  const { by, pillars, phase } = view;
  const spans = pillars.map(({ slug, title, sections }) => ({
    ...{ slug, title },
    span: by === 'section' ? sections.length : sections.flatMap(({ rows }) => rows).length,
  }));
  return (
    <>
      <colgroup className="app-lines__names" />
      {spans.map(({ slug, span }) => (
        <colgroup key={slug} span={span} />
      ))}
      <colgroup className="app-lines__totals" />
      <thead>
        <tr className="app-lines__pillars">
          <td />
          {spans.map(({ slug, title, span }) => (
            <th key={slug} scope="colgroup" colSpan={span}>
              {title}
            </th>
          ))}
          <td />
        </tr>
        <tr>
          <th scope="col" className="app-lines__corner">
            Area
          </th>
          {pillars.flatMap(({ sections }) =>
            sections.flatMap(({ slug, title, rows }) =>
              by === 'section' ? (
                <th key={slug} scope="col">
                  {title}
                </th>
              ) : (
                rows.map(({ code, shortName }) => (
                  <th key={code} scope="col" className="app-lines__code">
                    <Link
                      to={paths.item(code, { phase: phase.id })}
                      title={shortName}
                      prefetch="none"
                      className="govuk-link"
                    >
                      {code}
                      <span className="govuk-visually-hidden"> {shortName}</span>
                    </Link>
                  </th>
                ))
              ),
            ),
          )}
          <th scope="col" className="app-lines__total">
            In place
          </th>
        </tr>
      </thead>
    </>
  );
}

/** What each code of the head stands for, in form order. */
export function AreasLinesCodes({ view }: { view: GridView }) {
  return (
    <section className="app-lines__codes" aria-label="Items by code">
      <h2 className="govuk-heading-m">Items by code</h2>
      {view.pillars.map(({ slug, title, sections }) => (
        <div key={slug}>
          <h3 className="govuk-heading-s">{title}</h3>
          <ul>
            {sections.flatMap(({ rows }) =>
              rows.map(({ code, shortName }) => (
                <li key={code}>
                  <span className="app-code">{code}</span> {shortName}
                </li>
              )),
            )}
          </ul>
        </div>
      ))}
    </section>
  );
}
