// Runs in a process of its own: reads a workbook's cells with the library, which takes whatever it is given.
const { readFileSync } = require('node:fs');
const [, library, asked] = process.argv;
const XLSX = require(library);
const { sheets, limits } = JSON.parse(asked);

// The library remarks on number formats that it need not know here.
console.error = () => {};

const book = XLSX.read(readFileSync(0), {
  type: 'buffer',
  sheets,
  // One row more than is taken, to see whether there is one.
  sheetRows: limits.rows + 1,
  dense: true,
  cellFormula: true,
  cellHTML: false,
  cellText: false,
  cellNF: true,
});
const date1904 = !!book.Workbook?.WBProps?.date1904;
const left = { cells: limits.cells, characters: limits.characters };
process.stdout.write(JSON.stringify(readSheets() ?? 'too_many_cells'));

/** Undefined as soon as there is more than is taken: many cells can share one text, and would each be written out. */
function readSheets() {
  const read = {};
  for (const name of sheets) {
    const rows = book.Sheets[name]?.['!data'];
    if (!rows) continue;
    if (rows.length > limits.rows) return undefined;
    read[name] = [];
    for (const row of Array.from(rows, (each) => each ?? [])) {
      // What is far to the right of everything costs its empty neighbours too.
      const cells = Array.from(row, (cell) => (cell ? plain(cell) : null));
      const characters = cells.reduce((sum, cell) => sum + (cell?.text.length ?? 0), 0);
      left.cells -= cells.length;
      left.characters -= characters;
      if (left.cells < 0 || left.characters < 0) return undefined;
      read[name].push(cells);
    }
  }
  return read;
}

function plain(cell) {
  if (cell.f !== undefined) return { kind: 'formula', text: '' };
  if (cell.t === 'e') return { kind: 'error', text: '' };
  if (cell.t === 'd') return { kind: 'date', text: new Date(cell.v).toISOString().slice(0, 10) };
  if (cell.t === 'n' && cell.z && XLSX.SSF.is_date(cell.z)) {
    const { y, m, d } = XLSX.SSF.parse_date_code(cell.v, { date1904 });
    return { kind: 'date', text: [y, m, d].map((part) => String(part).padStart(2, '0')).join('-') };
  }
  if (cell.t === 'b') return { kind: 'boolean', text: cell.v ? 'TRUE' : 'FALSE' };
  if (cell.t === 'z' || cell.v === undefined || cell.v === null) return null;
  return { kind: cell.t === 'n' ? 'number' : 'text', text: String(cell.v) };
}
