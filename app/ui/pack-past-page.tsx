import { paths } from '~/paths';
import { BoardPackTabs } from './board-pack-tabs';
import { Pagination } from './govuk/pagination';
import { PackExportList } from './pack-export-list';
import type { ShownPackExport } from './pack-export-view';

type Props = { exports: readonly ShownPackExport[]; page: number; more: boolean };

/** Every file that was asked for, newest first. */
export function PackPastPage({ exports, page, more }: Props) {
  return (
    <>
      <BoardPackTabs current="past" />
      <h1 className="govuk-heading-l">Past packs</h1>
      <p className="govuk-body">
        Every file that was asked for. Files are taken away after some days; each can be made again, of the
        same phase and edition, or of a draft with the figures as they are now.
      </p>
      <PackExportList exports={exports} caption="Every file that was asked for, newest first" />
      <Pagination
        previous={
          page > 1 ? { href: paths.boardPackExports({ page: page - 1 }), text: 'Newer packs' } : undefined
        }
        next={more ? { href: paths.boardPackExports({ page: page + 1 }), text: 'Older packs' } : undefined}
      />
    </>
  );
}
