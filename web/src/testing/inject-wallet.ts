/** A wallet as a browser's extension is one: announced by EIP-6963, answering by EIP-1193, signing what it is shown with a key of the test's. */
import type { Page } from 'playwright-core'
import { hashTypedData, type PrivateKeyAccount } from 'viem'

/** Before the page is opened. @param send what becomes of a transaction; its hash @param call what a contract answers */
export async function injectWallet(
  page: Page,
  account: PrivateKeyAccount,
  chainId: number,
  send: (to: string, data: string) => Promise<string> = async () => Promise.reject(new Error('no coins')),
  call: (to: string, data: string) => Promise<string> = async () => Promise.reject(new Error('no chain')),
): Promise<void> {
  await page.exposeFunction('signByHolder', (json: string) =>
    account.sign({ hash: hashTypedData(JSON.parse(json) as Parameters<typeof hashTypedData>[0]) }),
  )
  await page.exposeFunction('sendByHolder', send)
  await page.exposeFunction('callByHolder', call)
  await page.addInitScript(`
    const answers = {
      eth_requestAccounts: () => ['${account.address}'],
      eth_chainId: () => '0x${chainId.toString(16)}',
      eth_signTypedData_v4: ([, json]) => window.signByHolder(json),
      eth_call: ([call]) => window.callByHolder(call.to, call.data),
      eth_sendTransaction: ([call]) => window.sendByHolder(call.to, call.data),
    }
    const provider = { request: async ({ method, params = [] }) => answers[method]?.(params) }
    const info = { uuid: '1', name: 'Testing Wallet', icon: 'data:,', rdns: 'test.wallet' }
    const detail = { info, provider }
    window.addEventListener('eip6963:requestProvider', () =>
      window.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail })))
  `)
}
