/** What `cairn init` writes for an editor. */

/** What the editor needs, beside cairn itself. */
export const DEV_DEPENDENCIES = { '@types/node': '^24.0.0', typescript: '>=5.8.0' }

/** For an editor; Node.js runs the files as they are. */
export const TSCONFIG = {
  compilerOptions: {
    target: 'es2024',
    module: 'nodenext',
    lib: ['es2024'],
    types: ['node'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    erasableSyntaxOnly: true,
    verbatimModuleSyntax: true,
  },
}
