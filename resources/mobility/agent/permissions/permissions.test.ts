/** Who reads a car: the honest reader, whoever is none, and the owner who sees both. */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { createProver } from '../../../../agent/prove-request.ts'
import { createSigner } from '../../../../keys/make-signer.ts'
import type { Logged } from '../../messages/permissions/answers.ts'
import { grantDigest, NOBODY } from '../../messages/permissions/grant.ts'
import {
  APPROXIMATE,
  PERMISSIONS,
  permissionBits,
  permissionsOf,
} from '../../messages/permissions/purposes.ts'
import { KM, LAT, LON, NETWORK, openCar, PLACE, person, START_MS } from '../../testing/permissions.ts'
import { ownershipOf } from './ownership.ts'

const [anna, boris, cleo] = [person(1), person(2), person(3)]
const [insurer, stranger] = [createSigner('ES256'), createSigner('EdDSA')]
const [MINUTE_MS, DAY_MS] = [60_000, 86_400_000]
const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

async function car(owner = anna) {
  const opened = await openCar(owner)
  closing.push(() => opened.close())
  opened.signals.tellFix({ timeMs: START_MS, lat: 52.51, lon: 13.42, odometer: 312_05, charge: 800 })
  return opened
}
type Car = Awaited<ReturnType<typeof car>>

const lines = async ({ look }: Car, by = anna): Promise<readonly Logged[]> =>
  (await look(by)).log as readonly Logged[]
const said = (log: readonly Logged[]) => log.map(({ what, code }) => (code === '' ? what : `${what} ${code}`))

