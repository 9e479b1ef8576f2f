/** Makes families' files one by one, so that what was made stays said when a later one cannot be made. */
import type { MadeFiles, MakeFiles } from '@/backend/calls';
import { asFailure, type Failure } from '@/backend/failure';
import { call } from '@/backend/seam';

/** What became of it. */
export interface Made {
  files: MadeFiles['files'];
  until: string | null;
  /** The family that could not be given, and why. */
  stopped: { case: string; failure: Failure } | null;
  /** The families after it, which were not begun. */
  left: string[];
}

/** Makes the files; `begun` counts them. */
export async function makeFiles(wanted: MakeFiles, begun: (n: number) => void): Promise<Made> {
  const made: Made = { files: [], until: null, stopped: null, left: [] };
  for (const [i, one] of wanted.cases.entries()) {
    begun(i + 1);
    try {
      const { files, until } = await call('share.make', { ...wanted, cases: [one] });
      made.files.push(...files);
      made.until = until;
    } catch (thrown) {
      made.stopped = { case: one, failure: asFailure(thrown) };
      made.left = wanted.cases.slice(i + 1);
      break;
    }
  }
  return made;
}
