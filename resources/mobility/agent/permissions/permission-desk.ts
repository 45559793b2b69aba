/**
 * A car's own door: its owner says who may read what and what for, by signed permissions that anybody may bring; whoever proves to hold a
 * permitted key reads what the car knows now; the owner sees who read. Each read is written down before it is answered.
 *
 * Nothing here is a secret that could be passed on: each request is signed anew, for this car, now and once.
 */

import { join } from 'node:path'
import type { Context } from 'hono'
import type * as v from 'valibot'
import { ConfigError } from '../../../../agent/kit/config-error.ts'
import { refuse } from '../../../../agent/kit/desk/refuse.ts'
import { createPace, type Pace } from '../../../../agent/kit/pace.ts'
import { createProofGate } from '../../../../agent/kit/proof-gate.ts'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { parseJson } from '../../../../disk/json-file.ts'
import { createApp } from '../../../../links/http/app.ts'
import { openToPages } from '../../../../links/http/open-to-pages.ts'
import { readBody } from '../../../../links/http/read-body.ts'
import { jsonRoute } from '../../../../links/http/route.ts'
import { type HttpServer, serveHttp } from '../../../../links/http/serve.ts'
import { pause } from '../../../../links/pause.ts'
import { accountOfSignature } from '../../../../protocol/chain-formats/alert-wish.ts'
import { networkIdOf, type Place } from '../../../../protocol/chain-formats/network-id.ts'
import { toAddress, toHash } from '../../../../protocol/ids.ts'
import type { RequestProof } from '../../../../protocol/session-proof.ts'
import {
  OWNER_VIEW,
  PROOF_HEADER,
  READ_ASKS,
  SIGNALS_VIEW,
  TAKEN,
} from '../../messages/permissions/answers.ts'
import {
  ASKS_FOR_S,
  asksDigest,
  OWNER_ASKS,
  SIGNED_GRANT,
  type SignedGrant,
} from '../../messages/permissions/grant.ts'
import { type AccessLog, openAccessLog } from './access-log.ts'
import { type GrantShelf, openGrants } from './grant-shelf.ts'
import { judgeRead } from './judge-read.ts'
import { askOwnership, type Ownership } from './ownership.ts'
import { PermissionError, type PermissionErrorCode } from './permission-error.ts'
import type { VehicleSignals } from './vehicle-signals.ts'

const [MOST_BODY, MOST_LINES, READS_AN_HOUR, AGAIN_MS, LOOK_MS] = [8_192, 500, 60, 5_000, 60_000]
const WAITS = { stopMs: 500 }

interface Desk {
  readonly context: ServiceContext
  readonly place: Place
  readonly grants: GrantShelf
  readonly log: AccessLog
  readonly pace: Pace
  readonly signals: VehicleSignals
  owner(): Promise<Ownership | undefined>
  /** Network time that never goes back. */
  nowMs(): number
  /** Who proves to ask. */
  prover(proof: string | undefined, body: Uint8Array): RequestProof | string
  show(proof: RequestProof): string
}

/** Until the agent stops; at once where nothing is shared. @param share `PORT` or `HOST:PORT` */
export async function runPermissionDesk(
  share: string | undefined,
  signals: VehicleSignals,
  context: ServiceContext,
): Promise<void> {
  if (share === undefined) return
  const { host, port } = readShare(share)
  const place = await askPlace(context)
  if (place === undefined) return
  const desk = await openDesk(place, signals, context)
  const app = createApp({
    routes: [grantRoute(desk), ownerRoute(desk), signalsRoute(desk)],
    refuse: error => refuse(error, context, PermissionError, 'car'),
    before: openToPages(PROOF_HEADER),
  })
  const onTrouble = (error: Error) => context.warn('nobody was let in', { problem: error.message })
  const server: HttpServer = await serveHttp(app, { host, port }, onTrouble, WAITS)
  context.info('whom the owner permits may read this car', { port: server.port })
  try {
    while (!context.signal.aborted) {
      // Whoever bought the car finds the former owner's permissions gone, though nobody asked in between.
      await voidOthers(desk, await desk.owner())
      await pause(LOOK_MS, context.signal)
    }
  } finally {
    await server.stop()
  }
}

/** @throws {ConfigError} */
function readShare(share: string): { readonly host: string; readonly port: number } {
  const [, host = '127.0.0.1', port = ''] = /^(?:(.+):)?(\d{1,5})$/.exec(share) ?? []
  if (port === '' || Number(port) > 65_535) throw new ConfigError('share', 'PORT or HOST:PORT is needed')
  return { host, port: Number(port) }
}

