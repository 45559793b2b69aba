/** Tests that run `cairn` run what `npm start` runs: built once, before all of them. */
import { buildStale } from './bundle.ts'

export default async function setup(): Promise<void> {
  await buildStale()
}
