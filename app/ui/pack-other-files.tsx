import { Link } from '@remix-run/react';
import type { PackChoices } from '~/domain/pack-choices';
import { paths } from '~/paths';

type Props = { phase: string; choices: PackChoices };

/** The other forms in which the same figures can be taken, each with when to use which. */
export function PackOtherFiles({ phase, choices: { filter, sections, areas } }: Props) {
  const { programme, waves, pillar } = filter;
  const comments = sections.includes('comments') ? 1 : undefined;
  const query = { phase, programme, wave: waves?.join(','), pillar, comments };
  const naming = areas === 'anonymised' ? areas : undefined;
  const files: { text: string; to: string; when: string; isPage?: boolean }[] = [
    {
      text: 'Accessible data workbook, OpenDocument',
      to: paths.dataWorkbook('ods', query),
      when: 'to publish, or for somebody who uses a screen reader.',
    },
    {
      text: 'Accessible data workbook, Excel',
      to: paths.dataWorkbook('xlsx', query),
      when: 'the same tables, where only Excel opens.',
    },
    {
      text: 'Plain data, all in one archive',
      to: paths.plainData('zip', { ...query, areas: naming }),
      when: 'to load answers and figures into another system, with a data dictionary.',
    },
    {
      text: 'Open data for Explore Education Statistics',
      to: paths.openData({ phase }),
      when: 'to publish figures as official statistics, checked and with what may be released.',
      isPage: true,
    },
  ];
  return (
    <section aria-labelledby="other-files">
      <h2 className="govuk-heading-m" id="other-files">
        Other downloads
      </h2>
      <ul className="govuk-list app-pack-files">
        {files.map(({ text, to, when, isPage }) => (
          <li key={text}>
            {isPage ? (
              <Link to={to} className="govuk-link">
                {text}
              </Link>
            ) : (
              <a href={to} className="govuk-link">
                {text}
              </a>
            )}
            : {when}
          </li>
        ))}
      </ul>
      {naming && (
        <p className="govuk-body">
          The accessible data workbook always names areas; plain data number them as you chose.
        </p>
      )}
    </section>
  );
}
