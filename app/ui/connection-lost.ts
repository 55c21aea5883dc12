/** What a save that never reached the server comes back with. */
export const connectionLost = {
  errors: [],
  typed: {},
  clashes: [],
  saved: 0,
  locked: 'connection' as const,
};

/** Whether a posted form came back so; asking the server for anything else would only fail as well. */
export function isConnectionLost(actionResult: unknown): boolean {
  return (actionResult as { locked?: unknown } | undefined)?.locked === 'connection';
}
