/**
 * From a document of rules to a network that can be settled. A document holds no code: a resource is the one that this node runs where
 * its version and parameters are the same, and is made of its parameters otherwise.
 */

import type { AnyResource } from '../../kernel/resource.ts'
import type { Network, Rules } from '../../kernel/rules.ts'
import { readDocument } from '../../kernel/rules-change/document.ts'
import { boundByLaunch } from '../../kernel/rules-change/launch-bound.ts'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import type { Hash } from '../../protocol/ids.ts'

type Described = Rules['resources'][number]

/** @throws {TypeError} where this programme has no such resource, version or parameters */
export type Restore = (resources: readonly Described[]) => Promise<readonly AnyResource[]>

/** What a network's own resource may bring, so that its parameters can be voted for: cli/resource-package.ts. */
export interface OwnRestore {
  readonly resource: string
  readonly restore?: (described: Described) => AnyResource
}

/**
 * @param module URL of what exports `restore` for the resources that come with cairn; loaded when it is needed
 * @param packages what the network's own resources bring
 */
export function restoreFrom(module: string, packages: readonly OwnRestore[] = []): Restore {
  return resources =>
    Promise.all(
      resources.map(async described => {
        const own = packages.find(({ resource }) => resource === described.name)
        if (own?.restore !== undefined) return own.restore(described)
        const { restore } = (await import(module)) as { readonly restore: Restore }
        const [made] = await restore([described])
        if (made === undefined) throw new TypeError(`there is no resource "${described.name}" here`)
        return made
      }),
    )
}

/**
 * @param own of the same network, whatever rules it goes by
 * @throws {TypeError} saying what this version cannot do, or what no vote can change
 */
export async function restoreNetwork(
  document: Uint8Array,
  hash: Hash,
  { own, restore }: { readonly own: Network; readonly restore: Restore },
): Promise<Network> {
  const rules = readWithin(document, hash, own)
  const resources = await Promise.all(
    rules.resources.map(async described => {
      const same = own.resources.find(resource => isSame(resource, described))
      if (same !== undefined) return same
      const [made] = await restore([described])
      if (made === undefined) throw new TypeError(`there is no resource "${described.name}" here`)
      return made
    }),
  )
  return { rules, resources }
}

/**
 * The rules alone, held against what no vote can change; nothing is made of what they say of resources.
 * @throws {TypeError} as above
 */
export function readWithin(document: Uint8Array, hash: Hash, own: Network): Rules {
  const rules = readDocument(document, hash)
  const bound = boundByLaunch(own.rules, rules)
  if (bound !== undefined) throw new TypeError(`they change ${bound.field}, and ${bound.why}`)
  return rules
}

function isSame(a: Described, b: Described): boolean {
  if (a.name !== b.name || a.version !== b.version) return false
  return Buffer.compare(encodeCbor(a.params), encodeCbor(b.params)) === 0
}
