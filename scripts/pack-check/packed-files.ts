/** Files without which the app cannot start, or a run cannot reach its end. */
const needed: readonly RegExp[] = [
  /^package\.json$/,
  /^out\/main\/index\.js$/,
  /^out\/main\/script-worker\.js$/,
  /^out\/preload\/index\.cjs$/,
  /^out\/renderer\/index\.html$/,
  /^node_modules\/@jitl\/quickjs-wasmfile-release-sync\/.*\.wasm$/,
]

const unwanted: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/\.map$/, 'a source map'],
  [/(^|\/)(tests?|__tests__)\//, 'a test'],
  [/\.(test|spec)\.\w+$/, 'a test'],
  [/\.[cm]?tsx?$/, 'TypeScript'],
  [/(^|\/)\.(env|npmrc|git|netrc)/, 'a file of the build machine'],
  [/\.(pem|key|p12|pfx|keychain)$/, 'a key'],
  [/^(?!out\/|node_modules\/|package\.json$)/, 'no part of the build'],
]

/** What is wrong with the list of packed files, as sentences. */
export function findFileProblems(files: readonly string[]): readonly string[] {
  return [
    ...needed
      .filter((pattern) => !files.some((file) => pattern.test(file)))
      .map((pattern) => `app.asar lacks a file: ${pattern.source}`),
    ...files.flatMap((file) => {
      const reason = unwanted.find(([pattern]) => pattern.test(file))
      return reason ? [`app.asar holds ${reason[1]}: ${file}`] : []
    }),
  ]
}

/** What must not stand in any packed file. */
export interface Secrets {
  /** Folders of the machine that built it. */
  readonly folders: readonly string[]
  /** Environment variables of the build. */
  readonly environment: Readonly<Record<string, string | undefined>>
}

// A key and not the mere marker, which libraries that read keys have in their code.
const privateKeyPattern = /-----BEGIN [A-Z ]*PRIVATE KEY-----(?:\s|\\n)*[\w+/=]{40}/

const secretNamePattern = /SECRET|TOKEN|PASSWORD|PASSWD|API_?KEY|CREDENTIAL/i

/** What is wrong with the text of a packed file, as sentences. Never quotes what it found. */
export function findTextProblems(
  file: string,
  text: string,
  { folders, environment }: Secrets,
): readonly string[] {
  const variables = Object.entries(environment).filter(
    ([name, value]) =>
      secretNamePattern.test(name) && (value?.length ?? 0) >= 8 && text.includes(value ?? ''),
  )
  return [
    ...(privateKeyPattern.test(text) ? [`${file} holds a private key`] : []),
    ...folders
      .filter((folder) => text.includes(folder))
      .map(() => `${file} names a folder of the machine that built it`),
    ...variables.map(([name]) => `${file} holds the value of the environment variable ${name}`),
  ]
}
