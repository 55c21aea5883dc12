import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export const serviceId = '26785a09-ab16-4eb0-8407-a37497a57506';
export const secret = '3d844edf-8d35-48ac-975b-e847b4f122b0';
export const apiKey = `progress_key-${serviceId}-${secret}`;

export type Asked = { method: string; path: string; body: Record<string, unknown> };
type Answer = { status: number; body: unknown };

/** A server on this machine that speaks the API of GOV.UK Notify: it checks the token and takes emails. */
export async function notifyService() {
  const asked: Asked[] = [];
  const refusals: Answer[] = [];
  const server = createServer(async (request, response) => {
    const body = (await json(request)) as Record<string, unknown>;
    asked.push({ method: request.method ?? '', path: request.url ?? '', body });
    const answer = tokenProblem(request.headers.authorization) ?? refusals.shift() ?? taken(body);
    response
      .writeHead(answer.status, { 'Content-Type': 'application/json' })
      .end(JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { baseUrl: `http://127.0.0.1:${port}`, asked, refusals };
}

/** An answer in the form that Notify refuses in. */
export function refusal(status: number, error: string, message: string): Answer {
  return { status, body: { status_code: status, errors: [{ error, message }] } };
}

function taken({ reference, template_id, personalisation }: Record<string, unknown>): Answer {
  const { subject, body } = personalisation as { subject: string; body: string };
  const content = { subject, body, from_email: 'progress@notifications.service.gov.uk' };
  const id = '740e5834-3a29-46b4-9a6f-16142fde533a';
  const template = { id: template_id, version: 1, uri: '/v2/template/1' };
  return { status: 201, body: { id, reference, content, uri: `/v2/notifications/${id}`, template } };
}

function tokenProblem(authorization = ''): Answer | undefined {
  const [head = '', payload = '', signature] = authorization.replace(/^Bearer /, '').split('.');
  const { iss } = JSON.parse(Buffer.from(payload, 'base64url').toString() || '{}') as { iss?: string };
  const right = createHmac('sha256', secret).update(`${head}.${payload}`).digest('base64url');
  if (iss === serviceId && signature === right) return undefined;
  return refusal(403, 'AuthError', 'Invalid token: API key not found');
}
