/** What every store keeps to, whichever database it is: the same tests for each. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../kernel/resource.ts'
import { networkIdOf } from '../../protocol/chain-formats/network-id.ts'
import { type Address, type MessageId, type SubjectId, toAddress, toSubjectId } from '../../protocol/ids.ts'
import { buildBatchTree, receiptLeaf, rootOfPath } from '../../protocol/receipt/receipt-tree.ts'
import { toHash } from '../../protocol/testing/hex.ts'
import { PLACE } from '../../protocol/testing/sample-values.ts'
import type { Appended, Arrival, Earning, EvidenceStore, SubjectLine } from '../store/store.ts'
import { LAWS_BINDING } from './laws-binding.ts'

/** Opens the store of that name: a new one the first time, the same one again later. It is closed by whoever opened it. */
export type OpenStore = (name: string) => Promise<EvidenceStore>

export function storeLaws(open: OpenStore): void {
  describe('the evidence log', () => evidenceLaws(open))
  describe('the log of batches', () => batchLaws(open))
  describe('denials', () => denialLaws(open))
  describe('results', () => resultLaws(open))
  describe('earnings', () => earningLaws(open))
  describe('epochs, segments and faults', () => epochLaws(open))
  describe('erasures', () => erasureLaws(open))
  it('aMessageIsInExactlyOneEpochAndBatchThoseOfItsFirstAnswer', () => firstAnswerLaw(open))
}

export function arrival(number: number, size = 10): Arrival {
  return { id: idOf(number), subject: SUBJECT, bytes: new Uint8Array(size).fill(number) }
}

const SUBJECT = 'a'.repeat(64) as SubjectId
const idOf = (number: number) => number.toString(16).padStart(64, '0') as MessageId
const arrivals = (...numbers: number[]) => numbers.map(number => arrival(number))
const where = ({ arrived }: Appended) => arrived.map(({ path: _, ...rest }) => rest)

/** True if each arrival's leaf leads to the root that is signed for it. */
function proves(numbers: readonly number[], { arrived, root, repeatedRoot }: Appended): boolean {
  return numbers.every((number, index) => {
    const { epoch, arrivedAtMs, path, repeated } = arrived[index]!
    const leaf = receiptLeaf(networkIdOf(PLACE), { message: idOf(number), epoch, arrivedAtMs })
    const reached = rootOfPath(leaf, path)
    return reached !== undefined && toHash(reached) === toHash((repeated ? repeatedRoot : root)!)
  })
}

function evidenceLaws(open: OpenStore): void {
  it('keeps the first arrival of a message, however often it comes', async () => {
    const store = await open('first')
    const first = await store.append(arrivals(1, 2, 1), 1_000_500)
    expect(first.arrived.map(({ repeated }) => repeated)).toEqual([false, false, true])
    expect(proves([1, 2, 1], first)).toBe(true)
    const again = await store.append(arrivals(1), 1_065_000)
    expect(where(again)).toEqual([{ epoch: 0, arrivedAtMs: 1_000_500, batch: 1, repeated: true }])
    expect(proves([1], again)).toBe(true)
    expect(await store.listEvidence(0, 0, 10)).toHaveLength(2)
    const stored = { ...arrival(1), arrivedAtMs: 1_000_500, epoch: 0, batch: 1 }
    expect(await store.getMessage(arrival(1).id)).toMatchObject(stored)
    expect(await store.getMessage(idOf(9))).toBe(undefined)
  })

  it('lets nothing into a closed epoch', async () => {
    const store = await open('closed')
    await store.append(arrivals(1), 1_059_999)
    expect(await store.closeEpoch(0)).toMatchObject({ epoch: 0, stage: 'closed', messages: 1 })
    const late = await store.append(arrivals(2), 1_059_999)
    expect(where(late)).toEqual([{ epoch: 1, arrivedAtMs: 1_060_000, batch: 1, repeated: false }])
    expect(await store.listEvidence(0, 0, 10)).toHaveLength(1)
  })

  it('closes epochs in order, also after it was opened again', async () => {
    const store = await open('order')
    await store.closeEpoch(0)
    await store.close()
    const again = await open('order')
    await expect(again.closeEpoch(0)).rejects.toMatchObject({ code: 'internal' })
    await expect(again.closeEpoch(2)).rejects.toMatchObject({ code: 'internal' })
    expect(await again.closeEpoch(1)).toMatchObject({ startMs: 1_060_000, endMs: 1_120_000 })
  })

  it('pages through an epoch in the order of the log', async () => {
    const store = await open('pages')
    await store.append(arrivals(5, 3, 9, 1), 1_000_000)
    const page = await store.listEvidence(0, 0, 3)
    const rest = await store.listEvidence(0, page.at(-1)!.ordinal, 3)
    expect([...page, ...rest].map(({ bytes }) => bytes[0])).toEqual([5, 3, 9, 1])
  })
}

