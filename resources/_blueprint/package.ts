/** Everything of uptime but its rule, as one value for a network's file. */
import type { ResourcePackage } from '../../cli/resource-package.ts'
import { uptimeDriver } from './agent/uptime-driver.ts'
import { uptimeLines } from './cli/lines.ts'

export const uptimePackage: ResourcePackage = {
  resource: 'uptime',
  drivers: [uptimeDriver],
  lines: uptimeLines,
  commands: [
    {
      name: 'uptime',
      summary: 'who was up in the newest epoch',
      load: async () => (await import('./cli/uptime.ts')).uptimeCommand,
    },
  ],
  page: { path: '/uptime', menu: 'Uptime', module: new URL('./web/page.ts', import.meta.url) },
}
