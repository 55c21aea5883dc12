import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import {
  type ClientActionFunctionArgs,
  isRouteErrorResponse,
  type ShouldRevalidateFunction,
  useActionData,
  useLoaderData,
  useRouteError,
} from '@remix-run/react';
import { findSection, sectionsOf } from '~/domain/proforma';
import { isOfThisSession, readOpenForm, textOf } from '~/http/form.server';
import { notFound } from '~/http/responses';
import { commentsIn, leftToSave, readSectionForm } from '~/http/section-form';
import { findCurrentViewer, requireViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { saveAnswers } from '~/services/answers.server';
import { type AreaReturn, readReturn } from '~/services/returns.server';
import { connectionLost, isConnectionLost } from '~/ui/connection-lost';
import { describeError, ErrorPage } from '~/ui/error-page';
import { SectionForm } from '~/ui/section-form';
import { SignedOut } from '~/ui/signed-out';

type Shown = { section: { title: string }; phase: { name: string } };
export const handle = { title: (shown: Shown) => `${shown.section.title}, ${shown.phase.name}` };

/** Good items are saved even when others on the page are refused, so what is shown is always read again. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionResult }) =>
  !isConnectionLost(actionResult);

/** One section of a return: its items, with what the area said last time beside each. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const now = new Date();
  const found = await readReturn(viewer, params.phase ?? '', params.area ?? '', now);
  const place = found && placeOf(found, params.section);
  if (!found || !place) throw notFound();

  const { phase, phaseState, area, state, reason, actions, answers, before } = found;
  const codes = place.section.items.map((item) => item.code);
  const query = new URL(request.url).searchParams;
  return {
    now,
    phase,
    phaseState,
    area,
    state,
    reason,
    submission: found.submissions[0],
    editable: actions.includes('edit'),
    pillarTitle: place.pillar.title,
    section: place.section,
    nextTitle: place.next?.title,
    answers: pick(answers, codes),
    before: before && { phaseName: before.phase.name, answers: pick(before.answers, codes) },
    saved: query.has('saved'),
    confirmed: place.section.items.find(({ code }) => code === query.get('confirmed'))?.shortName,
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readOpenForm(request);
  const viewer = await findCurrentViewer({ request, context });
  if (!viewer) throw data({ typed: commentsIn(form) }, { status: 401 });
  const [phase, area] = [params.phase ?? '', params.area ?? ''];
  const now = new Date();
  const found = await readReturn(viewer, phase, area, now);
  const place = found && placeOf(found, params.section);
  if (!found || !place) throw notFound();

  const { edits, errors, typed, confirm } = readSectionForm(form, place.section.items);
  if (!(await isOfThisSession(request, form)))
    return data({ errors, typed, clashes: [], saved: 0, locked: 'session' as const }, { status: 403 });
  const outcome = await saveAnswers(viewer, phase, area, edits, confirm, now);
  if (!outcome) throw notFound();
  if (!outcome.ok) {
    const refused = { errors, typed, clashes: [], saved: 0, locked: outcome.refusal.reason };
    return data(refused, { status: 409 });
  }
  const { clashes, saved } = outcome.value;
  if (errors.length > 0 || clashes.length > 0) {
    const status = clashes.length > 0 ? 409 : 422;
    const left = leftToSave(typed, outcome.value);
    return data({ errors, typed: left, clashes, saved: saved.length, locked: null }, { status });
  }
  if (textOf(form, 'then') === 'continue')
    return redirect(place.next ? paths.section(phase, area, place.next.slug) : paths.check(phase, area));
  const here = paths.section(phase, area, place.section.slug);
  return redirect(confirm ? `${here}?confirmed=${confirm}#${confirm}` : `${here}?saved=1`);
}

/** A save that never reached the server leaves the form as it stands, and says so. */
export async function clientAction({ serverAction }: ClientActionFunctionArgs) {
  try {
    return await serverAction<typeof action>();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return connectionLost;
  }
}

export function ErrorBoundary() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 401) return <SignedOut typed={error.data.typed} />;
  return <ErrorPage {...describeError(error)} requestId={undefined} />;
}

export default function SectionPage() {
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <SectionForm key={shown.section.slug} {...shown} refused={refused} />;
}

function placeOf(found: AreaReturn, slug: string | undefined) {
  const inScope = { ...found.proforma, pillars: found.pillars };
  const here = findSection(inScope, slug ?? '');
  if (!here) return undefined;
  const all = sectionsOf(inScope);
  return { ...here, next: all[all.indexOf(here.section) + 1] };
}

function pick<Value>(
  record: Readonly<Record<string, Value>>,
  codes: readonly string[],
): Record<string, Value> {
  return Object.fromEntries(codes.flatMap((code) => (record[code] ? [[code, record[code] as Value]] : [])));
}
