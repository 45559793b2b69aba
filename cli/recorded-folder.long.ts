/** As recorded-folder.test.ts, of a file that is read last. */
import { afterAll, it } from 'vitest'
import { openRecordedFolders } from './testing/recorded-folders.ts'

const folders = openRecordedFolders()
afterAll(() => folders.stop())

it('a device’s queue of a newer version is left as it is, and that is said', async () => {
  await folders.refuses('devices/counter-1/outbox.sqlite', db => db.exec('PRAGMA user_version = 999'))
})
