import { EventEmitter } from 'node:events'
import type { FakeProtocol } from './fake-protocol.ts'
import { FakeWebRequest } from './fake-web-request.ts'

type RequestHandler = NonNullable<Parameters<Electron.Session['setPermissionRequestHandler']>[0]>
type CheckHandler = NonNullable<Parameters<Electron.Session['setPermissionCheckHandler']>[0]>
type DeviceHandler = NonNullable<Parameters<Electron.Session['setDevicePermissionHandler']>[0]>
type DisplayHandler = NonNullable<Parameters<Electron.Session['setDisplayMediaRequestHandler']>[0]>

/** A session: lives until the app quits, and grants every permission unless a handler says no. */
export class FakeSession
  extends EventEmitter
  implements
    Pick<
      Electron.Session,
      | 'clearAuthCache'
      | 'clearData'
      | 'clearHostResolverCache'
      | 'closeAllConnections'
      | 'getBlobData'
      | 'resolveProxy'
      | 'setProxy'
      | 'setDevicePermissionHandler'
      | 'setDisplayMediaRequestHandler'
      | 'setPermissionCheckHandler'
      | 'setPermissionRequestHandler'
      | 'setSpellCheckerEnabled'
    >
{
  readonly partition: string
  readonly webRequest: FakeWebRequest
  readonly protocol: FakeProtocol
  readonly blobs = new Map<string, Buffer>()
  /** What was cleared, in order. */
  readonly cleared: string[] = []
  cookies: string[] = []
  spellChecking = true
  /** Makes `clearData` fail. */
  clearDataFails = false
  #mayRequest: RequestHandler | null = null
  #mayCheck: CheckHandler | null = null
  #mayUseDevice: DeviceHandler | null = null
  #chooseDisplay: DisplayHandler | null = null

  constructor(partition: string, protocol: FakeProtocol, fault: (text: string) => void) {
    super()
    this.partition = partition
    this.webRequest = new FakeWebRequest(fault)
    this.protocol = protocol
  }

  async clearData(): Promise<void> {
    if (this.clearDataFails) throw new Error('clearData failed')
    this.cookies = []
    this.cleared.push('data')
  }

  /** What `setProxy` was given last. */
  proxy: Electron.ProxyConfig | null = null
  /** What `resolveProxy` answers. */
  resolvedProxy = 'DIRECT'

  async setProxy(config: Electron.ProxyConfig): Promise<void> {
    this.proxy = config
  }

  async resolveProxy(_url: string): Promise<string> {
    return this.resolvedProxy
  }

  async clearAuthCache(): Promise<void> {
    this.cleared.push('auth-cache')
  }

  async clearHostResolverCache(): Promise<void> {
    this.cleared.push('host-resolver-cache')
  }

  async closeAllConnections(): Promise<void> {
    this.cleared.push('connections')
  }

  async getBlobData(identifier: string): Promise<Buffer> {
    const blob = this.blobs.get(identifier)
    if (!blob) throw new Error(`no blob ${identifier}`)
    return blob
  }

  setSpellCheckerEnabled(enable: boolean): void {
    this.spellChecking = enable
  }

  setPermissionRequestHandler(handler: RequestHandler | null): void {
    this.#mayRequest = handler
  }

  setPermissionCheckHandler(handler: CheckHandler | null): void {
    this.#mayCheck = handler
  }

  setDevicePermissionHandler(handler: DeviceHandler | null): void {
    this.#mayUseDevice = handler
  }

  setDisplayMediaRequestHandler(handler: DisplayHandler | null): void {
    this.#chooseDisplay = handler
  }

  /** What a page's request for a permission comes to. */
  async requestPermission(
    permission: Parameters<RequestHandler>[1],
    requestingUrl: string,
  ): Promise<boolean> {
    const handler = this.#mayRequest
    if (!handler) return true
    return new Promise((resolve) => {
      const details = { requestingUrl, isMainFrame: true }
      // The handler of main/ does not look at the page that asks.
      handler(undefined as unknown as Electron.WebContents, permission, resolve, details)
    })
  }

  checkPermission(permission: Parameters<CheckHandler>[1], requestingOrigin: string): boolean {
    const details = { isMainFrame: true, requestingUrl: requestingOrigin }
    return this.#mayCheck?.(null, permission, requestingOrigin, details) ?? true
  }

  /** Whether a page gets a device, and whether it gets a screen to record. */
  async hardware(): Promise<{ readonly device: boolean; readonly display: boolean }> {
    // The handlers of main/ look at nothing they are given.
    const device = this.#mayUseDevice?.({} as never) ?? true
    const display = await new Promise<boolean>((resolve) => {
      if (!this.#chooseDisplay) resolve(true)
      else this.#chooseDisplay({} as never, (streams) => resolve(streams !== null))
    })
    return { device, display }
  }
}
