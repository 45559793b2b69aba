import { bytesToHex } from '@noble/hashes/utils.js'
import { expect, it } from 'vitest'
import { sha256 } from '../../../protocol/merkle/sha256.ts'
import { BENCHMARK } from './benchmark.ts'
import { execute } from './wasm/execute.ts'

it('gives the result and burns the fuel that everybody knows', () => {
  const { outcome, result, fuel } = execute(BENCHMARK.module, BENCHMARK.input, BENCHMARK)
  expect([outcome, bytesToHex(sha256(result)), fuel]).toEqual(['done', BENCHMARK.result, BENCHMARK.burned])
})
