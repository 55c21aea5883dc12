import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { readSpecification } from '~/services/specification.server';
import type { PageHandle } from '~/ui/page-handle';
import { PhaseSelect } from '~/ui/phase-select';
import { ProgressFrame } from '~/ui/progress-frame';
import { ReferenceNav } from '~/ui/reference-nav';
import { SpecificationSection } from '~/ui/specification-section';
import { SpecificationSummary } from '~/ui/specification-summary';
import { SpecificationUncovered } from '~/ui/specification-uncovered';

type Data = Awaited<ReturnType<typeof loader>>;

export const handle: PageHandle<Data> = {
  title: ({ phase }) => `Design specification: ${phase.name}`,
  wide: true,
};

/** What is expected of areas, beside the items that stand for it and where areas stand on them. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const phase = new URL(request.url).searchParams.get('phase') || undefined;
  const found = await readSpecification(viewer, phase, new Date());
  if (!found) throw notFound();
  return found;
}

export default function SpecificationPage() {
  const { phase, documents, specification, ...data } = useLoaderData<typeof loader>();
  return (
    <ProgressFrame
      current="reference"
      title={`Design specification: ${phase.name}`}
      phase={phase}
      phaseState={data.phaseState}
      asked={data.base}
      sent={data.sent}
      asAt={data.asAt}
      references={[data.reference]}
      beside={<PhaseSelect phases={data.phases} phase={phase.id} />}
    >
      <ReferenceNav current="specification" phase={phase.id} />
      {documents && specification ? (
        <>
          <SpecificationSummary {...data} {...specification} phase={phase} documents={documents} />
          <nav aria-label="Pillars" className="app-reference-nav app-screen-only">
            <ul>
              {specification.pillars.map(({ code, title }) => (
                <li key={code}>
                  <a href={`#${code}`} className="govuk-link">
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {specification.pillars.map(({ code, title, sections, uncovered }) => (
            <section key={code} className="app-band" aria-labelledby={code}>
              <h2 className="govuk-heading-m" id={code}>
                {title}
              </h2>
              {sections.map((section) => (
                <SpecificationSection key={section.code} section={section} phase={phase.id} />
              ))}
              <SpecificationUncovered pillar={title} lines={uncovered} />
            </section>
          ))}
        </>
      ) : (
        <p className="govuk-body">
          The version of the proforma that this phase is answered on does not say what its items stand for.
        </p>
      )}
    </ProgressFrame>
  );
}
