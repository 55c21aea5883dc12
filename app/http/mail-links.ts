import type { MessageLinks } from '~/domain/messages/links';
import { paths } from '~/paths';

/** The whole addresses that emails lead to, as people outside reach this service; `origin` where nobody named them. */
export function mailLinks(origin: string): MessageLinks {
  const base = process.env.PUBLIC_URL || origin;
  const whole = (path: string) => new URL(path, base).href;
  return {
    taskList: (phase, area) => whole(paths.taskList(phase, area)),
    signOff: (phase, area) => whole(paths.signOff(phase, area)),
    submission: (id) => whole(paths.submission(id)),
    review: (phase, area) => whole(paths.review(phase, area)),
    phaseReturns: (phase) => whole(paths.phaseReturns(phase)),
    signIn: () => whole(paths.signIn()),
    help: () => whole(paths.help()),
    boardPack: (exportId) => whole(paths.boardPackExport(exportId)),
  };
}
