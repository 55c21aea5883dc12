import { Link } from '@remix-run/react';
import type { InPlace } from '~/domain/heatmap-groups';
import { shadeOf } from '~/domain/section-shares';
import { outOf } from '~/domain/words';

type Props = InPlace & {
  whole: boolean;
  /** Where the answers counted are, when that has an address. */
  to?: string | undefined;
};

/** How many areas of a group have one item in place, or how many of its answers to a section; its base is heard, or read. */
export function TotalCell({ inPlace, answered, whole, to }: Props) {
  if (answered === 0) return <td className="x">None sent</td>;
  const said = (
    <>
      {inPlace}
      {whole ? ` of ${answered}` : <i> of {answered}</i>}
    </>
  );
  return (
    <td className={`s${shadeOf(inPlace, answered)}`} title={outOf(inPlace, answered, 'answer')}>
      {to && inPlace > 0 ? (
        <Link to={to} prefetch="none">
          {said}
        </Link>
      ) : (
        said
      )}
    </td>
  );
}
