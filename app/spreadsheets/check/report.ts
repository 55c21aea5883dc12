import { type Checked, essentialFailures } from './check-workbook';

/** The report on a file, one line for each rule and one for each place at which it fails. */
export function writeReport(fileName: string, checked: readonly Checked[]): string {
  const lines = checked.flatMap(({ id, grade, says, outcome, places, left }) => [
    `${id} (${grade}) ${outcome}: ${says}`,
    ...places.slice(0, mostPlaces).map((place) => `    ${place}`),
    ...(places.length > mostPlaces ? [`    and ${places.length - mostPlaces} more`] : []),
    ...(left ? [`    not machine-checkable: ${left}`] : []),
  ]);
  const count = (outcome: Checked['outcome']) => checked.filter((each) => each.outcome === outcome).length;
  return [
    fileName,
    ...lines,
    `${count('pass')} pass, ${count('fail')} fail (${essentialFailures(checked).length} essential), ${count('not applicable')} not applicable.`,
    'Not machine-checkable: spelling, plain language, the Excel accessibility checker.',
    '',
  ].join('\n');
}

const mostPlaces = 5;
