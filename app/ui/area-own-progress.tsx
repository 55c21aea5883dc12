import { Link } from '@remix-run/react';
import type { OpenItem, PillarPath } from '~/domain/area-progress';
import { sayMoment } from '~/domain/dates';
import { plural } from '~/domain/words';
import { paths } from '~/paths';
import { AreaOpenItems } from './area-open-items';
import { AreaOwnMoves } from './area-own-moves';
import { AreaPillars } from './area-pillars';
import { AreasLike, type AreasLikeShown } from './areas-like';
import { BackLink } from './govuk/back-link';
import type { MovementSummary } from './movement-list';
import { PhaseSelect } from './phase-select';
import { type ListedQuery, QueryList } from './query-list';

type Progress = {
  phase: { id: string; name: string };
  /** How many items the area is asked. */
  items: number;
  submission: { id: string; version: number; signedAs: string; submittedAt: Date } | undefined;
  over: readonly { id: string; name: string; sent: boolean }[];
  paths: readonly PillarPath[];
  movement: MovementSummary | undefined;
  open: readonly OpenItem[];
};

type Props = {
  area: { slug: string; name: string };
  phases: readonly { id: string; name: string }[];
  progress: Progress | undefined;
  queries: readonly ListedQuery[];
  like: AreasLikeShown;
  asked: { like: string | null; phase: string | null };
  now: Date;
};

/** An area's own progress for its people, and as much of other areas as its programme lets them see. */
export function AreaOwnProgress({ area, phases, progress, queries, like, asked, now }: Props) {
  return (
    <>
      <BackLink href={paths.home({ area: area.slug })}>Back to home</BackLink>
      <span className="govuk-caption-l">{area.name}</span>
      <h1 className="govuk-heading-l">Our progress and areas like ours</h1>
      {progress ? (
        <>
          <PhaseSelect
            phases={phases}
            phase={progress.phase.id}
            keep={asked.like ? { like: asked.like } : {}}
          />
          <OwnProgress area={area} {...progress} />
        </>
      ) : (
        <p className="govuk-body">No phase has asked your area yet.</p>
      )}
      <QueryList title="Queries" queries={queries} now={now} side="area" none="No queries." />
      <AreasLike area={area} like={like} asked={asked.like} phase={asked.phase} />
    </>
  );
}

function OwnProgress({
  area,
  phase,
  items,
  submission,
  over,
  movement,
  open,
  ...data
}: Progress & { area: Props['area'] }) {
  return (
    <>
      {submission ? (
        <p className="app-sub">
          {phase.name}: from version {submission.version} of your return, signed by {submission.signedAs} at{' '}
          {sayMoment(submission.submittedAt)}.{' '}
          <Link className="govuk-link" to={paths.submission(submission.id)}>
            Read what was sent
          </Link>
          . You are asked {plural(items, 'item')}.
        </p>
      ) : (
        <p className="govuk-inset-text">
          You have not sent your return for {phase.name}, so nothing of this phase is counted here.
        </p>
      )}
      <h2 className="govuk-heading-m">Items in place, by pillar</h2>
      <AreaPillars
        caption="Your answers in place in each phase that asked you, of the answers that you gave"
        over={over}
        paths={data.paths}
      />
      {movement && <AreaOwnMoves area={area} phase={phase} movement={movement} />}
      {submission && (
        <AreaOpenItems
          items={open}
          title={`${plural(open.length, 'item')} not in place, and what you said`}
          none="Every item that you answered is in place."
          addressOf={(code) => paths.itemHistory(phase.id, area.slug, code)}
        />
      )}
    </>
  );
}
