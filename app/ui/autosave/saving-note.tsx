import { Link, useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { sayTime } from '~/domain/dates';
import { paths } from '~/paths';
import type { ItemSaving } from './item-saving';

type Props = {
  code: string;
  name: string;
  saving: ItemSaving;
  lasting: boolean;
  retry: () => void;
  discard: () => void;
};

/** What has become of one item, in words beside it; where it was not saved, why, and what can be done. */
export function SavingNote(props: Props) {
  const { code, saving } = props;
  const unsent = saving.state !== 'saved' && saving.state !== 'saving';
  const id = `${code}-saving`;
  return (
    <div
      id={id}
      className={unsent ? `app-saving app-saving--unsent app-saving--${saving.state}` : 'app-saving'}
      tabIndex={unsent ? -1 : undefined}
    >
      <Words {...props} />
    </div>
  );
}

function Words({ name, saving, lasting, retry, discard }: Props) {
  const about = <span className="govuk-visually-hidden">: {name}</span>;
  switch (saving.state) {
    case 'saving':
      return <p className="govuk-hint">Saving</p>;
    case 'saved':
      return (
        <p className="govuk-body">
          <b>Saved {sayTime(saving.at)}</b> by you
        </p>
      );
    case 'clash':
      return (
        <p className="govuk-body">
          <b>Not saved.</b> Choose which version to keep. What you typed is kept here.
        </p>
      );
    case 'waiting':
      return (
        <p className="govuk-body">
          <b>Waiting to save.</b> <Why {...saving} lasting={lasting} />
        </p>
      );
    case 'refused':
      return (
        <>
          <p className="govuk-body">
            <b>Not saved.</b> {saving.refused.message} What you typed is kept here.
          </p>
          <div className="govuk-button-group">
            <Action act={retry}>Try again{about}</Action>
            <Action act={discard}>Discard my changes{about}</Action>
          </div>
        </>
      );
  }
}

function Action({ act, children }: { act: () => void; children: ReactNode }) {
  return (
    <button type="button" className="govuk-button govuk-button--secondary" onClick={act}>
      {children}
    </button>
  );
}

function Why({ why, since, lasting }: { why: string; since: Date; lasting: boolean }) {
  const { pathname, search, hash } = useLocation();
  const kept = lasting
    ? 'What you typed is kept on this computer.'
    : 'Keep this page open: what you typed is only here.';
  const signIn = (
    <Link
      className="govuk-link"
      to={`${paths.signIn()}?${new URLSearchParams({ returnTo: pathname + search + hash })}`}
    >
      Sign in
    </Link>
  );
  if (why === 'signed_out')
    return (
      <>
        You have been signed out. {kept} {signIn} to save it.
      </>
    );
  if (why === 'someone_else')
    return (
      <>
        Somebody else has signed in on this computer. {kept} {signIn} as yourself to save it.
      </>
    );
  return (
    <>
      We lost the connection at {sayTime(since)} and are still trying. You can carry on. {kept}
    </>
  );
}
