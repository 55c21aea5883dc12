import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { BoardPack } from '~/domain/board-pack';
import { type PackSection, packSectionNames } from '~/domain/pack-choices';
import { PrintBarriers } from './board-print-barriers';
import { PrintComments } from './board-print-comments';
import { PrintCover } from './board-print-cover';
import { PrintExceptions } from './board-print-exceptions';
import { PrintGrid } from './board-print-grid';
import { PrintMatrix } from './board-print-matrix';
import { PrintMovement } from './board-print-movement';
import { PrintSection } from './board-print-section';
import { drawPrintTrends } from './board-print-trends.server';
import { PrintDefinitions, PrintHeadlines, PrintNotes } from './board-print-words';
import type { TrendView } from './trend-view';

export type BoardPrintAsked = {
  pack: BoardPack;
  /** The pack's trends, in its order. */
  views: readonly TrendView[];
  addresses: {
    back: string;
    /** The styles of the page, and those of its paper's margins. */
    styles: string;
    margins: string;
  };
};

/** A pack as a whole page made for paper: no script, no navigation but the way back, its sections on sheets of their own. */
export function drawBoardPrint({ pack, views, addresses }: BoardPrintAsked): string {
  const { cover, sections } = pack;
  const page = (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <title>{`Print edition: ${cover.title} - Report pathfinder progress`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={addresses.styles} />
        <link rel="stylesheet" media="print" href={addresses.margins} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body>
        <header className="print-bar">
          <p>
            Print this page or save it as a PDF. <a href={addresses.back}>Back to board packs</a>
          </p>
        </header>
        <main>
          <PrintCover pack={pack} />
          {sections.map((section) => (
            <PrintSection key={section} id={section} title={packSectionNames[section]} cover={cover}>
              {contentOf(section, pack, views)}
            </PrintSection>
          ))}
          <PrintSection id="notes" title="Notes" cover={cover}>
            <PrintNotes pack={pack} />
          </PrintSection>
        </main>
      </body>
    </html>
  );
  return `<!DOCTYPE html>${renderToStaticMarkup(page)}`;
}

function contentOf(section: PackSection, pack: BoardPack, views: readonly TrendView[]) {
  if (section === 'trends') return drawPrintTrends(pack, views);
  const Content = contents[section];
  return <Content pack={pack} />;
}

const contents: Record<Exclude<PackSection, 'trends'>, (props: { pack: BoardPack }) => ReactNode> = {
  headlines: PrintHeadlines,
  movement: PrintMovement,
  exceptions: PrintExceptions,
  matrix: PrintMatrix,
  grid: PrintGrid,
  barriers: PrintBarriers,
  comments: PrintComments,
  definitions: PrintDefinitions,
};
