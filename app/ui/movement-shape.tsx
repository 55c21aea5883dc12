/** A solid triangle upwards or an outlined one downwards; the words beside it say the same. */
export function MovementShape({ direction }: { direction: 'up' | 'back' }) {
  return (
    <svg
      className="app-movement-shape"
      viewBox="0 0 16 16"
      width="13"
      height="13"
      aria-hidden="true"
      focusable="false"
    >
      {direction === 'up' ? (
        <path d="M8 2 15 14H1z" fill="#12436D" />
      ) : (
        <path d="M8 14 1.5 3h13z" fill="#fff" stroke="#801650" strokeWidth="2" />
      )}
    </svg>
  );
}
