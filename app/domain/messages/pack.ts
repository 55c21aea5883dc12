import { sayDeadline } from '../dates';
import { type ExportKind, exportKindNames } from '../pack-exports';
import { plainName, type Words } from './facts';

/** A board pack that was made by itself, as far as its files can be taken; none of them: it could not be made. */
export type PackFacts = {
  template: string;
  phase: string | null;
  edition: number | null;
  files: readonly { kind: ExportKind; until: Date }[];
};

/** Tells somebody whom a template names that its files are there, or could not be made; the rest is behind the link. */
export function writePack({ template, phase, edition, files }: PackFacts, link: string): Words {
  const [first] = files;
  const name = plainName(template);
  if (!first) return writeNotMade(name, phase, link);
  const until = files.reduce((soonest, file) => (file.until < soonest ? file.until : soonest), first.until);
  const of = `${plainName(phase ?? 'the newest phase')}, ${edition === null ? 'draft' : `edition ${edition}`}`;
  return {
    subject: `Ready: ${name}`,
    body: [
      `The board pack “${name}” was made of ${of}.`,
      files.map(({ kind }) => `- ${exportKindNames[kind]}`).join('\n'),
      `Sign in to take ${files.length === 1 ? 'it' : 'them'} until ${sayDeadline(until)}:\n${link}`,
    ].join('\n\n'),
  };
}

function writeNotMade(name: string, phase: string | null, link: string): Words {
  const of = phase === null ? '' : ` of ${plainName(phase)}`;
  return {
    subject: `Not made: ${name}`,
    body: [
      `The board pack “${name}”${of} was to be made by itself, but none of its files could be made.`,
      `Sign in to see why, and to have them made again:\n${link}`,
    ].join('\n\n'),
  };
}
