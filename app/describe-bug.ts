/** Where it broke and why, without the values that a failed query's own message holds. */
export function describeBug(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { query, cause } = error as Error & { query?: string };
  if (query === undefined) return error.stack ?? error.message;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const code = (cause as { code?: string } | undefined)?.code ?? 'no code';
  return [`Failed query (${code}): ${query}`, ...frames].join('\n');
}
