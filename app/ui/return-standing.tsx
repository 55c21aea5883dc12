import type { Area } from '~/domain/area';
import type { ReturnAction, ReturnState, ReturnWindow } from '~/domain/area-return';
import type { Amendment, ChangeRequest } from '~/domain/change-request';
import type { ItemPlace } from '~/domain/item-places';
import type { Phase } from '~/domain/phase';
import { AmendmentNote } from './amendment-note';
import { DueLine } from './due-line';
import { FiguresUse } from './figures-use';
import { LockedNotice } from './locked-notice';
import { WhySentBack } from './why-sent-back';

export type ReturnStandingProps = {
  now: Date;
  phase: Phase;
  phaseState: 'open' | 'closed';
  area: Area;
  state: ReturnState;
  reason: string;
  actions: readonly ReturnAction[];
  submission: { id: string; reference: string; version: number; submittedAt: Date } | undefined;
  requests: readonly ChangeRequest[];
  places: Readonly<Record<string, ItemPlace>>;
  amendment: Amendment | undefined;
  window: ReturnWindow;
};

/** Before anything else: what a return was sent back for, until when it is taken or why not, and what counts meanwhile. */
export function ReturnStanding(props: ReturnStandingProps) {
  const { phase, state, window, submission, actions } = props;
  return (
    <>
      <WhySentBack {...props} />
      {actions.includes('edit') ? <DueLine phase={phase} now={props.now} /> : <LockedNotice {...props} />}
      <FiguresUse state={state} window={window} submission={submission} />
      <AmendmentNote {...props} />
    </>
  );
}
