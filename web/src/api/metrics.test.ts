import { expect, it } from 'vitest'
import { countsBy, readMetrics, sampleOf } from './metrics.ts'

const text = `# HELP cairn_intake_answers_total Deliveries answered.
# TYPE cairn_intake_answers_total counter
cairn_intake_answers_total{outcome="accepted"} 480
cairn_intake_answers_total{outcome="late"} 3
cairn_intake_answers_total{outcome="said \\"no\\""} 5
cairn_intake_answers_total{outcome="early"} 0
cairn_devices 20

nonsense
cairn_seconds_bucket{le="+Inf",path="/v1/messages"} 7
`

it('reads samples with their labels, and passes over the rest', () => {
  const samples = readMetrics(text)
  expect(samples).toHaveLength(6)
  expect(sampleOf(samples, 'cairn_devices')).toBe(20)
  expect(sampleOf(samples, 'cairn_unknown')).toBeUndefined()
  expect(samples.at(-1)).toEqual({
    name: 'cairn_seconds_bucket',
    labels: { le: '+Inf', path: '/v1/messages' },
    value: 7,
  })
})

it('counts by a label, largest first, without what never happened', () => {
  expect(countsBy(readMetrics(text), 'cairn_intake_answers_total', 'outcome')).toEqual([
    ['accepted', 480],
    ['said "no"', 5],
    ['late', 3],
  ])
})
