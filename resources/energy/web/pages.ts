/** What energy adds to the console. */
import type { ResourcePage } from '../../../web/src/resource-page.ts'
import { ENERGY_SPENDING } from '../messages/spending.ts'
import { ENERGY_WORDS } from './text.ts'
import { energyWords } from './words.ts'

export const energyPage: ResourcePage = {
  resource: 'energy',
  path: '/community',
  get menu() {
    return ENERGY_WORDS.menu
  },
  load: () => import('./page.tsx'),
  words: energyWords,
  part: () => import('./home-day.tsx'),
  model: 'energy/meter',
  get use() {
    return ENERGY_WORDS.use
  },
  get spender() {
    return { ...ENERGY_SPENDING, does: ENERGY_WORDS.spends }
  },
}
