import { Link } from '@remix-run/react';
import type { PackChoices } from '~/domain/pack-choices';
import { paths } from '~/paths';
import { BoardPackTabs } from './board-pack-tabs';
import { PostForm } from './csrf';
import { Button } from './govuk/button';
import { Select } from './govuk/select';
import { PackChoiceFields, type PackScope } from './pack-choice-fields';
import { PackExportList } from './pack-export-list';
import type { ShownPackExport } from './pack-export-view';
import { PackOtherFiles } from './pack-other-files';
import { PackPreview, type PackPreviewProps } from './pack-preview';
import { type FieldError, ProblemSummary } from './problem-summary';

type Props = {
  phase: string;
  phases: readonly { id: string; name: string }[];
  scope: PackScope;
  choices: PackChoices;
  preview: PackPreviewProps | undefined;
  /** The part of an address that asks for this pack. */
  search: string;
  latest: readonly (readonly ShownPackExport[])[];
  more: boolean;
  errors: readonly FieldError[];
};

/** Chooses what goes into a board pack, shows it, and makes it. */
export function BoardPackPage({ phase, phases, scope, choices, preview, search, errors, ...past }: Props) {
  return (
    <>
      <BoardPackTabs current="make" />
      <ProblemSummary errors={errors} />
      <h1 className="govuk-heading-l">Board packs</h1>
      <p className="govuk-body app-pack-lede">
        A pack is made from one phase’s figures, and holds the same figures as the pages. Anyone who is given
        its reference can check them here.
      </p>
      <div className="app-pack">
        {/* A field keeps what it first stood at; another address is another form. */}
        <PostForm key={search} className="app-pack__choice">
          <h2 className="govuk-heading-m">What to make</h2>
          <Select
            id="phase"
            name="phase"
            label={{ text: 'Figures from', classes: 'govuk-label--s' }}
            value={phase}
            items={phases.map(({ id, name }) => ({ value: id, text: name }))}
          />
          <PackChoiceFields choices={choices} scope={scope} errors={errors} />
          <div className="govuk-button-group">
            <Button name="action" value="make" preventDoubleClick>
              Make the files
            </Button>
            <Button name="action" value="preview" classes="govuk-button--secondary">
              Update the preview
            </Button>
            <Button name="action" value="template" classes="govuk-button--secondary">
              Save as a template
            </Button>
          </div>
        </PostForm>
        <div className="app-pack__preview">
          {preview ? (
            <PackPreview preview={preview} kinds={choices.kinds} search={search} />
          ) : (
            <p className="govuk-body">Put right what is wrong with the choice to see what will be in it.</p>
          )}
        </div>
      </div>
      <PackOtherFiles phase={phase} choices={choices} />
      <h2 className="govuk-heading-m">Latest packs</h2>
      <PackExportList packs={past.latest} caption="The packs that were asked for last" />
      <p className="govuk-body">
        {past.more && (
          <Link to={paths.boardPackExports()} className="govuk-link">
            See every pack that was made
          </Link>
        )}
      </p>
    </>
  );
}
