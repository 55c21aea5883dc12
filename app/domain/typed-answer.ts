/** One item's fields as they were typed, good or not. */
export type TypedAnswer = {
  status: string;
  comment: string;
  stepBack: string;
  delays: readonly string[];
  month: string;
  year: string;
};

/** Whether the fields hold the same; browsers write a line break in two ways. */
export function sameTyping(a: TypedAnswer, b: TypedAnswer): boolean {
  return spell(a) === spell(b);
}

function spell({ status, comment, stepBack, delays, month, year }: TypedAnswer) {
  const lines = comment.replace(/\r\n?/g, '\n');
  return JSON.stringify([status, lines, stepBack, [...delays].sort(), month.trim(), year.trim()]);
}
