/** A place in an order: `1st`, `2nd`, `3rd`, `11th`, `22nd`. */
export function sayOrdinal(place: number): string {
  const isTeen = Math.floor(place / 10) % 10 === 1;
  return `${place}${(isTeen ? undefined : endings[place % 10]) ?? 'th'}`;
}

const endings = ['th', 'st', 'nd', 'rd'];
