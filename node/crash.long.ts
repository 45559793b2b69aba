/** crash.test.ts with eight times as many kills, by another plan: `npm run test:long`. */
process.env['CAIRN_CRASH_ROUNDS'] ??= '24'
process.env['CAIRN_CRASH_SEED'] ??= '2'
await import('./crash.test.ts')
