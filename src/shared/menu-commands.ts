/** The commands of the page that a shell's own menu starts; each is one of the page's command table. */
export type MenuCommandId =
  | 'new-connection'
  | 'duplicate-connection'
  | 'open-case'
  | 'import-connections'
  | 'export-connection'
  | 'open-settings'
  | 'open-palette'
  | 'open-help'
  | 'go-back'
  | 'go-forward'
  | 'run'
  | 'cancel-run'
