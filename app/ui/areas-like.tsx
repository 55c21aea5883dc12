import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { Likeness } from '~/domain/areas-like';
import type { LikeFacts, LikeGroup, NamedStandings } from '~/domain/areas-like-table';
import { sayDate } from '~/domain/dates';
import type { ReleasedCounts } from '~/domain/disclosure-release';
import { paths } from '~/paths';
import { AreasLikeMethod } from './areas-like-method';
import { CountedTable, NamedTable } from './areas-like-table';
import { sayGroup, sayWithheld } from './areas-like-words';

type Frame = { phase: { id: string; name: string }; frozenAt: Date | undefined; facts: LikeFacts };

/** What an area is shown of others, or why it is shown nothing. */
export type AreasLikeShown =
  | { kind: 'withhold' | 'none_frozen' | 'several_areas' }
  | (Frame & {
      kind: 'counts';
      atLeast: number;
      /** The codes of the items that anybody ever offered help with. */
      helped: readonly string[];
      groups: readonly LikeGroup<ReleasedCounts>[];
    })
  | (Frame & { kind: 'named'; groups: readonly LikeGroup<NamedStandings>[] });

type Props = {
  area: { slug: string };
  like: AreasLikeShown;
  /** The way of being alike that the address names. */
  asked: string | null;
  /** The phase that the address names. */
  phase: string | null;
};

/** An area beside others like it, as far as its programme lets areas see of each other. */
export function AreasLike({ like, ...props }: Props) {
  return (
    <section className="app-band" aria-labelledby="areas-like">
      <h2 className="govuk-heading-m" id="areas-like">
        Areas like yours
      </h2>
      {like.kind === 'withhold' && (
        <p className="govuk-body">
          Your programme has not said that areas may see anything of each other, so nothing of other areas is
          shown here, and nothing of yours is shown to them.
        </p>
      )}
      {like.kind === 'several_areas' && (
        <p className="govuk-body">
          You work for more than one area, and counts beside both would give others away. So no counts of
          other areas are shown here.
        </p>
      )}
      {like.kind === 'none_frozen' && (
        <p className="govuk-body">
          You can compare when a phase that asks your area has closed and its figures are frozen.
        </p>
      )}
      {(like.kind === 'counts' || like.kind === 'named') && <Groups {...props} like={like} />}
    </section>
  );
}

type GroupsProps = Omit<Props, 'like'> & { like: Extract<AreasLikeShown, Frame> };

function Groups({ area, like, asked, phase }: GroupsProps) {
  const isShown = ({ withheld }: { withheld: unknown }) => withheld === null;
  const likeness =
    like.groups.find((group) => group.likeness === asked)?.likeness ??
    (like.groups.findLast(isShown) ?? like.groups[0])?.likeness;
  const name = (which: Likeness) => sayGroup(which, like.facts);
  const caption = likeness ? `${name(likeness)}, ${like.phase.name}` : '';
  return (
    <>
      <p className="app-sub">
        In {like.phase.name}, as its figures were {like.kind === 'counts' && 'first '}frozen
        {like.frozenAt && ` on ${sayDate(like.frozenAt)}`}. Your answers here are those that were frozen then.
      </p>
      <ul className="govuk-list">
        {like.groups.map((group) => (
          <li key={group.likeness}>
            {group.withheld ? (
              <>
                {name(group.likeness)}. {sayWithheld(group.withheld, like.kind)}
              </>
            ) : (
              <Link
                className="govuk-link"
                to={`${paths.areaOwnProgress(area.slug, { phase, like: group.likeness })}#areas-like`}
                aria-current={group.likeness === likeness ? 'true' : undefined}
              >
                {name(group.likeness)}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {likeness && <Shown like={like} likeness={likeness} caption={caption} />}
      {like.kind === 'counts' && <AreasLikeMethod atLeast={like.atLeast} />}
    </>
  );
}

/** The table of the group that is asked for; nothing where that is not shown. */
function Shown({ like, ...props }: Pick<GroupsProps, 'like'> & { likeness?: Likeness; caption: string }) {
  return like.kind === 'counts' ? (
    <UnderHeading
      {...props}
      groups={like.groups}
      draw={(rows) => (
        <>
          <p className="govuk-body">
            Some counts are given as ranges, such as “7 to 9 of 9 areas”, because an exact one could tell what
            a single area answered.
          </p>
          <CountedTable {...props} helped={like.helped} rows={rows} />
        </>
      )}
    />
  ) : (
    <UnderHeading {...props} groups={like.groups} draw={(rows) => <NamedTable {...props} rows={rows} />} />
  );
}

function UnderHeading<Others>(props: {
  groups: readonly LikeGroup<Others>[];
  likeness?: Likeness;
  caption: string;
  draw: (rows: LikeGroup<Others>['rows']) => ReactNode;
}) {
  const group = props.groups.find(({ likeness }) => likeness === props.likeness);
  if (!group || group.withheld) return null;
  return (
    <>
      <h3 className="govuk-heading-s">{props.caption}</h3>
      {props.draw(group.rows)}
    </>
  );
}
