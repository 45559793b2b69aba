/** What docs/guide-resource.md says, in an empty folder, against the packed package: no checkout is near. */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createNodeApi } from '../../client/node-api.ts'
import { ROOT } from '../../tools/source-files.ts'
import { openBrowser } from '../../web/src/testing/open-browser.ts'
import { readJson } from '../data-folder.ts'
import { createNodeClient } from '../node-client.ts'
import { runCairn, type Started, startCairn } from '../testing/run-cairn.ts'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'cairn-init-'))
const installed = join(folder, 'node_modules/cairn')
const options = { cwd: folder, program: join(installed, 'dist/bin/cairn.js') }
let network: Started | undefined

beforeAll(async () => {
  await run('npm', ['run', '-s', 'build'], { cwd: ROOT })
  const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: ROOT })
  mkdirSync(installed, { recursive: true })
  const tarball = join(folder, stdout.trim().split('\n').at(-1)!)
  await run('tar', ['xzf', tarball, '-C', installed, '--strip-components=1'])
  // What it depends on, as npm would have installed it.
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (name !== 'cairn') symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name))
}, 300_000)

afterAll(async () => {
  network?.child.kill('SIGTERM')
  await network?.ended
  rmSync(folder, { recursive: true, force: true })
})

it('a resource of one’s own runs in a network of one’s own', { timeout: 600_000 }, async () => {
  const made = await runCairn(['init', '--resource', 'bikes'], options)
  expect(made.code, made.stderr).toBe(0)
  await run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder])
  network = startCairn(['up', '.', '--port', '0', '--mqtt-port', '0'], options)
  await network.until(/up +3 devices were heard/)
  const command = await runCairn(['bikes'], options)
  expect(command.stdout).toMatch(/device +heard in epoch \d+\n(machine-\d +\d+\n){2,3}/)
  const explained = await runCairn(['explain', 'machine-1'], options)
  expect(explained.stdout).toMatch(/bikes +\d+ intervals × quality/)
  const url = String(readJson(join(folder, '.cairn/running.json'))?.['nodeUrl'])
  const { resources } = await createNodeApi(createNodeClient(url)).getNetwork()
  // Its reason codes are told by the node like those of any other: every no has its sentence.
  expect(resources.find(({ name }) => name === 'bikes')?.reasons).toMatchObject({
    interval_counted: expect.stringMatching(/^[A-Z].+\.$/),
    not_vouched: expect.stringMatching(/^[A-Z].+\.$/),
  })
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(url)
    await page.getByRole('navigation').getByRole('link', { name: 'Bikes', exact: true }).click()
    await page.getByRole('heading', { name: 'Who was heard' }).waitFor()
  } finally {
    await browser.close()
  }
})
