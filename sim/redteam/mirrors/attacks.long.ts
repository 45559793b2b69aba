/** Each unit of earned token is paid in one place, whatever people, relayers, oracles and chains do; and the document says what was measured. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MirrorAttack, mirrorAttacks } from './attacks.ts'
import { type Came, type MirrorWorld, startMirrorWorld } from './world.ts'

const DOCUMENT = join(import.meta.dirname, '../../../docs/red-team.md')
const [BEGIN, END] = ['<!-- table of mirrors -->\n', '\n<!-- end of mirrors -->']
const HEAD = [
  'attack',
  'value',
  'earned',
  'paid at home',
  'paid there',
  'beyond',
  'honest lost',
  'refused with',
]

interface Row extends Came {
  readonly attack: MirrorAttack
}

let world: MirrorWorld
const rows: Row[] = []
beforeAll(async () => {
  world = await startMirrorWorld()
})
afterAll(() => world.stop())

const beyond = ({ earned, home, there }: Came) => home + there - earned

describe('attacks on mirrors', () => {
  it.each(mirrorAttacks())('$name, $value', async attack => {
    const came = await world.play(attack.play)
    rows.push({ attack, ...came })
    const { mostBeyond = 0 } = attack
    expect(beyond(came)).toBeLessThanOrEqual(mostBeyond)
    // Nobody is short of what it earned, the thief included.
    expect(beyond(came)).toBeGreaterThanOrEqual(0)
    expect(came.honestLost).toBe(0)
  })

  it('stand in the document as they were measured', () => {
    expect(rows).toHaveLength(mirrorAttacks().length)
    const text = readFileSync(DOCUMENT, 'utf8')
    const [from, to] = [text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)]
    if (process.env['UPDATE_VECTORS'] === '1')
      writeFileSync(DOCUMENT, text.slice(0, from) + tableOf(rows) + text.slice(to))
    expect(readFileSync(DOCUMENT, 'utf8')).toContain(BEGIN + tableOf(rows) + END)
  })
})

function tableOf(all: readonly Row[]): string {
  const lines = all.map(row => {
    const { attack, earned, home, there, honestLost, refused } = row
    const figures = [earned, home, there, beyond(row), honestLost].map(String)
    const why = refused.map(code => `\`${code}\``).join(', ')
    return [attack.name, attack.value, ...figures, why === '' ? '–' : why]
  })
  return [HEAD, HEAD.map(() => '---'), ...lines].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}