describe('a permission', () => {
  it('lets its reader read what it names, for its purpose, and the owner sees it written down', async () => {
    const opened = await car()
    expect(await opened.permit(anna, insurer)).toMatchObject({ status: 200, standing: 1, log: 0 })
    const answer = await opened.read(insurer)
    expect(answer).toMatchObject({ status: 200, log: 1, unknown: [] })
    expect(answer.signals).toEqual({
      [KM]: { value: 3_120.5, unit: 'km', timestamp: new Date(START_MS).toISOString() },
    })
    const view = await opened.look(anna)
    expect(view.grants).toMatchObject([{ grantee: insurer.subject, purpose: 'insurance' }])
    expect(view.log).toMatchObject([
      { index: 0, what: 'granted', by: insurer.subject, purpose: 'insurance', signals: ['GetLiveData'] },
      { index: 1, what: 'read', by: insurer.subject, purpose: 'insurance', signals: [KM], atMs: START_MS },
    ])
  })

  it('is refused with its reason and facts: another key, purpose, signal, time', async () => {
    const opened = await car()
    expect(await opened.read(insurer)).toMatchObject({ status: 403, code: 'not_granted' })
    await opened.permit(anna, insurer, { effectiveAt: START_MS / 1_000 + 60 })
    expect(await opened.read(insurer)).toMatchObject({
      code: 'grant_not_yet',
      facts: { effectiveAt: START_MS / 1_000 + 60 },
    })
    opened.later(MINUTE_MS)
    expect((await opened.read(insurer)).status).toBe(200)
    expect(await opened.read(stranger)).toMatchObject({ status: 403, code: 'not_granted' })
    expect(await opened.read(insurer, { purpose: 'research' })).toMatchObject({
      code: 'purpose_differs',
      facts: { granted: 'insurance' },
    })
    expect(await opened.read(insurer, { signals: [KM, LAT, LON] })).toMatchObject({
      code: 'signals_not_granted',
      facts: { signals: `${LAT}, ${LON}`, permissions: 'GetLiveData' },
    })
    opened.later(30 * DAY_MS)
    expect(await opened.read(insurer)).toMatchObject({ code: 'grant_expired' })
    expect(said(await lines(opened))).toEqual([
      'denied not_granted',
      'granted',
      'denied grant_not_yet',
      'read',
      'denied purpose_differs',
      'denied signals_not_granted',
      'denied grant_expired',
      'denied not_granted',
    ])
  })

  it('tells a place only as finely as it says, and nothing that the car has not known for long', async () => {
    const opened = await car()
    await opened.permit(anna, insurer, { permissions: ['GetApproximateLocation'] })
    const coarse = await opened.read(insurer, { signals: [APPROXIMATE] })
    expect(coarse.signals?.[APPROXIMATE]).toMatchObject({
      unit: 'H3 cell',
      value: expect.stringMatching(/^86/),
    })
    expect((await opened.read(insurer, { signals: [LAT] })).code).toBe('signals_not_granted')
    opened.later(11 * MINUTE_MS)
    expect(await opened.read(insurer, { signals: [APPROXIMATE] })).toMatchObject({
      status: 200,
      signals: {},
      unknown: [APPROXIMATE],
    })
  })

  it('is nobody’s but the owner’s to give, and of this car and network alone', async () => {
    const opened = await car()
    expect(await opened.permit(boris, insurer)).toMatchObject({
      status: 403,
      code: 'not_the_owner',
      facts: { owner: anna.address },
    })
    const forged = { ...opened.grantOf(boris, insurer), grantor: anna.address }
    expect(await opened.bring(forged)).toMatchObject({ code: 'grant_unsigned' })
    const widened = { ...opened.grantOf(anna, insurer), permissions: ['GetCurrentLocation' as const] }
    expect(await opened.bring(widened)).toMatchObject({ code: 'grant_unsigned' })
    const grant = opened.grantOf(anna, insurer)
    const elsewhere = anna.sign(grantDigest(grant, { ...PLACE, chainId: 1 }))
    expect(await opened.bring({ ...grant, signature: elsewhere })).toMatchObject({ code: 'grant_unsigned' })
    const another = await car()
    expect(await another.bring(grant)).toMatchObject({ code: 'grant_for_another' })
    expect(await opened.permit(anna, insurer, { permissions: ['ExecuteCommands'] })).toMatchObject({
      code: 'permission_not_served',
    })
    const forever = { expiration: START_MS / 1_000 + 401 * 86_400 }
    expect(await opened.permit(anna, insurer, forever)).toMatchObject({ code: 'grant_too_long' })
    expect(await opened.permit(anna, insurer, { serial: START_MS + DAY_MS })).toMatchObject({
      code: 'grant_ahead',
    })
    expect(await opened.post('/v1/permissions', '{"device":1}')).toMatchObject({ code: 'grant_malformed' })
    expect(await lines(opened)).toEqual([])
  })
})

describe('taken back', () => {
  it('ends at once, and the old signature brought again does not revive it, after a restart either', async () => {
    const opened = await car()
    const first = opened.grantOf(anna, insurer)
    await opened.bring(first)
    opened.later(1_000)
    await opened.permit(anna, insurer, { permissions: [] })
    expect(await opened.read(insurer)).toMatchObject({ code: 'grant_revoked' })
    expect(await opened.bring(first)).toMatchObject({ status: 409, code: 'grant_old' })
    await opened.stop()
    await opened.start()
    opened.later(1_000)
    expect(await opened.bring(first)).toMatchObject({ code: 'grant_old' })
    expect(await opened.read(insurer)).toMatchObject({ code: 'grant_revoked' })
    opened.later(1_000)
    await opened.permit(anna, insurer)
    expect((await opened.read(insurer)).status).toBe(200)
  })

  it('all at once, whoever they were', async () => {
    const opened = await car()
    const given = [insurer, stranger].map(reader => opened.grantOf(anna, reader))
    for (const grant of given) await opened.bring(grant)
    opened.later(1_000)
    await opened.bring(opened.grantOf(anna, { ...insurer, subject: NOBODY }, { permissions: [] }))
    for (const grant of given) expect(await opened.bring(grant)).toMatchObject({ code: 'grant_old' })
    expect((await opened.read(insurer)).code).toBe('not_granted')
    expect((await opened.look(anna)).grants).toEqual([])
  })

  it('a grant that is carried twice is no fault of whoever did not hear the answer', async () => {
    const opened = await car()
    const grant = opened.grantOf(anna, insurer)
    expect((await opened.bring(grant)).status).toBe(200)
    expect((await opened.bring(grant)).status).toBe(200)
  })
})

