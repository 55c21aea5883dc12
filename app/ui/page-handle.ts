import { useMatches } from '@remix-run/react';
import { useContext } from 'react';
import { UNSAFE_DataRouterStateContext as RouterState } from 'react-router-dom';
import { describeError } from './error-page';

/** What a route's `handle` tells the frame around it. */
export type PageHandle<Data = unknown> = {
  /** The page's own title, without the service's name. */
  title: string | ((data: Data) => string);
  /** A page of wide tables, which may use the whole window. */
  wide?: boolean;
};

/** The innermost page's handle and data. */
function usePage() {
  return useMatches().findLast((match) => (match.handle as PageHandle | undefined)?.title);
}

/** The document's title: the page, the service, and “Error: ” first when an answer was refused. */
export function useDocumentTitle(): string {
  const { errors } = useContext(RouterState) ?? {};
  const page = usePage();
  const action = useActionResult();
  const service = 'Report pathfinder progress';
  if (errors) return `${describeError(Object.values(errors)[0]).title} - ${service}`;
  const title = (page?.handle as PageHandle | undefined)?.title;
  const words = typeof title === 'function' ? title(page?.data) : title;
  const prefix = hasErrors(action) ? 'Error: ' : '';
  return words ? `${prefix}${words} - ${service}` : service;
}

/** Whether the page asks for the whole width of the window. */
export function useIsWide(): boolean {
  return !!(usePage()?.handle as PageHandle | undefined)?.wide;
}

/** What the last posted form of any route on the page came back with. */
export function useActionResult(): unknown {
  const { actionData } = useContext(RouterState) ?? {};
  return actionData ? Object.values(actionData)[0] : undefined;
}

function hasErrors(result: unknown) {
  const { errors = [], clashes = [], locked } = (result ?? {}) as Record<string, unknown[] | undefined>;
  return errors.length > 0 || clashes.length > 0 || !!locked;
}
