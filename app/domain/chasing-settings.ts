/** When an area is written to about a return that it has not sent. */
export type ChasingSettings = {
  /** Reminders go so many working days before the return is due. */
  remindBefore: readonly number[];
  /** The first message after that goes so many working days after it, and then one every so many days. */
  overdueAfter: number;
  overdueEvery: number;
};

export const usualChasing: ChasingSettings = { remindBefore: [5, 1], overdueAfter: 1, overdueEvery: 7 };

/** The settings as somebody stored them, or the usual ones where nobody did or they make no sense. */
export function readChasingSettings(stored: unknown): ChasingSettings {
  const { remindBefore, overdueAfter, overdueEvery } = (stored ?? {}) as Partial<ChasingSettings>;
  const right =
    Array.isArray(remindBefore) && remindBefore.every(isDays) && isDays(overdueAfter) && isDays(overdueEvery);
  return right ? ({ remindBefore, overdueAfter, overdueEvery } as ChasingSettings) : usualChasing;
}

/** Whether a message can go so many days before or after another day. */
export function isDays(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= mostDays;
}

/** The most days that can be set. */
export const mostDays = 60;
