/** Sheets of a scan and which page of which paper each of them is, as chosen so far. Pure. */
import type { Paper, ScannedSheet, SheetOf } from '@/backend/calls';

/** What was chosen for one sheet. */
export interface Choosing {
  paper: string | null;
  page: number | null;
  /** Not to be kept. */
  out: boolean;
}

/** How many pages a paper has. */
export const pagesOf = (paper: Paper | undefined): number => Math.max(paper?.pages ?? 1, 1);

/** Another paper: its only page, or the page chosen before if it has one. */
export function withPaper(one: Choosing, id: string | null, papers: readonly Paper[]): Choosing {
  const paper = papers.find((other) => other.id === id);
  if (!paper) return { ...one, paper: null, page: null };
  const pages = pagesOf(paper);
  return { ...one, paper: paper.id, page: pages === 1 ? 1 : one.page !== null && one.page <= pages ? one.page : null };
}

/** As the code on the sheet told. */
export const fromCode = (sheet: ScannedSheet, papers: readonly Paper[]): Choosing =>
  withPaper({ paper: null, page: sheet.page || null, out: false }, sheet.paper, papers);

/** The sheets to keep; nothing while one of them has no paper or page yet, or all are left out. */
export function toKeep(all: readonly Choosing[]): SheetOf[] | null {
  const sheets: SheetOf[] = [];
  for (const [sheet, { paper, page, out }] of all.entries()) {
    if (out) continue;
    if (paper === null || page === null) return null;
    sheets.push({ sheet, paper, page });
  }
  return sheets.length > 0 ? sheets : null;
}
