/** Reports: equal where the same was seen, nobody's but the owner's to read, and nothing to be guessed at from outside. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { keyPairOf, makeKeyPair } from '../../../../protocol/hpke.ts'
import { nameOf } from '../content-name.ts'
import { FINDING_CODES } from './checks.ts'
import type { Probe } from './order.ts'
import { lineOf, openReport, readReport, sealReport, writeReport } from './report.ts'

const OWNER = keyPairOf(new Uint8Array(32).fill(7))
const PROBE: Probe = { host: 'example.com', check: 'tls', port: 443, isPlain: false }
const [SECRET, OTHER] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)]
const [JOB, LATER] = ['a:0', 'b:0']

const found = fc.array(
  fc.record(
    {
      code: fc.constantFrom(...FINDING_CODES),
      facts: fc.dictionary(fc.constantFrom('until', 'sha256', 'takes'), fc.string({ maxLength: 300 })),
    },
    { requiredKeys: ['code'] },
  ),
  { maxLength: 6 },
)
const WORDS = { 'example.com': 'a'.repeat(64) }
const reportOf = (
  lines: Parameters<typeof writeReport>[0]['lines'],
  words: Record<string, string> = WORDS,
) => {
  return writeReport({ consent: 'c', order: 'o', words, lines })
}
const sealed = (plain: Uint8Array, secret = SECRET, job = JOB) =>
  sealReport(plain, { to: OWNER.open, secret, job })

it('whatWasSeenAlikeIsWrittenAlike, in whatever order it was found and however often', () => {
  fc.assert(
    fc.property(found, found, (one, other) => {
      const [there, back] = [lineOf(PROBE, [...one, ...other]), lineOf(PROBE, [...other, ...one, ...other])]
      expect(back).toEqual(there)
      expect(readReport(reportOf([there])).lines).toEqual([there])
    }),
    { numRuns: 60 },
  )
})

it('isTheSameBytesForTheSameSeen, and no others; only the owner opens it, and only as of that job', async () => {
  const [fine, open] = [
    reportOf([lineOf(PROBE, [])]),
    reportOf([lineOf(PROBE, [{ code: 'weak_cipher' }])]),
  ] as const
  expect(await sealed(fine)).toEqual(await sealed(fine))
  const all = [
    await sealed(fine),
    await sealed(open),
    await sealed(fine, OTHER),
    await sealed(fine, SECRET, LATER),
    await sealed(reportOf([lineOf(PROBE, [])], { 'example.com': 'b'.repeat(64) })),
  ]
  expect(new Set(all.map(nameOf)).size).toBe(all.length)
  // Another ephemeral key each: none seals two messages.
  expect(new Set(all.map(one => nameOf(one.slice(0, 32)))).size).toBe(all.length)
  expect(new Set(all.map(({ length }) => length)).size).toBe(1)
  expect((await openReport(OWNER, all[1]!, JOB)).lines[0]!.found[0]!.code).toBe('weak_cipher')
  const refused = { code: 'sealed_for_another' }
  await expect(openReport(makeKeyPair(), all[0]!, JOB)).rejects.toMatchObject(refused)
  await expect(openReport(OWNER, all[0]!, LATER)).rejects.toMatchObject(refused)
})
