/** What the codes that all networks share mean in other languages: in English the node itself says it. */
import { type Lexicon, lexiconOf } from './languages/catalogue.ts'

export const WORDS: () => Lexicon = lexiconOf({
  de: async () => (await import('./languages/de-codes.ts')).CODES,
  es: async () => (await import('./languages/es-codes.ts')).CODES,
})

/** What the node answers that is no yes; undefined in English, and for a code that nobody has translated. */
export function problemIn(code: string): readonly [what: string, right: string] | undefined {
  const { problems = {} } = WORDS()
  return Object.hasOwn(problems, code) ? problems[code] : undefined
}
