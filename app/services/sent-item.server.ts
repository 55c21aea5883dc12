import { listAskedAreas } from 'db/areas';
import { findPhase } from 'db/phases';
import { findReturn } from 'db/returns';
import type { Reader } from 'db/store';
import { listSubmissionsOfArea, listSubmittedAnswers } from 'db/submissions';
import { type PhaseArea, phaseForArea } from '~/domain/exceptions';
import type { SubmittedAnswer } from '~/domain/figures';
import type { Phase } from '~/domain/phase';
import { findItem, type Item, type Section } from '~/domain/proforma';
import { ownArea, seesProgramme, type Viewer } from '~/domain/viewer';

/** An item of a return that was sent, as it stands in the last version. */
export type SentItem = {
  returnId: string;
  phase: Phase;
  area: PhaseArea;
  section: Section;
  item: Item;
  answer: SubmittedAnswer;
  submission: { id: string; reference: string; version: number; submittedAt: Date };
};

/** The item, if its area is the viewer's own or they see the programme, and it has been sent; otherwise not found. */
export async function findSentItem(
  db: Reader,
  viewer: Viewer,
  { phaseId, areaSlug, code }: { phaseId: string; areaSlug: string; code: string },
): Promise<SentItem | undefined> {
  if (!seesProgramme(viewer) && !ownArea(viewer, areaSlug)) return undefined;
  const known = await findPhase(db, phaseId);
  const place = known && findItem(known.proforma, code);
  const area = (await listAskedAreas(db, [phaseId])).get(phaseId)?.find(({ slug }) => slug === areaSlug);
  const row = area && (await findReturn(db, phaseId, area.id));
  if (!known || !place || !area || !row) return undefined;
  const [submission] = (await listSubmissionsOfArea(db, area.id)).filter((sent) => sent.returnId === row.id);
  const answer = submission && (await listSubmittedAnswers(db, submission.id))[code];
  if (!answer) return undefined;
  const phase = phaseForArea(known.phase, area.extension);
  const { section, item } = place;
  return { returnId: row.id, phase, area, section, item, answer, submission };
}
