import { Fragment } from 'react';

type Section = { title: string; items: readonly { code: string; shortName: string }[] };
type Props<Key> = {
  pillars: readonly (NoInfer<Key> & { title: string; sections: readonly (NoInfer<Key> & Section)[] })[];
  /** What a pillar or a section goes by in the address. */
  keyOf: (part: Key) => string;
};

/** Every pillar, section and item of a form, as options of a select. */
export function PartOptions<Key>({ pillars, keyOf }: Props<Key>) {
  return pillars.map((pillar) => (
    <optgroup key={keyOf(pillar)} label={pillar.title}>
      <option value={keyOf(pillar)}>{pillar.title} (pillar)</option>
      {pillar.sections.map((section) => (
        <Fragment key={keyOf(section)}>
          <option value={keyOf(section)}>{section.title} (section)</option>
          {section.items.map(({ code, shortName }) => (
            <option key={code} value={code}>
              {code} {shortName}
            </option>
          ))}
        </Fragment>
      ))}
    </optgroup>
  ));
}
