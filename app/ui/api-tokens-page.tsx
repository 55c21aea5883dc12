import { Link } from '@remix-run/react';
import { paths } from '~/paths';
import { ApiTokenForm, type TypedToken } from './api-token-form';
import { ApiTokenList, type ListedToken } from './api-token-list';
import { NotificationBanner } from './govuk/notification-banner';
import { type FieldError, ProblemSummary } from './problem-summary';

type Props = {
  tokens: readonly ListedToken[];
  areas: readonly { id: string; name: string }[];
  /** A token on the one occasion on which it can be seen. */
  issued: { label: string; token: string } | null;
  done: string | null;
  typed: TypedToken | undefined;
  errors: readonly FieldError[];
};

const news: Record<string, string> = {
  ended: 'Ended. Nothing can be read with it any more.',
  already: 'Somebody had ended it already.',
};

/** The tokens with which other systems read figures, and a form that issues one more. */
export function ApiTokensPage({ tokens, areas, issued, done, typed, errors }: Props) {
  const live = tokens.filter(({ state }) => state === 'live');
  const over = tokens.filter(({ state }) => state !== 'live');
  const said = done && Object.hasOwn(news, done) ? news[done] : undefined;
  return (
    <>
      <ProblemSummary errors={errors} />
      {issued && <TokenToCopy {...issued} />}
      {said && !issued && errors.length === 0 && <NotificationBanner type="success" text={said} />}
      <h1 className="govuk-heading-l">Tokens for other systems</h1>
      <p className="govuk-body">
        With a token, Excel, Power BI or another system reads figures, and can change nothing.{' '}
        <Link className="govuk-link" to={paths.helpApi()}>
          How to connect
        </Link>
      </p>
      <h2 className="govuk-heading-m">{live.length > 0 ? `In use: ${live.length}` : 'In use'}</h2>
      {live.length > 0 ? (
        <ApiTokenList tokens={live} caption="Tokens in use" />
      ) : (
        <p className="govuk-body">No token is in use.</p>
      )}
      {over.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Over: {over.length}</h2>
          <ApiTokenList tokens={over} caption="Tokens that are over" />
        </>
      )}
      <h2 className="govuk-heading-m">Issue a token</h2>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {/* Once one was issued, the form begins anew. */}
          <ApiTokenForm key={tokens.length} areas={areas} typed={typed} errors={errors} />
        </div>
      </div>
    </>
  );
}

function TokenToCopy({ label, token }: { label: string; token: string }) {
  return (
    <NotificationBanner type="success">
      <p className="govuk-notification-banner__heading">Issued for {label}. Copy the token now.</p>
      <p className="govuk-body app-fingerprint">{token}</p>
      <p className="govuk-body">
        It is not shown again. Whoever has it reads what it may read, so pass it on as you would a password.
      </p>
    </NotificationBanner>
  );
}
