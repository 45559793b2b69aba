/** Gateways on one air, each with its forwarder and the very driver, by datagrams: what a seed asks one to send the others say that they heard, when it was sent. */
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { pause } from '../../../../links/pause.ts'
import { type SubjectId, toSubjectId } from '../../../../protocol/ids.ts'
import { beaconHash } from '../../messages/beacon-plan.ts'
import { BEACON, type Beacon, WITNESS, type Witness } from '../../messages/coverage-messages.ts'
import { cellAt } from '../../testing/places.ts'
import { seedOf } from '../../testing/settle.ts'
import { recordedGateway } from './recorded-gateway.ts'

const [SPEED, START_MS, SPREAD_MS, ANSWER_MS] = [60, Date.UTC(2026, 0, 2), 120_000, 120_000]
const [LAG_MS, TICK_MS] = [4_000, 500]
const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

async function freePort(): Promise<number> {
  const socket = createSocket('udp4').bind(0, '127.0.0.1')
  await once(socket, 'listening')
  const { port } = socket.address()
  await new Promise<void>(resolve => socket.close(() => resolve()))
  return port
}

interface Gateway {
  readonly id: SubjectId
  readonly beacons: Beacon[]
  readonly witnesses: Witness[]
  /** Its forwarder has spoken with its driver. */
  isThere: boolean
}

interface Standing {
  readonly number: number
  readonly air: string
  readonly metres: number
}

interface Clock {
  nowMs(): number
  /** When the seed was known; undefined before. */
  knownMs: number | undefined
}

/** @param clock of the network, which all of them share */
async function startOne({ number, air, metres }: Standing, clock: Clock): Promise<Gateway> {
  const { nowMs } = clock
  const dataDir = mkdtempSync(join(tmpdir(), 'cairn-air-'))
  closing.push(() => rmSync(dataDir, { recursive: true }))
  const abort = new AbortController()
  const one: Gateway = { id: toSubjectId(`${number}`.repeat(64)), beacons: [], witnesses: [], isThere: false }
  const keys = join(dataDir, 'keys.json')
  writeFileSync(keys, '{}')
  const context = {
    subject: one.id,
    network: `air of ${START_MS}`,
    signal: abort.signal,
    speed: SPEED,
    nowMs,
    dataDir,
    until: async (timeMs: number) => {
      while (nowMs() < timeMs && !abort.signal.aborted) await pause(5)
      abort.signal.throwIfAborted()
    },
    node: {
      getDeviceState: async () => ({
        state: {
          asks: { region: 'EU868', spreadMs: SPREAD_MS, answerMs: ANSWER_MS },
          draws:
            clock.knownMs === undefined
              ? {}
              : { 0: { seed: seedOf(0), knownMs: clock.knownMs, said: one.beacons.length > 0 } },
        },
      }),
    },
    prove: async () => '',
    info: () => {
      one.isThere = true
    },
    warn: () => {},
    say: async (contentType: string, payload: Uint8Array) => {
      if (contentType === WITNESS.contentType) one.witnesses.push(WITNESS.decode(payload))
      if (contentType === BEACON.contentType) one.beacons.push(BEACON.decode(payload))
      return payload
    },
  } as unknown as ServiceContext
  const eui = `a84041ffff1e000${number}`
  const options = {
    port: await freePort(),
    file: '-',
    keys,
    mapping: { gateway: '-', eui, stands: cellAt(metres, 0), air },
    startMs: START_MS,
    reportMs: 50,
    lookMs: 50,
  }
  const done = recordedGateway
    .prepare(options)(context)
    .catch(() => undefined)
  closing.push(async () => {
    abort.abort()
    await done
  })
  return one
}

it('hear each other’s beacons when they were sent, by a GPS, whoever shares their air, and nobody else', async () => {
  // Time goes on with this process's turns: what keeps one waiting keeps all.
  let now = START_MS
  const clock: Clock = { nowMs: () => now, knownMs: undefined }
  const standing = [
    { number: 1, air: 'town', metres: 0 },
    { number: 2, air: 'town', metres: 1_500 },
    { number: 3, air: 'town', metres: 3_000 },
    { number: 4, air: 'hill', metres: 3_500 },
  ]
  const gateways = await Promise.all(standing.map(one => startOne(one, clock)))
  while (!gateways.every(({ isThere }) => isThere)) await pause(10)
  clock.knownMs = now
  const isOver = () =>
    gateways.slice(0, 3).every(one => one.beacons.length > 0 && one.witnesses.length > 0) &&
    gateways[3]!.beacons.length > 0
  for (; !isOver(); now += TICK_MS) await pause(4)
  const sent = gateways.map(({ id, beacons: [beacon] }) => ({
    at: beacon!.at,
    hash: beaconHash(seedOf(0), id, beacon!.secret),
  }))
  for (const [index, { witnesses }] of gateways.slice(0, 3).entries()) {
    const heard = witnesses.flatMap(({ at, beacons }) =>
      beacons.map(row => ({ hash: row.hash, at: at - row.before })),
    )
    const others = sent.slice(0, 3).filter((_, at) => at !== index)
    expect(new Set(heard.map(({ hash }) => hash))).toEqual(new Set(others.map(({ hash }) => hash)))
    for (const { hash, at } of others)
      expect(Math.abs(heard.find(one => one.hash === hash)!.at - at)).toBeLessThan(LAG_MS)
  }
  expect(gateways[3]!.witnesses).toEqual([])
})
