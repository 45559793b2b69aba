/** What a resource adds to the console: a page of its own, its words for facts, what a device of it shows, and how its devices come in. */
import { useQuery } from '@tanstack/react-query'
import { type ComponentType, createContext, useContext } from 'react'
import type { DeviceView, JsonFacts, NetworkView } from '../../client/node-api.ts'
import type { OwnPageView } from '../../client/page-content.ts'
import type { Spender } from '../../client/spender.ts'
import { askNode } from './api/ask-node.ts'
import type { Lexicon } from './languages/catalogue.ts'

/** How a resource writes money: base units in. */
export interface Money {
  tokens(amount: string | bigint): string
  dollars(amount: string | bigint, digits?: number): string
}

/** A resource's own words: whole sentences with units, in the place of names of fields. */
export interface ResourceWords {
  /** As a person calls it: `Weather`. */
  readonly title: string
  /** Model → what it is: `energy/meter` is a `Meter`. */
  readonly models: Readonly<Record<string, string>>
  /** Of the models, those that are not there to earn, and say something only now and then. */
  readonly quiet?: readonly string[]
  /** So many devices of a model: `17 meters`. */
  readonly counts: Readonly<Record<string, (count: number) => string>>
  /** What its codes mean, and what its facts and parameters are called, in a language other than English. */
  readonly lexicon?: () => Lexicon
  /** `16.6 kWh`. */
  units(units: number): string
  /** Why a device has what it has of it. */
  contribution(facts: JsonFacts, money: Money): readonly string[]
  /** What all of it came to in an epoch. */
  epoch(facts: JsonFacts, money: Money): readonly string[]
  /** What a device says of itself. */
  details(details: JsonFacts): string
  /** A parameter of its rules; undefined for those that their name says enough of. */
  param?(name: string, value: unknown, money: Money): readonly [name: string, value: string] | undefined
  /** A record of a message, by the last part of its name. */
  reading?(name: string, value: number, unit: string): readonly [name: string, value: string] | undefined
  /** Of a place where so many of its devices are: how many more are paid there, and that in words. */
  room?(
    params: JsonFacts,
    there: (resolution: number) => number,
  ): { readonly free: number; readonly words: string } | undefined
  /** What so many of its main devices do together, in one sentence. */
  slogan?(devices: readonly DeviceView[]): string | undefined
  /** One short line for the overview: a figure, its unit, and what it is. */
  headline?(
    facts: JsonFacts,
    money: Money,
  ): { readonly name: string; readonly value: number; readonly text: string; readonly unit: string }
}

/** What a device's page shows of its resource, and of which settled epoch. */
export interface DevicePartProps {
  readonly device: DeviceView
  readonly epoch: number
  readonly network: NetworkView
}

export interface ResourcePage {
  /** Shown in networks that have it. */
  readonly resource: string
  /** Its address, e.g. `/storage`. */
  readonly path: string
  /** Of its parameters one that the network has to choose: elsewhere the page is not named. */
  readonly needs?: string
  /** Its word in the menu; absent where the page is found otherwise. */
  readonly menu?: string
  /** Loaded when somebody goes there. */
  load(): Promise<{ readonly default: ComponentType }>
  readonly words?: ResourceWords
  /** On the page of one of its devices. */
  part?(): Promise<{ readonly default: ComponentType<DevicePartProps> }>
  /** Of its devices, those that spend their owners' money, and in what words the owner is asked. */
  readonly spender?: Spender
  /** What most people bring: `resource/model`. */
  readonly model?: string
  /** For a page on which this phone or computer itself becomes a device: the words of the button that leads there. */
  readonly join?: string
  /** For a page on which something is bought: what its door says. */
  readonly use?: string
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
export function usePagesOf(network: NetworkView | undefined): readonly ResourcePage[] {
  const paramsOf = new Map(network?.rules.resources.map(({ name, params }) => [name, params]))
  return useContext(ResourcePages).filter(({ resource, needs }) => {
    const params = paramsOf.get(resource)
    return params !== undefined && (needs === undefined || (params[needs] ?? null) !== null)
  })
}

/** The words of a resource; undefined where it brought none, and then facts are written by their names. */
export function useWordsOf(): (resource: string) => ResourceWords | undefined {
  const pages = useContext(ResourcePages)
  return resource => pages.find(page => page.resource === resource)?.words
}
