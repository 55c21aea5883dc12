import { streamZip } from '../stream-zip';
import { answersTable } from './answers-table';
import { answersXlsx } from './answers-xlsx';
import { dictionaryTable } from './dictionary-table';
import { figuresTable } from './figures-table';
import { manifestFile, type PlainFacts } from './manifest';
import { type MadeFile, type PlainFile, tableFile } from './plain-file';

export type { PlainFile };

/** The files of the archive in their order, the manifest last. */
export function plainFiles(facts: PlainFacts): PlainFile[] {
  const made = new Map<string, MadeFile>();
  const answers = answersTable(facts);
  const figures = figuresTable(facts);
  const files = [
    tableFile(answers, 'csv', made),
    tableFile(answers, 'json', made),
    tableFile(figures, 'csv', made),
    tableFile(figures, 'json', made),
    tableFile(dictionaryTable([answers, figures]), 'csv', made),
  ];
  return [...files, manifestFile(files, made, facts)];
}

/** All answers as one sheet of a workbook, which is no part of the archive. */
export function answersWorkbook(facts: PlainFacts): PlainFile {
  return {
    name: 'answers.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: () => answersXlsx(facts),
  };
}

/** The archive of these files, made while it is read; it fails when one of them does. */
export function archiveOf(files: readonly PlainFile[]): AsyncIterable<Uint8Array> {
  return streamZip(files);
}
