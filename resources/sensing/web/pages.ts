/** What sensing adds to the console: any phone or computer as a noise sensor. */
import type { ResourcePage } from '../../../web/src/resource-page.ts'

export const sensingPage: ResourcePage = {
  resource: 'sensing',
  path: '/sense',
  load: () => import('./page.tsx'),
  model: 'sensing/station',
  join: 'Measure noise with it',
}
