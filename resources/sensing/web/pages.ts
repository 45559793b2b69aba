/** What sensing adds to the console: any phone or computer as a noise sensor, a station's weather, and what is sold of all of it. */
import type { ResourcePage } from '../../../web/src/resource-page.ts'
import { DATA_SPENDING } from '../messages/market/data-order.ts'
import { DATA_TEXT } from './market/text.ts'
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

/** Where a network sells what its stations measured. */
export const dataPage: ResourcePage = {
  resource: 'sensing',
  path: '/data',
  needs: 'market',
  get menu() {
    return DATA_TEXT.menu
  },
  load: () => import('./market/page.tsx'),
  get spender() {
    return { ...DATA_SPENDING, does: DATA_TEXT.spends }
  },
  get use() {
    return DATA_TEXT.use
  },
}
