/** The token that a request carries in its Authorization header; undefined when it carries none, whatever its cookies. */
export function readBearer(request: Request): string | undefined {
  const given = request.headers.get('Authorization') ?? '';
  return /^Bearer +([\w.~+/-]+=*)$/i.exec(given)?.[1];
}

/** What tells whoever was not let in how to come in, and what was wrong with how they tried. */
export function challenge(error?: { error: string; description?: string; scope?: string }): string {
  const parts = [
    'realm="API"',
    error && `error="${error.error}"`,
    error?.description && `error_description="${error.description}"`,
    error?.scope && `scope="${error.scope}"`,
  ];
  return `Bearer ${parts.filter(Boolean).join(', ')}`;
}
