import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodeCbor, encodeCbor } from '../protocol/cbor/cbor.ts'
import { uptimeCase } from './_blueprint/testing/conformance-case.ts'
import { computeCase } from './compute/testing/conformance-case.ts'
import { type ConformanceCase, describeConformance } from './conformance.ts'
import { coverageCase } from './coverage/testing/conformance-case.ts'
import { energyCase } from './energy/testing/energy-case.ts'
import { mobilityCase } from './mobility/testing/conformance-case.ts'
import { RESOURCES, resourceFromRules } from './rules.ts'
import { sensingCase } from './sensing/testing/conformance-case.ts'
import { signalCase } from './signal/testing/conformance-case.ts'
import { storageCase } from './storage/testing/conformance-case.ts'

/** A resource of the list has its case here. */
const CASES: Readonly<Record<string, ConformanceCase>> = {
  coverage: coverageCase,
  compute: computeCase,
  energy: energyCase,
  mobility: mobilityCase,
  sensing: sensingCase,
  signal: signalCase,
  storage: storageCase,
}

describe('the list of resources', () => {
  it('has a conformance case for each', () => {
    expect(Object.keys(CASES).sort()).toEqual(Object.keys(RESOURCES).sort())
    for (const [name, { resource }] of Object.entries(CASES)) expect(resource.name).toBe(name)
  })

  it('holds each to the law of lateness', () => {
    const without = Object.keys(RESOURCES).filter(
      name => !existsSync(join(import.meta.dirname, name, 'rule/honest-world.test.ts')),
    )
    expect(without).toEqual([])
  })

  it('makes each again from its parameters, from CBOR and from JSON', () => {
    for (const { resource } of Object.values(CASES)) {
      const { name, version, params } = resource
      const again = [decodeCbor(encodeCbor(params)), JSON.parse(JSON.stringify(params))]
      for (const described of again)
        expect(resourceFromRules({ name, version, params: described }).params).toEqual(params)
    }
  })

  it('refuses another version, other parameters and unknown names', () => {
    const { name, version, params } = sensingCase.resource
    expect(() => resourceFromRules({ name: 'gold', version, params })).toThrow('there is no resource "gold"')
    expect(() => resourceFromRules({ name: 'toString', version, params })).toThrow('there is no resource')
    expect(() => resourceFromRules({ name, version: 99, params })).toThrow('version 99')
    expect(() => resourceFromRules({ name, version, params: { quantities: [] } })).toThrow('at least one')
    const { quantities } = params as { quantities: [] }
    expect(() => resourceFromRules({ name, version, params: { quantities } })).toThrow('mean something else')
  })
})

for (const [name, given] of Object.entries(CASES)) describeConformance(name, given)
describeConformance('the blueprint', uptimeCase)
