/**
 * An epoch of which owners had something erased: what can still be held against the chain is, and what cannot any more is said, with why.
 * Ids and arrivals of what was erased are left, so the evidence root on the chain holds the set of messages still, and each message that is
 * left. What they came to nobody can compute again: for that a quorum's word is all there is.
 */
import { isErased, leafOf } from '../../kernel/bundle/remainder.ts'
import type { Ledger } from '../../protocol/chain-formats/ledger.ts'
import type { Verify } from '../../protocol/cose/signer.ts'
import { evidenceRoot } from '../../protocol/merkle/evidence-tree.ts'
import { isSignedBy } from '../../protocol/message.ts'
import type { AuditInput, Difference } from './audit-epoch.ts'
import type { Remains } from './read-remains.ts'

export interface Unverifiable {
  readonly what: string
  readonly why: string
}

export interface ErasedReport {
  /** Messages of which id and arrival are left, and devices that they are said to be of. */
  readonly messages: number
  readonly devices: number
  readonly parts: number
  /** What was held against the chain, in words. */
  readonly verified: readonly string[]
  readonly unverifiable: readonly Unverifiable[]
}

export interface RemainsReport {
  readonly differences: readonly Difference[]
  readonly erased: ErasedReport
  readonly counts: { readonly messages: number; readonly signatures: number; readonly devices: number }
}

/** @param ledgers as they were published, where they were readable */
export function auditRemains(
  { header }: Pick<AuditInput, 'header'>,
  remains: Remains,
  {
    verify,
    ledger,
    prior,
  }: { readonly verify: Verify; readonly ledger: Ledger | undefined; readonly prior: Ledger | undefined },
): RemainsReport {
  const { rows, open, parts, erasedParts } = remains
  const left = rows.flatMap(row => (isErased(row) ? [] : [row.message]))
  const gone = rows.filter(isErased)
  const root = evidenceRoot(rows.map(leafOf).toSorted((a, b) => (a.id < b.id ? -1 : 1)))
  const keys = new Map([...open.facts.devices].map(({ id, key }) => [id, key]))
  const signed = left.filter(message => {
    const key = keys.get(message.subject)
    return key !== undefined && isSignedBy(message, key, verify)
  }).length
  const devices = new Set(gone.map(({ subject }) => subject)).size
  return {
    differences: [
      ...rootDiffers(header.evidenceRoot, root),
      ...totalsDiffer(header, ledger),
      ...fell(prior, ledger),
    ],
    counts: { messages: rows.length, signatures: signed, devices: open.facts.devices.length },
    erased: {
      messages: gone.length,
      devices,
      parts: erasedParts,
      verified: [
        `the header follows the one before it, under rules of which it names the hash`,
        `${parts - erasedParts} of ${parts} parts of the evidence, and all of the chain’s facts, are what the header’s bundle names`,
        `the facts are what the chain’s own logs say`,
        `${rows.length} messages, ${gone.length} of them erased, are the set under the evidence root: none was added, left out or dated anew`,
        `${signed} of the ${left.length} that are left are signed by devices that are registered`,
        `state and ledger before it are those of the header before; the ledger after it has its root, adds up to its totals, and took nothing away`,
      ],
      unverifiable: [
        {
          what: 'ledger and state after it',
          why: `they follow from what all devices said, and of ${gone.length} messages nothing but id and arrival is left: the oracles’ signatures under the header are all that says so`,
        },
        {
          what: 'verdicts and findings',
          why: 'neighbours, copies and markets were judged with what was erased',
        },
        {
          what: 'whose the erased messages were',
          why: `the source says of ${devices} device${devices === 1 ? '' : 's'}; ids are hashes of what is gone, so nothing proves it`,
        },
      ],
    },
  }
}

function rootDiffers(expected: string, found: string): readonly Difference[] {
  if (expected === found) return []
  return [
    {
      what: 'evidence root of what is left',
      expected: `${expected} (the chain)`,
      found: `${found} (the source)`,
    },
  ]
}

function totalsDiffer({ assets }: AuditInput['header'], ledger: Ledger | undefined): readonly Difference[] {
  if (ledger === undefined) return []
  const lines = [...ledger.values()]
  return assets.flatMap(({ asset, earned, spent }) => {
    const its = lines.filter(line => line.asset === asset)
    const [added, taken] = [
      its.reduce((all, line) => all + line.earned, 0n),
      its.reduce((all, line) => all + line.spent, 0n),
    ]
    if (added === earned && taken === spent) return []
    return [
      {
        what: `totals of ${asset}`,
        expected: `earned ${earned}, spent ${spent} (the chain)`,
        found: `earned ${added}, spent ${taken} (the ledger)`,
      },
    ]
  })
}

/** Lines are cumulative: what was earned or spent before is in them for good. */
function fell(prior: Ledger | undefined, ledger: Ledger | undefined): readonly Difference[] {
  if (prior === undefined || ledger === undefined) return []
  const lower = [...prior].find(([key, { earned, spent }]) => {
    const now = ledger.get(key)
    return now === undefined || now.earned < earned || now.spent < spent
  })
  if (lower === undefined) return []
  const [key, { account, asset, earned, spent }] = lower
  const now = ledger.get(key)
  return [
    {
      what: `line of ${account} in ${asset}`,
      expected: `earned ${earned}, spent ${spent} or more (the ledger before)`,
      found: now === undefined ? 'no line' : `earned ${now.earned}, spent ${now.spent}`,
    },
  ]
}
