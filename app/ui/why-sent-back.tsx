import type { ReturnState } from '~/domain/area-return';
import { ChangeRequests } from './change-request';
import { ReviewerReason } from './reviewer-reason';

type Props = Parameters<typeof ChangeRequests>[0] & { state: ReturnState; reason: string };

/** What a return was sent back for, by its own lead or a reviewer; from before requests named items, the reason alone. */
export function WhySentBack(props: Props) {
  const { state, reason, requests } = props;
  const asked = requests.some(({ kind }) => kind === 'changes');
  return (
    <>
      <ChangeRequests {...props} />
      {reason && !asked && <ReviewerReason reason={reason} state={state} />}
    </>
  );
}
