import {
  Button,
  CharacterCount,
  createAll,
  ErrorSummary,
  isSupported,
  NotificationBanner,
  ServiceNavigation,
  SkipLink,
} from 'govuk-frontend';

const components = [
  Button,
  CharacterCount,
  ErrorSummary,
  NotificationBanner,
  ServiceNavigation,
  SkipLink,
] as const;

/** What few pages have: a password that can be shown, and radios or checkboxes that reveal something. */
const elsewhere =
  '[data-module="govuk-password-input"], .govuk-radios__conditional, .govuk-checkboxes__conditional';

/** Starts the scripts of the components that the product uses, wherever they have not started yet. */
export async function startGovukScripts(): Promise<void> {
  if (!isSupported()) return;
  start(components);
  if (document.querySelector(elsewhere)) start((await import('./govuk-start-more')).moreComponents);
}

function start(some: readonly unknown[]) {
  for (const component of some)
    createAll(component as typeof Button, undefined, {
      onError(error) {
        // Elements that stayed on the page through a navigation have started already.
        if (!(error instanceof Error && error.name === 'InitError')) console.error(error);
      },
    });
}
