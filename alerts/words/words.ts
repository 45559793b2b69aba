/** Alerts in the language of who is told. Another language that lacks a text does not compile. */
import { DE } from './de.ts'
import { EN } from './en.ts'
import { ES } from './es.ts'

/** The same texts in another language: every key, every argument. */
export type Translated<T> = T extends (...given: infer Given) => string
  ? (...given: Given) => string
  : T extends string
    ? string
    : { readonly [Key in keyof T]: Translated<T[Key]> }

export type AlertWords = Translated<typeof EN>

/** Those that the console speaks. */
export const LANGUAGES = ['en', 'de', 'es'] as const
export type AlertLanguage = (typeof LANGUAGES)[number]

/** @example wordsOf('de').well.title // → 'Der Knoten kommt wieder mit' */
export function wordsOf(language: AlertLanguage): AlertWords {
  return WORDS[language]
}

const WORDS: Readonly<Record<AlertLanguage, AlertWords>> = { en: EN, de: DE, es: ES }
