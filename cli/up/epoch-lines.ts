/** What a resource says of an epoch where it is shown as a few lines, and of what it found. Pure. */
import type { Asset } from '../../client/format.ts'
import type { JsonFacts } from '../../client/node-api.ts'
import type { Style } from '../style.ts'

export interface LinesLayout {
  /** What members pay with. */
  readonly payment: Asset
  readonly style: Style
}

export interface EpochLines {
  readonly resource: string
  /** @param highlights of the rule's outcome. @returns a short label and a text each; none where there is nothing to say */
  lines(highlights: JsonFacts, layout: LinesLayout): readonly (readonly [label: string, text: string])[]
  /** A finding of its rule in words, without whose it is; undefined for the usual form. */
  finding?(facts: JsonFacts): string | undefined
}
