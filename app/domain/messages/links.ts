import type { ReturnState } from '../area-return';
import type { MessageKind } from '../messages';

/** The whole addresses that emails lead to. */
export type MessageLinks = {
  taskList(phase: string, area: string): string;
  signOff(phase: string, area: string): string;
  submission(id: string): string;
  review(phase: string, area: string): string;
  phaseReturns(phase: string): string;
  signIn(): string;
  help(): string;
  boardPack(exportId: string): string;
};

type About = {
  phase: string;
  area: string;
  state: ReturnState;
  /** The submission that it is about, if it is about one. */
  submission: string | undefined;
  /** It is for the programme to decide. */
  undecided: boolean;
  /** A file of the board pack that it is about, if it is about one. */
  pack?: string | undefined;
};

/** Where the reader of an email goes on. */
export function linkOf(kind: MessageKind, about: About, links: MessageLinks): string {
  const { phase, area, state, submission, undecided, pack } = about;
  if (kind === 'invitation') return links.signIn();
  if (kind === 'board_pack') return links.boardPack(pack ?? '');
  if (kind === 'digest') return links.phaseReturns(phase);
  if (kind === 'query_answered' || (kind === 'amendment' && undecided)) return links.review(phase, area);
  if ((kind === 'receipt' || kind === 'accepted') && submission) return links.submission(submission);
  const chased = kind === 'reminder' || kind === 'overdue' || kind === 'sign_off_waiting';
  if (chased && state === 'awaiting_sign_off') return links.signOff(phase, area);
  return links.taskList(phase, area);
}
