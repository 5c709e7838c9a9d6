import type { GuestBridge, GuestModuleName } from './bridge.ts'
import type { BufferConstructor } from './buffer.ts'
import { callLibrary } from './host-library.ts'
import type { GuestModule, GuestServices } from './services.ts'

/** The guest's modules, each loaded when it is first asked for. */
export class GuestModules {
  readonly #bridge: GuestBridge
  readonly #services: GuestServices
  readonly #loaded = new Map<GuestModuleName, unknown>()

  constructor(services: Omit<GuestServices, 'buffer' | 'library' | 'module'>) {
    this.#bridge = services.bridge
    this.#services = {
      ...services,
      library: (name, ...given) => callLibrary(services.bridge, name, ...given),
      module: (name) => this.load(name),
      // The module's own export, see buffer.ts.
      buffer: () => (this.load('buffer') as { Buffer: BufferConstructor }).Buffer,
    }
  }

  load(name: GuestModuleName): unknown {
    if (!this.#loaded.has(name)) {
      // Our own bundles all have this shape: worker/guest-modules.ts lists them.
      const module = this.#bridge.loadModule(name) as GuestModule
      this.#loaded.set(name, module.create(this.#services))
    }
    return this.#loaded.get(name)
  }
}