/** The network that permissions are signed for; undefined when the agent stops before any node has told. */
async function askPlace({ node, network, signal, warn }: ServiceContext): Promise<Place | undefined> {
  for (; !signal.aborted; await pause(AGAIN_MS, signal)) {
    const view = await node.getNetwork().catch(() => undefined)
    if (view === undefined) continue
    const { chainId, settlement, genesisHash } = view.deployment
    const place = {
      chainId: Number(chainId),
      settlement: toAddress(String(settlement)),
      genesisHash: toHash(String(genesisHash)),
    }
    if (networkIdOf(place) === network) return place
    warn('a node tells of another network: nobody may read this car', { network: networkIdOf(place) })
  }
  return undefined
}

async function openDesk(place: Place, signals: VehicleSignals, context: ServiceContext): Promise<Desk> {
  const { dataDir, subject, network, speed, node } = context
  const folder = join(dataDir, 'permissions')
  const log = await openAccessLog(join(folder, 'access.jsonl'), () => context.nowMs())
  const nowMs = () => Math.max(context.nowMs(), log.lastMs())
  const gate = createProofGate({ audience: subject, network, nowMs, speed, sinceMs: context.nowMs() })
  return {
    context,
    place,
    log,
    signals,
    nowMs,
    grants: await openGrants(join(folder, 'grants.json')),
    pace: createPace(READS_AN_HOUR),
    owner: askOwnership(id => node.getDevice(id), subject),
    prover: gate.check,
    show: gate.show,
  }
}

/** What a former owner gave is dead, whoever is asked next. */
async function voidOthers({ grants, log }: Desk, ownership: Ownership | undefined): Promise<void> {
  if (ownership === undefined) return
  const times = await grants.dropVoid(ownership)
  if (times > 0) await written(log.append({ what: 'void', code: 'grant_void', times }))
}

async function needOwner(desk: Desk): Promise<Ownership> {
  const ownership = await desk.owner()
  if (ownership === undefined) throw new PermissionError('owner_unknown')
  await voidOthers(desk, ownership)
  return ownership
}

function grantRoute(desk: Desk) {
  const { context, place, grants, log } = desk
  return jsonRoute({
    method: 'POST',
    path: '/v1/permissions',
    summary: 'Brings a permission that the owner signed, or one that takes back.',
    body: {
      contentType: 'application/json',
      description: 'A grant and its signature.',
      schema: SIGNED_GRANT,
    },
    answer: { schema: TAKEN, description: 'How many stand, and the line of the log that tells of it.' },
    problems: [],
    async handle(_, asked) {
      const grant: SignedGrant = read(SIGNED_GRANT, await bodyOf(asked), 'grant_malformed')
      const ownership = await needOwner(desk)
      await grants.put(grant, { device: context.subject, place, ownership, nowMs: desk.nowMs() })
      const { grantee, purpose, permissions } = grant
      const what = permissions.length === 0 ? 'revoked' : 'granted'
      const line = await written(log.append({ what, by: grantee, purpose, signals: [...permissions] }))
      return { standing: standing(desk).length, log: line }
    },
  })
}

/** Those that let somebody read, now or later. */
function standing({ grants, nowMs }: Desk): readonly SignedGrant[] {
  const now = nowMs() / 1_000
  return grants.all().filter(({ permissions, expiration }) => permissions.length > 0 && expiration > now)
}

function ownerRoute(desk: Desk) {
  const { context, place, log } = desk
  return jsonRoute({
    method: 'POST',
    path: '/v1/permissions/owner',
    summary: 'Shows the owner who may read, and who has read.',
    body: { contentType: 'application/json', description: 'A signed request.', schema: OWNER_ASKS },
    answer: { schema: OWNER_VIEW, description: 'Permissions that stand, and lines of the log.' },
    problems: [],
    async handle(_, asked) {
      const asks = read(OWNER_ASKS, await bodyOf(asked), 'asks_malformed')
      const { owner, until, from, device, signature } = asks
      if (device !== context.subject)
        throw new PermissionError('grant_for_another', { device: context.subject, given: device })
      const now = Math.floor(desk.nowMs() / 1_000)
      if (until < now || until > now + ASKS_FOR_S) throw new PermissionError('ask_expired', { until, now })
      if (accountOfSignature(asksDigest(asks, place), signature) !== owner)
        throw new PermissionError('grant_unsigned', { grantor: owner })
      const ownership = await needOwner(desk)
      if (owner !== ownership.owner)
        throw new PermissionError('not_the_owner', { given: owner, owner: ownership.owner })
      await written(log.flush())
      const grants = standing(desk).map(
        ({ device: _of, grantor: _by, source: _source, signature: _signed, ...grant }) => ({
          ...grant,
          permissions: [...grant.permissions],
        }),
      )
      const lines = await written(log.read(from, MOST_LINES))
      return {
        device,
        owner,
        grants,
        log: [...lines],
        next: lines.length === 0 ? log.next() : lines.at(-1)!.index + 1,
      }
    },
  })
}