describe('a sale', () => {
  it('ends what the former owner gave, at once, for good, and shows the new one nothing of before', async () => {
    const opened = await car()
    const grant = opened.grantOf(anna, insurer)
    await opened.bring(grant)
    await opened.read(insurer)
    opened.sellTo(boris)
    expect(await opened.read(insurer)).toMatchObject({ status: 403, code: 'grant_void' })
    expect(await opened.read(insurer)).toMatchObject({ code: 'not_granted' })
    expect(await opened.bring(grant)).toMatchObject({ code: 'not_the_owner' })
    expect(await opened.look(anna)).toMatchObject({ status: 403, code: 'not_the_owner' })
    expect(said(await lines(opened, boris))).toEqual(['denied grant_void', 'denied not_granted'])
    expect((await opened.permit(boris, insurer)).status).toBe(200)
    expect((await opened.read(insurer)).status).toBe(200)
    // Bought back: what was given before the sale stays dead.
    opened.later(MINUTE_MS)
    opened.sellTo(anna)
    expect(await opened.bring(grant)).toMatchObject({ code: 'grant_old' })
  })

  it('is known by the chain’s past, and a move or nothing at all is no sale', () => {
    const past = (owner: string, untilMs: number) => ({ owner, untilMs, cell: '' })
    const { address: a } = anna
    const { address: b } = boris
    expect(ownershipOf({ owner: a, past: [] })).toEqual({ owner: a, sinceMs: 0 })
    expect(ownershipOf({ owner: a, past: [past(a, 9)] }).sinceMs).toBe(0)
    expect(ownershipOf({ owner: a, past: [past(a, 9), past(b, 7), past(a, 5)] }).sinceMs).toBe(7)
  })

  it('cannot be ruled out while no node answers, so nothing is read, and it is read afterwards', async () => {
    const opened = await car()
    await opened.permit(anna, insurer)
    opened.chain.isAway = true
    expect(await opened.read(insurer)).toMatchObject({ status: 503, code: 'owner_unknown' })
    opened.chain.isAway = false
    expect((await opened.read(insurer)).status).toBe(200)
  })
})

