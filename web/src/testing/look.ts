/** A page looked at as people do: on a phone and on a desk, in the light and in the dark; what axe finds, and whether it fits. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const WIDTHS = [1_440, 390] as const

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/**
 * @param name pictures are called by it, in the folder that CAIRN_SHOTS names
 * @returns what is wrong with what is shown now, one line each
 */
export async function look(page: Page, name: string): Promise<readonly string[]> {
  const [wrong, before, folder] = [new Set<string>(), page.viewportSize(), process.env['CAIRN_SHOTS']]
  // Once a document.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (over > 0) wrong.add(`${name} is ${over} pixels wider than ${width}`)
      if (folder !== undefined)
        await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png`, fullPage: true })
      for (const found of await askAxe(page)) wrong.add(`${name}, ${width}, ${colorScheme}: ${found}`)
    }
  }
  if (before !== null) await page.setViewportSize(before)
  await page.emulateMedia({ colorScheme: 'light' })
  return [...wrong]
}

function askAxe(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(on: Document): Promise<{ violations: Violation[] }> }
    }
    const { violations } = await axe.run(document)
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    )
  })
}

/** The account that this browser has made and keeps. */
export async function keptAccount(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const opened = indexedDB.open('cairn')
    await new Promise(resolve => opened.addEventListener('success', resolve))
    const asked = opened.result.transaction('thing').objectStore('thing').get('account')
    await new Promise(resolve => asked.addEventListener('success', resolve))
    return (asked.result as { address: string }).address
  })
}
