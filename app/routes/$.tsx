import { notFound } from '~/http/responses';

/** Every address that no other route has. */
export function loader() {
  throw notFound();
}

export function action() {
  throw notFound();
}

export default function NothingHere() {
  return null;
}
