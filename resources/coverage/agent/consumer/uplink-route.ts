/**
 * `POST /uplink`: a gateway brings packets, proved by its key, and is told what became of each; where it asks for one, with a receipt that
 * is signed there and then. `POST /downlinks`: it asks for what is to be sent, and says what came of it.
 */
import * as v from 'valibot'
import type { ProofGate } from '../../../../agent/kit/proof-gate.ts'
import { parseJson } from '../../../../disk/json-file.ts'
import { readBody } from '../../../../links/http/read-body.ts'
import { RequestError } from '../../../../links/http/request-error.ts'
import { jsonRoute } from '../../../../links/http/route.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { ProtocolError } from '../../../../protocol/protocol-error.ts'
import type { FloodGate } from '../gateway/flood-gate.ts'
import { SIGNED_RECEIPT, type SignedReceipt } from '../gateway/receipts.ts'
import { readPush } from '../gwmp/rxpk.ts'
import { SEALED_TYPE } from '../mesh/sealed-uplink.ts'
import { readWay, WAY_HEADER, WAY_PROOF_HEADER } from '../mesh/way-proof.ts'
import { PROOF_HEADER } from '../proof-header.ts'
import type { DownlinkDesk } from './downlink-desk.ts'
import type { Gate, Refused } from './gate.ts'
import type { ReceiptBook, Taken } from './receipt-book.ts'
import type { Heard } from './virtual-gateway.ts'

const [MOST_BODY, MOST_ROWS] = [262_144, 256]
const UPLINK = v.object({
  eui: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  rxpk: v.pipe(v.array(v.looseObject({})), v.maxLength(MOST_ROWS)),
  receipt: v.optional(v.boolean(), false),
  /** When it was heard, network ms, where the gateway kept it since. */
  heard: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
})
const UPLINK_ANSWER = v.object({
  signed: v.number(),
  taken: v.array(v.string()),
  downlinks: v.boolean(),
  receipt: v.optional(SIGNED_RECEIPT),
})
const DOWNLINKS = v.object({
  wait: v.boolean(),
  told: v.pipe(
    v.array(v.object({ id: v.number(), error: v.pipe(v.string(), v.maxLength(40)) })),
    v.maxLength(64),
  ),
})
const DOWNLINKS_ANSWER = v.object({
  downlinks: v.array(v.object({ id: v.number(), eui: v.string(), txpk: v.looseObject({}) })),
})

/** It was somebody else, or nobody that can be told who it is. */
export class PosterRefused extends Error {
  readonly why: Refused | 'too_many'

  /** Who proved that it was it, and how much it brought. */
  readonly shed: { readonly gateway: SubjectId; readonly packets: number } | undefined

  constructor(why: Refused | 'too_many', shed?: PosterRefused['shed']) {
    super(`nothing is taken: ${why}`)
    this.why = why
    this.shed = shed
  }
}

export interface UplinkParts {
  readonly gate: Gate
  /** How much one gateway is listened to, by packets; what brings none counts as one. */
  readonly flood: FloodGate
  readonly book: ReceiptBook
  /** Who proves by whom a packet came. */
  readonly ways: ProofGate
  nowMs(): number
  /** Network time. */
  networkMs(): number
  /** So long after it was heard a packet is of use, network ms. */
  readonly withinMs: number
  /** The first copy of a packet, for the network server. */
  hand(heard: Heard): Promise<unknown>
  /** A copy that is signed for, and when it was heard, network time. */
  counted?(frame: Uint8Array, atMs: number, gateway: SubjectId): void
  /** The newest receipt for what a gateway has brought; undefined where there is none yet. */
  sign(gateway: SubjectId): Promise<SignedReceipt | undefined>
  /** What neighbours carried, as it was before it was sealed. @throws {ProtocolError} on what is for another, or of another route or gateway */
  unseal(sealed: Uint8Array, origin: SubjectId): Promise<Uint8Array>
  /** Undefined where nobody sends any. */
  readonly desk: DownlinkDesk | undefined
}

