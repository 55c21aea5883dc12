import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { apiScopes } from '~/domain/api-token';
import { apiSummaries, defaultPhase, parametersOf } from '~/http/api-openapi';
import { apiProblems } from '~/http/api-problem';
import { inFull } from '~/http/file-response';
import { paths } from '~/paths';
import { apiLimits } from '~/services/api-access.server';
import { ApiHelp } from '~/ui/api-help';

export const handle = { title: 'Reading figures from other systems' };

/** How to read figures from Excel, Power BI and other systems; told from what the API is made of. */
export function loader({ request }: LoaderFunctionArgs) {
  return {
    service: inFull(request, '/'),
    limits: { token: apiLimits.token.most, address: apiLimits.address.most },
    defaultPhase,
    addresses: apiScopes.map((scope) => ({
      scope,
      path: paths.api(scope),
      summary: apiSummaries[scope],
      parameters: parametersOf(scope).map(({ name, description }) => ({ name, description })),
    })),
    problems: Object.entries(apiProblems).map(([name, said]) => ({ name, ...said })),
  };
}

export default function ApiHelpPage() {
  return <ApiHelp {...useLoaderData<typeof loader>()} />;
}
