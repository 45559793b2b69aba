/** What mobility adds to the console: any phone as a mapper. */
import type { ResourcePage } from '../../../web/src/resource-page.ts'
import { MOBILITY_WORDS } from './text.ts'
import { mobilityWords } from './words.ts'

export const mobilityPage: ResourcePage = {
  resource: 'mobility',
  path: '/drive',
  load: () => import('./page.tsx'),
  words: mobilityWords,
  model: 'mobility/phone',
  get join() {
    return MOBILITY_WORDS.join
  },
}
