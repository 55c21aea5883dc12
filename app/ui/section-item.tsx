import type { Section } from '~/domain/proforma';
import { paths } from '~/paths';
import { asContent } from './autosave/item-saving';
import { focusOnItem } from './autosave/saving-form';
import { SavingNote } from './autosave/saving-note';
import type { SectionSaving } from './autosave/section-saving';
import { ItemRequest } from './change-request';
import { HelpAskLink } from './help-ask-link';
import { ItemField } from './item-field';
import { ItemQueries } from './item-queries';
import { ItemWarnings } from './item-warnings';
import { ReadOnlyItem } from './read-only-item';
import type { SectionItemsProps } from './section-items';
import { errorsOf } from './section-problems';

type Props = SectionItemsProps & {
  saving: SectionSaving;
  item: Section['items'][number];
  place: string;
  unchosen: boolean;
};

/** One item of a section with all that is known of it: stored, typed, on its way, refused. */
export function SectionItem({ saving, item, place, unchosen, section, before, refused, ...props }: Props) {
  const { code } = item;
  const now = saving.of(code);
  const { entry } = now;
  const history = paths.itemHistory(props.phase.id, props.area.slug, code);
  const queries = (
    <>
      <ItemRequest requests={props.requests} code={code} />
      <ItemQueries
        queries={props.queries[code] ?? []}
        name={item.shortName}
        now={props.now}
        heading="h3"
        side="area"
        amongAnswers
      />
    </>
  );
  const warnings = now.problems ?? props.toExplain.filter((problem) => problem.code === code);
  const past = { before: before?.answers[code], beforePhase: before?.phaseName };
  const said = now.answer?.status ?? before?.answers[code]?.status;
  const help = said !== 'in_place' && <HelpAskLink area={props.area.slug} item={item} />;
  if (props.locked.includes(code))
    return (
      <>
        <ReadOnlyItem heading="h2" item={item} answer={now.answer} history={history} {...past} />
        {queries}
      </>
    );
  const clash = entry?.clash && {
    ...entry.clash,
    code,
    yours: asContent(entry.draft),
    theirs: { ...entry.clash.theirs, updatedAt: new Date(entry.clash.theirs.updatedAt) },
  };
  const errors = entry?.refused?.errors.map(({ field, text }) => [field, text]);
  return (
    <ItemField
      {...past}
      item={item}
      headings={section.statusHeadings}
      place={place}
      meaning={props.meanings[code]}
      answer={now.answer}
      typed={entry ? { ...entry.draft, seen: entry.seen } : refused?.typed[code]}
      clash={clash ?? refused?.clashes.find((one) => one.code === code)}
      errors={{
        ...(errors ? Object.fromEntries(errors) : errorsOf(refused, code)),
        ...(unchosen && { keep: 'Select which version to keep' }),
      }}
      editable={props.editable}
      thisMonth={props.thisMonth}
      drawn={`${now.drawn}/${!!refused?.clashes.some((one) => one.code === code)}`}
      saving={now.saving?.state}
      queries={queries}
      help={help}
      history={history}
      warnings={<ItemWarnings problems={warnings} phase={props.phase.id} area={props.area.slug} />}
      note={
        saving.on && now.saving ? (
          <SavingNote
            code={code}
            name={item.shortName}
            saving={now.saving}
            lasting={saving.engine.lasting()}
            retry={() => void saving.retry(code)}
            discard={() => {
              void saving.discard(code);
              focusOnItem(code);
            }}
          />
        ) : undefined
      }
    />
  );
}
