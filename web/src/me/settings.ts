/** What a person set for this browser: light or dark, the language, and whose clock times are written by. Kept here, and told nobody. */
import { useSyncExternalStore } from 'react'
import { LANGUAGES, type Language } from '../languages/language.ts'

export type Theme = 'auto' | 'light' | 'dark'
/** The reader's own zone, the network's (in which its days begin at midnight), or UTC. */
export type Zone = 'own' | 'network' | 'utc'

export interface Settings {
  readonly theme: Theme
  readonly zone: Zone
  /** `auto` is what the browser asks for. */
  readonly language: Language | 'auto'
}

const KEY = 'cairn-settings'
const USUAL: Settings = { theme: 'auto', zone: 'network', language: 'auto' }

let settings = read()
const listeners = new Set<() => void>()
apply()

export const readSettings = (): Settings => settings

export function useSettings(): Settings {
  return useSyncExternalStore(listen, readSettings)
}

export function changeSettings(change: Partial<Settings>): void {
  settings = { ...settings, ...change }
  try {
    localStorage.setItem(KEY, JSON.stringify(settings))
  } catch {
    // A browser that keeps nothing forgets it with the page.
  }
  apply()
  for (const tell of listeners) tell()
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  return () => void listeners.delete(tell)
}

function apply(): void {
  // Tests of what only writes times have no page.
  if (typeof document === 'undefined') return
  const { theme } = settings
  if (theme === 'auto') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

function read(): Settings {
  if (typeof localStorage === 'undefined') return USUAL
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return USUAL
    const { theme, zone, language } = kept as Partial<Record<keyof Settings, unknown>>
    return {
      theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
      zone: zone === 'own' || zone === 'utc' ? zone : 'network',
      language: isLanguage(language) ? language : 'auto',
    }
  } catch {
    return USUAL
  }
}

function isLanguage(kept: unknown): kept is Language {
  return typeof kept === 'string' && Object.hasOwn(LANGUAGES, kept)
}
