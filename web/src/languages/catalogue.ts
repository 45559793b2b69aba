/**
 * Texts in several languages. The English one is the type: another language that lacks a text, or has one too many, does not compile.
 * What is exported is alive: its texts are those of the language that is spoken when they are read.
 *
 *   export const TEXT = catalogueOf(EN, { de: async () => (await import('./languages/de.ts')).TEXT, … })
 */
import { addTexts, type Language } from './language.ts'

/** The same texts in another language: every key, every argument. */
export type Translated<T> = T extends (...given: infer Given) => string
  ? (...given: Given) => string
  : T extends string
    ? string
    : { readonly [Key in keyof T]: Translated<T[Key]> }

export type Others<T> = Readonly<Record<Exclude<Language, 'en'>, () => Promise<T>>>

/** English, and where the others come from. */
export function catalogueOf<const T extends object>(
  english: T,
  others: Others<Translated<T>>,
): Translated<T> {
  const read = spokenOf<unknown>(english, others)
  return alive(english, read) as Translated<T>
}

/** What English has from elsewhere: meanings of codes, which the node tells, and names of facts, which are taken apart. */
export interface Lexicon {
  /** Code → what it means: whole sentences, the first of which is its title. */
  readonly reasons: Readonly<Record<string, string>>
  /** Fact or parameter of the rules → what it is called. */
  readonly names: Readonly<Record<string, string>>
  /** Code of an answer of the node → what it means, and what would be right. */
  readonly problems?: Readonly<Record<string, readonly [what: string, right: string]>>
}

const ENGLISH: Lexicon = { reasons: {}, names: {} }

/** @returns the lexicon of the language that is spoken; empty in English. */
export function lexiconOf(others: Others<Lexicon>): () => Lexicon {
  return spokenOf(ENGLISH, others)
}

function spokenOf<T>(english: T, others: Others<T>): () => T {
  const loaded = new Map<Language, T>([['en', english]])
  let spoken = english
  addTexts({
    async load(language) {
      if (language !== 'en' && !loaded.has(language)) loaded.set(language, await others[language]())
    },
    speak(language) {
      spoken = loaded.get(language) ?? english
    },
  })
  return () => spoken
}

/** The same shape, each text read again. Lists are texts too: they change as a whole. */
function alive(english: object, read: () => unknown): object {
  const made = {}
  for (const [key, text] of Object.entries(english)) {
    const now = () => (read() as Readonly<Record<string, unknown>>)[key]
    const isGroup = typeof text === 'object' && text !== null && !Array.isArray(text)
    const group = isGroup ? alive(text, now) : undefined
    Object.defineProperty(made, key, { enumerable: true, get: () => group ?? now() })
  }
  return made
}
