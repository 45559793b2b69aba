/** Whoever names another’s roots takes nothing by it, and keeps nobody from anything. */
import { describe, expect, it } from 'vitest'
import { dealId } from '../messages/storage-messages.ts'
import { HOUR, member } from '../testing/conformance-case.ts'
import {
  accept,
  alice,
  bytesOf,
  carol,
  codes,
  deal,
  network,
  pieceOf,
  proof,
} from '../testing/storage-network.ts'

const [thief, accomplice] = [member(30, 'consumer'), member(31, 'provider')]
const bytes = bytesOf(1)

/** Carol’s offer to Alice, and the thief’s of the same root to its own disk, so much earlier or later, or in a later epoch. */
async function race(thiefMs: number, hasBytes: boolean, thiefIn = 0) {
  const net = network()
  net.register(thief)
  net.register(accomplice)
  const [hers, stolen] = [net.messageId(), net.messageId()]
  const honest = { ...deal([[alice, pieceOf(bytes)]]), id: hers, arrivesMs: HOUR / 2 }
  const arrivesMs = HOUR / 2 + thiefMs
  const steals = [
    { ...deal([[accomplice, pieceOf(bytes)]]), by: thief, id: stolen, arrivesMs },
    accept(accomplice, dealId(stolen, 0)),
  ]
  const begins = net.epoch(honest, accept(alice, dealId(hers, 0)), ...(thiefIn === 0 ? steals : []))
  const units = new Map<string, bigint>()
  const found = codes(begins)
  for (let epoch = 0; epoch < 8; epoch++) {
    const mine = await proof(net, alice, epoch, new Map([[dealId(hers, 0), bytes]]))
    const asked = net.state().providers[accomplice.id]?.open.includes(epoch) === true
    const copy =
      hasBytes && asked ? [await proof(net, accomplice, epoch, new Map([[dealId(stolen, 0), bytes]]))] : []
    const outcome = net.epoch(mine, ...copy, ...(thiefIn === epoch + 1 ? steals : []))
    found.push(...codes(outcome))
    for (const { subject, units: made } of outcome.contributions)
      units.set(subject, (units.get(subject) ?? 0n) + made)
  }
  return { alice: units.get(alice.id) ?? 0n, thief: units.get(accomplice.id) ?? 0n, found }
}

describe('a root', () => {
  it.each([
    -HOUR / 4,
    -1,
    1,
    HOUR / 4,
  ])('is nobody’s to take: a thief without the bytes, %i ms before or after', async ms => {
    const { alice: hers, thief: his, found } = await race(ms, false)
    expect(hers).toBe(800n)
    expect(his).toBe(0n)
    expect(found.filter(([, subject]) => subject === alice.id || subject === carol.id)).toEqual([])
    expect(found).toContainEqual(['proof_missing', accomplice.id])
  })

  it('earns tokens once, for whoever offered it first and shows it', async () => {
    // An arrival may have been dated by an hour: within that neither is later.
    expect(await race(HOUR / 4, true)).toMatchObject({ alice: 800n, thief: 800n })
    expect(await race(0, true, 2)).toMatchObject({ alice: 800n, thief: 0n })
  })
})
