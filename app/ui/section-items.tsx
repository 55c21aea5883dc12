import type { StoredAnswer } from '~/domain/answers';
import type { ChangeRequest } from '~/domain/change-request';
import type { SubmittedAnswer } from '~/domain/figures';
import type { ItemFilter } from '~/domain/item-filter';
import type { ItemMeaning } from '~/domain/meaning';
import type { Section } from '~/domain/proforma';
import type { ShownQuery } from '~/domain/shown-queries';
import { allOf } from '~/domain/words';
import { useAnnouncements } from './autosave/announcements';
import { SaveBar } from './autosave/save-bar';
import { useSavingForm } from './autosave/saving-form';
import { type SectionSaving, sectionFormId, useSectionSaving } from './autosave/section-saving';
import { PostForm } from './csrf';
import { Button } from './govuk/button';
import { QueryForms } from './query-forms';
import { NextSection } from './section-empty';
import { SectionItem } from './section-item';
import type { Refused } from './section-problems';
import { useUnsavedWarning } from './unsaved';

export type SectionItemsProps = {
  phase: { id: string };
  area: { slug: string };
  /** With the items that are shown. */
  section: Section;
  editable: boolean;
  show: ItemFilter;
  /** The next section in which there is something to do; undefined when checking is next. */
  nextTitle: string | undefined;
  nextSlug: string | undefined;
  answers: Readonly<Record<string, StoredAnswer>>;
  before: { phaseName: string; answers: Readonly<Record<string, SubmittedAnswer>> } | undefined;
  meanings: Readonly<Record<string, ItemMeaning>>;
  /** What reviewers asked, by item, and what is to be confirmed. */
  queries: Readonly<Record<string, readonly ShownQuery[]>>;
  /** What the return was sent back for. */
  requests: readonly ChangeRequest[];
  toExplain: readonly { rule: string; code: string | null; text: string }[];
  now: Date;
  /** The items that may not be changed while others may. */
  locked: readonly string[];
  /** The items of which one press may say that last time's answer is still correct; none while some are not shown. */
  toConfirm: readonly string[];
  thisMonth: string;
  confirmed?: string | undefined;
  refused: Refused | undefined;
};

/** A section's items in one form that saves as far as it can: item by item while people write, or by its buttons. */
export function SectionItems(props: SectionItemsProps) {
  const { phase, area, section, answers, before, refused, editable, nextTitle } = props;
  const place = { phase: phase.id, area: area.slug, section: section.slug };
  const items = section.items.filter(({ code }) => !props.locked.includes(code));
  const codes = items.map(({ code }) => code);
  const saves = editable && items.length > 0;
  const saving = useSectionSaving(place, items, answers, editable);
  const { handlers, unchosen } = useSavingForm(saving, codes, before?.answers ?? {});
  const unsaved = useUnsavedWarning(refused, saving.on);
  const words = useAnnouncements(saving.on ? saving.snapshot : undefined);
  const answered = section.items.filter(({ code }) => saving.of(code).answer?.status).length;
  const progress = { answered, of: section.items.length };
  return (
    <>
      <p className="govuk-visually-hidden" role="status">
        {words || (props.confirmed && `Saved: still correct for ${props.confirmed}`)}
      </p>
      <PostForm id={sectionFormId} {...(saving.on ? handlers : unsaved)}>
        {/* First, so that the Enter key saves and stays instead of pressing some item's button. */}
        {saves && (
          <button type="submit" className="govuk-visually-hidden" tabIndex={-1}>
            Save
          </button>
        )}
        {section.items.map((item, index) => (
          <SectionItem
            key={item.code}
            {...props}
            saving={saving}
            item={item}
            place={`Item ${index + 1} of ${section.items.length}`}
            unchosen={unchosen === item.code}
          />
        ))}
        {saves && <ConfirmRest {...props} saving={saving} />}
        {saves && (
          <div className="govuk-button-group">
            <Button name="then" value="continue">
              Save and continue
            </Button>
            <Button name="then" value="stay" classes="govuk-button--secondary">
              Save
            </Button>
            <p className="govuk-hint app-next">Next: {nextTitle ?? 'check answers'}</p>
          </div>
        )}
      </PostForm>
      {editable && !saves && section.items.length > 0 && <NextSection {...props} />}
      <QueryForms
        queries={Object.values(props.queries).flat()}
        phase={phase.id}
        area={area.slug}
        side="area"
        section={section.slug}
      />
      {saving.on && <SaveBar snapshot={saving.snapshot} {...(section.items.length > 0 && { progress })} />}
    </>
  );
}

/** One press for what is left of a section that is all on the page. */
function ConfirmRest({ toConfirm, before, saving }: SectionItemsProps & { saving: SectionSaving }) {
  const left = toConfirm.filter((code) => {
    const { entry, answer } = saving.of(code);
    return !entry && !answer?.status && !answer?.comment;
  });
  if (left.length === 0 || !before) return null;
  return (
    <div className="app-confirm-rest">
      <input type="hidden" name="unanswered" value={left.join(' ')} />
      <Button name="confirmRest" value="1" classes="govuk-button--secondary">
        Still correct: {allOf(left.length, 'item')} left in this section
      </Button>
      <p className="govuk-hint">
        This says that what you said in {before.phaseName} still holds for what you have not answered here.
      </p>
    </div>
  );
}
