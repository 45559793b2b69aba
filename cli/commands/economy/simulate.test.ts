/** What is asked for is run, written and said; what makes no sense is refused with what would be right. */
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { exampleFolder } from '../../package-root.ts'
import { runHere } from '../../testing/run-here.ts'

const cwd = mkdtempSync(join(tmpdir(), 'cairn-simulate-'))
afterAll(() => rmSync(cwd, { recursive: true, force: true }))
const cairn = (...argv: readonly string[]) => runHere(['simulate', ...argv], { cwd, env: {} })
const SMALL = 'days=40 contributors=50'

describe('cairn simulate', () => {
  it('lists its scenarios, each with what it shows', async () => {
    const { code, stdout } = await cairn()
    expect(code).toBe(0)
    for (const name of ['steady', 'hnt', 'subsidised', 'death-spiral', 'wind-up', 'wash-bounded'])
      expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'))
  })

  it('compares two in the same luck, writes all rows and a page, and says where they end', async () => {
    const argv = ['death-spiral', '--against', 'paid-by-use', '--runs', '2', '--seed', '5', '--vary', SMALL]
    const { code, stdout, stderr } = await cairn(...argv, '--csv', 'a.csv', '--report', 'a.html')
    expect([code, stderr]).toEqual([0, expect.stringContaining('a.html')])
    expect(stdout).toContain('death-spiral, days 40, contributors 50: after 40 days, seeds 5–6')
    expect(stdout).toContain('paid-by-use')
    const lines = (await readFile(join(cwd, 'a.csv'), 'utf8')).trimEnd().split('\r\n')
    expect(lines.length).toBe(1 + 2 * 2 * 40)
    expect(await readFile(join(cwd, 'a.html'), 'utf8')).toContain('<figcaption>Devices</figcaption>')
    expect((await cairn(...argv)).stdout).toBe(stdout)
    const again = await cairn(...argv, '--threads', '2', '--csv', 'b.csv')
    expect(again.stdout).toBe(stdout)
    expect((await readFile(join(cwd, 'b.csv'), 'utf8')).trimEnd().split('\r\n')).toEqual(lines)
  })

  it('shocks it and says what moves it most, in the terminal, as data and as a page', async () => {
    const argv = [
      'steady',
      '--shock',
      'demand,feed',
      '--tornado',
      'price',
      '--swing',
      '10%',
      '--vary',
      'days=700',
    ]
    const { code, stdout } = await cairn(...argv, '--report', 'c.html')
    expect(code).toBe(0)
    expect(stdout).toMatch(/steady, day 350: a third of demand leaves\n {2}price +down to 6\d/)
    expect(stdout).toMatch(/steady: what moves price most, which is 1\n {2}(emissionTo|demand) /)
    expect(await readFile(join(cwd, 'c.html'), 'utf8')).toContain('<h2>What happens to steady</h2>')
    const told = JSON.parse((await cairn(...argv, '--json')).stdout) as {
      readonly studies: readonly { readonly shocks: readonly object[] }[]
    }
    expect(told.studies[0]!.shocks.length).toBe(2)
  })

  it('takes a network’s own emission', async () => {
    const { stdout } = await cairn('steady', '--network', exampleFolder(), '--vary', 'days=730', '--json')
    // Ten million in two years, and half a million that were there; what was burned is away.
    const [told] = JSON.parse(stdout) as readonly { ends: { supply: { p50: number } } }[]
    expect(told!.ends.supply.p50).toBeGreaterThan(1_000_000)
  })

  it.each([
    [['town', '--vary', 'fees=1'], 'no parameter is called "fees"'],
    [['town', '--vary', 'fee=much'], 'fee is a number'],
    [['town', '--vary', 'fee='], 'fee is a number'],
    [['town', '--vary', 'days=1.5'], 'days is a whole number'],
    [['town', '--vary', 'contributors=100001'], 'to 100000'],
    [['town', '--vary', 'fee=0,1 growth=0', '--zip'], '"growth" has 1'],
    [['town', '--vary', 'fee=0,1', '--runs', '1001'], 'at most 1000'],
    [['town', '--vary', 'fee=0,1,2,3,4,5,6,7,8,9,10', '--runs', '1000'], '11000 runs'],
    [['town', '--shock', 'prize'], 'Did you mean price?'],
    [['town', '--tornado', 'their'], 'Did you mean there?'],
    [['town', '--tornado', 'there', '--swing', '0%'], 'above 0 %'],
    [['town', '--shock', 'all', '--vary', 'fee=0,1'], 'one value each'],
    [['towns'], 'Did you mean town?'],
    [['steady', '--csv', 'nowhere/a.csv', '--vary', SMALL], 'cannot be written'],
  ])('refuses %o', async (argv, says) => {
    const { code, stdout, stderr } = await cairn(...argv)
    expect(code).not.toBe(0)
    expect(stdout + stderr).toContain(says)
  })
})
