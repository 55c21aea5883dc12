import { Form, Link } from '@remix-run/react';
import { searchLimit } from '~/domain/comment-search';
import { statuses, statusNames } from '~/domain/status';
import { paths } from '~/paths';
import { MoreCommentFilters } from './comment-reader-more';
import { CommentPartChoice, type ProformaParts } from './comment-reader-part';
import { FilterChoice } from './filter-choice';
import { Button } from './govuk/button';
import { Input } from './govuk/input';

/** What the comments are narrowed to, as an address carries it. */
export type CommentsAsked = {
  phase?: string | undefined;
  programme?: string | undefined;
  wave?: string | undefined;
  area?: string | undefined;
  part?: string | undefined;
  status?: string | undefined;
  tag?: string | undefined;
  moved?: string | undefined;
  q?: string | undefined;
  words?: number | undefined;
  without?: number | undefined;
  new?: number | undefined;
  by?: string | undefined;
  page?: number | undefined;
};

export type CommentChoices = {
  programmes: readonly { id: string; name: string }[];
  waves: readonly number[];
  areas: readonly { slug: string; name: string }[];
  pillars: ProformaParts;
};

type Props = {
  asked: CommentsAsked;
  phases: readonly { id: string; name: string }[];
  choices: CommentChoices;
};

/** Chooses which comments are shown; every choice is in the address. */
export function CommentFilter({ asked, phases, choices: { programmes, waves, areas, pillars } }: Props) {
  const { page: _, phase, ...narrowing } = asked;
  const several = asked.area?.includes(',') ? [[asked.area, sayAreas(asked.area)] as const] : [];
  return (
    // A field keeps what it first stood at; another address is another form.
    <Form method="get" action={paths.comments()} className="app-filter" key={paths.comments(asked)}>
      <Input
        id="filter-q"
        name="q"
        label={{ text: 'Words in the comment' }}
        value={asked.q}
        classes="app-comment-filter__words"
        spellcheck={false}
        autocomplete="off"
        attributes={{ maxLength: searchLimit }}
      />
      <FilterChoice
        name="phase"
        label="Phase"
        value={phase}
        options={[...phases.map(({ id, name }) => [id, name] as const), ['all', 'All phases'] as const]}
      />
      <FilterChoice
        name="area"
        label="Area"
        value={asked.area}
        all="All areas"
        options={[...several, ...areas.map(({ slug, name }) => [slug, name] as const)]}
      />
      <CommentPartChoice part={asked.part} pillars={pillars} />
      <FilterChoice
        name="status"
        label="Status"
        value={asked.status}
        all="Any status"
        options={[
          ...statuses.map((status) => [status, statusNames[status]] as const),
          ['not_in_place', 'Not in place (either)'],
        ]}
      />
      <MoreCommentFilters asked={asked} programmes={programmes} waves={waves} />
      <Button classes="app-filter__apply">Apply</Button>
      {Object.values(narrowing).some((value) => value !== undefined) && (
        <Link to={paths.comments({ phase })} className="govuk-link app-filter__clear">
          Clear filters
        </Link>
      )}
    </Form>
  );
}

function sayAreas(list: string): string {
  return `${list.split(',').length} areas chosen`;
}
