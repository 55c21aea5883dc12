/** An outcome that a person may be told about: done, or refused with a reason. */
export type Result<Value, Refusal> = { ok: true; value: Value } | { ok: false; refusal: Refusal };

export const accept = <Value>(value: Value) => ({ ok: true, value }) as const;
export const refuse = <Refusal>(refusal: Refusal) => ({ ok: false, refusal }) as const;
