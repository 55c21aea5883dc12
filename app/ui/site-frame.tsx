import { useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { Role } from '~/domain/viewer';
import { paths } from '~/paths';
import { PostForm } from './csrf';
import { GenericHeader } from './govuk/generic-header';
import { PhaseBanner } from './govuk/phase-banner';
import { ServiceNavigation } from './govuk/service-navigation';
import { SkipLink } from './govuk/skip-link';
import { useIsWide } from './page-handle';
import { SiteFooter } from './site-footer';

type Props = {
  viewer: { name: string; role: Role } | undefined;
  illustrative: boolean;
  children: ReactNode;
};

/** What stands round every page: where you are, who you are, and that a demonstration is one. */
export function SiteFrame({ viewer, illustrative, children }: Props) {
  const wide = useIsWide();
  const { pathname } = useLocation();
  const container = wide ? 'govuk-width-container app-wide' : 'govuk-width-container';
  return (
    <>
      <SkipLink href="#main-content" text="Skip to main content" />
      <header className={`govuk-template__header${wide ? ' app-wide-frame' : ''}`}>
        <GenericHeader logoText="Report pathfinder progress" url={paths.home()} />
        {viewer && (
          <ServiceNavigation
            ariaLabel="Service"
            navigation={linksFor(viewer.role).map(({ text, href, under }) => ({
              text,
              href,
              active: under(pathname),
            }))}
            slots={{ end: { html: <WhoIsLooking name={viewer.name} />, align: 'inline' } }}
          />
        )}
        {illustrative && (
          <PhaseBanner classes={container} tag={{ text: 'Demonstration' }}>
            Illustrative data: area names, people and answers are made up.{' '}
            {viewer && (
              <a className="govuk-link" href={paths.signIn()}>
                Switch person
              </a>
            )}
          </PhaseBanner>
        )}
      </header>
      <div className={container}>
        <main className="govuk-main-wrapper" id="main-content">
          {children}
        </main>
      </div>
      <SiteFooter container={container} />
    </>
  );
}

function WhoIsLooking({ name }: { name: string }) {
  return (
    <div className="app-who">
      <a className="govuk-link" href={paths.account()}>
        {name}
      </a>
      <PostForm action={paths.signOut()} reloadDocument>
        <button type="submit" className="app-link-button">
          Sign out
        </button>
      </PostForm>
    </div>
  );
}

function linksFor(role: Role) {
  const home = {
    text: 'Home',
    href: paths.home(),
    under: (path: string) =>
      path === '/' || ['/returns', '/areas', '/submissions'].some((start) => path.startsWith(start)),
  };
  const help = { text: 'Help', href: paths.help(), under: (path: string) => path.startsWith('/help') };
  if (role === 'contributor' || role === 'area_lead') return [home, help];
  const programme = [
    { text: 'Progress', href: paths.progress(), under: (path: string) => path.startsWith('/progress') },
    {
      text: 'Returns',
      href: paths.phases(),
      under: (path: string) =>
        ['/phases', '/submissions', paths.outbox()].some((start) => path.startsWith(start)),
    },
    {
      text: 'Board packs',
      href: paths.boardPacks(),
      under: (path: string) => path.startsWith(paths.boardPacks()),
    },
  ];
  const under = (href: string) => (path: string) => path.startsWith(href);
  const exceptions = { text: 'Exceptions', href: paths.exceptions(), under: under(paths.exceptions()) };
  if (role !== 'administrator') return [...programme, exceptions, help];
  const people = { text: 'People', href: paths.people(), under: under(paths.people()) };
  const settings = {
    text: 'Settings',
    href: paths.settings(),
    under: (path: string) => [paths.settings(), paths.tokens()].some((start) => path.startsWith(start)),
  };
  return [...programme, exceptions, people, settings, help];
}
