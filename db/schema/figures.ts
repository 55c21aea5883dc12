import type { Kit } from '../kit';
import type { ProgrammeTables } from './programme';

/** Figures published elsewhere, kept as published. */
export const defineFigures = ({ table, primaryKey, text, int, bool }: Kit, { phases }: ProgrammeTables) => {
  const publishedFigures = table(
    'published_figures',
    {
      phaseId: text()
        .notNull()
        .references(() => phases.id, { onDelete: 'restrict' }),
      itemCode: text().notNull(),
      inPlace: int().notNull(),
      inDesign: int().notNull(),
      notImplemented: int().notNull(),
      impossible: bool().notNull(),
      note: text(),
    },
    (t) => [primaryKey({ columns: [t.phaseId, t.itemCode] })],
  );
  return { publishedFigures };
};
