import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Router } from 'wouter'
import type { AllowanceView, DeviceView, NetworkView } from '../../../client/node-api.ts'
import { type ResourcePage, ResourcePages } from '../resource-page.ts'
import { DeviceAllowance } from './device-allowance.tsx'

const [ID, OWNER] = ['ab'.repeat(32), `0x${'11'.repeat(20)}`]
const allowance: AllowanceView = {
  device: ID!,
  account: OWNER!,
  amount: '5000000',
  periodMs: 86_400_000,
  total: '1825000000',
  untilMs: Date.UTC(2027, 0, 2),
  spentInPeriod: '1500000',
  spent: '1500000',
  left: '3500000',
  periodEndsMs: Date.UTC(2026, 0, 3),
  serves: true,
}

/** The words of the part, as a page shows them. @param spends whether devices of its kind ask to spend */
function shown(allowances: readonly AllowanceView[], spends = true): string {
  const client = new QueryClient()
  client.setQueryData(['allowances', 'device', ID], allowances)
  const device = { id: ID, model: 'a/b' } as DeviceView
  const network = { rules: { payment: { decimals: 6 } } } as NetworkView
  const spender = { model: 'a/b', does: 'buy for you', amount: '5' }
  const pages = [
    spends ? { resource: 'a', spender } : { resource: 'a' },
  ] as unknown as readonly ResourcePage[]
  const part = createElement(DeviceAllowance, { device, network })
  const place = { ssrPath: '/', children: part }
  const placed = createElement(Router, place)
  const inPages = createElement(ResourcePages.Provider, { value: pages }, placed)
  const html = renderToString(createElement(QueryClientProvider, { client }, inPages))
  return html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
}

it('says how much a period, what was spent of it, what is left and until when', () => {
  const text = shown([allowance])
  expect(text).toContain('What it may spend')
  expect(text).toMatch(/May spend 5(\.0+)? USD a day/)
  expect(text).toMatch(/Spent in the period 1\.50* USD/)
  expect(text).toMatch(/Left 3\.50* USD, until/)
  expect(text).toMatch(/1,825(\.0+)? USD in all/)
  expect(text).not.toContain('has not accepted it')
  expect(shown([{ ...allowance, serves: false }])).toContain('has not accepted it')
})

it('says that nothing is allowed where its kind would spend, and nothing at all where it never does', () => {
  expect(shown([])).toContain('its owner has not allowed it anything')
  expect(shown([], false).trim()).toBe('')
})
