import type { KeptOffer } from '~/domain/help-offer';
import { type Standing, standingNames } from '~/domain/status';
import { paths } from '~/paths';
import { PostForm } from './csrf';
import { BackLink } from './govuk/back-link';
import { Button } from './govuk/button';
import { InsetText } from './govuk/inset-text';
import { Helpers, type HelperView } from './help-helpers';
import { HelpOfferForm, type RefusedOffer } from './help-offer-form';
import { OfferText } from './help-offer-text';
import { TheirOffer } from './help-their-offer';
import { ProblemSummary } from './problem-summary';

type Props = {
  area: { slug: string; name: string };
  item: { code: string; statement: string; shortName: string };
  standing: Standing;
  own: KeptOffer | undefined;
  /** Whether the viewer leads the area. */
  mayOffer: boolean;
  /** How many other areas are happy to be asked, and up to five of them. */
  happy: number;
  helpers: readonly HelperView[];
  refused: RefusedOffer | undefined;
};

/** One item: the form of an offer for an area that has it in place, the areas to ask for one that has not. */
export function HelpItemPage({ area, item, standing, own, mayOffer, happy, helpers, refused }: Props) {
  const offers = standing === 'in_place';
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink href={paths.areaHelp(area.slug)}>Back to help between areas</BackLink>
        <ProblemSummary errors={refused?.errors ?? []} />
        <span className="govuk-caption-l">
          {offers ? 'Offer help to other areas' : 'Areas that can help'}
        </span>
        <h1 className="govuk-heading-l">
          <span className="app-code">{item.code}</span> {item.statement}
        </h1>
        {!offers && own && (
          <InsetText>
            Your own offer to help with this item is not shown at the moment, because the last return you sent
            says {standingNames[standing].toLowerCase()}. It is shown again once a return says in place,
            unless it is taken back.
          </InsetText>
        )}
        {refused?.theirs && <TheirOffer offer={refused.theirs.offer} />}
        {mayOffer && (offers || refused) && (
          <HelpOfferForm area={area} isInPlace={offers} own={own} refused={refused} />
        )}
        {!mayOffer && (offers || own) && <NotYours own={own} />}
        {mayOffer && own && (
          <PostForm>
            <input type="hidden" name="intent" value="take-back" />
            <p className="govuk-body">
              Taking the offer back deletes the contact, what you wrote and the links at once.
            </p>
            <Button classes="govuk-button--secondary" preventDoubleClick>
              Take this offer back
            </Button>
          </PostForm>
        )}
        {!offers && <Helpers item={item} happy={happy} helpers={helpers} />}
      </div>
    </div>
  );
}

function NotYours({ own }: Pick<Props, 'own'>) {
  return (
    <>
      <p className="govuk-body">
        {own ? 'Your area offers help with this item:' : 'Your area does not offer help with this item.'}
      </p>
      {own && <OfferText offer={own} />}
      <p className="govuk-body">
        Only your area’s lead can offer help, change an offer or take it back, because it names your area and
        a contact to others.
      </p>
    </>
  );
}
