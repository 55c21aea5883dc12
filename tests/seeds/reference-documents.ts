import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder beside the project that the seed documents are handed over in; most checkouts have none. */
const reference = fileURLToPath(new URL('../../../shared/reference/', import.meta.url));
const documents = `${reference}seed-documents/`;
const codeList = `${reference}local-authorities.csv`;

/** Whether the seed documents are beside this checkout. */
export const documentsPresent = existsSync(documents);
/** Whether the list of local authorities with their codes is beside this checkout. */
export const codeListPresent = existsSync(codeList);

/** The lines of the seed document whose file name starts with this number. */
export function linesOf(number: '001' | '003' | '004'): string[] {
  const file = readdirSync(documents).find((name) => name.startsWith(number));
  if (!file) throw new Error(`No seed document ${number}`);
  return readFileSync(documents + file, 'utf8').split(/\r?\n/);
}

/** The lines of the list of local authorities: name, both codes, region and its code. */
export function codeListLines(): string[] {
  return readFileSync(codeList, 'utf8').split(/\r?\n/);
}

/** Undoes what the page layout did to a text: doubled spaces and words broken at the edge of a cell. */
export function withoutLayout(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/(\w)- (?=\w)/g, '$1-')
    .replace('plan ning', 'planning')
    .replace('implemente d', 'implemented')
    .replace('commission ing', 'commissioning')
    .trim();
}

/** The numbered paragraphs of the summary design specification, by number; a paragraph runs on until the next one. */
export function specificationParagraphs(): Map<number, string> {
  const found = new Map<number, string>();
  let last = 0;
  for (const line of linesOf('003')) {
    const [, number, text = ''] = /^(?:#+ )?(\d+)\. (.*)/.exec(line) ?? [];
    if (Number(number) === last + 1) found.set(++last, text);
    else if (last > 0 && !line.startsWith('#')) found.set(last, `${found.get(last)} ${line}`);
  }
  return found;
}

/** Appendix 4, block by block: what was amended after wave 1, and the draft specification of wave 2 that follows. */
export function appendix4() {
  const blocks = between(linesOf('004'), 'Appendix 4 – ', 'Appendix 5 – ')
    .join('\n')
    .replace(/<\/?u>/g, '')
    .split(/\n\s*\n/)
    .map((block) => withoutLayout(block).replace(/\b(pre|information)(proceedings|sharing)\b/g, '$1-$2'));
  const draft = blocks.findIndex((block) => block.startsWith('Updated draft FFCP design specification'));
  return { amended: blocks.slice(0, draft), draft: blocks.slice(draft) };
}

/** The lines after the one that starts with `from`, up to the one that starts with `to`. */
function between(lines: string[], from: string, to: string): string[] {
  const start = lines.findIndex((line) => line.startsWith(from));
  const end = lines.findIndex((line, index) => index > start && line.startsWith(to));
  if (start < 0 || end < 0) throw new Error(`Nothing found from "${from}" to "${to}"`);
  return lines.slice(start + 1, end);
}

/** A section as Appendix 2 prints it; the two heads that run over several lines are joined by column. */
export type PrintedSection = {
  pillar: string;
  title: string;
  inPlace: string;
  inDesign: string;
  notImplemented: string;
  comment: string;
  /** Its statements one after the other. */
  statements: string;
};

/** Appendix 2, section by section. */
export function appendix2(): PrintedSection[] {
  const lines = between(linesOf('004'), 'Appendix 2 – ', 'Appendix 3 – ');
  const sections: PrintedSection[] = [];
  let pillar = '';
  let head: string[][] = [];
  let rows: string[] = [];
  const column = (fromRight: number) =>
    withoutLayout(head.map((cells) => cells.at(fromRight) ?? '').join(' '));
  const finish = () => {
    if (head.length === 0) return;
    sections.push({
      pillar,
      title: column(-5),
      inPlace: column(-4),
      inDesign: column(-3),
      notImplemented: column(-2),
      comment: column(-1),
      statements: withoutLayout(rows.join(' ')),
    });
    head = [];
    rows = [];
  };
  let headRunsOn = false;
  for (const line of lines) {
    const cells = line.split('\t');
    if (line.startsWith('Pillar: ')) {
      finish();
      pillar = line.slice('Pillar: '.length);
    } else if (cells.at(-1)?.startsWith('Further comments')) {
      finish();
      head = [cells];
      // A head in one line closes its bracket there; the two others end at the next empty line.
      headRunsOn = !line.endsWith(')');
    } else if (headRunsOn) {
      if (line.trim() === '') headRunsOn = false;
      else head.push(cells);
    } else rows.push(cells[0] ?? '');
  }
  finish();
  return sections;
}

/** Appendix 3, row by row, with an empty cell read as 0. */
export function appendix3() {
  return between(linesOf('004'), 'Appendix 3 – ', 'Appendix 4 – ')
    .map((line) => line.split('\t'))
    .filter((cells) => cells.length > 1 && cells[0] !== 'System reform')
    .map(([statement = '', inPlace, inDesign, notImplemented]) => ({
      statement: withoutLayout(statement).replace('(for Pathfinder)', '(for FFCP)'),
      inPlace: Number(inPlace),
      inDesign: Number(inDesign),
      notImplemented: Number(notImplemented),
    }));
}

/** The areas that the policy paper lists, in its order, under "FFC pathfinder, wave 1" and its like. */
export function listedAreas() {
  const listed: { programme: string; wave: number; name: string }[] = [];
  let heading: RegExpMatchArray | null = null;
  for (const line of linesOf('001')) {
    heading = line.match(/^(FFC|FNP).*, wave (\d) local authorities$/) ?? heading;
    const name = line.match(/^\s*• (.+)$/)?.[1];
    if (heading && name)
      listed.push({ programme: `${heading[1]}`.toLowerCase(), wave: Number(heading[2]), name: name.trim() });
  }
  return listed;
}