function batchLaws(open: OpenStore): void {
  it('has a batch an append, under the root that was told, each epoch from 1', async () => {
    const store = await open('batches')
    const told = [
      await store.append(arrivals(3, 1, 2), 1_000_000),
      await store.append(arrivals(4), 1_059_999),
      await store.append(arrivals(6, 5), 1_060_000),
    ]
    expect(told.map(({ arrived }) => arrived.map(({ epoch, batch }) => `${epoch}.${batch}`))).toEqual([
      ['0.1', '0.1', '0.1'],
      ['0.2'],
      ['1.1', '1.1'],
    ])
    await store.close()
    const again = await open('batches')
    const roots = told.map(({ root }) => root)
    expect(await again.listBatches(0)).toEqual([
      { number: 1, root: roots[0], messages: 3 },
      { number: 2, root: roots[1], messages: 1 },
    ])
    expect(await again.listBatches(0, 1)).toMatchObject([{ number: 2 }])
    expect(await again.listBatches(1)).toEqual([{ number: 1, root: roots[2], messages: 2 }])
    expect(await again.listBatches(2)).toEqual([])
    expect((await again.append(arrivals(7), 1_000_000)).arrived).toMatchObject([{ epoch: 0, batch: 3 }])
  })

  it('does not grow by what was there already, alone or among new ones', async () => {
    const store = await open('repeated')
    await store.append(arrivals(1, 2), 1_000_000)
    const repeated = await store.append(arrivals(2, 1, 2), 1_030_000)
    expect(repeated.root).toBe(undefined)
    expect(proves([2, 1, 2], repeated)).toBe(true)
    expect(await store.listBatches(0)).toHaveLength(1)
    const mixed = await store.append(arrivals(1, 3), 1_060_000)
    expect(where(mixed)).toEqual([
      { epoch: 0, arrivedAtMs: 1_000_000, batch: 1, repeated: true },
      { epoch: 1, arrivedAtMs: 1_060_000, batch: 1, repeated: false },
    ])
    expect(proves([1, 3], mixed)).toBe(true)
    expect(await store.listBatches(1)).toEqual([{ number: 1, root: mixed.root, messages: 1 }])
  })

  it('takes nothing of a batch that is too large', async () => {
    const store = await open('large')
    const many = Array.from({ length: 4_097 }, (_, index) => arrival(index))
    await expect(store.append(many, 1_000_000)).rejects.toMatchObject({ code: 'store_failed' })
    expect(await store.listEvidence(0, 0, 10)).toEqual([])
    expect((await store.append(many.slice(1), 1_000_000)).arrived).toHaveLength(4_096)
    expect(await store.listBatches(0)).toMatchObject([{ number: 1, messages: 4_096 }])
  })
}

