/** What resources bring to the command line, besides commands. */
import type { Installed } from '../cli/resource-package.ts'
import { RESOURCE_LINES, RESOURCE_SPENDERS, RESOURCE_STORIES } from '../resources/commands.ts'
import { SERVICES } from './services.ts'

export const INSTALLED: Installed = {
  services: SERVICES,
  lines: RESOURCE_LINES,
  spenders: RESOURCE_SPENDERS,
  stories: RESOURCE_STORIES,
  // Loaded by whoever audits: nobody else needs the rules of all resources.
  restore: async resources => (await import('./restore.ts')).restore(resources),
}
