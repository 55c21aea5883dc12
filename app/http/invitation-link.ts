import { paths } from '~/paths';

/** The whole address of a link for choosing a password, as people outside reach this service. */
export function invitationLink(request: Request, token: string): string {
  const base = process.env.PUBLIC_URL || new URL(request.url).origin;
  return new URL(paths.invitation(token), base).href;
}
