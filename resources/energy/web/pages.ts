/** What energy adds to the console. */
import type { ResourcePage } from '../../../web/src/resource-page.ts'
import { ENERGY_SPENDING } from '../messages/spending.ts'

export const energyPage: ResourcePage = {
  resource: 'energy',
  path: '/community',
  menu: 'Energy',
  load: () => import('./page.tsx'),
  model: 'energy/meter',
  spender: ENERGY_SPENDING,
}
