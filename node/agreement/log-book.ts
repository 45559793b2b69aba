/**
 * Oracles' logs of the open epochs: this one shows the head of its own, and acknowledges those of the others with the time
 * at which it saw them. What comes of it is said in kernel/messages/arrivals.ts.
 *
 * Nothing here is durable: a log is made again from the store, and acknowledgements are asked for again.
 */
import { hexToBytes } from '@noble/hashes/utils.js'
import { ACK, type Ack, readAck } from '../../kernel/messages/arrivals.ts'
import { decodeCbor, encodeCbor } from '../../protocol/cbor/cbor.ts'
import type { Place } from '../../protocol/chain-formats/network-id.ts'
import { openStatement, sealStatement } from '../../protocol/chain-formats/oracle-statement.ts'
import type { Address } from '../../protocol/ids.ts'
import { EMPTY_LOG, nextLogHead } from '../../protocol/receipt/receipt-tree.ts'
import type { ChainPort } from '../chain-port.ts'
import type { EvidenceLog } from '../store/store.ts'
import type { Committee } from './committee.ts'
import type { Asker, LogNews } from './peer.ts'

/** The `kind` of the statement by which an oracle shows its log: `[count, head]`. */
export const LOG = 'log'

export interface LogBookParts {
  readonly place: Place
  readonly store: Pick<EvidenceLog, 'listBatches'>
  readonly chain: Pick<ChainPort, 'signer' | 'signStatement'>
  /** How often a log that grows is shown while its epoch is open, ms of network time. */
  readonly logEveryMs: number
  /** How often this process has appended; undefined where others append as well, and the store has to be asked. */
  readonly appended?: () => number | undefined
}

export interface LogBook {
  /** Shows the head of this oracle's log, if it has grown and it is time, or the epoch is over. @returns whether it did. */
  show(epoch: number, now: { readonly nowMs: number; readonly over: boolean }): Promise<boolean>
  /** What another oracle said. @returns true if it is news. @throws {TypeError | ProtocolError} for what nobody honest says. */
  hear(news: LogNews, committee: Committee, nowMs: number): Promise<boolean>
  /** Of this epoch and those after it. */
  tell(fromEpoch: number, asker: Asker): readonly LogNews[]
  /** Whether a quorum, itself included, has acknowledged all of this oracle's log. */
  isAcknowledged(epoch: number, committee: Committee): boolean
  /** What others acknowledged of this oracle's log. */
  acksOf(epoch: number): readonly Uint8Array[]
}

interface Page {
  /** heads[k]: of the first k batches of the own log. */
  readonly heads: Uint8Array[]
  /** When the batches were listed last: after how many appends, and whether the epoch was over, in which nothing comes any more. */
  listed?: { readonly appends: number | undefined; readonly over: boolean }
  shown?: { readonly count: number; readonly atMs: number; readonly bytes: Uint8Array }
  /** By who acknowledged, ascending by count. */
  readonly received: Map<Address, { readonly ack: Ack; readonly bytes: Uint8Array }[]>
  /** What was looked at: peers say the same again and again, and each look costs a signature. */
  readonly seen: Set<string>
  /** By whose log, ascending by count. */
  readonly given: Map<Address, { readonly count: number; readonly bytes: Uint8Array }[]>
}

/** Epochs that are kept. */
const PAGES = 8
/** Acknowledgements of one oracle for another in one epoch: where there would be more, every second goes. */
const MOST = 64
/** Statements of one epoch that are remembered as looked at. */
const MOST_SEEN = 16_384

