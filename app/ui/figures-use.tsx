import type { ReturnState, ReturnWindow } from '~/domain/area-return';
import { sayFiguresUse } from '~/domain/figures-use';

type Props = {
  state: ReturnState;
  window: ReturnWindow;
  submission: { version: number; submittedAt: Date } | undefined;
};

/** Which version the figures stand on, while the next is awaited. */
export function FiguresUse({ state, window, submission }: Props) {
  const words = sayFiguresUse(state, window, submission);
  return words ? <p className="govuk-body">{words}</p> : null;
}
