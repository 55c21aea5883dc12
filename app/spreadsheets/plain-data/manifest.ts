import type { PlainDataChoice } from '~/domain/plain-data';
import { illustrativeWarning, marking } from '../about';
import type { PlainContent } from './answers-table';
import { drain, type MadeFile, type PlainFile } from './plain-file';

/** What the manifest says of the whole. */
export type PlainFacts = PlainContent & {
  choice: PlainDataChoice;
  /** The ids of phases that were asked for and are not there. */
  leftOut: readonly string[];
};

/** Checks every file against the manifest beside it. */
const verify = `python3 -c "import json; [print(f['sha256'], f['name'], sep='  ') for f in json.load(open('manifest.json', encoding='utf-8'))['files']]" | sha256sum --check`;

/**
 * The file that says what the others are, with their rows, bytes and SHA-256 as they came out: files that have been read
 * already are not made again.
 */
export function manifestFile(
  files: readonly PlainFile[],
  made: ReadonlyMap<string, MadeFile>,
  facts: PlainFacts,
): PlainFile {
  return {
    name: 'manifest.json',
    type: 'application/json',
    async *body() {
      const listed = [];
      for (const file of files) {
        if (!made.has(file.name)) await drain(file);
        listed.push({ name: file.name, ...made.get(file.name) });
      }
      const manifest = { ...factsOf(facts), files: listed, verify };
      yield Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
    },
  };
}

function factsOf({ phases, labels, comments, illustrative, choice, leftOut }: PlainFacts) {
  const { programme = null, waves = null, pillar = null, areas = null } = choice.filter;
  return {
    marking,
    data: illustrative ? illustrativeWarning : 'Reported by areas',
    filters: { programme, waves, pillar, areas: labels ? null : areas },
    areas: labels ? 'anonymised' : 'named',
    comments,
    phases: phases.map(({ figures, edition, asAt, reference }) => ({
      phase: figures.phase.id,
      name: figures.phase.name,
      edition: edition ?? 'live',
      as_at: asAt.toISOString(),
      areas_asked: figures.asked.length,
      areas_sent: figures.submissions.length,
      figure_reference: reference ?? null,
    })),
    left_out: leftOut,
  };
}
