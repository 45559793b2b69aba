/** What resources bring to the command line, besides commands. */
import type { Installed } from '../cli/resource-package.ts'
import { RESOURCE_LINES, RESOURCE_STORIES } from '../resources/commands.ts'
import { SERVICES } from './services.ts'

export const INSTALLED: Installed = {
  services: SERVICES,
  lines: RESOURCE_LINES,
  stories: RESOURCE_STORIES,
}