function denialLaws(open: OpenStore): void {
  it('are found by delivered bytes and by message id, and the oldest go first', async () => {
    const store = await open('denials')
    const delivered = (digit: string) => digit.repeat(64)
    const denial = { code: 'signature_invalid', facts: { a: 1n }, atMs: 5 } as const
    for (const digit of ['1', '2', '3', '4']) {
      await store.recordDenials([
        { ...denial, delivered: delivered(digit), message: delivered('f') as MessageId },
      ])
    }
    expect(await store.getDenial(delivered('1'))).toBeUndefined()
    expect(await store.getDenial(delivered('2'))).toMatchObject(denial)
    expect(await store.getDenial(delivered('f'))).toMatchObject({ delivered: delivered('4') })
  })

  it('of the same bytes, delivered again, the latest is told, and is not the oldest any more', async () => {
    const store = await open('denied-again')
    const deny = (digit: string, atMs: number) => ({
      delivered: digit.repeat(64),
      code: 'unknown_key' as const,
      facts: {},
      atMs,
    })
    await store.recordDenials([deny('1', 1), deny('2', 2), deny('1', 3)])
    await store.recordDenials([deny('3', 4), deny('4', 5)])
    expect(await store.getDenial('1'.repeat(64))).toMatchObject({ atMs: 3 })
    expect(await store.getDenial('2'.repeat(64))).toBe(undefined)
  })
}

function resultLaws(open: OpenStore): void {
  const accepted = (number: number): Verdict => ({ message: idOf(number), accepted: true }) as Verdict
  const refused = (number: number): Verdict =>
    ({ message: idOf(number), accepted: false, code: 'repeated', facts: { big: 2n ** 70n } }) as never
  const verdicts = (...of: Verdict[]) => of.map(verdict => ({ subject: SUBJECT, verdict }))
  const none = { verdicts: [], lines: [], earnings: [] }

  it('the first verdict of a message stands, unless that was a rejection and a later one is none', async () => {
    const store = await open('verdicts')
    await store.saveResults(0, { ...none, verdicts: verdicts(accepted(1), refused(2), refused(1)) })
    await store.saveResults(1, { ...none, verdicts: verdicts(refused(1), accepted(2), refused(2)) })
    expect(await store.getVerdict(idOf(1))).toEqual({ epoch: 0, subject: SUBJECT, verdict: accepted(1) })
    expect(await store.getVerdict(idOf(2))).toEqual({ epoch: 1, subject: SUBJECT, verdict: accepted(2) })
    expect(await store.getVerdict(idOf(3))).toBe(undefined)
    expect(await store.listVerdicts(1, SUBJECT)).toHaveLength(1)
  })

  it('an epoch’s results are replaced whole, and lines stay in their order', async () => {
    const store = await open('lines')
    const line = (kind: SubjectLine['kind'], amount: bigint): SubjectLine => ({
      subject: SUBJECT,
      kind,
      resource: 'tally',
      figures: { amount },
      facts: { why: 'one\u0000two', units: 2.5 },
    })
    const lines = [line('reward', 5n), line('finding', 2n ** 80n), line('reward', 1n)]
    await store.saveResults(3, { ...none, lines: [line('held', 9n)], verdicts: verdicts(refused(7)) })
    await store.saveResults(3, { ...none, lines })
    expect(await store.listLines(3, SUBJECT)).toEqual(lines)
    expect(await store.listLinesOfKind(3, 'reward', 10)).toEqual([lines[0], lines[2]])
    expect(await store.listLinesOfKind(3, 'reward', 1)).toEqual([lines[0]])
    expect(await store.getVerdict(idOf(7))).toBe(undefined)
  })
}

function earningLaws(open: OpenStore): void {
  const account = toAddress(`0x${'12'.repeat(20)}`)
  const device = (digit: string) => digit.repeat(64) as SubjectId
  const huge = 2n ** 100n
  const earned: readonly Earning[] = [
    { account, kind: 'reward', resource: 'tally', subject: device('b'), amount: huge },
    { account, kind: 'reward', resource: 'Tally', subject: device('b'), amount: 3n },
    { account, kind: 'reward', resource: 'tally', subject: device('a'), amount: 4n },
    { account, kind: 'grant', resource: 'oracles', amount: 7n },
  ]

  it('are listed by epoch, kind, resource by its bytes, and device; sums have no limit', async () => {
    const store = await open('earnings')
    for (const epoch of [1, 2]) await store.saveResults(epoch, { verdicts: [], lines: [], earnings: earned })
    const listed = await store.listEarnings(account, { from: 1, to: 1 })
    expect(listed.map(({ amount }) => amount)).toEqual([7n, 3n, 4n, huge])
    expect(listed[0]).toEqual({ ...earned[3], epoch: 1 })
    const byDevice = await store.sumEarnings(account, { from: 0, to: 9 }, 'device')
    expect(byDevice).toContainEqual({
      kind: 'reward',
      resource: 'tally',
      subject: device('b'),
      amount: 2n * huge,
    })
    const byEpoch = await store.sumEarnings(account, { from: 2, to: 2 }, 'epoch')
    expect(byEpoch).toContainEqual({ epoch: 2, kind: 'reward', resource: 'tally', amount: huge + 4n })
    expect((await store.listRewards(1, 2)).map(({ subject }) => subject)).toEqual([device('a'), device('b')])
    expect(await store.listDeviceEarnings(device('b'), { from: 2, to: 5 })).toHaveLength(2)
  })
}

