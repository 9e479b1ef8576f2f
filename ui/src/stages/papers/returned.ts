/** A signed sheet that came back: its name, and its picture written to where somebody chooses. */
import type { Paper, Returned } from '@/backend/calls';
import { asFailure } from '@/backend/failure';
import { call, chooseSavePath } from '@/backend/seam';
import { t } from '@/shared/text/text.svelte';
import { toast } from '@/shared/toast.svelte';
import { fileName } from './naming';
import { kindName } from './words';

const paperOf = (returned: Returned, papers: readonly Paper[]) => papers.find((paper) => paper.id === returned.paper);

/** Paper, mark and page of a sheet. */
export function sheetName(returned: Returned, papers: readonly Paper[]): string {
  const paper = paperOf(returned, papers);
  const page = returned.page && paper ? t('papers-page', { n: returned.page, of: Math.max(paper.pages ?? 1, returned.page) }) : '';
  return [kindName(paper?.kind ?? null) || t('kind-returned'), paper?.mark, page].filter(Boolean).join(', ');
}

/** Writes the picture to a place that is asked for. */
export async function keepReturned(caseId: string, alias: string, returned: Returned, papers: readonly Paper[]): Promise<void> {
  const paper = paperOf(returned, papers);
  try {
    const kind = [paper?.kind ?? 'returned', returned.page ?? ''].join('-');
    const path = await chooseSavePath(fileName(alias, kind, paper?.language ?? '', returned.on ?? '', 'jpg'));
    if (path === null) return;
    await call('papers.save_returned', { case: caseId, returned: returned.id, path });
    toast.show({ key: 'papers-returned-saved' });
  } catch (thrown) {
    toast.show(asFailure(thrown));
  }
}
