/** What storage adds to the console. */
import type { ResourcePage } from '../../../web/src/resource-page.ts'
import { STORAGE_SPENDING } from '../messages/spending.ts'
import { storageWords } from './words.ts'

export const storagePage: ResourcePage = {
  resource: 'storage',
  path: '/storage',
  menu: 'Storage',
  load: () => import('./page.tsx'),
  words: storageWords,
  use: 'Keep files with your neighbours.',
  spender: STORAGE_SPENDING,
}
