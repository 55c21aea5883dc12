import { helpLimits, type KeptOffer, seenOf, type TypedOffer } from '~/domain/help-offer';
import { PostForm } from './csrf';
import { Button } from './govuk/button';
import { CharacterCount } from './govuk/character-count';
import { Checkboxes } from './govuk/checkboxes';
import { Fieldset } from './govuk/fieldset';
import { Input } from './govuk/input';
import { errorFor, type FieldError } from './problem-summary';

/** A form that came back. */
export type RefusedOffer = {
  typed: TypedOffer;
  /** Stands for texts that may identify a person, where they are to be confirmed. */
  confirm: string | undefined;
  /** What stands there now, where it is not what was seen; null: nothing. */
  theirs: { offer: KeptOffer | null } | undefined;
  errors: readonly FieldError[];
};

type Props = {
  area: { name: string };
  isInPlace: boolean;
  own: KeptOffer | undefined;
  refused: RefusedOffer | undefined;
};

/** Says what offering means, then asks who can be asked and for links to what the area used. */
export function HelpOfferForm({ area, isInPlace, own, refused }: Props) {
  const shown = refused?.typed ?? own;
  const errors = refused?.errors ?? [];
  return (
    <>
      <p className="govuk-body">
        {isInPlace
          ? 'This item is in place in the last return you sent.'
          : 'What you typed is below and is not saved: an offer is taken once a return says that the item is in place.'}{' '}
        By offering help you agree that {area.name} is named as having it in place:
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          areas that do not have it in place may see your area’s name, what is below, and whether you are in
          the same wave or region
        </li>
        <li>
          only where the programme lets areas see each other by name, they may also see from the figures of
          closed phases since when it is in place, when you had it in design, and whether you started from a
          similar place
        </li>
        <li>
          the Department for Education, the delivery partner and administrators of this service see your
          area’s name and the contact
        </li>
        <li>nobody sees your comments, and no contact is put in a file.</li>
      </ul>
      <PostForm>
        <input type="hidden" name="seen" value={refused?.typed.seen ?? seenOf(own)} />
        <Input
          id="contactName"
          name="contactName"
          label={{ text: 'Who can other areas ask?' }}
          hint={{ text: 'A name or a team, for example “Programme office”.' }}
          value={shown?.contactName}
          autocomplete="off"
          errorMessage={errorFor(errors, '#contactName')}
        />
        <Input
          id="contactEmail"
          name="contactEmail"
          type="email"
          label={{ text: 'Email address' }}
          hint={{ text: 'A shared mailbox is best: it lasts when people move on.' }}
          value={shown?.contactEmail}
          spellcheck={false}
          autocomplete="off"
          errorMessage={errorFor(errors, '#contactEmail')}
        />
        <CharacterCount
          id="note"
          name="note"
          maxlength={helpLimits.note}
          rows={4}
          label={{ text: 'What can they ask about? (optional)' }}
          hint={{ text: 'Leave out anything that could identify a child or family.' }}
          value={shown?.note ?? ''}
          errorMessage={errorFor(errors, '#note')}
        />
        <Fieldset
          legend={{
            text: 'Links to what you used (optional)',
            classes: 'govuk-fieldset__legend--m',
          }}
        >
          <p className="govuk-hint">
            For example a template or a job description. Only pages that other areas can open.
          </p>
          {Array.from({ length: helpLimits.links }, (_, at) => (
            <LinkFields key={at} at={at} link={shown?.links[at]} errors={errors} />
          ))}
        </Fieldset>
        {refused?.confirm && (
          <Checkboxes
            name="confirmed"
            values={[refused.typed.confirmed]}
            items={[
              { value: refused.confirm, text: 'I have checked: what I wrote does not identify a person' },
            ]}
          />
        )}
        <Button preventDoubleClick>{own ? 'Save changes' : 'Offer help'}</Button>
      </PostForm>
    </>
  );
}

type LinkProps = {
  at: number;
  link: { title: string; url: string } | undefined;
  errors: readonly FieldError[];
};

function LinkFields({ at, link, errors }: LinkProps) {
  const id = (part: 'title' | 'url') => `links-${at}-${part}`;
  return (
    <div className="app-help-link">
      <Input
        id={id('title')}
        name={id('title')}
        label={{ text: `Link ${at + 1}: what is it?` }}
        value={link?.title}
        autocomplete="off"
        errorMessage={errorFor(errors, `#${id('title')}`)}
      />
      <Input
        id={id('url')}
        name={id('url')}
        type="url"
        label={{ text: `Link ${at + 1}: address, beginning with https://` }}
        value={link?.url}
        spellcheck={false}
        autocomplete="off"
        errorMessage={errorFor(errors, `#${id('url')}`)}
      />
    </div>
  );
}
