/** What sensing adds to the console: any phone or computer as a noise sensor, and a station's weather. */
import type { ResourcePage } from '../../../web/src/resource-page.ts'
import { SENSING_WORDS } from './text.ts'
import { sensingWords } from './words.ts'

export const sensingPage: ResourcePage = {
  resource: 'sensing',
  path: '/sense',
  load: () => import('./page.tsx'),
  words: sensingWords,
  part: () => import('./station.tsx'),
  model: 'sensing/station',
  get join() {
    return SENSING_WORDS.join
  },
}
