/**
 * What a resource brings to agents and to the command line, as one value. Those of this repository are installed (`bin/`); a
 * network's own come with its file, whose module exports them beside the network:
 *
 *   import { uptimePackage } from './uptime/package.ts'
 *   export const packages: readonly ResourcePackage[] = [uptimePackage]
 *   export default defineNetwork({ … })
 */
import type { Services } from '../agent/kit/service.ts'
import type { Spender } from '../client/spender.ts'
import type { AnyResource } from '../kernel/resource.ts'
import type { Rules } from '../kernel/rules.ts'
import type { CommandEntry } from './command.ts'
import type { EpochLines } from './up/epoch-lines.ts'
import type { ResourceStory } from './up/resource-story.ts'

/** Everything but the name may be left out. */
export interface ResourcePackage {
  /** As the rules call it. */
  readonly resource: string
  readonly drivers?: Services['drivers']
  readonly companions?: Services['companions']
  readonly devices?: NonNullable<Services['devices']>
  readonly wishes?: NonNullable<Services['wishes']>
  readonly commands?: readonly CommandEntry[]
  readonly lines?: EpochLines
  /** Of its devices, those that spend their owners’ money. */
  readonly spenders?: readonly Spender[]
  readonly story?: ResourceStory
  readonly page?: PackagePage
  /**
   * The resource of these parameters, as rules describe them: with it a vote can change them, and no node needs a new file for it.
   * @throws {TypeError} where they are none of its version
   */
  readonly restore?: (described: Rules['resources'][number]) => AnyResource
}

/** Its page in the console. */
export interface PackagePage {
  /** Its address there, e.g. `/uptime`. */
  readonly path: string
  /** Its word in the menu. */
  readonly menu: string
  /** One file that exports `page` (client/page-content.ts) and imports nothing but types. */
  readonly module: URL
}

/** All that is there. */
export interface Installed {
  readonly services: Services
  readonly lines: readonly EpochLines[]
  readonly spenders: readonly Spender[]
  readonly stories: readonly ResourceStory[]
  /** From a network's rules to the code that they name. @throws {TypeError} where there is none here */
  restore(resources: Rules['resources']): Promise<readonly AnyResource[]>
}

/**
 * What was installed first is found first: a package cannot take a name that is there.
 * @example const all = withPackages(installed, packages)
 */
export function withPackages(installed: Installed, packages: readonly ResourcePackage[]): Installed {
  return {
    services: withServices(installed.services, packages),
    lines: [...installed.lines, ...packages.flatMap(({ lines }) => lines ?? [])],
    spenders: [...installed.spenders, ...packages.flatMap(({ spenders = [] }) => spenders)],
    stories: [...installed.stories, ...packages.flatMap(({ story }) => story ?? [])],
    restore: installed.restore,
  }
}

/** @example const services = withServices(installed.services, packages) */
export function withServices(services: Services, packages: readonly ResourcePackage[]): Services {
  return {
    drivers: [...services.drivers, ...packages.flatMap(({ drivers = [] }) => drivers)],
    companions: [...services.companions, ...packages.flatMap(({ companions = [] }) => companions)],
    devices: [...(services.devices ?? []), ...packages.flatMap(({ devices = [] }) => devices)],
    wishes: [...(services.wishes ?? []), ...packages.flatMap(({ wishes = [] }) => wishes)],
  }
}

/**
 * Whether a module's export is a list of packages.
 * @example arePackages([7]) // → false
 */
export function arePackages(value: unknown): value is readonly ResourcePackage[] {
  return (
    Array.isArray(value) &&
    value.every(
      (item: unknown) =>
        typeof item === 'object' && item !== null && 'resource' in item && typeof item.resource === 'string',
    )
  )
}
