/** Chains on which money is play money: a development chain, and the public test networks. */

/** anvil and hardhat, geth's; then Sepolia, Hoodi, and those of Arbitrum, Base, Optimism and Polygon. Source: chainlist.org. */
const TEST_CHAINS: ReadonlySet<number> = new Set([
  ...[31_337, 1_337],
  ...[11_155_111, 560_048, 421_614, 84_532, 11_155_420, 80_002],
])

/** Whether a token that anybody can mint harms nobody there. */
export function isTestChain(chainId: number): boolean {
  return TEST_CHAINS.has(chainId)
}
