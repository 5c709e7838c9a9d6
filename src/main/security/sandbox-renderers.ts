import type { App } from 'electron'

/**
 * Every renderer runs in the operating system's sandbox, whatever a window's options say, but where
 * the app was started with `--no-sandbox`, as root on Linux for example. Must be called before the
 * app is ready.
 *
 * @see Electron security checklist, item 4
 */
export function sandboxRenderers(app: Pick<App, 'commandLine' | 'enableSandbox'>): void {
  // `enableSandbox` would take the switch away again, without which every process that Electron
  // starts from then on ends at once on such a machine.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
}
