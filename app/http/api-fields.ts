import { z } from 'zod';

export const text = z.string();
export const optionalText = z.string().nullable();
export const count = z.int().nonnegative();
export const instant = z.iso.datetime();
/** A phase as answers name it. */
export const named = z.strictObject({ id: z.string(), name: z.string() });
