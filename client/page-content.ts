/**
 * A page that a network's own resource adds to the console. It is one module, `export const page: MakePage`, that asks the node and
 * answers with what is to be shown; how it looks is the console's business, so it fits every screen, in light and dark.
 *
 *   export const page: MakePage = async ({ json }) => {
 *     const devices = await json('/v1/devices')
 *     return { title: 'Uptime', blocks: [{ kind: 'figures', figures: [['Devices', String(devices.length)]] }] }
 *   }
 */
import type { Answer } from '../api/answer.ts'
import type { OWN_PAGES } from '../api/network.ts'

export type PageBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figures'; readonly figures: readonly (readonly [name: string, value: string])[] }
  | {
      readonly kind: 'table'
      readonly title?: string
      readonly columns: readonly string[]
      /** A cell for each column. A device's id or an account is shown as a link to it. */
      readonly rows: readonly (readonly string[])[]
    }

export interface PageContent {
  readonly title: string
  readonly blocks: readonly PageBlock[]
}

export interface PageSource {
  /** What whoever looks reads: `en`, `de`, `es`. A page that lacks it answers in English. */
  readonly language: string
  /** What the node answers to a GET. @throws {Error} with the node's words where it says no */
  json(path: string): Promise<unknown>
}

/** Asked again after each epoch. */
export type MakePage = (source: PageSource) => Promise<PageContent>

/** As the node lists it at /v1/pages. */
export type OwnPageView = Answer<typeof OWN_PAGES>[number]
