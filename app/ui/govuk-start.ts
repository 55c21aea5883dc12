import {
  Button,
  CharacterCount,
  createAll,
  ErrorSummary,
  isSupported,
  NotificationBanner,
  PasswordInput,
  Radios,
  ServiceNavigation,
  SkipLink,
} from 'govuk-frontend';

const components = [
  Button,
  CharacterCount,
  ErrorSummary,
  NotificationBanner,
  PasswordInput,
  Radios,
  ServiceNavigation,
  SkipLink,
] as const;

/** Starts the scripts of the components that the product uses, wherever they have not started yet. */
export function startGovukScripts(): void {
  if (!isSupported()) return;
  for (const component of components)
    createAll(component as typeof Button, undefined, {
      onError(error) {
        // Elements that stayed on the page through a navigation have started already.
        if (!(error instanceof Error && error.name === 'InitError')) console.error(error);
      },
    });
}