function epochLaws(open: OpenStore): void {
  it('stages, segments and faults are there after it was opened again', async () => {
    const store = await open('epochs')
    const [zero, one] = [await store.closeEpoch(0), await store.closeEpoch(1)]
    await store.saveEpoch({ ...zero, stage: 'final' })
    const segment = (digit: string, address: string) => ({
      signer: toAddress(`0x${digit.repeat(40)}`),
      address: `0x${address.repeat(64)}` as const,
    })
    for (const said of [segment('2', 'b'), segment('1', 'a'), segment('2', 'c')])
      await store.saveSegment(0, said)
    const fault = (id: string, seen: bigint) => ({ id, seen }) as never
    for (const record of [fault('one', 1n), fault('two', 2n), fault('one', 3n)]) await store.saveFault(record)
    await store.close()
    const again = await open('epochs')
    expect(await again.listUnfinished(10)).toEqual([one])
    expect(await again.listEpochs(9, 10)).toEqual([one, { ...zero, stage: 'final' }])
    expect(await again.getEpoch(7)).toBe(undefined)
    expect(await again.listSegments(0)).toEqual([segment('1', 'a'), segment('2', 'b')])
    expect(await again.listFaults(10)).toEqual([fault('two', 2n), fault('one', 3n)])
  })
}

function erasureLaws(open: OpenStore): void {
  const [one, other] = ['a', 'b'].map(digit => toAddress(`0x${digit.repeat(40)}`)) as [Address, Address]
  const [device, neighbour] = ['1', '2'].map(digit => toSubjectId(digit.repeat(64))) as [SubjectId, SubjectId]

  it('what an owner had erased is known by device and account, the last of each', async () => {
    const store = await open('erasures')
    const wish = (of: SubjectId, account: Address, before: number) => {
      return { device: of, account, before, done: 0, signature: `0x${before}` }
    }
    await store.saveErasure(wish(neighbour, one, 3))
    await store.saveErasure(wish(device, other, 4))
    await store.saveErasure(wish(device, one, 5))
    const later = { ...wish(device, one, 7), done: 6 }
    await store.saveErasure(later)
    // Whoever carried out the older wish says so after the newer one came.
    await store.saveErasure({ ...wish(device, one, 5), done: 5 })
    expect(await store.listErasures('', 9)).toEqual([later, wish(device, other, 4), wish(neighbour, one, 3)])
    expect(await store.listErasures(`${device}${one.slice(2)}`, 1)).toEqual([wish(device, other, 4)])
    expect(await store.listErasuresOf(neighbour)).toEqual([wish(neighbour, one, 3)])
    const hash = (digit: string) => `0x${digit.repeat(64)}` as const
    expect(await store.listRemainders(hash('a'))).toEqual([])
    for (const digit of ['c', 'b', 'b']) await store.addRemainder(hash('a'), hash(digit))
    expect(await store.listRemainders(hash('a'))).toEqual([hash('c'), hash('b')])
    await store.dropRemainder(hash('a'), hash('c'))
    expect(await store.listRemainders(hash('a'))).toEqual([hash('b')])
  })

  it('a device’s messages, verdicts and lines of an epoch go, and nobody else’s; that a message came stays', async () => {
    const store = await open('erased')
    const said = [device, neighbour].map((subject, index) => ({ ...arrival(index), subject }))
    await store.append(said, 1_000)
    await store.closeEpoch(0)
    const line = { kind: 'contribution', resource: 'tally', figures: { units: 3 }, facts: {} } as const
    await store.saveResults(0, {
      verdicts: said.map(({ id, subject }) => ({
        subject,
        verdict: { message: id, accepted: true } as never,
      })),
      lines: said.map(({ subject }) => ({ ...line, subject })),
      earnings: [{ account: one, kind: 'reward', resource: 'tally', subject: device, amount: 5n }],
    })
    await store.eraseSubject(0, device)
    const of = async (id: MessageId, subject: SubjectId) => [
      (await store.getMessage(id)) !== undefined,
      (await store.getVerdict(id)) !== undefined,
      (await store.listLines(0, subject)).length,
    ]
    expect(await of(said[0]!.id, device)).toEqual([false, false, 0])
    expect(await of(said[1]!.id, neighbour)).toEqual([true, true, 1])
    expect(await store.getDropped(said[0]!.id)).toBe(0)
    expect(await store.listDeviceEarnings(device, { from: 0, to: 0 })).toHaveLength(1)
    expect((await store.append([said[0]!], 2_000)).arrived).toMatchObject([{ epoch: 0, repeated: true }])
  })
}

