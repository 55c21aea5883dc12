import type { Result } from '~/domain/result';

/** What an accepted outcome gave; anything else fails the test. */
export function done<Value>(outcome: Result<Value, unknown> | undefined): Value {
  if (!outcome?.ok) throw new Error(`It was refused: ${JSON.stringify(outcome)}`);
  return outcome.value;
}

/** Why an outcome was refused; anything else fails the test. */
export function refusalOf<Refusal>(outcome: Result<unknown, Refusal> | undefined): Refusal {
  if (!outcome || outcome.ok) throw new Error(`It was not refused: ${JSON.stringify(outcome)}`);
  return outcome.refusal;
}

/** The form that a loader or action gave back: its status, and what its page is shown. */
export async function given<Answer>(answer: Promise<Answer>) {
  const value = await answer;
  if (!value || typeof value !== 'object' || !('data' in value))
    throw new Error(`It gave back no form: ${JSON.stringify(value)}`);
  const { data, init } = value as Extract<Answer, { data: unknown; init: ResponseInit | null }>;
  return { status: init?.status ?? 200, data: data as Extract<Answer, { data: unknown }>['data'] };
}

/** Where a loader or action sends the person, whether it returned or threw. */
export async function locationOf(answer: Promise<unknown>): Promise<string> {
  const value = await answer.catch((thrown: unknown) => thrown);
  const location = value instanceof Response && value.status === 302 ? value.headers.get('Location') : null;
  if (location === null) throw new Error(`It sends nobody anywhere: ${value}`);
  return location;
}
