/** What a resource adds to the console: a page of its own, and how its devices come in. */
import { type ComponentType, createContext, useContext } from 'react'

export interface ResourcePage {
  /** Shown in networks that have it. */
  readonly resource: string
  /** Its address, e.g. `/storage`. */
  readonly path: string
  /** Its word in the menu; absent where the page is found otherwise. */
  readonly menu?: string
  /** Loaded when somebody goes there. */
  load(): Promise<{ readonly default: ComponentType }>
  /** What most people bring: `resource/model`. */
  readonly model?: string
  /** For a page on which this phone or computer itself becomes a device: the words of the button that leads there. */
  readonly join?: string
}

/** Of the resources that this console was built with; who puts it together provides them (bin/console.tsx). */
export const ResourcePages = createContext<readonly ResourcePage[]>([])

/** Those of a network's resources. */
export function usePagesOf(resources: readonly { readonly name: string }[]): readonly ResourcePage[] {
  const names = new Set(resources.map(({ name }) => name))
  return useContext(ResourcePages).filter(({ resource }) => names.has(resource))
}
