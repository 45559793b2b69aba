/** What a reason code means. The node says it in English; another language has its own words for the codes of those who brought it. */
import type { NetworkView } from '../../../client/node-api.ts'
import { useNetwork } from '../api/queries.ts'
import type { ChangeWords, MeaningOf } from '../compare/main-reason.ts'
import type { Lexicon } from '../languages/catalogue.ts'
import { type ResourceWords, useWordsOf } from '../resource-page.ts'
import { WORDS } from '../text-codes.ts'

/** Of two resources that have the same code, it is the one that says what was said. */
export function useMeaning(): MeaningOf {
  const { data: network } = useNetwork()
  const wordsOf = useWordsOf()
  return (code, said) => meaningIn({ network, wordsOf }, code, said)
}

/** For whoever explains why a reward changed. */
export function useChangeWords(): ChangeWords {
  const meaningOf = useMeaning()
  const wordsOf = useWordsOf()
  return { meaningOf, unitsOf: (resource, units) => wordsOf(resource)?.units(units) }
}

interface Known {
  readonly network: NetworkView | undefined
  readonly wordsOf: (resource: string) => ResourceWords | undefined
}

/** What is known of it in the language that is spoken, or else what was said. */
export function meaningIn({ network, wordsOf }: Known, code: string, said: string): string {
  const own = network?.resources.find(({ reasons }) => reasons[code] === said)
  if (own !== undefined) return reasonIn(wordsOf(own.name)?.lexicon?.(), code) ?? said
  return reasonIn(WORDS(), code) ?? said
}

function reasonIn(lexicon: Lexicon | undefined, code: string): string | undefined {
  return lexicon !== undefined && Object.hasOwn(lexicon.reasons, code) ? lexicon.reasons[code] : undefined
}

/** What facts are called: a resource's own names before those that all share. */
export function namesOf(words: ResourceWords | undefined): Lexicon['names'] {
  return { ...WORDS().names, ...words?.lexicon?.().names }
}
