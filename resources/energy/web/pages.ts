/** What energy adds to the console. */
import type { ResourcePage } from '../../../web/src/resource-page.ts'
import { ENERGY_SPENDING } from '../messages/spending.ts'
import { energyWords } from './words.ts'

export const energyPage: ResourcePage = {
  resource: 'energy',
  path: '/community',
  menu: 'Energy',
  load: () => import('./page.tsx'),
  words: energyWords,
  part: () => import('./home-day.tsx'),
  model: 'energy/meter',
  use: 'Buy your neighbours’ power.',
  spender: ENERGY_SPENDING,
}
