import fc from 'fast-check';
import type { AskedArea, PhaseFigures } from '~/domain/figures';
import { itemsOf, type Proforma } from '~/domain/proforma';
import { type Status, statuses } from '~/domain/status';
import { answerOf, areaOf, phaseIds, phaseOf, proformaOf, submissionOf } from './figure-arbitraries';

/** By phase, area and item, what an area answered; an area that is not there did not send. */
export type Told = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Status>>>>>>;
export type DisclosureWorld = {
  form: Proforma;
  areas: readonly AskedArea[];
  askedIn: readonly (readonly string[])[];
  told: Told;
};

const names = [
  ...['Ashcombe', 'Brackenshire', 'Calderholt', 'Dunmere', 'Eldershaw', 'Farrowdale', 'Glenmarsh'],
  ...['Harrowick', 'Inglemoor', 'Jesmonby', 'Kelderby', 'Larkhope', 'Millbrae', 'Netherby'],
];

/** The figures that such a world freezes, in the order of its phases. */
export function figuresIn({ form, areas, askedIn, told }: DisclosureWorld): PhaseFigures[] {
  return askedIn.map((ids, at) => {
    const id = phaseIds[at] ?? '';
    const asked = areas.filter((area) => ids.includes(area.id));
    const submissions = asked.flatMap((area) => {
      const given = Object.entries(told[id]?.[area.id] ?? {}).map(
        ([code, status]) => [code, answerOf(status)] as const,
      );
      return given.length > 0 ? [submissionOf(id, area, Object.fromEntries(given))] : [];
    });
    return { phase: phaseOf(id), proforma: form, asked, submissions };
  });
}

/** The same world, with other answers where they are given. */
export function retold(
  world: DisclosureWorld,
  phase: string,
  other: readonly (readonly [area: string, code: string, status: Status])[],
): DisclosureWorld {
  const ofPhase = { ...world.told[phase] };
  for (const [area, code, status] of other) ofPhase[area] = { ...ofPhase[area], [code]: status };
  return { ...world, told: { ...world.told, [phase]: ofPhase } };
}

/**
 * Worlds of few waves, regions and programmes, in which areas join, leave, miss a phase, leave answers out and have items
 * out of scope; most answers alike, so that many groups are all of one mind.
 */
export function disclosureWorlds(size: { areas: number; phases: number }): fc.Arbitrary<DisclosureWorld> {
  const form = proformaOf([[2, 2], [2]]);
  const codes = itemsOf(form).map(({ code }) => code);
  const usually = <Value>(value: Value, other: fc.Arbitrary<Value>) =>
    fc.oneof({ weight: 7, arbitrary: fc.constant(value) }, other);
  const member = fc.record({
    wave: fc.integer({ min: 1, max: 2 }),
    region: fc.constantFrom('North', 'South'),
    programme: usually('ffc', fc.constantFrom('ffc', 'fnp')),
    outOfScope: usually<string[]>([], fc.subarray(codes)),
    joins: usually(0, fc.nat(size.phases - 1)),
    leaves: usually(size.phases, fc.nat(size.phases)),
  });
  const usual = fc
    .constantFrom(...statuses)
    .chain((status) => usually<Status>(status, fc.constantFrom(...statuses)));
  const answers = fc.tuple(...codes.map(() => usually(true, fc.boolean())), ...codes.map(() => usual));
  const sends = fc.tuple(usually(true, fc.boolean()), answers);
  return fc
    .integer({ min: 2, max: size.areas })
    .chain((count) =>
      fc.record({
        members: fc.array(member, { minLength: count, maxLength: count }),
        sent: fc.array(fc.array(sends, { minLength: count, maxLength: count }), {
          minLength: size.phases,
          maxLength: size.phases,
        }),
        minded: fc.array(fc.constantFrom(...statuses, null), {
          minLength: codes.length,
          maxLength: codes.length,
        }),
      }),
    )
    .map(({ members, sent, minded }) => {
      const areas = members.map(({ wave, region, programme, outOfScope }, at) =>
        areaOf(names[at] ?? '', new Set(codes.filter((code) => !outOfScope.includes(code))), {
          wave,
          region,
          programme,
        }),
      );
      const askedIn = sent.map((_, phase) =>
        areas.flatMap(({ id }, at) => {
          const { joins = 0, leaves = 0 } = members[at] ?? {};
          return joins <= phase && phase < leaves ? [id] : [];
        }),
      );
      const told = Object.fromEntries(
        sent.map((byArea, phase) => [
          phaseIds[phase],
          Object.fromEntries(
            byArea.flatMap(([has, given], at) => {
              const area = areas[at];
              if (!has || !area || !askedIn[phase]?.includes(area.id)) return [];
              const own = codes.flatMap((code, item) =>
                given[item] && area.scope.has(code)
                  ? [[code, minded[item] ?? (given[codes.length + item] as Status)] as const]
                  : [],
              );
              return [[area.id, Object.fromEntries(own)]];
            }),
          ),
        ]),
      ) as Told;
      return { form, areas, askedIn, told };
    });
}
