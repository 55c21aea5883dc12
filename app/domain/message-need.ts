import type { ReturnState } from './area-return';
import { isChased } from './chasing';
import type { MessageKind } from './messages';
import type { Phase } from './phase';

/** What decides, in the moment before it leaves, whether an email is still needed. */
export type Need = {
  phase: Pick<Phase, 'dueAt' | 'closesAt'>;
  state: ReturnState;
  /** The recipient may sign in, and still works for the area that it is about. */
  recipient: 'there' | 'ended' | 'left';
  /** Of a question that it is about: whether it still waits for an answer. */
  questionOpen: boolean;
  /** For the digest: how many areas the programme still waits for. */
  awaited: number;
  /** Of a board pack that it is about: whether any of its files can be taken, or none could be made. */
  packThere?: boolean;
};

/** Why an email is no longer needed, in words; undefined while it is. */
export function whyNotNeeded(kind: MessageKind, need: Need, now: Date): string | undefined {
  if (need.recipient === 'ended') return 'They can no longer sign in';
  if (need.recipient === 'left')
    return kind === 'board_pack' ? 'They no longer see the programme' : 'They no longer work for the area';
  switch (kind) {
    case 'opening':
    case 'reminder':
    case 'overdue':
      return whyNotChased(kind, need, now);
    case 'returned':
      return isChased(need.state) ? undefined : 'The return has been sent again';
    case 'declined':
      return need.state === 'in_progress' || need.state === 'changes_requested'
        ? undefined
        : 'The return has been sent for sign-off again';
    case 'sign_off_waiting':
      return need.state === 'awaiting_sign_off' ? undefined : 'The return no longer waits for sign-off';
    case 'query':
      return need.questionOpen ? undefined : 'The question no longer waits for an answer';
    case 'digest':
      return need.awaited > 0 ? undefined : 'Every area has sent';
    case 'board_pack':
      return need.packThere ? undefined : 'The files were taken away';
    default:
      return undefined;
  }
}

function whyNotChased(kind: 'opening' | 'reminder' | 'overdue', { phase, state }: Need, now: Date) {
  if (!isChased(state)) return 'The return has been sent';
  if (now > phase.closesAt) return 'The phase has closed';
  if (kind === 'overdue') return now <= phase.dueAt ? 'The area was given a later date' : undefined;
  return now > phase.dueAt ? 'Its date has passed' : undefined;
}
