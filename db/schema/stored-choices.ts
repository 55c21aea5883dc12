import type { PackChoices } from '../../app/domain/pack-choices';

/** As they are stored: before a pack could be of several waves, it was of `wave` or of all. */
type StoredChoices = PackChoices & { filter: { wave?: number } };

/**
 * A pack's choices as they came out of the store. What was stored before is read here, in one place for both engines,
 * and not rewritten.
 */
export function readStoredChoices({ filter, ...choices }: StoredChoices): PackChoices {
  const { wave, ...others } = filter;
  return { ...choices, filter: wave === undefined ? others : { ...others, waves: [wave] } };
}
