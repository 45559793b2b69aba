/** What a resource adds to the console: a page of its own, and how its devices come in. */
import { useQuery } from '@tanstack/react-query'
import { type ComponentType, createContext, useContext } from 'react'
import type { OwnPageView } from '../../client/page-content.ts'
import type { Spender } from '../../client/spender.ts'
import { askNode } from './api/ask-node.ts'

export interface ResourcePage {
  /** Shown in networks that have it. */
  readonly resource: string
  /** Its address, e.g. `/storage`. */
  readonly path: string
  /** Its word in the menu; absent where the page is found otherwise. */
  readonly menu?: string
  /** Loaded when somebody goes there. */
  load(): Promise<{ readonly default: ComponentType }>
  /** Of its devices, those that spend their owners' money, and in what words the owner is asked. */
  readonly spender?: Spender
  /** What most people bring: `resource/model`. */
  readonly model?: string
  /** For a page on which this phone or computer itself becomes a device: the words of the button that leads there. */
  readonly join?: string
}

/** Of the resources that this console was built with; who puts it together provides them (bin/console.tsx). */
export const ResourcePages = createContext<readonly ResourcePage[]>([])

/** Pages that the network's own resources add: the node has them. */
export const useOwnPages = () =>
  useQuery({
    queryKey: ['pages'],
    queryFn: () => askNode('/v1/pages') as Promise<readonly OwnPageView[]>,
    staleTime: Infinity,
  })

/** What a device of this model spends on; undefined where it spends nothing. */
export function useSpenderOf(model: string): Spender | undefined {
  return useContext(ResourcePages).find(({ spender }) => spender?.model === model)?.spender
}

/** Those of a network's resources. */
export function usePagesOf(resources: readonly { readonly name: string }[]): readonly ResourcePage[] {
  const names = new Set(resources.map(({ name }) => name))
  return useContext(ResourcePages).filter(({ resource }) => names.has(resource))
}
