import type { Phase } from '../../app/domain/phase';
import type { Proforma } from '../../app/domain/proforma';
import type { Kit } from '../kit';

/** Who takes part, what they are asked and when. */
export const defineProgramme = ({ table, unique, primaryKey, text, int, at, json }: Kit) => {
  const programmes = table('programmes', {
    id: text().primaryKey(),
    name: text().notNull(),
    shortName: text().notNull(),
  });
  const areas = table('areas', {
    id: text().primaryKey(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    gssCode: text(),
    laCode: text(),
    region: text().notNull(),
    regionCode: text(),
  });
  const memberships = table(
    'memberships',
    {
      areaId: text()
        .notNull()
        .references(() => areas.id, { onDelete: 'restrict' }),
      programmeId: text()
        .notNull()
        .references(() => programmes.id, { onDelete: 'restrict' }),
      wave: int().notNull(),
      fromDate: text().notNull(),
      toDate: text(),
      source: text().notNull(),
    },
    (t) => [primaryKey({ columns: [t.areaId, t.programmeId] })],
  );
  const proformas = table('proformas', {
    version: int().primaryKey(),
    content: json<Proforma>().notNull(),
  });
  const phases = table('phases', {
    id: text().primaryKey(),
    name: text().notNull(),
    kind: text().$type<Phase['kind']>().notNull(),
    opensAt: at().notNull(),
    dueAt: at().notNull(),
    closesAt: at().notNull(),
    proformaVersion: int()
      .notNull()
      .references(() => proformas.version, { onDelete: 'restrict' }),
    source: text().notNull(),
  });
  const phaseAreas = table(
    'phase_areas',
    {
      phaseId: text()
        .notNull()
        .references(() => phases.id, { onDelete: 'restrict' }),
      areaId: text()
        .notNull()
        .references(() => areas.id, { onDelete: 'restrict' }),
    },
    (t) => [
      primaryKey({ columns: [t.phaseId, t.areaId] }),
      unique('phase_areas_area').on(t.areaId, t.phaseId),
    ],
  );
  const settings = table('settings', { key: text().primaryKey(), value: json<unknown>().notNull() });

  return { programmes, areas, memberships, proformas, phases, phaseAreas, settings };
};

export type ProgrammeTables = ReturnType<typeof defineProgramme>;
