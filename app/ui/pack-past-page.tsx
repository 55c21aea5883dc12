import { paths } from '~/paths';
import { BoardPackTabs } from './board-pack-tabs';
import { Pagination } from './govuk/pagination';
import { PackExportList } from './pack-export-list';
import type { ShownPackExport } from './pack-export-view';

type Props = { packs: readonly (readonly ShownPackExport[])[]; page: number; more: boolean };

/** Every pack that was asked for, newest first. */
export function PackPastPage({ packs, page, more }: Props) {
  return (
    <>
      <BoardPackTabs current="past" />
      <h1 className="govuk-heading-l">Past packs</h1>
      <p className="govuk-body">
        Every pack that was asked for, with its files. Files are taken away after some days; they can be made
        again, of the same phase and edition, or of a draft with the figures as they are now.
      </p>
      <PackExportList packs={packs} caption="Every pack that was asked for, newest first" />
      <Pagination
        previous={
          page > 1 ? { href: paths.boardPackExports({ page: page - 1 }), text: 'Newer packs' } : undefined
        }
        next={more ? { href: paths.boardPackExports({ page: page + 1 }), text: 'Older packs' } : undefined}
      />
    </>
  );
}
