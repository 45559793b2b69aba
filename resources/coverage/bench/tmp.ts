import { benchCoverage } from './coverage.ts'
console.log(JSON.stringify(await benchCoverage(), null, 1))
