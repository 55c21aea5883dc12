import { paths } from '~/paths';
import { PostForm } from './csrf';
import { Button } from './govuk/button';

type Props = { area: { slug: string }; item: { code: string; shortName: string } };

/** Takes an area’s offer of help with one item back, from wherever it stands. */
export function TakeBack({ area, item }: Props) {
  return (
    <PostForm action={paths.areaHelpItem(area.slug, item.code)}>
      <input type="hidden" name="intent" value="take-back" />
      <Button classes="govuk-button--secondary app-small-button" preventDoubleClick>
        Take back<span className="govuk-visually-hidden"> the offer to help with {item.shortName}</span>
      </Button>
    </PostForm>
  );
}
