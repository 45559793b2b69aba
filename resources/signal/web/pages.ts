/** What signal adds to the console: the map of what is heard where, and any browser as a device that measures its way. */
import type { ResourcePage } from '../../../web/src/resource-page.ts'
import { MAP_SPENDING } from '../messages/map-order.ts'
import { SIGNAL_WORDS } from './text.ts'
import { signalWords } from './words.ts'

export const signalPage: ResourcePage = {
  resource: 'signal',
  path: '/signal',
  get menu() {
    return SIGNAL_WORDS.menu
  },
  load: () => import('./map/page.tsx'),
  words: signalWords,
  part: () => import('./device.tsx'),
  model: 'signal/modem',
  get spender() {
    return { ...MAP_SPENDING, does: SIGNAL_WORDS.spends }
  },
  get use() {
    return SIGNAL_WORDS.use
  },
}

export const measurePage: ResourcePage = {
  resource: 'signal',
  path: '/measure',
  load: () => import('./measure/page.tsx'),
  model: 'signal/phone',
  get join() {
    return SIGNAL_WORDS.join
  },
}
