import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { sectionsOf } from '~/domain/proforma';
import { readForm } from '~/http/form.server';
import { invalid, notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { readChoices } from '~/http/upload-form';
import { paths } from '~/paths';
import { type ApplyRefusal, applyUpload } from '~/services/apply-upload.server';
import { type Preview, readPreview } from '~/services/upload.server';
import { UploadPreview } from '~/ui/upload-preview';

type Shown = { phase: { name: string } };
export const handle = { title: (shown: Shown) => `Uploaded workbook, ${shown.phase.name}` };

/** What an uploaded workbook would change in a return. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const { phase = '', area = '', upload = '' } = params;
  const preview = await readPreview(viewer, phase, area, upload, new Date());
  if (!preview) throw notFound();
  const { found } = preview;
  const { id, fileName, uploadedAt, appliedAt } = preview.upload;
  return {
    phase: { id: found.phase.id, name: found.phase.name },
    area: { slug: found.area.slug, name: found.area.name },
    upload: { id, fileName, uploadedAt, appliedAt },
    preview: previewOf(preview),
    names: namesOf(preview),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const { phase = '', area = '', upload = '' } = params;
  const form = await readForm(request);
  const now = new Date();
  const preview = await readPreview(viewer, phase, area, upload, now);
  if (!preview) throw notFound();
  const choices = readChoices(form, preview.found.items);
  const applied = await applyUpload(viewer, phase, area, upload, choices, now);
  if (!applied) throw notFound();
  if (applied.ok) return redirect(paths.workbook(phase, area, { applied: applied.value }));
  return invalid({ errors: errorsOf(applied.refusal, namesOf(preview)), chosen: choices.keep });
}

export default function UploadPage() {
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <UploadPreview {...shown} errors={refused?.errors ?? []} chosen={withoutBlanks(refused?.chosen)} />;
}

function previewOf({ found, upload: { content }, decision }: Preview) {
  if (!content || !decision) return null;
  const { problemsByRow: _, ...told } = decision;
  const downloadedAt = new Date(content.downloadedAt);
  return {
    ...told,
    sheet: content.sheet,
    items: found.items.length,
    downloadedAt: Number.isNaN(downloadedAt.getTime()) ? null : downloadedAt,
  };
}

function namesOf({ found }: Preview) {
  return Object.fromEntries(
    sectionsOf({ ...found.proforma, pillars: found.pillars }).flatMap(({ slug, items }) =>
      items.map(({ code, statement, shortName }) => [code, { statement, shortName, section: slug }] as const),
    ),
  );
}

function errorsOf(refusal: ApplyRefusal, names: ReturnType<typeof namesOf>) {
  if (refusal.reason === 'undecided')
    return refusal.codes.map((code) => ({
      href: `#${code}-keep`,
      text: `Select which to keep for “${names[code]?.shortName ?? code}”`,
    }));
  return [{ href: '#main-content', text: reasons[refusal.reason] }];
}

const reasons: Record<Exclude<ApplyRefusal['reason'], 'undecided'>, string> = {
  closed: 'This phase has closed, so nothing can be applied any more',
  not_allowed: 'The answers are locked now, so nothing can be applied',
  problems: 'There are problems in the workbook. Put them right, then upload it again',
  changed: 'What is on screen has changed since you opened this page. Check the differences again',
  applied: 'This workbook was applied already',
};

function withoutBlanks(
  chosen: Readonly<Record<string, string | undefined>> | undefined,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(chosen ?? {}).flatMap(([code, keep]) => (keep ? [[code, keep]] : [])),
  );
}
