import { afterEach, expect, it } from 'vitest'
import type { NetworkView } from '../../../client/node-api.ts'
import { speak } from '../languages/language.ts'
import type { ResourceWords } from '../resource-page.ts'
import { meaningIn, namesOf } from './meaning.ts'

/** Two resources with one code, and the kernel with it as well. */
const network = {
  resources: [
    { name: 'a', reasons: { late: 'Late for a.' } },
    { name: 'b', reasons: { late: 'Late for b.' } },
  ],
} as unknown as NetworkView
const lexicon = { reasons: { late: 'Zu spät für b.' }, names: { timeMs: 'Uhrzeit', heard: 'gehört' } }
const words = { lexicon: () => lexicon } as unknown as ResourceWords
const known = { network, wordsOf: (name: string) => (name === 'b' ? words : undefined) }

afterEach(() => speak('en', []))

it('takes the words of whoever gave the code, and else what the node said', async () => {
  await speak('de', [])
  expect(meaningIn(known, 'late', 'Late for b.')).toBe('Zu spät für b.')
  expect(meaningIn(known, 'late', 'Late for a.')).toBe('Late for a.')
  expect(meaningIn(known, 'late', 'Said by nobody of these.')).toMatch(/^Die Zeit der Nachricht/)
  expect(meaningIn({ ...known, network: undefined }, 'constructor', 'So.')).toBe('So.')
})

it('is as the node says it in English', () => {
  expect(meaningIn({ ...known, wordsOf: () => undefined }, 'late', 'Late for b.')).toBe('Late for b.')
})

it('calls facts as their resource does before as all do', async () => {
  await speak('de', [])
  expect(namesOf(words)).toMatchObject({ timeMs: 'Uhrzeit', heard: 'gehört', epoch: 'Epoche' })
  await speak('en', [])
  expect(namesOf(undefined)).toEqual({})
})
