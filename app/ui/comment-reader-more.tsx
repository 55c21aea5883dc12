import { delayNames, delayTags } from '~/domain/delays';
import type { CommentChoices, CommentsAsked } from './comment-reader-filter';
import { FilterChoice } from './filter-choice';
import { Checkboxes } from './govuk/checkboxes';
import { Details } from './govuk/details';
import { waveOptions } from './wave-options';

type Props = Pick<CommentChoices, 'programmes' | 'waves'> & { asked: CommentsAsked };

/** What comments are narrowed to less often: folded away unless one of them is in use. */
export function MoreCommentFilters({ asked, programmes, waves }: Props) {
  const { programme, wave, tag, moved, words, without, by, new: fresh } = asked;
  const used = [programme, wave, tag, moved, words, without, by, fresh].some((value) => value !== undefined);
  return (
    <Details summaryText="More filters" classes="app-comment-filter__more" open={used}>
      <div className="app-comment-filter__fields">
        <FilterChoice
          name="tag"
          label="Barrier"
          value={tag}
          all="With or without"
          options={[
            ['any', 'Any barrier named'],
            ['none', 'Not in place, no barrier named'],
            ...delayTags.map((one) => [one, delayNames[one]] as const),
          ]}
        />
        <FilterChoice
          name="moved"
          label="Moved since the phase before"
          value={moved}
          all="Moved or not"
          options={[
            ['up', 'Moved up'],
            ['back', 'Slipped back'],
          ]}
        />
        <FilterChoice
          name="programme"
          label="Programme"
          value={programme}
          all="All programmes"
          options={programmes.map(({ id, name }) => [id, name])}
        />
        <FilterChoice
          name="wave"
          label="Wave"
          value={wave}
          all="All waves"
          options={waveOptions(waves, wave)}
        />
        <FilterChoice
          name="by"
          label="Group by"
          value={by ?? 'area'}
          options={[
            ['area', 'Area'],
            ['item', 'Item'],
          ]}
        />
      </div>
      <Checkboxes
        name="more"
        idPrefix="filter-more"
        fieldset={{ legend: { text: 'Show', classes: 'govuk-visually-hidden' } }}
        classes="govuk-checkboxes--small"
        items={[
          { name: 'words', value: '1', text: 'Whole words only', checked: words === 1 },
          { name: 'new', value: '1', text: 'Only new since I last looked', checked: fresh === 1 },
          { name: 'without', value: '1', text: 'Answers without a comment too', checked: without === 1 },
        ]}
      />
    </Details>
  );
}
