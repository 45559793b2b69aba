/**
 * The language that the pages speak, and how it writes numbers and dates. English comes with the pages; another comes when it is chosen,
 * before anything is shown in it. What a person chose is kept in settings.ts; without a choice it is the first that the browser asks for.
 */
import { useSyncExternalStore } from 'react'

export type Language = 'en' | 'de' | 'es'

/** Each by the name that its speakers look for. */
export const LANGUAGES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
}

/** Texts that have to be there before a language is spoken. */
export interface Texts {
  load(language: Language): Promise<void>
  speak(language: Language): void
}

const known: Texts[] = []
const underway = new Set<Promise<void>>()
const listeners = new Set<() => void>()
let language: Language = 'en'
let tag = 'en-GB'
let asking = 0

export const languageNow = (): Language => language

/** With its country, as Intl takes it: `es-MX` writes numbers otherwise than `es-ES`. */
export const localeNow = (): string => tag

/**
 * What somebody wants to read.
 * @param asked the browser's languages, the best first
 * @example wantedLanguage('auto', ['fr-CH', 'de-CH', 'en']) // → 'de'
 */
export function wantedLanguage(chosen: Language | 'auto', asked: readonly string[]): Language {
  if (chosen !== 'auto') return chosen
  return asked.map(languageOf).find(one => one !== undefined) ?? 'en'
}

/** @example localeFor('es', ['en-US', 'es-MX']) // → 'es-MX' */
export function localeFor(wanted: Language, asked: readonly string[]): string {
  // Days before months, whatever English the browser asks for: pages are read across borders.
  if (wanted === 'en') return 'en-GB'
  return asked.find(one => languageOf(one) === wanted) ?? wanted
}

function languageOf(asked: string): Language | undefined {
  const base = asked.toLowerCase().split('-', 1)[0] ?? ''
  return Object.hasOwn(LANGUAGES, base) ? (base as Language) : undefined
}

/** All texts first, then the language: nothing is shown in two. A language whose texts do not come is not spoken. */
export async function speak(wanted: Language, asked: readonly string[]): Promise<void> {
  const mine = ++asking
  for (let ready = -1; ready < known.length; ) {
    ready = known.length
    await Promise.all(known.map(texts => texts.load(wanted)))
  }
  // Who has chosen again meanwhile is heard, and not the one whose texts came last.
  if (mine !== asking) return
  for (const texts of known) texts.speak(wanted)
  language = wanted
  tag = localeFor(wanted, asked)
  if (typeof document !== 'undefined') document.documentElement.lang = wanted
  for (const tell of listeners) tell()
}

/** Texts of a page that is loaded later come in the language that is spoken by then; English until they are there. */
export function addTexts(texts: Texts): void {
  known.push(texts)
  if (language === 'en') return
  const wanted = language
  const coming = texts.load(wanted).then(
    () => {
      if (wanted === language) texts.speak(wanted)
    },
    () => undefined,
  )
  underway.add(coming)
  void coming.finally(() => underway.delete(coming))
}

/** A part that is loaded when somebody goes there, with its texts. */
export async function withTexts<T>(part: Promise<T>): Promise<T> {
  const loaded = await part
  await Promise.all(underway)
  return loaded
}

export function useLanguage(): Language {
  return useSyncExternalStore(listen, languageNow)
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  return () => void listeners.delete(tell)
}

/** `From neighbours` within a sentence. German keeps its nouns as they are. @example withinSentence('Air pressure') // → 'air pressure' */
export function withinSentence(text: string): string {
  return language === 'de' ? text : text.replace(/^./u, first => first.toLocaleLowerCase(tag))
}

/** `meters, archives and stations`. */
export function listed(words: readonly string[]): string {
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(words)
}

export interface Forms {
  readonly one: string
  readonly other: string
}

/** The form that so many ask for, by the rules of the language. @example plural(2, { one: 'day', other: 'days' }) // → 'days' */
export function plural(count: number | bigint, forms: Forms): string {
  // Of the languages here, what is neither one nor many millions takes the same form.
  return new Intl.PluralRules(tag).select(Number(count)) === 'one' ? forms.one : forms.other
}
