import { Link } from '@remix-run/react';
import type { Explanation } from '~/domain/explanations';
import { confirmWords, sayToConfirm } from './confirm-words';
import { PostForm } from './csrf';
import { Explanations } from './explanations';
import { Button } from './govuk/button';
import { Checkboxes } from './govuk/checkboxes';
import { Textarea } from './govuk/textarea';
import { tickId } from './problem-links';
import { errorFor, type FieldError } from './problem-summary';

/** Something to confirm or explain, as its form shows it; `said` is what this return says about it by now. */
export type Asked = {
  rule: string;
  code: string | null;
  fingerprint: string;
  text: string;
  /** The fields that it is about. */
  links: readonly FieldError[];
  said: string | null;
};

/** What came back of a form that was refused, by rule and item. */
export type TypedWords = Readonly<Record<string, { ticked: boolean; words: string }>>;

export type ToConfirmProps = {
  asked: readonly Asked[];
  /** What was explained for an earlier phase and is still the same, with what was asked by fingerprint. */
  before: { explanations: readonly Explanation[]; asked: Readonly<Record<string, string>> };
  mayExplain: boolean;
  errors: readonly FieldError[];
  typed: TypedWords;
};

/** What may be right: change the answer, or say by a tick, and words where they help, that it is. */
export function ToConfirm({ asked, before, mayExplain, errors, typed }: ToConfirmProps) {
  const left = asked.filter(({ said }) => said === null).length;
  if (asked.length === 0 && before.explanations.length === 0) return null;
  return (
    <section className="app-confirm" id="confirm">
      <h2 className="govuk-heading-m">
        {asked.length > 0 ? sayToConfirm(asked.length, left) : 'Nothing to confirm or explain'}
      </h2>
      {asked.length > 0 && mayExplain && (
        <>
          <p className="govuk-body">
            These may be right. Change the answer, or tick to say that it is right. The area lead, DfE and the
            delivery partner see what you write.
          </p>
          <PostForm>
            {asked.map((each) => (
              <Question
                key={`${keyOf(each)}/${each.said}`}
                asked={each}
                errors={errors}
                typed={typed[keyOf(each)]}
              />
            ))}
            <Button classes="govuk-button--secondary" preventDoubleClick>
              Save what you confirmed
            </Button>
          </PostForm>
        </>
      )}
      {!mayExplain && asked.map((each) => <OnlyToRead key={keyOf(each)} asked={each} />)}
      {before.explanations.length > 0 && (
        <>
          <h3 className="govuk-heading-s">Explained before, and still the same</h3>
          <Explanations {...before} names={{}} />
        </>
      )}
    </section>
  );
}

type QuestionProps = {
  asked: Asked;
  errors: readonly FieldError[];
  typed: { ticked: boolean; words: string } | undefined;
};

function Question({ asked, errors, typed }: QuestionProps) {
  const { rule, fingerprint, text, links, said } = asked;
  const key = keyOf(asked);
  const [tick, words] = [tickId(asked), `words-${key}`];
  return (
    <div className="app-confirm__item">
      <input type="hidden" name="shown" value={key} />
      <input type="hidden" name={`print.${key}`} value={fingerprint} />
      {said !== null && <input type="hidden" name={`had.${key}`} value={said} />}
      <Checkboxes
        name={`tick.${key}`}
        idPrefix={tick}
        fieldset={{ legend: { text: `${text}.`, classes: 'govuk-fieldset__legend--s' } }}
        hint={{ text: <ChangeLinks links={links} /> }}
        items={[{ value: '1', text: confirmWords(rule), checked: typed ? typed.ticked : said !== null }]}
        errorMessage={errorFor(errors, `#${tick}`)}
      />
      <Textarea
        id={words}
        name={`words.${key}`}
        rows={2}
        label={{
          text: (
            <>
              Explain in a few words (optional)
              <span className="govuk-visually-hidden">: {links[0]?.text}</span>
            </>
          ),
        }}
        value={typed ? typed.words : (said ?? '')}
        errorMessage={errorFor(errors, `#${words}`)}
      />
    </div>
  );
}

function keyOf({ rule, code }: Pick<Asked, 'rule' | 'code'>) {
  return `${rule}-${code}`;
}

function ChangeLinks({ links }: { links: readonly FieldError[] }) {
  return links.map(({ href, text }, at) => (
    <span key={href}>
      {at > 0 && ', '}
      <Link className="govuk-link" to={href}>
        {at === 0 ? 'Change ' : ''}“{text}”
      </Link>
    </span>
  ));
}

function OnlyToRead({ asked: { rule, text, said } }: { asked: Asked }) {
  return (
    <div className="app-confirm__item">
      <p className="govuk-body app-tight">{text}.</p>
      <p className="govuk-body app-typed">
        {said === null ? 'Not confirmed.' : `${confirmWords(rule)}. ${said && `“${said}”`}`}
      </p>
    </div>
  );
}
