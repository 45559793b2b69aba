/** A gateway among neighbours: its door for them, and its way through them. Nothing of it where no peers are named. */
import { join } from 'node:path'
import * as v from 'valibot'
import { ownPort, text, unlessSaid } from '../../../../agent/kit/options.ts'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { createReach, type Reach } from '../../../../links/reach.ts'
import { createReachFetch } from '../../../../links/reach-fetch.ts'
import { isSubjectId, type SubjectId } from '../../../../protocol/ids.ts'
import { HANDED_ON } from '../../messages/mesh/mesh-messages.ts'
import type { CoverageView } from '../../messages/view.ts'
import { GATEWAY_MODEL } from '../consumer/gate.ts'
import { createCarrierTrust } from './carrier-trust.ts'
import { type Brought, readPeers, toPeers } from './carry-on.ts'
import { type Custody, openCustody } from './custody.ts'
import { createDiscovery, openMulticast } from './discover.ts'
import type { Envelope } from './envelope.ts'
import { type MeshDoor, openMeshDoor } from './mesh-door.ts'

export interface MeshOptions {
  /** Neighbours: `SUBJECT@http://10.0.0.2:1790`, commas between; `-` for none. */
  readonly peers: string
  /** Where they reach this one. */
  readonly meshHost: string
  readonly meshPort: number
  /** Whether neighbours are looked for on the local network as well (mDNS). */
  readonly discover: 'yes' | 'no'
  /** Who may be one of those: ids, commas between, or `registered` for every gateway of the network. */
  readonly allow: string
}

export const MESH_OPTIONS = {
  peers: unlessSaid(
    v.pipe(
      text,
      v.check(
        said => readPeers(said) !== undefined,
        'SUBJECT@http://HOST:PORT is needed, commas between, or - for none',
      ),
    ),
    '-',
  ),
  meshHost: unlessSaid(text, '127.0.0.1'),
  meshPort: unlessSaid(ownPort, 1_790),
  discover: unlessSaid(v.picklist(['yes', 'no'], 'yes or no is needed'), 'no'),
  allow: unlessSaid(
    v.pipe(
      text,
      v.check(
        said => said === 'registered' || said.split(',').every(one => isSubjectId(one.trim())),
        'ids of gateways are needed, commas between, or registered',
      ),
    ),
    'registered',
  ),
}

export interface Mesh {
  byPeers(envelope: Envelope): Promise<Brought | undefined>
  know(view: CoverageView): void
  sweep(): void
  stop(): Promise<void>
}

/** Undefined where it has no neighbours. */
export async function openMesh(
  { peers: said, meshHost: host, meshPort: port, discover, allow }: MeshOptions,
  context: ServiceContext,
  reach: Reach,
): Promise<Mesh | undefined> {
  const named = readPeers(said) ?? []
  if (named.length === 0 && discover === 'no') return undefined
  const custody = openCustody(join(context.dataDir, 'custody.sqlite'))
  const toPeer = createReachFetch(createReach(['*']))
  const isAllowed = allowing(allow, context)
  const discovery = createDiscovery({ context, isAllowed, ask: toPeer })
  const ways = {
    peers: () => [...named, ...discovery.peers()],
    prove: context.prove,
    toConsumer: createReachFetch(reach),
    toPeer,
    gave: custody.gave,
  }
  const trust = createCarrierTrust()
  let view: CoverageView | undefined
  const nodes = context.node.urls
  const isPeer = async (id: SubjectId) =>
    named.some(({ subject }) => subject === id) || (discover === 'yes' && (await isAllowed(id)))
  const door = await openMeshDoor({
    ...ways,
    host,
    port,
    context,
    nodes,
    custody,
    view: () => view,
    mayGive: trust.mayGive,
    isPeer,
  })
  context.info('neighbours can bring what they cannot bring themselves', { host, meshPort: door.port })
  const multicast =
    discover === 'yes' ? openMulticast(context.subject, door.port, discovery.found) : undefined
  const sweeper = createSweeper(custody, door, context)
  return {
    byPeers: envelope => toPeers(envelope, ways),
    know(newest) {
      view = newest
      trust.know(newest)
    },
    sweep() {
      multicast?.again()
      sweeper.begin()
    },
    async stop() {
      multicast?.close()
      await door.stop()
      await sweeper.settled()
      custody.close()
    },
  }
}

/** One at a time. */
function createSweeper(custody: Custody, door: MeshDoor, context: ServiceContext) {
  let sweeping: Promise<void> | undefined
  return {
    begin(): void {
      sweeping ??= sayGiven(custody, context)
        .then(door.sweep)
        .catch((error: unknown) =>
          context.warn('what is kept for neighbours waits', { problem: String(error) }),
        )
        .finally(() => {
          sweeping = undefined
        })
    },
    settled: () => sweeping,
  }
}

/** What was given to neighbours, signed for: they are paid by it. */
async function sayGiven(custody: Custody, { say, nowMs }: ServiceContext): Promise<void> {
  for (const given of custody.toSay()) {
    const word = HANDED_ON.encode({ ...given, at: Math.floor(nowMs()) })
    if ((await say(HANDED_ON.contentType, word)) !== undefined) custody.said(given)
  }
}

/** By the owner's list, or by the network's. */
function allowing(allow: string, { node }: ServiceContext): (id: SubjectId) => Promise<boolean> {
  const listed = new Set(allow.split(',').map(one => one.trim()))
  return async id =>
    allow === 'registered' ? (await node.getDevice(id)).model === GATEWAY_MODEL : listed.has(id)
}