type Step =
  | { readonly kind: 'append'; readonly batch: readonly number[]; readonly atMs: number }
  | { readonly kind: 'close' }
  | { readonly kind: 'reopen' }

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('append' as const),
      batch: fc.array(fc.nat(20), { maxLength: 6 }),
      atMs: fc.nat(300_000),
    }),
    fc.record({ kind: fc.constant('close' as const) }),
    fc.record({ kind: fc.constant('reopen' as const) }),
  ),
  { maxLength: 12 },
)

let plans = 0

async function firstAnswerLaw(open: OpenStore): Promise<void> {
  await fc.assert(
    fc.asyncProperty(steps, async plan => {
      const name = `plan_${plans++}`
      let store = await open(name)
      const told = new Map<MessageId, number>()
      let closed = 0
      for (const step of plan) {
        if (step.kind === 'reopen') {
          await store.close()
          store = await open(name)
        } else if (step.kind === 'close') {
          const before = (await store.listEvidence(closed, 0, 1_000)).length
          expect((await store.closeEpoch(closed++)).messages).toBe(before)
        } else {
          const appended = await store.append(arrivals(...step.batch), LAWS_BINDING.genesisMs + step.atMs)
          hold(step.batch, appended, { told, closed })
        }
      }
      for (let epoch = 0; epoch < 12; epoch++) await expectLog(store, epoch, told)
      await store.close()
    }),
    { numRuns: 8 },
  )
}

interface Told {
  readonly told: Map<MessageId, number>
  readonly closed: number
}

function hold(batch: readonly number[], { arrived }: Appended, { told, closed }: Told): void {
  for (const [index, { epoch, repeated }] of arrived.entries()) {
    const id = idOf(batch[index]!)
    expect(repeated).toBe(told.has(id))
    if (!repeated) expect(epoch).toBeGreaterThanOrEqual(closed)
    expect(epoch).toBe(told.get(id) ?? epoch)
    told.set(id, epoch)
  }
}

/** The batches of an epoch are numbered from 1, hold each of its messages once, and have the roots that these make. */
async function expectLog(
  store: EvidenceStore,
  epoch: number,
  told: ReadonlyMap<MessageId, number>,
): Promise<void> {
  const stored = await store.listEvidence(epoch, 0, 1_000)
  const batches = await store.listBatches(epoch)
  expect(batches.map(({ number }) => number)).toEqual(batches.map((_, index) => index + 1))
  for (const { number, root, messages } of batches) {
    const rows = stored
      .filter(({ batch }) => batch === number)
      .map(({ id, arrivedAtMs }) => ({ message: id, epoch, arrivedAtMs }))
      .sort((a, b) => (a.message < b.message ? -1 : 1))
    expect(rows).toHaveLength(messages)
    expect(buildBatchTree(networkIdOf(PLACE), rows).root).toEqual(root)
  }
  const ids = [...told].filter(([, inEpoch]) => inEpoch === epoch).map(([id]) => id)
  expect(stored.map(({ id }) => id).sort()).toEqual(ids.sort())
}
