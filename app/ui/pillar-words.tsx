import type { PillarSentences } from '~/domain/pillar-sentences';
import { addressOf, Sentence } from './headlines';

type Props = {
  pillars: readonly PillarSentences[];
  /** Whom the sentences leave out. */
  missing: string;
  phase: string;
};

/** What each pillar's figures say, in sentences whose numbers lead to their figures. */
export function PillarWords({ pillars, missing, phase }: Props) {
  return (
    <section className="app-band" aria-labelledby="pillar-words">
      <h2 className="govuk-heading-m" id="pillar-words">
        Pillar by pillar
      </h2>
      <p className="app-sub">
        Most areas: more than half of those that answered. Some areas: at least 1, and at most half. {missing}
      </p>
      {pillars.map(({ slug, title, sentences }) => (
        <section key={slug} className="app-pillar-words">
          <h3 className="govuk-heading-s">{title}</h3>
          {sentences.map((parts, at) => (
            <p key={at}>
              <Sentence parts={parts} address={(link) => addressOf(link, phase)} />
            </p>
          ))}
        </section>
      ))}
    </section>
  );
}
