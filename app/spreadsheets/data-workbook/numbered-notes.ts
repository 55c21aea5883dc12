import type { Sheet } from '../sheet';
import type { DataTable } from './data-table';

/** Each note's number, in the order in which a reader meets them: sheet by sheet, headers first, then row by row. */
export function numberNotes(tables: readonly DataTable[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const meet = (notes: readonly string[] = []) => {
    for (const note of notes) if (!numbers.has(note)) numbers.set(note, numbers.size + 1);
  };
  for (const { heads, rows } of tables) {
    for (const { notes } of heads) meet(notes);
    for (const row of rows) for (const cell of row) if (typeof cell === 'object') meet(cell.notes);
  }
  return numbers;
}

/** The markers of some notes: `[note 1][note 2]`. */
export function markNotes(notes: readonly string[], numbers: ReadonlyMap<string, number>): string {
  return notes.map((note) => `[note ${numbers.get(note)}]`).join('');
}

/** The worksheet of all notes; none where none is used. */
export function notesSheets(numbers: ReadonlyMap<string, number>): Sheet[] {
  if (numbers.size === 0) return [];
  return [
    {
      name: 'Notes',
      title: 'Notes',
      notes: ['This worksheet contains one table.'],
      header: ['Note number', 'Note text'],
      rows: [...numbers].map(([note, number]) => [`note ${number}`, note]),
      widths: [40, 90],
      table: 'notes',
    },
  ];
}
