import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import {
  type ClientActionFunctionArgs,
  isRouteErrorResponse,
  type ShouldRevalidateFunction,
  useActionData,
  useLoaderData,
  useRouteError,
} from '@remix-run/react';
import { monthOf } from '~/domain/expected';
import { countByFilter, filterItems, readItemFilter } from '~/domain/item-filter';
import { itemPlaces } from '~/domain/item-places';
import { meaningsFor } from '~/domain/meaning';
import { isUnlocked } from '~/domain/save';
import { groupByItem, showQueries } from '~/domain/shown-queries';
import { isOfThisSession, readOpenForm, textOf } from '~/http/form.server';
import { notFound } from '~/http/responses';
import { commentsIn, errorsOfRefused, leftToSave, readSectionForm } from '~/http/section-form';
import { codesOf, pick, placeOf, toldOf } from '~/http/section-place';
import { findCurrentViewer, requireViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { confirmSection, leftToConfirm, saveAnswers } from '~/services/answers.server';
import { readReturn } from '~/services/returns.server';
import { connectionLost, isConnectionLost } from '~/ui/connection-lost';
import { describeError, ErrorPage } from '~/ui/error-page';
import { SectionForm } from '~/ui/section-form';
import { SignedOut } from '~/ui/signed-out';

type Shown = { section: { title: string }; phase: { name: string } };
export const handle = {
  title: (shown: Shown) => `${shown.section.title}, ${shown.phase.name}`,
  savesItself: true,
};

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
  const all = codesOf(place.section);
  const query = new URL(request.url).searchParams;
  const show = readItemFilter(query.get('show'));
  const codes = filterItems(all, show, toldOf(found));
  const items = place.section.items.filter(({ code }) => codes.includes(code));
  const editable = actions.includes('edit');
  return {
    now,
    thisMonth: monthOf(now),
    phase,
    phaseState,
    area,
    state,
    reason,
    requests: found.requests,
    places: itemPlaces(found.pillars),
    submission: found.submissions[0],
    editable,
    pillarTitle: place.pillar.title,
    section: { ...place.section, items },
    show,
    counts: countByFilter(all, toldOf(found)),
    nextTitle: place.next(show)?.title,
    nextSlug: place.next(show)?.slug,
    answers: pick(answers, codes),
    before: before && { phaseName: before.phase.name, answers: pick(before.answers, codes) },
    meanings: meaningsFor(found.proforma, items, area),
    queries: pick(groupByItem(showQueries(Object.values(found.queries).flat(), viewer.role)), codes),
    toExplain: found.toConfirm.map(({ rule, code, text }) => ({ rule, code, text })),
    locked: codes.filter((code) => !isUnlocked(code, found.unlocked, found.problems)),
    toConfirm: editable && show === 'all' ? leftToConfirm(found, all, now) : [],
    saved: query.has('saved'),
    confirmed: items.find(({ code }) => code === query.get('confirmed'))?.shortName,
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
  const back = (locked: Locked, status: number, saved = 0) =>
    data({ errors, typed, clashes: [], saved, locked }, { status });
  if (!(await isOfThisSession(request, form))) return back('session', 403);
  const outcome = await saveAnswers(viewer, phase, area, edits, { confirm: confirm ? [confirm] : [] }, now);
  if (!outcome) throw notFound();
  if (!outcome.ok) return back(outcome.refusal.reason, 409);
  const { clashes, saved, refused } = outcome.value;
  errors.push(...errorsOfRefused(refused, place.section.items));
  if (errors.length > 0 || clashes.length > 0) {
    const status = clashes.length > 0 ? 409 : 422;
    const left = leftToSave(typed, errors, outcome.value);
    return data({ errors, typed: left, clashes, saved: saved.length, locked: null }, { status });
  }
  if (form.has('confirmRest')) {
    const seen = textOf(form, 'unanswered').split(' ');
    const rest = await confirmSection(viewer, phase, area, codesOf(place.section), seen, now);
    if (!rest?.ok || !rest.value) return back('stale', 409, saved.length);
  }
  const show = readItemFilter(new URL(request.url).searchParams.get('show'));
  const kept = show === 'all' ? {} : { show };
  if (textOf(form, 'then') === 'continue') {
    const next = place.next(show);
    return redirect(next ? paths.section(phase, area, next.slug, undefined, kept) : paths.check(phase, area));
  }
  const said = confirm ? { ...kept, confirmed: confirm } : { ...kept, saved: 1 };
  return redirect(paths.section(phase, area, place.section.slug, confirm ?? undefined, said));
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

type Locked = 'closed' | 'not_allowed' | 'session' | 'stale';
