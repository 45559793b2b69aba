/** A device from one owner to another, to another place and out of the network, as its people type it, on a real chain. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { latLngToCell } from 'h3-js'
import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDeviceBond } from '../../../chain/devices/device-bond.ts'
import {
  bringRoleGrant,
  readGrants,
  readRoles,
  signRoleGrant,
  whyVoid,
} from '../../../chain/devices/device-roles.ts'
import { readDevice } from '../../../chain/devices/read-device.ts'
import { loadOrCreateKey } from '../../../keys/key-file.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import { openStage, type Person, type Stage } from '../../testing/people.ts'

let stage: Stage
let seller: Person
let buyer: Person
let device: SubjectId

beforeAll(async () => {
  stage = await openStage({ names: ['seller', 'buyer'], decimals: 2, bondPerDevice: 250n })
  seller = stage.people['seller']!
  buyer = stage.people['buyer']!
  const joined = await stage.cairn(
    ...['join', 'roof', '--model', 'sensing/station', '--owner', seller.address, '--driver', 'local:0'],
    ...['--place', '34.16,-117.47', '--bond', '--key', seller.key],
  )
  expect(joined.stdout).toContain('roof is registered')
  device = (await loadOrCreateKey(join(stage.data, 'devices/roof/key.json'))).subject
})
afterAll(() => stage.stop())

const as = (person: Person, verb: string, ...args: string[]) =>
  stage.cairn('device', verb, ...args, '--key', person.key)
const entry = () => readDevice(stage.chain.client, { deployment: stage.deployment, device })
const bondOf = async (owner: Person) =>
  readDeviceBond(stage.chain.client, { deployment: stage.deployment, owner: owner.address })

describe('device move', () => {
  it('needs the device’s key, its owner’s key, a place, and a yes', async () => {
    const [nowhere, unnamed, stranger, unasked] = [
      await as(seller, 'move', 'roof'),
      await as(seller, 'move', 'cellar', '--cell', '872a1008dffffff'),
      await as(buyer, 'move', 'roof', '--cell', '872a1008dffffff', '--yes'),
      await as(seller, 'move', 'roof', '--cell', '872a1008dffffff'),
    ]
    expect([nowhere.code, nowhere.stderr]).toEqual([1, expect.stringContaining('--place LAT,LON')])
    expect([unnamed.code, unnamed.stderr]).toEqual([1, expect.stringContaining('"cellar" is no device')])
    expect([stranger.code, stranger.stderr]).toEqual([1, expect.stringContaining('[not_yours]')])
    expect([unasked.code, unasked.stderr]).toEqual([1, expect.stringContaining('add --yes')])
    const elsewhere = await as(seller, 'move', 'roof', '--cell', '872a1008dffffff', '--folder', stage.folder)
    expect([elsewhere.code, elsewhere.stderr]).toEqual([3, expect.stringContaining('[key_needed]')])
    expect((await entry()).nonce).toBe(1)
  })

  it('moves it by its own signature', async () => {
    const { code, stdout, stderr } = await as(
      seller,
      'move',
      'roof',
      '--place',
      '52.37,4.9',
      '--json',
      '--yes',
    )
    expect(stderr).toContain('judged at the new place')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      device,
      owner: seller.address,
      cell: latLngToCell(52.37, 4.9, 7),
    })
    expect((await entry()).nonce).toBe(2)
  })
})

describe('device roles', () => {
  const show = async () => (await stage.cairn('device', 'roles', 'roof')).stdout

  it('are the owner’s to give and to take back, by name and with an end', async () => {
    const helper = buyer.address
    const [stranger, nobody, unknown, endless, himself] = [
      await as(buyer, 'roles', 'roof', '--to', helper, '--yes'),
      await as(seller, 'roles', 'roof', '--give', 'read'),
      await as(seller, 'roles', 'roof', '--to', helper, '--give', 'fly', '--yes'),
      await as(seller, 'roles', 'roof', '--to', helper, '--until', 'ever', '--yes'),
      await as(seller, 'roles', 'roof', '--to', seller.address, '--yes'),
    ]
    expect(stranger.stderr).toContain('[not_yours]')
    expect(nobody.stderr).toContain('it is not said to whom')
    expect(unknown.stderr).toContain('"fly" is no role')
    expect(endless.stderr).toContain('such as 90d')
    expect(himself.stderr).toContain('[nothing_to_do]')
    expect(await show()).not.toContain(helper)
    const given = await as(seller, 'roles', 'roof', '--to', helper, '--give', 'read,operate', '--yes')
    expect([given.code, given.stdout]).toEqual([0, expect.stringContaining('may operate, read roof')])
    expect(await show()).toMatch(new RegExp(`operate, read\\s+${helper}, until`, 'i'))
    const { client } = stage.chain
    const whose = { deployment: stage.deployment, device, account: helper }
    expect((await readRoles(client, whose)).roles).toEqual(['operate', 'read'])
    expect((await as(seller, 'roles', 'roof', '--to', helper, '--revoke', '--yes')).code).toBe(0)
    expect((await readRoles(client, whose)).roles).toEqual([])
  })

  it('are given by a signature that anybody brings once, and that anybody checks without the chain', async () => {
    const { client } = stage.chain
    const { deployment } = stage
    const nowS = Number((await client.getBlock()).timestamp)
    const terms = { device, account: buyer.address, roles: ['collect'], until: nowS + 9_999 } as const
    const owner = privateKeyToAccount(readFileSync(seller.key, 'utf8').trim() as `0x${string}`)
    const signed = await signRoleGrant(owner, { ...terms, deadline: nowS + 9_999 }, { client, deployment })
    const whose = { deployment, device, account: buyer.address }
    const grants = await readGrants(client, whose)
    const known = { entry: await entry(), grants }
    const at = { deployment, nowMs: nowS * 1_000 }
    expect(await whyVoid(signed, known, at)).toBeUndefined()
    expect(await whyVoid({ ...signed, roles: ['operate'] }, known, at)).toBe('not_signed')
    expect(
      await whyVoid(signed, { grants, entry: { ...known.entry, nonce: known.entry.nonce + 1 } }, at),
    ).toBe('device_changed')
    expect(await whyVoid(signed, known, { deployment, nowMs: (nowS + 9_999) * 1_000 })).toBe('expired')
    expect(await whyVoid(signed, { grants, entry: { ...known.entry, owner: undefined } }, at)).toBe(
      'not_registered',
    )
    await bringRoleGrant(buyer.sender, { deployment, signed })
    expect((await readRoles(client, whose)).roles).toEqual(['collect'])
    const now = async () => ({ entry: await entry(), grants: await readGrants(client, whose) })
    expect(await whyVoid(signed, await now(), at)).toBeUndefined()
    await expect(bringRoleGrant(buyer.sender, { deployment, signed })).rejects.toMatchObject({
      facts: { error: 'DeviceRoles_WrongNonce' },
    })
    // Taken back on the chain, the signature says nothing to whoever is still shown it.
    expect((await as(seller, 'roles', 'roof', '--to', buyer.address, '--revoke', '--yes')).code).toBe(0)
    expect(await whyVoid(signed, await now(), at)).toBe('replaced')
  })
})

describe('device sell and accept', () => {
  it('an offer is to somebody, and its owner’s', async () => {
    const [nobody, himself, stranger] = [
      await as(seller, 'sell', 'roof'),
      await as(seller, 'sell', 'roof', '--to', seller.address),
      await as(buyer, 'sell', 'roof', '--to', buyer.address, '--yes'),
    ]
    expect(nobody.stderr).toContain('Write --to ACCOUNT, or --cancel alone.')
    expect(himself.stderr).toContain('it is that account’s already')
    expect(stranger.stderr).toContain('[not_yours]')
    const unoffered = await as(buyer, 'accept', 'roof')
    expect([unoffered.code, unoffered.stderr]).toEqual([1, expect.stringContaining('offered to nobody')])
  })

  it('can be taken back, until it is accepted', async () => {
    const offered = await as(seller, 'sell', 'roof', '--to', buyer.address, '--yes')
    expect(offered.stderr).toMatch(/money +none passes here/)
    expect(offered.stderr).toMatch(/bond +2\.5 USD of yours is free/)
    expect(offered.stdout).toContain(`cairn device accept ${device}`)
    expect((await entry()).offeredTo).toBe(buyer.address)
    const back = await as(seller, 'sell', 'roof', '--cancel')
    expect(back.stdout).toContain('offered to nobody any more')
    expect((await as(seller, 'sell', 'roof', '--cancel')).stderr).toContain('[nothing_to_do]')
    expect((await entry()).offeredTo).toBeUndefined()
  })

  it('changes hands when the other accepts, with a bond of its own, and cannot be taken back then', async () => {
    await as(seller, 'sell', 'roof', '--to', buyer.address, '--yes')
    const stranger = await as(seller, 'accept', device, '--yes')
    expect(stranger.stderr).toContain('[not_yours]')
    const bare = await as(buyer, 'accept', device, '--yes')
    expect([bare.code, bare.stderr]).toEqual([1, expect.stringContaining('2.5 USD more for this device')])
    const done = await as(buyer, 'accept', device, '--bond', '--yes')
    expect(done.stderr).toMatch(/give the\s+device a new key/)
    expect(done.stderr).toMatch(/bond +2\.5 USD, held as long as the device is yours/)
    expect(done.stdout).toContain('is yours')
    expect(await entry()).toMatchObject({ owner: buyer.address, accepted: true, offeredTo: undefined })
    expect(await bondOf(buyer)).toMatchObject({ bonded: 250n, devices: 1 })
    expect(await bondOf(seller)).toMatchObject({ bonded: 250n, devices: 0 })
    expect((await as(seller, 'sell', 'roof', '--to', seller.address, '--yes')).stderr).toContain(
      '[not_yours]',
    )
  })
})

describe('device remove', () => {
  it('takes it out, by its owner, once', async () => {
    expect((await as(seller, 'remove', 'roof', '--yes')).stderr).toContain('[not_yours]')
    const unasked = await as(buyer, 'remove', 'roof')
    expect(unasked.stderr).toContain('no message of it counts any more')
    expect([unasked.code, unasked.stderr]).toEqual([1, expect.stringContaining('[not_confirmed]')])
    const done = await as(buyer, 'remove', 'roof', '--yes')
    expect(done.stdout).toContain('roof is removed')
    expect((await entry()).owner).toBeUndefined()
    const again = await as(buyer, 'remove', 'roof', '--yes')
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('[not_registered]')])
  })
})

describe('device unbond', () => {
  it('gives back what covers no device, after the time in which its owner answers for it', async () => {
    const stranger = await as(seller, 'unbond', buyer.address, '--yes')
    expect(stranger.stderr).toContain('[not_yours]')
    const unasked = await as(buyer, 'unbond', buyer.address)
    expect(unasked.stderr).toContain('Asks for 2.5 USD of a bond')
    expect(unasked.stderr).toMatch(/out +from about \w{3} \d+ \w{3} \d{4}/)
    expect(unasked.stderr).toContain('[not_confirmed]')
    const asked = await as(buyer, 'unbond', buyer.address, '--yes')
    expect(asked.stdout).toContain('2.5 USD are asked for')
    const early = await as(buyer, 'unbond', buyer.address)
    expect([early.code, early.stderr]).toEqual([1, expect.stringContaining('[too_early]')])
    await stage.chain.mine((await bondOf(buyer)).readyAtMs)
    const back = await as(buyer, 'unbond', buyer.address)
    expect(back.stdout).toContain('2.5 USD are back')
    expect(await bondOf(buyer)).toMatchObject({ bonded: 0n, leaving: 0n })
    const nothing = await as(buyer, 'unbond', buyer.address)
    expect([nothing.code, nothing.stderr]).toEqual([1, expect.stringContaining('[nothing_to_do]')])
  })
})