function signalsRoute(desk: Desk) {
  return jsonRoute({
    method: 'POST',
    path: '/v1/vehicle/signals',
    summary:
      'What the car knows now, for whom its owner permits it: the request is signed by the reader’s key.',
    body: {
      contentType: 'application/json',
      description: 'The purpose, and the signals.',
      schema: READ_ASKS,
    },
    answer: { schema: SIGNALS_VIEW, description: 'By VSS name, with unit and time.' },
    problems: [],
    async handle(_, asked) {
      const body = await bodyOf(asked)
      const proof = desk.prover(asked.req.header(PROOF_HEADER), body)
      if (typeof proof === 'string') return deny(desk, '', '', unproved(desk, proof))
      const grants = desk.grants.of(proof.subject)
      const { purpose, signals } = read(READ_ASKS, body, 'asks_malformed')
      if (grants.length === 0) return deny(desk, '', '', new PermissionError('not_granted', { purpose }))
      const shown = desk.show(proof)
      if (shown !== 'new') return deny(desk, proof.subject, purpose, unproved(desk, shown))
      try {
        const ownership = await desk.owner()
        await voidOthers(desk, ownership)
        const reader = proof.subject
        const grant = judgeRead({ reader, purpose, signals }, grants, ownership, desk.nowMs())
        const waitMs = desk.pace.take(`${reader} ${purpose}`, performance.now())
        if (waitMs > 0) throw new PermissionError('too_many_reads', { anHour: READS_AN_HOUR, waitMs })
        return await answer(desk, grant, signals)
      } catch (error) {
        if (error instanceof PermissionError) return deny(desk, proof.subject, purpose, error)
        throw error
      }
    },
  })
}

function unproved({ nowMs }: Desk, why: string): PermissionError {
  return new PermissionError('reader_unproved', { why, nowMs: Math.floor(nowMs()) })
}

/** The line first. */
async function answer({ log, signals, nowMs }: Desk, grant: SignedGrant, names: readonly string[]) {
  const at = nowMs()
  const known = names.map(name => [name, signals.get(name, at)] as const)
  const has = known.filter(([, reading]) => reading !== undefined)
  const line = await written(
    log.append({
      what: 'read',
      by: grant.grantee,
      purpose: grant.purpose,
      signals: has.map(([name]) => name),
    }),
  )
  return {
    signals: Object.fromEntries(
      has.map(([name, reading]) => {
        const { value, unit, atMs } = reading!
        return [name, { value, unit, timestamp: new Date(atMs).toISOString() }]
      }),
    ),
    unknown: known.filter(([, reading]) => reading === undefined).map(([name]) => name),
    log: line,
    until: new Date(grant.expiration * 1_000).toISOString(),
  }
}

async function deny({ log }: Desk, by: string, purpose: string, error: PermissionError): Promise<never> {
  // What a stranger calls a purpose is nobody's to keep.
  const known = by === '' ? '' : purpose.replaceAll(/[^\w-]/g, '')
  await written(log.denied(by, known, error.code))
  throw error
}

async function written<Value>(done: Promise<Value>): Promise<Value> {
  return done.catch((error: unknown) => {
    throw Object.assign(new PermissionError('log_unwritable'), { cause: error })
  })
}

async function bodyOf({ req }: Context): Promise<Uint8Array> {
  return await readBody(req.raw, MOST_BODY)
}

function read<Schema extends v.GenericSchema>(
  schema: Schema,
  body: Uint8Array,
  code: PermissionErrorCode,
): v.InferOutput<Schema> {
  const found = parseJson(Buffer.from(body).toString('utf8'), schema)
  if ('fault' in found) throw new PermissionError(code, { ...found.fault })
  return found.value
}
