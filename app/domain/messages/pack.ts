import { sayDeadline } from '../dates';
import { type ExportKind, exportKindNames } from '../pack-exports';
import { plainName, type Words } from './facts';

/** A board pack that was made by itself, as far as its files can be taken. */
export type PackFacts = {
  template: string;
  phase: string;
  edition: number | null;
  files: readonly { kind: ExportKind; until: Date }[];
};

/** Tells somebody whom a template names that its files are there; what they hold is behind the link. */
export function writePack({ template, phase, edition, files }: PackFacts, link: string): Words | undefined {
  const [first] = files;
  if (!first) return undefined;
  const name = plainName(template);
  const until = files.reduce((soonest, file) => (file.until < soonest ? file.until : soonest), first.until);
  const of = `${plainName(phase)}, ${edition === null ? 'draft' : `edition ${edition}`}`;
  return {
    subject: `Ready: ${name}`,
    body: [
      `The board pack “${name}” was made of ${of}.`,
      files.map(({ kind }) => `- ${exportKindNames[kind]}`).join('\n'),
      `Sign in to take ${files.length === 1 ? 'it' : 'them'} until ${sayDeadline(until)}:\n${link}`,
    ].join('\n\n'),
  };
}
