/** What the page of mirrors asks: the node for home, and the wallet for the chain that a mirror is on. */
import { useQuery } from '@tanstack/react-query'
import type { MirrorThere } from '../../../client/chains/mirror-view.ts'
import { api } from '../api/queries.ts'
import { callThere, type Wallet } from '../me/wallets.ts'

const [AGAIN_MS, SELDOM_MS] = [30_000, 600_000]

export const useMirrors = () =>
  useQuery({ queryKey: ['mirrors'], queryFn: api.getMirrors, refetchInterval: AGAIN_MS })

/** Asked by every page for its menu. */
export const useHasMirrors = (): boolean =>
  useQuery({
    queryKey: ['has-mirrors'],
    queryFn: async () => (await api.getMirrors()).mirrors.length > 0,
    staleTime: SELDOM_MS,
  }).data === true

/** What it owes by the newest ledger that is computed here. */
export const useMirroredLine = (chainId: number, account: string | undefined) =>
  useQuery({
    queryKey: ['mirrored', chainId, account],
    queryFn: () => api.getMirroredLine(chainId, account ?? ''),
    enabled: account !== undefined,
    refetchInterval: AGAIN_MS,
  })

export interface Looked {
  readonly there: MirrorThere
  /** Of home, for the epoch that pays there; undefined where there is none. */
  readonly homeRoot: string | undefined
  /** The account's line of that epoch, as the mirror takes it. */
  readonly line: Awaited<ReturnType<typeof api.getMirroredLine>> | undefined
}

const NOBODY = `0x${'0'.repeat(40)}`

/** Once, by a wallet. @throws {WalletError | TypeError} */
export async function lookThere(
  wallet: Wallet,
  { chainId, mirror }: { readonly chainId: number; readonly mirror: string },
  account: string | undefined,
): Promise<Looked> {
  const { readMirrorThere } = await import('../../../client/chains/mirror-view.ts')
  const ask = (to: string, data: `0x${string}`) => callThere(wallet, chainId, { to, data })
  const there = await readMirrorThere(ask, { mirror, account: account ?? NOBODY })
  if (there.epoch < 0) return { there, homeRoot: undefined, line: undefined }
  const [{ header }, line] = await Promise.all([
    api.getEpoch(there.epoch),
    account === undefined ? undefined : api.getMirroredLine(chainId, account, there.epoch),
  ])
  return { there, homeRoot: header?.ledgerRoot, line }
}
