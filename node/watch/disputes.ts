/**
 * A header on the chain that does not follow from its evidence as this node computes it: said as loudly as can be, with the
 * command that challenges it; and challenged by the node itself where its operator has said how much that may cost.
 *
 * Laws: only what this node has computed is disputed, never what it merely lacks. One header is challenged once, by whomever: what
 * was decided is decided. A challenge that is not right costs its stake, so a node with the wrong version or an RPC that lies
 * loses what its operator allowed, and no more.
 */
import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Deployment } from '../../chain/deployment-file.ts'
import { challengeEpoch, challengeStake, listChallenges } from '../../chain/epochs/challenge-epoch.ts'
import { isChainError } from '../../chain/errors.ts'
import { networkStatus } from '../../chain/network-status.ts'
import type { Sender } from '../../chain/send-transaction.ts'
import { keepTrying } from '../../links/keep-trying.ts'
import { headerHashDigest } from '../../protocol/chain-formats/header.ts'
import type { Hash } from '../../protocol/ids.ts'
import type { ChainPort } from '../chain-port.ts'
import { isNodeError, NodeError } from '../errors.ts'
import type { Log } from '../log.ts'
import { writeWhole } from '../write-file.ts'

export interface DisputeParts {
  /** Whose stake it is. */
  readonly sender: Sender
  readonly chain: Pick<ChainPort, 'getHeaderHash'>
  readonly deployment: Deployment
  readonly dataDir: string
  /** Most that a challenge may stake, base units; undefined where the operator has not said. */
  readonly most: bigint | undefined
  readonly log: Log
  /** Aborted when the node stops. */
  readonly stopping: AbortSignal
}

export interface Dispute {
  readonly epoch: number
  /** Struct hash of the header on the chain. */
  readonly header: Hash
  /** Says what is wrong with it. */
  readonly reasonFile: string
  /** Its SHA-256, which goes onto the chain. */
  readonly reason: Hash
  /** That challenges it. */
  readonly command: string
}

export interface Disputes {
  /** What epochs could not go on for; nothing else is a dispute. It never rejects. */
  raise(error: unknown): Promise<void>
  readonly current: Dispute | undefined
}

/** Challenges that are looked through for one of the same header. */
const LOOKED_THROUGH = 32

export function createDisputes(parts: DisputeParts): Disputes {
  const { log, chain, dataDir, stopping } = parts
  let current: Dispute | undefined

  async function describe(error: NodeError): Promise<Dispute> {
    const epoch = Number(error.facts['epoch'])
    const header = await keepTrying(() => chain.getHeaderHash(epoch), { signal: stopping })
    const [folder, name] = [join(dataDir, 'disputes'), `epoch-${epoch}.json`]
    const bytes = reasonOf(error, header)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeWhole(folder, name, bytes, true)
    const reason: Hash = `0x${createHash('sha256').update(bytes).digest('hex')}`
    const reasonFile = join(folder, name)
    return { epoch, header, reasonFile, reason, command: `cairn challenge ${epoch} --reason ${reasonFile}` }
  }

  async function raise(error: NodeError): Promise<void> {
    current = await describe(error)
    const { epoch, header, reasonFile, command } = current
    const facts = { epoch, header, reasonFile }
    log.fail('a header on the chain does not follow from its evidence', error, { ...facts, command })
    const why = await whyNotChallenged(parts, current)
    if (why === undefined) return log.warn('the node challenges the header', facts)
    log.warn('the node does not challenge the header by itself', { ...facts, why, command })
  }

  return {
    get current() {
      return current
    },
    async raise(error) {
      if (!(error instanceof NodeError) || !isDispute(error)) return
      await raise(error).catch((failure: unknown) => {
        if (!stopping.aborted) log.fail('the header could not be disputed', failure, { ...error.facts })
      })
    },
  }
}

/** What this node has computed, not what it only has not got. */
function isDispute(error: NodeError): boolean {
  return isNodeError(error, 'epoch_conflict') && error.facts['computed'] === true
}

/** The same for the same conflict. */
function reasonOf({ message, facts }: NodeError, header: Hash): Uint8Array<ArrayBuffer> {
  const told = { why: message, ...facts, header }
  return new TextEncoder().encode(
    `${JSON.stringify(told, (_, part) => (typeof part === 'bigint' ? String(part) : part), 2)}\n`,
  )
}

/** Challenges it, where it may. @returns why it did not */
async function whyNotChallenged(
  { sender, deployment, most, stopping }: DisputeParts,
  { epoch, header, reason }: Dispute,
): Promise<string | undefined> {
  if (most === undefined) return 'nobody has told it to: cairn node --challenge AMOUNT'
  const { client } = sender
  const ask = <T>(question: () => Promise<T>) => keepTrying(question, { signal: stopping })
  const { activeEpoch } = await ask(() => networkStatus(client, deployment))
  if (epoch <= activeEpoch) return 'its challenge window is over'
  const digest = headerHashDigest(header, deployment)
  const known = await ask(() => listChallenges(client, { deployment, most: LOOKED_THROUGH }))
  const same = known.find(challenge => challenge.digest === digest)
  if (same !== undefined) return `it was challenged before, and that is ${same.outcome}`
  const stake = await ask(() => challengeStake(client, deployment))
  if (stake > most) return `a challenge stakes ${stake} now, and ${most} is the most that it may`
  try {
    await ask(() => challengeEpoch(sender, { deployment, from: epoch, reason }))
    return undefined
  } catch (error) {
    if (isChainError(error)) return error.message
    throw error
  }
}
