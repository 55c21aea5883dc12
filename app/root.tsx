import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Links,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunction,
  useLoaderData,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import type { ReactNode } from 'react';
import type { LoadContext } from '~/http/load-context';
import { findCurrentViewer, opaqueId, readCsrf } from '~/http/session.server';
import { isIllustrative } from '~/services/figures.server';
import { AutosaveProvider } from '~/ui/autosave/autosave-context';
import { UnsentElsewhere } from '~/ui/autosave/unsent-elsewhere';
import { isConnectionLost } from '~/ui/connection-lost';
import { CsrfContext } from '~/ui/csrf';
import { describeError, ErrorPage } from '~/ui/error-page';
import { useFocusOnNavigation } from '~/ui/focus-on-navigation';
import { useGovukScripts } from '~/ui/govuk-scripts';
import { useNonce } from '~/ui/nonce';
import { useDocumentTitle } from '~/ui/page-handle';
import { SiteFrame } from '~/ui/site-frame';
import stylesUrl from './styles/app.scss?url';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: stylesUrl },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

/** What every page's frame needs. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await findCurrentViewer({ request, context });
  return {
    viewer: viewer && { name: viewer.name, role: viewer.role },
    person: viewer && opaqueId(viewer),
    illustrative: await isIllustrative(),
    csrf: await readCsrf(request),
    requestId: (context as LoadContext).requestId,
  };
}

/** After a form of another session, the pages' forms need this one's token. */
export const shouldRevalidate: ShouldRevalidateFunction = (change) =>
  !isConnectionLost(change.actionResult) && (change.actionStatus === 403 || change.defaultShouldRevalidate);

const startScript =
  "document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '')";

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const data = useRouteLoaderData<typeof loader>('root');
  const title = useDocumentTitle();
  return (
    <html lang="en-GB" className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#003764" />
        <meta name="robots" content="noindex" />
        <Links />
      </head>
      <body className="govuk-template__body" suppressHydrationWarning>
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: startScript }} />
        <CsrfContext.Provider value={data?.csrf ?? ''}>
          <SiteFrame viewer={data?.viewer} illustrative={data?.illustrative ?? false}>
            {children}
          </SiteFrame>
        </CsrfContext.Provider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

const clock = () => Date.now();

export default function App() {
  useGovukScripts();
  useFocusOnNavigation();
  const { person, csrf } = useLoaderData<typeof loader>();
  return (
    <AutosaveProvider session={person ? { person, csrf } : undefined} clock={clock}>
      <Outlet />
      <UnsentElsewhere />
    </AutosaveProvider>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const data = useRouteLoaderData<typeof loader>('root');
  return (
    <ErrorPage
      {...describeError(error)}
      requestId={isRouteErrorResponse(error) ? undefined : data?.requestId}
    />
  );
}
