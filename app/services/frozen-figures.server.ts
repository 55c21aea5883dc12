import type { Reader } from 'db/store';
import { type EditionHead, editionKey } from '~/domain/edition';
import type { CountedAnswer, PhaseFigures } from '~/domain/figures';

/** As many editions as are kept at once: sixteen years of quarters. */
const mostKept = 64;

/**
 * The figures of editions that this process has read already, by store: what is frozen never moves, so it is read once.
 * The oldest make room for the newest.
 */
export class FrozenFigures<Answer extends CountedAnswer> {
  readonly #byStore = new WeakMap<Reader, Map<string, PhaseFigures<Answer>>>();

  /** The figures of an edition, where they have been read from this store. */
  find(db: Reader, edition: EditionHead | undefined): PhaseFigures<Answer> | undefined {
    return edition && this.#byStore.get(db)?.get(editionKey(edition));
  }

  /** Keeps the figures of an edition as they were read from this store. */
  keep(db: Reader, edition: EditionHead, figures: PhaseFigures<Answer>): void {
    const kept = this.#byStore.get(db) ?? new Map<string, PhaseFigures<Answer>>();
    this.#byStore.set(db, kept);
    const [oldest] = kept.keys();
    if (kept.size >= mostKept && oldest) kept.delete(oldest);
    kept.set(editionKey(edition), figures);
  }
}
