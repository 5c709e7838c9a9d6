/** The part of the global `WebAssembly` that is used; Node has it, its types leave it to the DOM's. */
declare namespace WebAssembly {
  class Module {
    // Keeps other objects from passing for one.
    private readonly module: never
  }

  class Memory {
    constructor(pages: { readonly initial: number; readonly maximum?: number })
    readonly buffer: ArrayBuffer
  }

  function compile(code: Uint8Array): Promise<Module>
}
