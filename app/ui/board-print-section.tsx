import type { ReactNode } from 'react';
import type { PackCover } from '~/domain/board-pack';
import { sayPackBase } from '~/domain/pack-messages';

type Props = { id: string; title: string; cover: PackCover; children: ReactNode };

/** A section of a printed pack, on a sheet of its own, with whom its figures stand on. */
export function PrintSection({ id, title, cover, children }: Props) {
  return (
    <section className="print-section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p className="print-base">
        {cover.phase.name}, {cover.state}. {sayPackBase(cover)}
        {cover.filters.length > 0 && ` Narrowed to: ${cover.filters.join('; ')}.`}
      </p>
      {children}
    </section>
  );
}
