/** Builds the pages that a node serves: hashed assets under /assets, one index.html for every address. */
import { defineConfig } from 'vite'

const NODE = 'http://127.0.0.1:8420'

export default defineConfig({
  root: import.meta.dirname,
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2024', assetsInlineLimit: 0 },
  // Hashes are computed in WebAssembly that modules wait for.
  worker: { format: 'es' },
  server: { proxy: { '/v1': NODE, '/healthz': NODE, '/metrics': NODE } },
})
