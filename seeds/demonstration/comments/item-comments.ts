import type { Status } from '~/domain/status';

/**
 * What areas write beside one item. In design: the first half while the end is far off, the rest when it is near.
 * In place: the first when it is new, the rest later on. `{board}`, `{place}`, `{month}` and `{few}` are filled in for the area.
 */
export type ItemComments = Record<Status, readonly string[]>;
