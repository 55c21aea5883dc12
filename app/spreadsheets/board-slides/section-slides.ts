import type { Slide } from './slide';

/** What a section comes to: slides of its own, or where it has little to say a line on a slide that such sections share. */
export type SectionSlides = { slides: readonly Slide[] } | { line: string; notes: readonly string[] };
