import { type PackChoices, packSectionNames, packSections } from '~/domain/pack-choices';
import { type ExportKind, exportKindNames, exportKinds } from '~/domain/pack-exports';
import { sayWaves, tidyWaves } from '~/domain/waves';
import { FilterScope, type ScopeChoices } from './filter-scope';
import { Checkboxes } from './govuk/checkboxes';
import { Details } from './govuk/details';
import { Radios } from './govuk/radios';
import { errorFor, type FieldError } from './problem-summary';

/** What a pack can be narrowed to. */
export type PackScope = ScopeChoices & {
  waves: readonly number[];
  areas: readonly { slug: string; name: string }[];
};

type Props = { choices: PackChoices; scope: PackScope; errors: readonly FieldError[] };

const kindHints: Record<ExportKind, string> = {
  workbook: 'Excel, for reading and printing, with charts that can be changed.',
  slides: 'PowerPoint, one message on each slide.',
  data_workbook: 'One plain table on each sheet, for screen readers and for checking figures.',
  data_archive: 'Every answer and figure as CSV and JSON, for other systems.',
};

const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--s' } });

/** Chooses which files are made and what goes into them. */
export function PackChoiceFields({ choices, scope, errors }: Props) {
  const { kinds, sections, filter, areas } = choices;
  return (
    <>
      {/* Without these, a list with nothing chosen would look like one that nobody was asked for. */}
      <input type="hidden" name="kinds" value="" />
      <input type="hidden" name="sections" value="" />
      <Checkboxes
        name="kinds"
        fieldset={legend('Files to make')}
        classes="govuk-checkboxes--small"
        errorMessage={errorFor(errors, '#kinds')}
        values={[...kinds]}
        items={exportKinds.map((kind) => ({
          value: kind,
          text: exportKindNames[kind],
          hint: { text: kindHints[kind] },
        }))}
      />
      <Checkboxes
        name="sections"
        fieldset={legend('Sections')}
        hint={{ text: 'A cover, a list of contents and notes are always in. Data files hold all figures.' }}
        classes="govuk-checkboxes--small app-pack-sections"
        errorMessage={errorFor(errors, '#sections')}
        values={[...sections]}
        items={packSections
          .filter((section) => section !== 'comments')
          .map((section) => ({ value: section, text: packSectionNames[section] }))}
      />
      <fieldset className="govuk-fieldset app-pack-scope">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Whose answers</legend>
        <FilterScope
          asked={{ programme: filter.programme, pillar: filter.pillar }}
          choices={{ programmes: scope.programmes, pillars: scope.pillars }}
        />
        <ChooseWaves chosen={filter.waves ?? []} waves={scope.waves} />
        <ChooseAreas chosen={filter.areas ?? []} areas={scope.areas} />
      </fieldset>
      <Radios
        name="naming"
        fieldset={legend('Names of areas')}
        classes="govuk-radios--small"
        errorMessage={errorFor(errors, '#naming')}
        value={areas}
        items={[
          { value: 'named', text: 'Name the areas' },
          {
            value: 'anonymised',
            text: 'Number them: Area 1, Area 2',
            hint: { text: 'Whoever knows the programme may still recognise an area in a small group.' },
          },
        ]}
      />
      <Checkboxes
        name="sections"
        idPrefix="comments"
        fieldset={legend('Comments')}
        classes="govuk-checkboxes--small"
        errorMessage={errorFor(errors, '#comments')}
        values={[...sections]}
        items={[
          {
            value: 'comments',
            text: 'Put in what areas wrote',
            hint: {
              text: 'Written for the programme, not for a board. Read every comment before you pass the file on.',
            },
          },
        ]}
      />
    </>
  );
}

/** Chooses waves; one that nobody is in any more stays chosen. */
function ChooseWaves({ chosen, waves }: { chosen: readonly number[]; waves: PackScope['waves'] }) {
  return (
    <Checkboxes
      name="wave"
      fieldset={{ legend: { text: 'Waves' } }}
      hint={{ text: 'Leave all empty for every wave.' }}
      classes="govuk-checkboxes--small app-pack-sections"
      values={chosen.map(String)}
      items={(tidyWaves([...waves, ...chosen]) ?? []).map((wave) => ({
        value: String(wave),
        text: waves.includes(wave) ? sayWaves([wave]) : `${sayWaves([wave])} (none)`,
      }))}
    />
  );
}

/** Chooses single areas, out of the way of those who want all; one that is not asked any more stays chosen. */
function ChooseAreas({ chosen, areas }: { chosen: readonly string[]; areas: PackScope['areas'] }) {
  const gone = chosen.filter((slug) => !areas.some((area) => area.slug === slug));
  return (
    <>
      {gone.map((slug) => (
        <input key={slug} type="hidden" name="areas" value={slug} />
      ))}
      <Details
        summaryText={chosen.length > 0 ? `Only some areas: ${chosen.length} chosen` : 'Only some areas'}
        open={chosen.length > 0}
      >
        <Checkboxes
          name="areas"
          fieldset={{ legend: { text: 'Areas', classes: 'govuk-fieldset__legend--s' } }}
          hint={{ text: 'Leave all empty for every area.' }}
          classes="govuk-checkboxes--small app-pack-sections"
          values={[...chosen]}
          items={areas.map(({ slug, name }) => ({ value: slug, text: name }))}
        />
      </Details>
    </>
  );
}
