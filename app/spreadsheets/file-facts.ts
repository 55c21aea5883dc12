import { cellText } from './cell-text';
import type { Workbook } from './sheet';

/** What a file's properties say of it. */
export type FileFacts = {
  title: string;
  subject: string;
  /** An organisation, never a person. */
  author: string;
  keywords: readonly string[];
  language: string;
};

/** The properties of a workbook's file. */
export function factsOf({ title, subject }: Workbook): FileFacts {
  return {
    title: cellText(title),
    subject: cellText(subject),
    author: 'Report pathfinder progress',
    keywords: ['children’s social care', 'Families First for Children', 'pathfinder', 'progress'],
    language: 'en-GB',
  };
}
