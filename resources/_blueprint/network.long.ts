/** The blueprint in a network of its own: nothing outside its folder knows of it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readJson } from '../../cli/data-folder.ts'
import { runCairn, type Started, startCairn } from '../../cli/testing/run-cairn.ts'
import { openBrowser } from '../../web/src/testing/open-browser.ts'

const data = mkdtempSync(join(tmpdir(), 'cairn-blueprint-'))
const options = { env: { CAIRN_DATA: data }, fromSource: true }
let network: Started | undefined

afterAll(async () => {
  network?.child.kill('SIGTERM')
  await network?.ended
  rmSync(data, { recursive: true, force: true })
})

it('has its driver, its words for an epoch, its command and its page', { timeout: 300_000 }, async () => {
  network = startCairn(['up', import.meta.dirname, '--port', '0', '--mqtt-port', '0'], options)
  await network.until(/up +3 devices were heard/)
  const command = await runCairn(['uptime'], options)
  expect(command.stdout).toMatch(/device +heard in epoch \d+\n(machine-\d +\d+\n){2,3}/)
  const url = String(readJson(join(data, 'running.json'))?.['nodeUrl'])
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(url)
    await page.getByRole('link', { name: 'Uptime', exact: true }).click()
    await page.getByRole('heading', { name: 'Who was heard' }).waitFor()
    expect(await page.getByRole('row').count()).toBeGreaterThan(2)
  } finally {
    await browser.close()
  }
})
