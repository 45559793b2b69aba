/** The curves that an oracle computes most on, by the libraries that are quick at them. Browsers and audits use `@noble/curves`. */
import { useLibsecp256k1 } from './fast-recovery.ts'
import { useSodium } from './sodium-group.ts'

/** Once a process or thread is enough. */
export async function useFastCurves(): Promise<void> {
  await useSodium()
  useLibsecp256k1()
}
