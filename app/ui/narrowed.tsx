import { Link } from '@remix-run/react';
import { type Standing, standingNames } from '~/domain/status';
import { readWaves, sayWaves } from '~/domain/waves';
import { listNames, outOf } from '~/domain/words';

type Props = {
  asked: {
    programme?: string | undefined;
    /** One, or several with commas. */
    wave?: string | undefined;
    status?: Standing | undefined;
    moved?: 'up' | 'back' | undefined;
  };
  shown: number;
  of: number;
  /** The address that shows every area. */
  all: string;
};

/** Which areas are shown when not all of them are, and the way to all; nothing when all are. */
export function Narrowed({ asked: { programme, wave, status, moved }, shown, of, all }: Props) {
  const only = [
    programme !== undefined && `of programme ${programme.toUpperCase()}`,
    wave !== undefined && `of ${sayWaves(readWaves(wave) ?? []).toLowerCase()}`,
    status && standingNames[status].toLowerCase(),
    moved && (moved === 'up' ? 'that moved up' : 'that slipped back'),
  ].filter((said) => typeof said === 'string');
  if (only.length === 0) return null;
  return (
    <p className="app-narrowed">
      {shown === 0
        ? `No areas match: only areas ${listNames(only)}.`
        : `Showing ${outOf(shown, of, 'area')}: only areas ${listNames(only)}.`}{' '}
      <Link to={all} className="govuk-link">
        Show all areas
      </Link>
    </p>
  );
}
