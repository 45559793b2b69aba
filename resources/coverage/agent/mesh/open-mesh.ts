/** A gateway among neighbours: its door for them, and its way through them. Nothing of it where no peers are named. */
import { join } from 'node:path'
import * as v from 'valibot'
import { ownPort, text, unlessSaid } from '../../../../agent/kit/options.ts'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { createReach, type Reach } from '../../../../links/reach.ts'
import { createReachFetch } from '../../../../links/reach-fetch.ts'
import { HANDED_ON } from '../../messages/mesh/mesh-messages.ts'
import type { CoverageView } from '../../messages/view.ts'
import { createCarrierTrust } from './carrier-trust.ts'
import { type Brought, readPeers, toPeers } from './carry-on.ts'
import { type Custody, openCustody } from './custody.ts'
import type { Envelope } from './envelope.ts'
import { openMeshDoor } from './mesh-door.ts'

export interface MeshOptions {
  /** Neighbours: `SUBJECT@http://10.0.0.2:1790`, commas between; `-` for none. */
  readonly peers: string
  /** Where they reach this one. */
  readonly meshHost: string
  readonly meshPort: number
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
}

export interface Mesh {
  byPeers(envelope: Envelope): Promise<Brought | undefined>
  know(view: CoverageView): void
  sweep(): void
  stop(): Promise<void>
}

/** Undefined where it has no neighbours. */
export async function openMesh(
  { peers: said, meshHost: host, meshPort: port }: MeshOptions,
  context: ServiceContext,
  reach: Reach,
): Promise<Mesh | undefined> {
  const peers = readPeers(said) ?? []
  if (peers.length === 0) return undefined
  const custody = openCustody(join(context.dataDir, 'custody.sqlite'))
  const ways = {
    peers,
    prove: context.prove,
    toConsumer: createReachFetch(reach),
    toPeer: createReachFetch(createReach(['*'])),
    gave: custody.gave,
  }
  const trust = createCarrierTrust()
  let view: CoverageView | undefined
  const nodes = context.node.urls
  const door = await openMeshDoor({
    ...ways,
    host,
    port,
    context,
    nodes,
    custody,
    view: () => view,
    mayGive: trust.mayGive,
  })
  context.info('neighbours can bring what they cannot bring themselves', { host, meshPort: door.port })
  let sweeping: Promise<void> | undefined
  return {
    byPeers: envelope => toPeers(envelope, ways),
    know(newest) {
      view = newest
      trust.know(newest)
    },
    sweep() {
      sweeping ??= sayGiven(custody, context)
        .then(door.sweep)
        .catch((error: unknown) =>
          context.warn('what is kept for neighbours waits', { problem: String(error) }),
        )
        .finally(() => {
          sweeping = undefined
        })
    },
    async stop() {
      await door.stop()
      await sweeping
      custody.close()
    },
  }
}

/** What was given to neighbours, signed for: they are paid by it. */
async function sayGiven(custody: Custody, { say, nowMs }: ServiceContext): Promise<void> {
  for (const given of custody.toSay()) {
    const word = HANDED_ON.encode({ ...given, at: Math.floor(nowMs()) })
    if ((await say(HANDED_ON.contentType, word)) !== undefined) custody.said(given)
  }
}
