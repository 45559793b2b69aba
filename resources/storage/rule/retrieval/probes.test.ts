/** Panels: what several owners find together counts, and nobody’s word alone. */
import { describe, expect, it } from 'vitest'
import type { Subject } from '../../../../kernel/subject.ts'
import { DEAL_TYPE, dealId, encodeDeal, encodeProbe, PROBE_TYPE } from '../../messages/storage-messages.ts'
import { readStorageView } from '../../messages/view.ts'
import { HOUR, member, START } from '../../testing/conformance-case.ts'
import {
  accept,
  alice,
  begun,
  bob,
  carol,
  codes,
  type Net,
  proof,
  resource,
} from '../../testing/storage-network.ts'

const vouched = { name: 'probe' }
const prober = (number: number, owner = number, change: Partial<Subject> = {}): Subject =>
  Object.assign({}, member(number, 'prober', owner), change)
const five = [21, 22, 23, 24, 25].map(number => prober(number))
/** What each of them finds of a provider: milliseconds, no leaf, or nothing said. */
type Finds = (by: Subject, provider: string) => number | 'none' | 'silent'

const asked = (net: Net, by: Subject) => readStorageView(resource.viewOf!(net.state(), by)).probes
const answers = (net: Net, probers: readonly Subject[], finds: Finds) =>
  probers.flatMap(by =>
    asked(net, by).flatMap(({ epoch, number, provider }) => {
      const found = finds(by, provider)
      if (found === 'silent') return []
      const payload = encodeProbe({ epoch, number, ...(found === 'none' ? {} : { ms: found }) })
      return [{ by, type: PROBE_TYPE, payload }]
    }),
  )

/** Both prove all they are asked, for so many hours, and probers say what they find. */
async function live(probers: readonly Subject[], finds: Finds, { hours = 14, vouching = false } = {}) {
  const { net, one, two, first, second } = begun(undefined, undefined, undefined, vouching)
  for (const one of probers) net.register(one)
  const found: string[][] = []
  const units = new Map<string, bigint>()
  const paid = new Map<string, bigint>()
  const held = new Set<string>()
  const released: string[] = []
  for (let epoch = 0; epoch < hours; epoch++) {
    const proofs = [
      await proof(net, alice, epoch, new Map([[one, first]])),
      await proof(net, bob, epoch, new Map([[two, second]])),
    ]
    const outcome = net.epoch(...proofs, ...answers(net, probers, finds))
    found.push(...(codes(outcome) as string[][]))
    for (const { subject, units: made, qualityPpm, holds = [] } of outcome.contributions) {
      units.set(subject, (units.get(subject) ?? 0n) + (made * BigInt(qualityPpm)) / 1_000_000n)
      for (const code of holds.flatMap(({ codes }) => codes)) held.add(`${subject} ${code}`)
    }
    for (const { payee, amount } of outcome.transfers) paid.set(payee, (paid.get(payee) ?? 0n) + amount)
    released.push(...(outcome.releases ?? []).map(({ subject, code }) => `${subject} ${code}`))
  }
  const of = (by: Subject) => ({
    codes: new Set(found.filter(([, subject]) => subject === by.id).map(([code]) => code)),
    units: units.get(by.id) ?? 0n,
    paid: paid.get(by.id) ?? 0n,
  })
  return { net, alice: of(alice), bob: of(bob), held, released }
}

const serves: Finds = () => 20
const refuses: Finds = (_, provider) => (provider === alice.id ? 'none' : 20)

