import { type Standing, standingNames } from '~/domain/status';

/** A standing in words, with the shape and colour that only help. */
export function StatusWord({ standing }: { standing: Standing }) {
  return (
    <span className="app-status">
      <StatusShape standing={standing} />
      {standingNames[standing]}
    </span>
  );
}

/** Full circle in place, half circle in design, barred square not being implemented, dashed ring otherwise. */
export function StatusShape({ standing }: { standing: Standing }) {
  return (
    <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true" focusable="false">
      {shapes[standing]}
    </svg>
  );
}

const dashedRing = (
  <circle cx="8" cy="8" r="6.5" fill="#fff" stroke="#505a5f" strokeWidth="1.5" strokeDasharray="2.5 2" />
);

const shapes = {
  in_place: <circle cx="8" cy="8" r="7" fill="#12436D" />,
  in_design: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="#fff" stroke="#1b7a72" strokeWidth="1.6" />
      <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="#1b7a72" />
    </>
  ),
  not_implemented: (
    <>
      <rect x="1" y="1" width="14" height="14" fill="#801650" />
      <rect x="4" y="7" width="8" height="2" fill="#fff" />
    </>
  ),
  not_submitted: dashedRing,
  not_in_scope: <path d="M3 13 13 3" stroke="#505a5f" strokeWidth="1.5" />,
} as const;
