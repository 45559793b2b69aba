/** The contracts' errors in plain English. */
import { describe, expect, it } from 'vitest'
import { errors } from '../../chain/artifacts/errors.ts'
import { ChainError } from '../../chain/errors.ts'
import type { ErrorFacts } from '../../protocol/operating-error.ts'
import { reportError } from '../report-error.ts'
import type { Style } from '../style.ts'
import { explainRefusal, KNOWN_REFUSALS } from './refusals.ts'

const plain = (text: string) => text
const style: Style = { strong: plain, quiet: plain, good: plain, warn: plain, bad: plain, accent: plain }
const words = (facts: Readonly<Record<string, string | number | bigint>>) =>
  reportError(new ChainError('tx_reverted', facts), { style, columns: 200, trace: false })

describe('what a contract refuses', () => {
  it('has words only for errors that the contracts have', () => {
    const names = new Set<string>(errors.map(({ name }) => name))
    expect(KNOWN_REFUSALS.filter(name => !names.has(name))).toEqual([])
  })

  it('has words for every error that a contract of a network can answer with', () => {
    const names = errors.map(({ name }) => name)
    expect(names.filter(name => explainRefusal({ error: name }) === undefined)).toEqual([])
    expect(names.length).toBeGreaterThan(250)
  })

  it('speaks only of facts that the error has', () => {
    const wrong: string[] = []
    for (const { name, inputs } of errors) {
      const has = new Set<string>(['error', ...inputs.map(input => input.name)])
      const facts = new Proxy({ error: name } as ErrorFacts, {
        get: (own, key) =>
          has.has(String(key)) ? (own[String(key)] ?? 1n) : void wrong.push(`${name}: ${String(key)}`),
      })
      explainRefusal(facts)
    }
    // An oracle's bond and its place are ready at times of two names.
    expect(wrong.filter(one => one !== 'OracleSet_NotReady: readyAt')).toEqual([])
  })

  it('says dates as dates, keeps name and facts of the error, and exits with the chain’s code', () => {
    const { exit, lines } = words({ error: 'OracleSet_NotReady', leavesAt: 1_470_009_600n, now_: 1n })
    expect(exit).toBe(2)
    expect(lines.join('\n')).toContain('it is due at Mon 1 Aug 2016 00:00 UTC [tx_reverted]')
    expect(lines.join('\n')).toContain('error: OracleSet_NotReady')
    expect(lines.at(-1)).toContain('Come back then.')
  })

  it('leaves an error that it has no words for as it is', () => {
    const { lines } = words({ error: 'Strange_Thing' })
    expect(lines.join('\n')).toContain('The contract refused the transaction')
  })
})
