/** What storage adds to the console. */
import type { ResourcePage } from '../../../web/src/resource-page.ts'
import { STORAGE_SPENDING } from '../messages/spending.ts'
import { STORAGE_WORDS } from './text.ts'
import { storageWords } from './words.ts'

export const storagePage: ResourcePage = {
  resource: 'storage',
  path: '/storage',
  get menu() {
    return STORAGE_WORDS.menu
  },
  load: () => import('./page.tsx'),
  words: storageWords,
  get use() {
    return STORAGE_WORDS.use
  },
  get spender() {
    return { ...STORAGE_SPENDING, does: STORAGE_WORDS.spends }
  },
}
