/** An item that somebody asks an area to change, with why; empty where the reason for the whole says it. */
export type NamedItem = { code: string; reason: string };
