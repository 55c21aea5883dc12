import type { PillarPath } from '~/domain/area-progress';
import { isBreak, joinBreaks, sayBreak } from '~/domain/trend-break';
import { outOf } from '~/domain/words';
import { roles } from './table-roles';

type Props = {
  caption: string;
  over: readonly { id: string; name: string; sent: boolean }[];
  paths: readonly PillarPath[];
};

/** One area's answers in place by pillar and phase, with where what is asked is not the same as in the phase before. */
export function AreaPillars({ caption, over, paths }: Props) {
  const breaks = over.map((_, at) => joinBreaks(paths.flatMap(({ points }) => points[at]?.break ?? [])));
  return (
    <>
      <table className="govuk-table app-plain-table app-stack" {...roles.table}>
        <caption className="govuk-visually-hidden">{caption}</caption>
        <thead className="govuk-table__head" {...roles.group}>
          <tr {...roles.row}>
            <th scope="col" className="govuk-table__header" {...roles.columnHead}>
              Phase
            </th>
            {paths.map(({ slug, title }) => (
              <th
                key={slug}
                scope="col"
                className="govuk-table__header govuk-table__header--numeric"
                {...roles.columnHead}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...roles.group}>
          {over.map(({ id, name, sent }, at) => (
            <tr key={id} {...roles.row}>
              <th scope="row" className="govuk-table__header" {...roles.rowHead}>
                {name}
              </th>
              {sent ? (
                paths.map(({ slug, title, points }) => (
                  <td
                    key={slug}
                    className="govuk-table__cell govuk-table__cell--numeric"
                    data-label={title}
                    {...roles.cell}
                  >
                    {sayPoint(points[at])}
                  </td>
                ))
              ) : (
                <td className="govuk-table__cell app-zero" colSpan={paths.length} {...roles.cell}>
                  Not sent
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {breaks.map((each, at) =>
        isBreak(each) ? (
          <p key={over[at]?.id} className="app-note">
            From {over[at]?.name} on not comparable with before: {sayBreak(each)}.
          </p>
        ) : null,
      )}
    </>
  );
}

function sayPoint(point: PillarPath['points'][number] | undefined) {
  if (!point || point.answers === 0) return '–';
  return `${outOf(point.inPlace, point.answers, 'item')}${isBreak(point.break) ? ' (break)' : ''}`;
}
