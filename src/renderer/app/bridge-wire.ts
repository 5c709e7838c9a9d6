import type {
  ApiInput,
  ApiName,
  ApiOutput,
  ApiResult,
  WorkbenchBridge,
} from '../../shared/api/api.ts'
import type { LinkedWire, LinkState } from './wire-link.ts'

declare global {
  interface Window {
    /** Set by Electron's preload; absent in the browser edition. */
    readonly workbench?: WorkbenchBridge
  }
}

const open: LinkState = { kind: 'open' }

/** The wire of the Electron shell, whose other end lives as long as the window. */
export function createBridgeWire(bridge: WorkbenchBridge): LinkedWire {
  return {
    call: <N extends ApiName>(name: N, input: ApiInput<N>) => {
      // TypeScript does not see that bridge[name] and input belong to the same N.
      const procedure = bridge[name] as (input: ApiInput<N>) => Promise<ApiResult<ApiOutput<N>>>
      return procedure(input)
    },
    subscribe: (listener) => bridge.subscribe(listener),
    linkState: () => open,
    onLinkChange: () => () => {},
    retry: () => {},
  }
}
