import { describe, expect, it } from 'vitest'
import { describeParams, readParams } from '../rule/params.ts'
import { temperature } from '../rule/quantities.ts'
import { sensingWords } from './words.ts'

const money = { tokens: String, dollars: String }

describe('what a station earned', () => {
  const facts = { asked: 101, passed: 100, quantities: 4, waiting: 1, tier: 'founding', heldPpm: 250_000 }

  it('is told by what its epoch says, and by nothing that it does not', () => {
    expect(sensingWords.contribution(facts, money)).toEqual([
      '100 of 101 readings counted, of 4 quantities',
      '1 reading waits for the neighbours’',
      '25 % of its reward waits, for the reasons shown below',
      'it is one of the first stations here, which are believed up to a limit',
    ])
    expect(sensingWords.contribution({ asked: 1, passed: 1, quantities: 1 }, money)).toHaveLength(1)
  })
})

describe('the rules of sensing', () => {
  const options = { quantities: [temperature] }
  const params = describeParams(options, readParams(options))

  it('are all in words: no name of a field is left', () => {
    for (const [name, value] of Object.entries(params)) {
      const [label, shown] = sensingWords.param?.(name, value, money) ?? [name, String(value)]
      expect(label, name).not.toBe(name)
      expect(shown, name).not.toMatch(/object|undefined|NaN/)
    }
  })

  it('say how many stations are paid in a place', () => {
    expect(sensingWords.room?.({ capacityPerCell: 10, cellResolution: 7 }, () => 3)).toEqual({
      free: 7,
      words: 'room for 7 more stations that somebody vouches for',
    })
    expect(sensingWords.room?.({ capacityPerCell: 1, cellResolution: 7 }, () => 3)?.free).toBe(0)
  })
})
