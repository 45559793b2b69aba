/** The console as `npm run web` builds it. */
import { join } from 'node:path'

export const BUILT_PAGES = join(import.meta.dirname, '../../dist')
