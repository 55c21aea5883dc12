import type { HeadlinePart } from '~/domain/headlines';
import type { PillarSentences } from '~/domain/pillar-sentences';
import { addressOf, type SaidFigures, Sentence } from './headlines';
import { AddNote, NotesAt, type NotesHere } from './sentence-notes';

type Props = {
  pillars: readonly PillarSentences[];
  /** Whom the sentences leave out. */
  missing: readonly HeadlinePart[];
  figures: SaidFigures;
  notes: NotesHere;
};

/** What each pillar's figures say, in sentences whose numbers lead to their figures. */
export function PillarWords({ pillars, missing, figures, notes }: Props) {
  const say = (parts: readonly HeadlinePart[]) => (
    <Sentence parts={parts} address={(part) => addressOf(part, figures)} />
  );
  return (
    <section className="app-band" aria-labelledby="pillar-words">
      <h2 className="govuk-heading-m" id="pillar-words">
        Pillar by pillar
      </h2>
      <p className="app-sub">
        Most areas: more than half of those that answered. Some areas: at least 1, and at most half.{' '}
        {say(missing)}
      </p>
      {pillars.map(({ slug, title, sentences }) => (
        <section key={slug} className="app-pillar-words">
          <h3 className="govuk-heading-s">{title}</h3>
          {sentences.map(({ id, parts }) => (
            <div key={id} id={`said-${slug}.${id}`}>
              <p>
                {say(parts)} <AddNote place={`${slug}.${id}`} notes={notes} />
              </p>
              <NotesAt place={`${slug}.${id}`} notes={notes} />
            </div>
          ))}
        </section>
      ))}
    </section>
  );
}
