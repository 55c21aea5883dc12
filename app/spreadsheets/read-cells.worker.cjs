// Runs in a worker of its own: reads a workbook's cells with the library, which takes whatever it is given.
const { parentPort, workerData } = require('node:worker_threads');
const XLSX = require(workerData.library);

// The library remarks on number formats that it need not know here.
console.error = () => {};

const { bytes, sheets, limits } = workerData;
const book = XLSX.read(bytes, {
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
const read = {};
for (const name of sheets) {
  const rows = book.Sheets[name]?.['!data'];
  if (!rows) continue;
  read[name] = Array.from(rows, (row) => Array.from(row ?? [], (cell) => (cell ? plain(cell) : null)));
}
parentPort.postMessage(read);

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
