/** Calls of contracts as bytes, for a wallet to send: words, and parts of no fixed length behind them, as Solidity lays them out. */
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Hash } from '../../ids.ts'
import { keccak256 } from '../../merkle/keccak.ts'
import { WORD_BYTES, writeUint } from '../abi-words.ts'

/** A word, or what lies behind the words that precede it. */
export type Part = bigint | Uint8Array

/** 0x and hex digits. @example encodeCall('transfer(address,uint256)', [BigInt(to), amount]) */
export function encodeCall(signature: string, parts: readonly Part[]): Hash {
  return `0x${bytesToHex(keccak256(utf8ToBytes(signature)).slice(0, 4))}${bytesToHex(encodeParts(parts))}`
}

/** A tuple: its words, each part of no fixed length by where it begins, and those parts behind them. @example encodeParts([1n, textPart('a')]) */
export function encodeParts(parts: readonly Part[]): Uint8Array {
  const head = parts.length * WORD_BYTES
  const tails = parts.filter(part => typeof part !== 'bigint')
  const whole = new Uint8Array(head + tails.reduce((sum, { length }) => sum + length, 0))
  let at = head
  for (const [index, part] of parts.entries()) {
    writeUint(whole, index, typeof part === 'bigint' ? part : BigInt(at))
    if (typeof part === 'bigint') continue
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Of words, or of parts: how many, then each. @example listPart([1n, 2n]) */
export function listPart(parts: readonly Part[]): Uint8Array {
  const count = new Uint8Array(WORD_BYTES)
  writeUint(count, 0, BigInt(parts.length))
  return Uint8Array.from([...count, ...encodeParts(parts)])
}

/** How many bytes, then these, to a whole word. @example bytesPart(hexToBytes('00ff')) */
export function bytesPart(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(WORD_BYTES + Math.ceil(bytes.length / WORD_BYTES) * WORD_BYTES)
  writeUint(whole, 0, BigInt(bytes.length))
  whole.set(bytes, WORD_BYTES)
  return whole
}

/** @example textPart('Pay the lawyer.') */
export function textPart(text: string): Uint8Array {
  return bytesPart(utf8ToBytes(text))
}

/** Of 0x and hex digits. @example callPart(encodeCall('pause()', [])) */
export function callPart(data: string): Uint8Array {
  return bytesPart(hexToBytes(data.slice(2)))
}
