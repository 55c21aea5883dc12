import { listNames } from '~/domain/words';

type Props = {
  paragraphs?: string | undefined;
  readers: readonly { name: string; headings: readonly string[] }[];
};

/** Where an expectation is said: paragraphs of the specification, and headings of the appendix wave by wave. */
export function SpecificationBasis({ paragraphs, readers }: Props) {
  const headings = readers.map(
    (reader) => `${reader.name} under ${listNames(reader.headings.map((heading) => `“${heading}”`))}`,
  );
  if (!paragraphs && headings.length === 0)
    return <p className="app-spec__basis">Neither document says more than the statement.</p>;
  return (
    <p className="app-spec__basis">
      Specification: {paragraphs ?? 'no numbered paragraph'}.
      {headings.length > 0 && ` Appendix: ${headings.join('; ')}.`}
    </p>
  );
}
