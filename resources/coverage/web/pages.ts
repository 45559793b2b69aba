/** What coverage adds to the console: who carries, what a gateway heard, and what one somewhere else would earn. */
import type { ResourcePage } from '../../../web/src/resource-page.ts'
import { MAP_SPENDING } from '../messages/map/map-order.ts'
import { COVERAGE_SPENDING } from '../messages/spending.ts'
import { COVERAGE_WORDS } from './text.ts'
import { coverageWords } from './words.ts'

export const coveragePage: ResourcePage = {
  resource: 'coverage',
  path: '/coverage',
  get menu() {
    return COVERAGE_WORDS.menu
  },
  load: () => import('./page.tsx'),
  words: coverageWords,
  part: () => import('./gateway.tsx'),
  model: 'coverage/gateway',
  get spender() {
    return { ...COVERAGE_SPENDING, does: COVERAGE_WORDS.spends }
  },
}

export const loraMapPage: ResourcePage = {
  resource: 'coverage',
  path: '/lora',
  needs: 'map',
  load: () => import('./map/page.tsx'),
  get spender() {
    return { ...MAP_SPENDING, does: COVERAGE_WORDS.spendsMap }
  },
  get use() {
    return COVERAGE_WORDS.use
  },
}
