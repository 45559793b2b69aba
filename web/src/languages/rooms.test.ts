/** The texts of pages that are loaded by whoever goes there: each language has all of them, none is in English. */
import { afterEach, describe, expect, it } from 'vitest'
import * as erasure from '../erasure/text.ts'
import * as erasureDe from '../erasure/text-de.ts'
import * as erasureEs from '../erasure/text-es.ts'
import * as regions from '../governance/regions/text.ts'
import * as regionsDe from '../governance/regions/text-de.ts'
import * as regionsEs from '../governance/regions/text-es.ts'
import * as rules from '../governance/rules/text.ts'
import * as rulesDe from '../governance/rules/text-de.ts'
import * as rulesEs from '../governance/rules/text-es.ts'
import * as governance from '../governance/text.ts'
import * as governanceDe from '../governance/text-de.ts'
import * as governanceEs from '../governance/text-es.ts'
import * as mirrors from '../mirrors/text.ts'
import * as mirrorsDe from '../mirrors/text-de.ts'
import * as mirrorsEs from '../mirrors/text-es.ts'
import * as shares from '../shares/text.ts'
import * as sharesDe from '../shares/text-de.ts'
import * as sharesEs from '../shares/text-es.ts'
import * as stakes from '../stakes/text.ts'
import * as stakesDe from '../stakes/text-de.ts'
import * as stakesEs from '../stakes/text-es.ts'
import { catalogueFaults } from '../testing/catalogue-faults.ts'
import { speak } from './language.ts'

/** Alike in English and the other. */
const SAME = ['Cairn', 'API', 'Gas', 'Region', 'Token', 'no']

afterEach(() => speak('en', []))

describe.each([
  ['stakes', stakes.EN, stakesDe.TEXT, stakesEs.TEXT],
  ['mirrors', mirrors.EN, mirrorsDe.TEXT, mirrorsEs.TEXT],
  ['erasure', erasure.EN, erasureDe.TEXT, erasureEs.TEXT],
  ['governance', governance.EN, governanceDe.TEXT, governanceEs.TEXT],
  ['rules', rules.EN, rulesDe.TEXT, rulesEs.TEXT],
  ['regions', regions.EN, regionsDe.TEXT, regionsEs.TEXT],
  ['shares', shares.EN, sharesDe.TEXT, sharesEs.TEXT],
])('%s', (_room, english, german, spanish) => {
  it.each([
    ['de', german],
    ['es', spanish],
  ] as const)('are all there in %s', async (language, other) => {
    await speak(language, [])
    expect(catalogueFaults(english, other, SAME)).toEqual([])
  })
})
