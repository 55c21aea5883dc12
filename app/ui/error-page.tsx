import { isRouteErrorResponse } from '@remix-run/react';
import type { ReactNode } from 'react';
import { paths } from '~/paths';

type Shown = { title: string; body: ReactNode };

const pages: Record<number, Shown> = {
  400: {
    title: 'There is a problem with what was sent',
    body: <p className="govuk-body">Go back, load the page again, and try once more.</p>,
  },
  401: {
    title: 'You have been signed out',
    body: <p className="govuk-body">Sign in again to go on.</p>,
  },
  403: {
    title: 'This form is out of date',
    body: (
      <p className="govuk-body">
        You may have signed in again since you opened it. Go back, copy anything you typed, load the page
        again, and try once more. Nothing was changed.
      </p>
    ),
  },
  404: {
    title: 'Page not found',
    body: (
      <>
        <p className="govuk-body">If you typed the web address, check that it is right.</p>
        <p className="govuk-body">
          If you followed a link, the page may have moved, or it may be about something that you do not work
          on.
        </p>
      </>
    ),
  },
  405: {
    title: 'There is a problem with what was sent',
    body: <p className="govuk-body">This address does not take what was sent to it.</p>,
  },
  413: {
    title: 'What was sent is too large',
    body: <p className="govuk-body">Go back and send less at once. Nothing was changed.</p>,
  },
};

const problem: Shown = {
  title: 'Sorry, there is a problem with the service',
  body: (
    <p className="govuk-body">Try again in a few minutes. Answers that were saved before are still there.</p>
  ),
};

/** What to say about an error: what was answered on purpose, or that something broke. */
export function describeError(error: unknown): Shown {
  return (isRouteErrorResponse(error) && pages[error.status]) || problem;
}

/** A calm page about an error; a bug is shown with the id that it was logged under. */
export function ErrorPage({ title, body, requestId }: Shown & { requestId: string | undefined }) {
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      {body}
      {requestId && (
        <p className="govuk-body">
          If it goes on, tell whoever runs this service that it happened, with the number{' '}
          <code>{requestId}</code>.
        </p>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={paths.home()}>
          Go to the home page
        </a>
      </p>
    </>
  );
}