describe('panels', () => {
  it('are drawn by the seed, one prober an owner, and stay what they are whoever comes later', () => {
    const { net } = begun()
    for (const one of [...five, prober(31, 21), prober(32, 21), prober(33, 9)]) net.register(one)
    net.epoch()
    const { panels } = net.state().rounds[1]!
    const owners = new Map([...five, prober(31, 21), prober(32, 21)].map(({ id, owner }) => [id, owner]))
    for (const panel of Object.values(panels)) {
      const drawn = Object.keys(panel).map(id => owners.get(id as Subject['id']))
      expect(new Set(drawn).size).toBe(5)
      // The consumer’s owner has one too, and does not judge whom it pays.
      expect(drawn).not.toContain(undefined)
    }
    net.register(prober(40))
    net.epoch()
    expect(net.state().rounds[1]!.panels).toEqual(panels)
    expect(asked(net, prober(40)).filter(({ epoch }) => epoch === 1)).toEqual([])
    const forged = { by: prober(40), type: PROBE_TYPE, payload: encodeProbe({ epoch: 1, number: 0 }) }
    expect(net.epoch(forged).verdicts).toMatchObject([{ accepted: false, code: 'probe_not_asked' }])
  })

  it('are of who is paid, however many disks nobody pays', () => {
    const { net } = begun(10n ** 12n)
    for (const one of five) net.register(one)
    const crowd = Array.from({ length: 60 }, (_, index) => member(500 + index, 'provider'))
    for (const one of crowd) net.register(one)
    const message = net.messageId()
    const shares = crowd.map(({ id }, index) => ({
      provider: id,
      piece: { root: new Uint8Array(32).fill(index + 1), rawSize: 127, height: 2 },
      price: 0n,
      egress: 0n,
    }))
    const payload = encodeDeal({ file: 'ab'.repeat(16), needed: 1, untilMs: START + 500 * HOUR, shares })
    const accepts = crowd.map((one, index) => accept(one, dealId(message, index)))
    net.epoch({ by: carol, type: DEAL_TYPE, payload, id: message }, ...accepts)
    let [looked, crowded] = [0, 0]
    for (let epoch = 0; epoch < 3; epoch++) {
      net.epoch()
      const drawn = Object.keys(net.state().rounds[epoch + 1]?.panels ?? {})
      if (drawn.includes(alice.id) || drawn.includes(bob.id)) looked++
      if (drawn.some(id => id !== alice.id && id !== bob.id)) crowded++
    }
    expect(looked).toBe(3)
    expect(crowded).toBeGreaterThan(0)
  })

  it('let the tokens of who hands nothing out wait, and cost them where it lasts, though it proves all', async () => {
    const ran = await live(five, refuses)
    expect(ran.alice.codes).toEqual(new Set(['retrieval_failed', 'retrieval_refused']))
    const honest = await live(five, serves)
    expect(ran.held).toContain(`${alice.id} retrieval_failed`)
    expect(ran.alice.units).toBeLessThan(honest.alice.units)
    expect(ran.bob.units).toBe(honest.bob.units)
    // Where nobody is vouched for, no consumer keeps its money on the word of probers.
    expect(ran.alice.paid).toBe(honest.alice.paid)
  })

  it('let the payment wait too, where probers are vouched for, and have it paid once a leaf comes', async () => {
    const known = five.map(one => Object.assign({}, one, { vouched }))
    const ran = await live(known, refuses, { vouching: true })
    expect(ran.alice.codes).toContain('not_served')
    expect(ran.alice.paid).toBeLessThanOrEqual(100n)
    let asks = 0
    const mends: Finds = (by, provider) => (asks++ < 60 ? refuses(by, provider) : 20)
    const mended = await live(known, mends, { vouching: true })
    expect(mended.alice.codes).toContain('not_served')
    expect(mended.alice.paid).toBe(mended.bob.paid)
    expect(mended.released).toContain(`${alice.id} retrieval_failed`)
    const strangers = await live(five, refuses, { vouching: true })
    expect(strangers.alice.codes).toEqual(new Set())
    expect(strangers.alice.paid).toBe(strangers.bob.paid)
  })

  it.each([
    ['three of five', (by: Subject) => five.indexOf(by) < 3],
    ['one of five with forty keys', (by: Subject) => by.owner === prober(0, 21).owner],
  ])('believe no minority: %s say that nothing came, and it costs nothing', async (_, lies) => {
    const crowd = Array.from({ length: 40 }, (__, index) => prober(100 + index, 21))
    const ran = await live([...five, ...crowd], by => (lies(by) ? 'none' : 20))
    expect(ran.alice.codes).toEqual(new Set())
    // Until the first panel has looked.
    expect([...ran.held].every(row => row.endsWith('not_looked_at'))).toBe(true)
  })

  it('take who is away for an outage as away, and who does not speak as no witness', async () => {
    let epoch = 0
    const away: Finds = () => (epoch++ < 2 * five.length ? 'none' : 20)
    const ran = await live(five, away)
    expect(ran.alice.codes.has('retrieval_refused')).toBe(false)
    const quiet = await live(five, (by, provider) =>
      five.indexOf(by) < 2 ? 'none' : refuses(by, provider) === 'none' ? 'silent' : 20,
    )
    expect(quiet.alice.codes).toEqual(new Set())
  })
})
