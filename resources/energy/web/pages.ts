/** What energy adds to the console. */
import type { ResourcePage } from '../../../web/src/resource-page.ts'

export const energyPage: ResourcePage = {
  resource: 'energy',
  path: '/community',
  menu: 'Energy',
  load: () => import('./page.tsx'),
  model: 'energy/meter',
}
