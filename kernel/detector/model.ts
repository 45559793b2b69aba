/**
 * A detector that was trained: a value of the rules. A vote takes one in, because the rules' hash covers every figure of it; its own
 * hash names it. It says how much a subject looks like a cheat, in whole numbers alone, so it says the same on every machine.
 *
 * A tree of depth d is a flat list: for each of its 2^d − 1 forks (the root first, those below fork i are 2i + 1 and 2i + 2) a feature's
 * index and the most that goes left, then its 2^d leaves from left to right. A score is the sum of the leaves that are reached.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { type CborValue, encodeCbor } from '../../protocol/cbor/cbor.ts'
import type { Hash } from '../../protocol/ids.ts'

export interface DetectorModel {
  readonly format: 1
  readonly resource: string
  /** Names, in the order in which their values come. */
  readonly features: readonly string[]
  /** Of honest subjects, the middle of each feature: what reasons are told against. */
  readonly usual: readonly number[]
  readonly depth: number
  readonly trees: readonly (readonly number[])[]
  /** A score above it is held back. */
  readonly threshold: number
  readonly trainedOn: {
    /** SHA-256 of the states that it was trained on, in their order. */
    readonly data: Hash
    readonly epochs: number
    readonly subjects: number
  }
  readonly measured: Measured
}

/** On subjects, times and cheats that it was not trained on; parts in a million. */
export interface Measured {
  /** Of what honest subjects earned, the part that it would have held back. */
  readonly honestHeldPpm: number
  /** Kind of cheat → of what it would have earned, the part that it would have held back. */
  readonly foundPpm: Readonly<Record<string, number>>
}

const [MOST_FEATURES, MOST_TREES, MOST_DEPTH, MOST] = [64, 256, 5, 2 ** 31]

export function modelHash(model: DetectorModel): Hash {
  return `0x${bytesToHex(sha256(encodeCbor(describeModel(model))))}`
}

/** As plain data, for the rules. */
export function describeModel(model: DetectorModel): CborValue {
  return {
    ...model,
    features: [...model.features],
    usual: [...model.usual],
    trees: model.trees.map(tree => [...tree]),
    trainedOn: { ...model.trainedOn },
    measured: { ...model.measured, foundPpm: { ...model.measured.foundPpm } },
  }
}

/**
 * A model as somebody wrote it down.
 * @param expected the hash that the rules, or a vote, name it by
 * @throws {TypeError} saying what is wrong, and where the right one is had from
 * @example readModel(JSON.parse(text), '0x4c…')
 */
export function readModel(told: unknown, expected?: Hash): DetectorModel {
  if (!isModel(told)) throw new TypeError('this is no model: cairn train writes one')
  const hash = modelHash(told)
  if (expected === undefined || hash === expected) return told
  throw new TypeError(
    `this model hashes to ${hash}, the rules go by ${expected}: any node of the network has that one (cairn train --fetch)`,
  )
}

function isModel(told: unknown): told is DetectorModel {
  if (typeof told !== 'object' || told === null) return false
  const { format, resource, features, usual, depth, trees, threshold, trainedOn, measured } =
    told as Partial<DetectorModel>
  return (
    format === 1 &&
    typeof resource === 'string' &&
    isList(features, (name): name is string => typeof name === 'string' && /^[a-zA-Z]{1,32}$/.test(name)) &&
    features.length > 0 &&
    features.length <= MOST_FEATURES &&
    isList(usual, isWhole) &&
    usual.length === features.length &&
    isWhole(depth) &&
    depth >= 1 &&
    depth <= MOST_DEPTH &&
    isList(trees, (tree): tree is readonly number[] => isTree(tree, depth, features.length)) &&
    trees.length <= MOST_TREES &&
    isWhole(threshold) &&
    /^0x[0-9a-f]{64}$/.test(String(trainedOn?.data)) &&
    isWhole(trainedOn?.epochs) &&
    isWhole(trainedOn?.subjects) &&
    isWhole(measured?.honestHeldPpm) &&
    typeof measured?.foundPpm === 'object' &&
    measured.foundPpm !== null &&
    Object.values(measured.foundPpm).every(isWhole)
  )
}

function isTree(tree: unknown, depth: number, features: number): boolean {
  const forks = 2 ** depth - 1
  return (
    isList(tree, isWhole) &&
    tree.length === 3 * forks + 1 &&
    tree.slice(0, 2 * forks).every((value, index) => index % 2 === 1 || (value >= 0 && value < features))
  )
}

function isList<Item>(list: unknown, isItem: (item: unknown) => item is Item): list is readonly Item[] {
  return Array.isArray(list) && list.every(isItem)
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && Math.abs(Number(value)) < MOST
}
