const statements: Record<string, string> = {
  stage_order: 'Both answers are right',
  same_comment: 'This comment is right for all of them',
  no_comment: 'There is nothing to add',
  identifying_text: 'This does not identify a person',
};

/** How much of what is asked still has to be confirmed or explained. */
export function sayToConfirm(asked: number, left: number): string {
  if (left === 0) return `${asked} confirmed or explained`;
  return left === asked ? `${left} to confirm or explain` : `${left} of ${asked} still to confirm or explain`;
}

/** What an area says by a tick to something that this rule asks. */
export function confirmWords(rule: string): string {
  return statements[rule] ?? 'This answer is right';
}
