/** What the network said last, kept over a restart: for whom a gateway carries it knows without a link as well. */
import { readJsonFile } from '../../../../disk/json-file.ts'
import { writeAtomically } from '../../../../disk/write-file.ts'
import { COVERAGE_VIEW, type CoverageView } from '../../messages/view.ts'

export function createViewFile(path: string) {
  let written = ''
  return {
    /** Undefined where nothing was said yet. */
    read: (): Promise<CoverageView | undefined> => readJsonFile(path, COVERAGE_VIEW),
    async keep(view: CoverageView): Promise<void> {
      // What seeds ask for is over by then.
      const text = JSON.stringify({ ...view, draws: {} })
      if (text === written) return
      written = text
      await writeAtomically(path, text)
    },
  }
}
