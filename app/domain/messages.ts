/** What an email is about. */
export const messageKinds = [
  'opening',
  'reminder',
  'overdue',
  'returned',
  'declined',
  'sign_off_waiting',
  'query',
  'query_answered',
  'receipt',
  'accepted',
  'extension',
  'amendment',
  'digest',
  'invitation',
  'board_pack',
] as const;
export type MessageKind = (typeof messageKinds)[number];

/** Where an email stands: still to go, stopped by a person, gone, kept because none leaves here, given up, or no longer needed. */
export const messageStates = ['waiting', 'held', 'sent', 'kept', 'failed', 'cancelled'] as const;
export type MessageState = (typeof messageStates)[number];