type Request = { readonly raw: globalThis.Request; header(name: string): string | undefined }

async function readProved<Schema extends v.GenericSchema>(
  req: Request,
  { gate, flood }: Pick<UplinkParts, 'gate' | 'flood'>,
  schema: Schema,
  { isLate = false, unseal }: { readonly isLate?: boolean; readonly unseal?: UplinkParts['unseal'] } = {},
) {
  const body = await readBody(req.raw, MOST_BODY)
  const admitted = await gate.admit(req.header(PROOF_HEADER), body, isLate)
  if (typeof admitted === 'string') throw new PosterRefused(admitted)
  const { gateway } = admitted
  if (!flood.admits(gateway)) throw new PosterRefused('too_many', { gateway, packets: 1 })
  const isSealed = unseal !== undefined && req.header('content-type') === SEALED_TYPE
  const plain = isSealed ? await unsealed(unseal(body, gateway)) : body
  const read = parseJson(Buffer.from(plain).toString('utf8'), schema)
  if ('fault' in read)
    throw new RequestError('parameter_invalid', { name: read.fault.place, right: read.fault.right })
  return { gateway, said: read.value, body }
}

async function unsealed(opened: Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await opened
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    throw new RequestError('parameter_invalid', { name: 'body', right: error.message })
  }
}

export function uplinkRoute(parts: UplinkParts) {
  const { flood, book, ways, nowMs, networkMs, withinMs, hand, counted, sign, desk, unseal } = parts
  return jsonRoute({
    method: 'POST',
    path: '/uplink',
    summary: 'Packets that a gateway carried.',
    problems: ['parameter_invalid'],
    answer: { schema: UPLINK_ANSWER, description: 'What became of each packet, and a receipt.' },
    async handle(_, { req }) {
      const { gateway, said, body } = await readProved(req, parts, UPLINK, { isLate: true, unseal })
      const packets = said.rxpk.length
      // One of them is counted already.
      if (packets > 1 && !flood.admits(gateway, packets - 1))
        throw new PosterRefused('too_many', { gateway, packets })
      const headers = { way: req.header(WAY_HEADER), proof: req.header(WAY_PROOF_HEADER) }
      const way = headers.way === undefined ? [] : readWay(headers, body, gateway, ways)
      const taken: Taken[] = []
      const isLate = said.heard !== undefined && networkMs() - said.heard > withinMs
      for (const received of readPush(JSON.stringify({ rxpk: said.rxpk }))?.received ?? []) {
        const outcome = isLate
          ? ({ taken: 'too_late', isFirst: false } as const)
          : book.take(gateway, received.frame, nowMs(), way)
        taken.push(outcome.taken)
        if (outcome.taken === 'counted') counted?.(received.frame, said.heard ?? networkMs(), gateway)
        if (outcome.isFirst) await hand({ gateway, eui: said.eui, received })
      }
      const receipt = said.receipt ? await sign(gateway) : undefined
      const answer = { signed: book.of(gateway).credits, taken, downlinks: desk !== undefined }
      return receipt === undefined ? answer : { ...answer, receipt }
    },
  })
}

export function downlinksRoute(parts: Pick<UplinkParts, 'gate' | 'flood'>, desk: DownlinkDesk) {
  return jsonRoute({
    method: 'POST',
    path: '/downlinks',
    summary: 'What a gateway is to send: answered when there is something.',
    problems: ['parameter_invalid'],
    answer: { schema: DOWNLINKS_ANSWER, description: 'Downlinks, each with a number.' },
    async handle(_, { req }) {
      const { gateway, said } = await readProved(req, parts, DOWNLINKS)
      for (const { id, error } of said.told) desk.told(gateway, id, error)
      const downlinks = said.wait ? await desk.ask(gateway) : []
      return { downlinks: downlinks.map(({ id, eui, txpk }) => ({ id, eui, txpk: { ...txpk } })) }
    },
  })
}
