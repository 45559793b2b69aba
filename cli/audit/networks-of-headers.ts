/**
 * Under which rules each epoch was settled: its header names their hash, and the source has the document, whatever was voted for since.
 * A network's own file is taken where it is those rules, and brings the code of its own resources for others.
 */

import type { AnyResource } from '../../kernel/resource.ts'
import type { Network, Rules } from '../../kernel/rules.ts'
import { rulesHash } from '../../kernel/rules.ts'
import { readDocument } from '../../kernel/rules-change/document.ts'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import type { Hash } from '../../protocol/ids.ts'
import { CliError } from '../errors.ts'
import type { Installed } from '../resource-package.ts'
import type { EvidenceSource } from './evidence-source.ts'

/** @throws {CliError} rules_unusable, not_found, evidence_missing */
export type NetworkOf = (rules: Hash) => Promise<Network>

/** @param file the network's own, where there is one */
export function networksOfHeaders(
  source: EvidenceSource,
  file: Network | undefined,
  { restore }: Pick<Installed, 'restore'>,
): NetworkOf {
  const known = new Map<Hash, Promise<Network>>()
  if (file !== undefined) known.set(rulesHash(file.rules), Promise.resolve(file))
  return hash => {
    const found = known.get(hash) ?? fetchNetwork(hash, source, { file, restore })
    known.set(hash, found)
    return found
  }
}

async function fetchNetwork(
  hash: Hash,
  source: EvidenceSource,
  { file, restore }: { readonly file: Network | undefined } & Pick<Installed, 'restore'>,
): Promise<Network> {
  const document = await source.readRulesOf(hash)
  try {
    const rules = readDocument(document, hash)
    const made = rules.resources.map(
      async described =>
        file?.resources.find(own => isSame(own, described)) ?? restoreOne(described, restore),
    )
    return { rules, resources: await Promise.all(made) }
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new CliError('rules_unusable', `${source.name}: ${why}`, {
      hint: 'Ask another source; a network with resources of its own needs its file as well: --network FILE.',
      facts: { rules: hash },
      cause,
    })
  }
}

type Described = Rules['resources'][number]

async function restoreOne(described: Described, restore: Installed['restore']): Promise<AnyResource> {
  const [made] = await restore([described])
  if (made === undefined) throw new TypeError(`there is no resource "${described.name}" here`)
  return made
}

function isSame(a: Described, b: Described): boolean {
  if (a.name !== b.name || a.version !== b.version) return false
  return Buffer.compare(encodeCbor(a.params), encodeCbor(b.params)) === 0
}
