import { describe, expect, it } from 'vitest'
import type { ReceivedMessage, StateValue } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { promptKnowledge } from '../../../kernel/testing/prompt-knowledge.ts'
import type { MessageId } from '../../../protocol/ids.ts'
import { encodeSenmlCbor, SENML_CBOR } from '../../../protocol/senml/senml.ts'
import { receivedMessage } from '../../testing/received-message.ts'
import { device, uptimeCase } from '../testing/conformance-case.ts'
import { uptime } from './resource.ts'

const HOUR_MS = 3_600_000
const resource = uptime()
const [first, second] = [device(1), device(2)]
const subjects = new Map([first, second].map(subject => [subject.id, subject]))

function heard(sequence: number, timeMs: number, seconds: number): ReceivedMessage {
  return receivedMessage({
    id: sequence.toString(16).padStart(64, '0') as MessageId,
    subject: first.id,
    contentType: SENML_CBOR,
    sequence,
    timeMs,
    arrivedAtMs: timeMs + 1000,
    payload: encodeSenmlCbor([{ n: 'uptime', u: 's', v: seconds, t: timeMs / 1000 }]),
  })
}

/** One epoch of two hours in which only the first device speaks. */
function settle(
  said: readonly ReceivedMessage[],
  number = 0,
  state: StateValue = resource.initialState,
  trust: { readonly vouching: boolean; readonly vouched?: Subject['vouched'] } = { vouching: false },
) {
  const { vouching, vouched } = trust
  const known = vouched === undefined ? first : { ...first, vouched }

  const startMs = uptimeCase.startMs + number * 2 * HOUR_MS
  const epoch = { number, startMs, endMs: startMs + 2 * HOUR_MS, seed: `0x${'00'.repeat(32)}` as const }
  const { verdicts, summary } = resource.appraise(first, said, { ...promptKnowledge(epoch), epoch, state })
  const summaries = new Map(summary === undefined ? [] : [[first.id, summary]])
  return {
    verdicts,
    ...resource.reconcile(summaries, {
      ...promptKnowledge(epoch),
      epoch,
      state,
      subjects: new Map([...subjects, [first.id, known]]),
      depositOf: () => 0n,
      allowedOf: () => undefined,
      paymentDecimals: 6,
      vouching,
    }),
  }
}

const at = (hours: number) => uptimeCase.startMs + hours * HOUR_MS

describe('uptime', () => {
  it('earns a unit for each interval in which it was heard, once', () => {
    const { contributions, verdicts } = settle([
      heard(1, at(0), 10),
      heard(2, at(0.5), 1810),
      heard(3, at(1), 3610),
    ])
    expect(contributions).toEqual([
      { subject: first.id, units: 2n, qualityPpm: 1_000_000, facts: { heard: 2 } },
    ])
    expect(
      verdicts.flatMap(verdict => (verdict.accepted ? verdict.notes.map(({ code }) => code) : [])),
    ).toEqual(['interval_counted'])
  })

  it('is not paid twice for an interval over two epochs', () => {
    const before = settle([heard(1, at(1), 10)])
    expect(settle([heard(2, at(1), 10)], 1, before.state).contributions).toEqual([])
  })

  it('finds a new start', () => {
    const before = settle([heard(1, at(1), 5000)])
    expect(settle([heard(2, at(3), 12_200)], 1, before.state).findings).toEqual([])
    expect(settle([heard(2, at(3), 60)], 1, before.state).findings.map(({ code }) => code)).toEqual([
      'restarted',
    ])
  })

  it('pays at once where nobody could vouch; where somebody could, holds what nobody vouches for, until somebody does', () => {
    const said = [heard(1, at(1), 10)]
    const [open] = settle(said).contributions
    expect(open).not.toHaveProperty('hold')
    const waits = settle(said, 0, resource.initialState, { vouching: true })
    expect(waits.contributions).toEqual([{ ...open, holds: [{ ppm: 1_000_000, codes: ['not_vouched'] }] }])
    expect(waits.releases).toEqual([])
    const trusted = settle([heard(2, at(3), 7210)], 1, waits.state, { vouching: true, vouched: { power: 1 } })
    expect(trusted.contributions[0]).not.toHaveProperty('hold')
    expect(trusted.releases).toEqual([{ subject: first.id, code: 'not_vouched' }])
    expect(settle([], 2, trusted.state, { vouching: true, vouched: { power: 1 } }).releases).toHaveLength(1)
  })

  it('forgets who has left', () => {
    const before = settle([heard(1, at(1), 10)])
    const epoch = { number: 1, startMs: at(2), endMs: at(4), seed: `0x${'00'.repeat(32)}` as const }
    const context = {
      epoch,
      state: before.state,
      ...promptKnowledge(epoch),
      subjects: new Map(),
      depositOf: () => 0n,
      allowedOf: () => undefined,
      paymentDecimals: 6,
      vouching: false,
    }
    expect(resource.reconcile(new Map(), context).state).toEqual(resource.initialState)
  })

  it('refuses an interval that is too short', () => {
    expect(() => uptime({ interval: '1s' })).toThrow('uptime.interval: at least a minute')
  })
})
