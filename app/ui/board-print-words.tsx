import type { BoardPack } from '~/domain/board-pack';

type Props = { pack: BoardPack };

/** What the figures say, about the programme and about each pillar. */
export function PrintHeadlines({ pack: { headlines = [] } }: Props) {
  return headlines.map(({ about, sentences }) => (
    <div key={about} className="print-block">
      <h3>{about}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  ));
}

/** What words and counts mean. */
export function PrintDefinitions({ pack: { definitions = [] } }: Props) {
  return (
    <dl>
      {definitions.map(({ term, meaning }) => (
        <div key={term} className="print-pair">
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What has to be known before a figure is quoted. */
export function PrintNotes({ pack: { notes } }: Props) {
  return (
    <ul>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
