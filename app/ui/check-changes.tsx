import type { Change, Changes } from '~/domain/changes';
import { paths } from '~/paths';
import { ChangeLine } from './change-line';
import { Details } from './govuk/details';

export type CheckChangesProps = {
  phase: { id: string };
  area: { slug: string };
  /** The slug of each item's section, by item code. */
  sections: Readonly<Record<string, string>>;
  actions: readonly string[];
  changes: Changes;
  beforePhase: string | undefined;
};

/** What changed since the last return, ups and steps back apart. */
export function CheckChanges(props: CheckChangesProps) {
  const { changes, beforePhase } = props;
  return (
    <>
      <h2 className="govuk-heading-m" id="changed">
        What changed {beforePhase ? `since ${beforePhase}` : 'in your first return'}
      </h2>
      {countChanged(changes) === 0 && <p className="govuk-body">Nothing so far.</p>}
      <Group {...props} title="Moved back" group={changes.back} />
      <Group {...props} title="Moved up" group={changes.forward} />
      <Group {...props} title="Same status, new details" group={changes.details} />
      <Group {...props} title="Not reported on before" group={changes.fresh} />
    </>
  );
}

/** The answers that are as they were, folded away. */
export function CheckUnchanged(props: CheckChangesProps) {
  const { unchanged } = props.changes;
  return (
    <>
      <h2 className="govuk-heading-m" id="same">
        {unchanged.length} unchanged
      </h2>
      {unchanged.length > 0 && (
        <Details summaryText="Show the unchanged answers">
          <Group {...props} title="Unchanged" group={unchanged} />
        </Details>
      )}
    </>
  );
}

/** How many answers are not as they were. */
export function countChanged({ back, forward, details, fresh }: Changes): number {
  return back.length + forward.length + details.length + fresh.length;
}

function Group({
  title,
  group,
  phase,
  area,
  sections,
  actions,
}: CheckChangesProps & { title: string; group: readonly Change[] }) {
  if (group.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">
        {title}: {group.length}
      </h3>
      {group.map((change) => (
        <ChangeLine
          key={change.code}
          change={change}
          href={
            actions.includes('edit')
              ? paths.section(phase.id, area.slug, sections[change.code] ?? '', change.code)
              : undefined
          }
        />
      ))}
    </>
  );
}
