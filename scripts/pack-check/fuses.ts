import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'

/** How each fuse must be, by facts of Electron 45 and SECURITY.md. */
const wanted: Readonly<Record<keyof typeof FuseV1Options, boolean>> = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
  WasmTrapHandlers: true,
}

/** Reads the fuses of a packed binary; what is wrong with them, as sentences. */
export async function findFuseProblems(binary: string): Promise<readonly string[]> {
  const wire = await getCurrentFuseWire(binary)
  return Object.entries(wanted).flatMap(([name, on]) => {
    // The names are those of the record above.
    const state = wire[FuseV1Options[name as keyof typeof FuseV1Options]]
    const expected = on ? FuseState.ENABLE : FuseState.DISABLE
    return state === expected ? [] : [`the fuse ${name} is not ${on ? 'on' : 'off'}`]
  })
}
