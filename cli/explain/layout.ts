/** What every explanation is laid out with. */
import type { JsonFacts, NodeApi } from '../../client/node-api.ts'
import type { Settings } from '../settings.ts'
import type { Style } from '../style.ts'
import { hang } from '../wrap.ts'

export interface Layout {
  readonly api: NodeApi
  readonly settings: Settings
  readonly style: Style
  readonly columns: number
}

const LABEL = 16

/** `  label         text`, wrapped under itself. */
export function row(
  label: string,
  text: string,
  { style, columns }: Pick<Layout, 'style' | 'columns'>,
): readonly string[] {
  return hang(`  ${style.quiet(label)}`, text, { label: LABEL, columns })
}

/** `wh 9,000, mostWh 7,500`: facts as they are, on one line. */
export function inWords(facts: JsonFacts): string {
  const words = Object.entries(facts).map(([name, value]) => `${name} ${value}`)
  return words.length === 0 ? 'nothing more' : words.join(', ')
}
