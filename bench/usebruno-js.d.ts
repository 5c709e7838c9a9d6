/**
 * Bruno's safe mode, which is only there to be measured against. The package's main module needs
 * `@usebruno/requests`, which it does not declare; its sandbox does without.
 */
declare module '@usebruno/js/src/sandbox/quickjs/index.js' {
  interface Bru {
    sleep(milliseconds: number): Promise<void>
    setVar(name: string, value: unknown): void
    readonly cookies: object
    readonly runner: object
  }
  const sandbox: {
    executeQuickJsVmAsync(task: {
      script: string
      context: { bru: Bru }
      collectionPath: string
    }): Promise<void>
  }
  export = sandbox
}