export function createLogBook(parts: LogBookParts): LogBook {
  const { place, chain, logEveryMs } = parts
  const pages = new Map<number, Page>()

  function pageOf(epoch: number): Page {
    const known = pages.get(epoch)
    if (known !== undefined) return known
    const page: Page = { heads: [EMPTY_LOG], received: new Map(), seen: new Set(), given: new Map() }
    pages.set(epoch, page)
    if (pages.size > PAGES) pages.delete(Math.min(...pages.keys()))
    return page
  }

  const seal = (kind: string, epoch: number, body: Uint8Array) =>
    sealStatement({ kind, epoch, body }, chain.signStatement)

  /** The first log of an epoch that an oracle shows in a growing order counts; a shorter one is old. */
  async function acknowledge(bytes: Uint8Array, epoch: number, { signers }: Committee, nowMs: number) {
    const { kind, epoch: named, signer, body } = openStatement(bytes, place)
    if (kind !== LOG || named !== epoch || !signers.includes(signer))
      throw new TypeError(`a log of epoch ${epoch} that is no oracle’s of the committee`)
    const { count, head } = readLog(body)
    const given = pageOf(epoch).given.get(signer) ?? []
    if (count <= (given.at(-1)?.count ?? 0)) return false
    const ack = encodeCbor([hexToBytes(signer.slice(2)), count, head, Math.floor(nowMs)])
    const mine = { count, bytes: await seal(ACK, epoch, ack) }
    pageOf(epoch).given.set(signer, thin([...given, mine]))
    return true
  }

  function receive(bytes: Uint8Array, epoch: number, { signers }: Committee): boolean {
    const { kind, epoch: named, signer, body } = openStatement(bytes, place)
    if (kind !== ACK || named !== epoch || !signers.includes(signer))
      throw new TypeError(`an acknowledgement in epoch ${epoch} that is no oracle’s of the committee`)
    const ack = readAck(body)
    const { heads, received } = pageOf(epoch)
    const known = received.get(signer) ?? []
    const head = heads[ack.count]
    const mine = ack.oracle === chain.signer && head?.every((byte, at) => byte === ack.head[at]) === true
    if (!mine || known.some(other => other.ack.count === ack.count)) return false
    received.set(signer, thin([...known, { ack, bytes }].sort((a, b) => a.ack.count - b.ack.count)))
    return true
  }

  return {
    async show(epoch, { nowMs, over }) {
      const page = pageOf(epoch)
      const due = over || nowMs - (page.shown?.atMs ?? Number.NEGATIVE_INFINITY) >= logEveryMs
      if (!due) return false
      const { heads } = page
      await listNew(page, { epoch, over }, parts)
      const count = heads.length - 1
      if (count <= (page.shown?.count ?? 0)) return false
      const bytes = await seal(LOG, epoch, encodeCbor([count, heads[count]!]))
      page.shown = { count, atMs: nowMs, bytes }
      return true
    },

    async hear({ epoch, log, acks }, committee, nowMs) {
      const { seen } = pageOf(epoch)
      const isNew = (bytes: Uint8Array) => {
        const key = Buffer.from(bytes).toString('latin1')
        const known = seen.has(key)
        if (seen.size < MOST_SEEN) seen.add(key)
        return !known
      }
      let news = false
      if (log !== undefined && isNew(log)) news = await acknowledge(log, epoch, committee, nowMs)
      for (const bytes of acks) if (isNew(bytes)) news = receive(bytes, epoch, committee) || news
      return news
    },

    tell: (fromEpoch, asker) =>
      [...pages]
        .filter(([epoch]) => epoch >= fromEpoch)
        .sort(([a], [b]) => a - b)
        .map(([epoch, { shown, given }]) => {
          const acks = (asker === undefined ? [] : (given.get(asker) ?? [])).map(({ bytes }) => bytes)
          return { epoch, acks, ...(shown === undefined ? {} : { log: shown.bytes }) }
        }),

    isAcknowledged(epoch, { signers, quorum }) {
      const { heads, received } = pageOf(epoch)
      const count = heads.length - 1
      if (count === 0) return true
      const whole = [...received].filter(
        ([signer, acks]) => signers.includes(signer) && acks.some(({ ack }) => ack.count === count),
      )
      return whole.length + 1 >= quorum
    },

    acksOf: epoch => [...(pages.get(epoch)?.received.values() ?? [])].flat().map(({ bytes }) => bytes),
  }
}

/** Batches that came since they were listed last. */
async function listNew(
  page: Page,
  { epoch, over }: { readonly epoch: number; readonly over: boolean },
  { store, appended = () => undefined }: LogBookParts,
): Promise<void> {
  const { heads, listed } = page
  const appends = appended()
  if (listed?.over === true || (appends !== undefined && listed?.appends === appends)) return
  for (const { root } of await store.listBatches(epoch, heads.length - 1))
    heads.push(nextLogHead(heads.at(-1)!, root))
  page.listed = { appends, over }
}

/** The first and the last stay; what lies between is only seen a little later. */
function thin<T>(items: readonly T[]): T[] {
  if (items.length <= MOST) return [...items]
  return items.filter((_, index) => index % 2 === 0 || index === items.length - 1)
}

function readLog(body: Uint8Array): { readonly count: number; readonly head: Uint8Array } {
  const value = decodeCbor(body, { floats: false })
  const [count, head] = Array.isArray(value) && value.length === 2 ? value : []
  const fit = typeof count === 'number' && Number.isSafeInteger(count) && count > 0
  if (!fit || !(head instanceof Uint8Array) || head.length !== 32)
    throw new TypeError('a log has a count above zero and a head of 32 bytes')
  return { count, head }
}