describe('a thief', () => {
  it('who shows what was signed before reads nothing: neither the same request, nor for another one, nor later', async () => {
    const opened = await car()
    await opened.permit(anna, insurer)
    const body = JSON.stringify({ purpose: 'insurance', signals: [KM] })
    let nowMs = START_MS
    const prove = createProver({ signer: insurer, network: NETWORK, nowMs: () => nowMs })
    const proof = await prove(opened.device.subject, new TextEncoder().encode(body))
    expect((await opened.read(insurer, {}, proof)).status).toBe(200)
    const why = async (given: string, asks: object = {}) =>
      (await opened.read(stranger, asks, given)).facts?.['why']
    expect(await why(proof)).toBe('proof_shown')
    expect(await why(proof, { signals: [] })).toBe('body_differs')
    expect(await why('')).toBe('proof_missing')
    expect(await why(await prove(stranger.subject, new TextEncoder().encode(body)))).toBe('proof_for_another')
    nowMs -= 61_000
    expect(await why(await prove(opened.device.subject, new TextEncoder().encode(body)))).toBe(
      'proof_not_now',
    )
    // Within its minute, and after a restart that forgot what was shown.
    await opened.stop()
    opened.later(1)
    await opened.start()
    expect(await why(proof)).toBe('proof_not_now')
  })

  it('who sets the car’s clock back does not revive what has expired', async () => {
    const opened = await car()
    await opened.permit(anna, insurer, { expiration: START_MS / 1_000 + 60 })
    opened.later(2 * MINUTE_MS)
    expect((await opened.read(insurer)).code).toBe('grant_expired')
    opened.later(-2 * MINUTE_MS)
    expect((await opened.read(insurer)).facts?.['why']).toBe('proof_not_now')
    await opened.stop()
    await opened.start()
    opened.later(MINUTE_MS + 1_000)
    expect((await opened.read(insurer)).code).toBe('grant_expired')
  })

  it('floodingIsCounted: strangers cost the log a line an hour, a reader his reads and a line a reason', async () => {
    const opened = await car()
    await opened.permit(anna, insurer)
    for (let at = 0; at < 40; at++) await opened.read(stranger)
    for (let at = 0; at < 70; at++) await opened.read(insurer)
    expect(await opened.read(insurer)).toMatchObject({ status: 429, facts: { anHour: 60 } })
    for (let at = 0; at < 20; at++) await opened.post('/v1/vehicle/signals', 'x'.repeat(100))
    const log = await lines(opened)
    const countOf = (code: string) =>
      log.filter(one => one.code === code).reduce((sum, { times }) => sum + times, 0)
    expect(log.length).toBeLessThan(1 + 60 + 3 * 2 + 1)
    expect([countOf('not_granted'), countOf('too_many_reads'), countOf('reader_unproved')]).toEqual([
      40, 11, 20,
    ])
  })

  it('who is not the owner sees neither permissions nor log, nor by a request that is old', async () => {
    const opened = await car()
    expect(await opened.look(cleo)).toMatchObject({ status: 403, code: 'not_the_owner' })
    expect(await opened.look(anna, 0, START_MS / 1_000 - 1)).toMatchObject({ code: 'ask_expired' })
    expect(await opened.look(anna, 0, START_MS / 1_000 + 601)).toMatchObject({ code: 'ask_expired' })
    const claimed = { ...anna, sign: boris.sign }
    expect(await opened.look(claimed)).toMatchObject({ code: 'grant_unsigned' })
  })
})

describe('the log', () => {
  it('goes on after a crash in the midst of a line, and says so', async () => {
    const opened = await car()
    await opened.permit(anna, insurer)
    await opened.stop()
    appendFileSync(opened.log, '{"index":1,"atMs":17')
    await opened.start()
    expect(said(await lines(opened))).toEqual(['granted', 'torn'])
  })

  it('nothingIsRead where a line was changed or taken out, and the fault names it', async () => {
    const opened = await car()
    await opened.permit(anna, insurer)
    for (let at = 0; at < 3; at++) await opened.read(insurer)
    await opened.stop()
    const text = readFileSync(opened.log, 'utf8')
    for (const damaged of [text.replace('"read"', '"torn"'), text.split('\n').toSpliced(1, 1).join('\n')]) {
      writeFileSync(opened.log, damaged)
      await expect(opened.start()).rejects.toMatchObject({ code: 'file_damaged' })
    }
    writeFileSync(opened.log, text)
    await opened.start()
    expect(await lines(opened)).toHaveLength(4)
  })

  it('is shown in pages, each line once', async () => {
    const opened = await car()
    await opened.permit(anna, insurer)
    for (let at = 0; at < 5; at++) await opened.read(insurer)
    const all = await opened.look(anna)
    const rest = await opened.look(anna, 4)
    expect(rest.log).toEqual((all.log as readonly Logged[]).slice(4))
    expect(all.next).toBe(6)
    expect((await opened.look(anna, 6)).log).toEqual([])
  })
})

it('permissions have two bits each, and only both are one', () => {
  fc.assert(
    fc.property(fc.subarray([...PERMISSIONS]), some => {
      expect(permissionsOf(permissionBits(some))).toEqual(some)
      const half = permissionBits(some) & BigInt(`0b${'01'.repeat(9)}`)
      expect(permissionsOf(half)).toEqual([])
    }),
  )
})
