import {
  type Icon,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowLeft,
  IconArrowRight,
  IconBraces,
  IconBug,
  IconBugOff,
  IconCloud,
  IconCloudUpload,
  IconCode,
  IconCopyPlus,
  IconFileExport,
  IconFileImport,
  IconForms,
  IconHistory,
  IconKey,
  IconKeyboard,
  IconPlayerPlay,
  IconPlayerStop,
  IconPlayerTrackNext,
  IconPlugConnected,
  IconPlus,
  IconScript,
  IconSearch,
  IconSettings,
  IconShare2,
  IconStethoscope,
  IconSun,
  IconTerminal2,
  IconTimeline,
  IconTrash,
  IconUser,
  IconZoomQuestion,
} from '@tabler/icons-react'

export const commandGroups = ['Workbench', 'Connection', 'Run', 'Results'] as const

export interface CommandEntry {
  readonly title: string
  readonly group: (typeof commandGroups)[number]
  readonly icon: Icon
  /**
   * As `@mantine/hooks` writes hotkeys (`mod` is Ctrl or ⌘); the first is the one that is shown. Keys
   * that write or move in a text field are left to it.
   */
  readonly shortcuts?: readonly [string, ...(readonly string[])]
}

/**
 * Every command of the workbench: what the palette finds, what a shortcut starts, what the help
 * sheet lists. What one does is said by the part of the page that can do it (useCommandHandlers);
 * while nobody can, it is not offered.
 */
export const commandTable = {
  'open-palette': {
    title: 'Search',
    group: 'Workbench',
    icon: IconSearch,
    shortcuts: ['mod+K'],
  },
  'open-help': {
    title: 'Keyboard shortcuts',
    group: 'Workbench',
    icon: IconKeyboard,
    shortcuts: ['shift+?', 'F1'],
  },
  'go-back': {
    title: 'Go back',
    group: 'Workbench',
    icon: IconArrowLeft,
    shortcuts: ['alt+ArrowLeft'],
  },
  'go-forward': {
    title: 'Go forward',
    group: 'Workbench',
    icon: IconArrowRight,
    shortcuts: ['alt+ArrowRight'],
  },
  'open-runs': {
    title: 'Open the runs',
    group: 'Workbench',
    icon: IconHistory,
    shortcuts: ['alt+R'],
  },
  'open-settings': {
    title: 'Open settings',
    group: 'Workbench',
    icon: IconSettings,
    shortcuts: ['mod+,'],
  },
  'open-case': {
    title: 'Open a case…',
    group: 'Workbench',
    icon: IconFileImport,
    shortcuts: ['alt+O'],
  },
  'open-tenant': { title: 'Open the Auth0 tenant', group: 'Workbench', icon: IconCloud },
  'next-colour-scheme': {
    title: 'Switch between light and dark',
    group: 'Workbench',
    icon: IconSun,
  },
  'new-connection': {
    title: 'New connection',
    group: 'Connection',
    icon: IconPlus,
    shortcuts: ['alt+N'],
  },
  'duplicate-connection': {
    title: 'Duplicate the connection',
    group: 'Connection',
    icon: IconCopyPlus,
  },
  'delete-connection': { title: 'Delete the connection', group: 'Connection', icon: IconTrash },
  'import-connections': { title: 'Import…', group: 'Connection', icon: IconFileImport },
  'export-connection': {
    title: 'Export the connection…',
    group: 'Connection',
    icon: IconFileExport,
  },
  'push-connection': {
    title: 'Push the connection to an Auth0 tenant…',
    group: 'Connection',
    icon: IconCloudUpload,
  },
  'go-to-form': {
    title: 'Go to the connection’s form',
    group: 'Connection',
    icon: IconForms,
    shortcuts: ['alt+shift+Digit1'],
  },
  'go-to-script': {
    title: 'Go to the script',
    group: 'Connection',
    icon: IconCode,
    shortcuts: ['alt+shift+Digit2'],
  },
  'go-to-json': {
    title: 'Go to the connection as JSON',
    group: 'Connection',
    icon: IconBraces,
    shortcuts: ['alt+shift+Digit3'],
  },
  'undo-edit': {
    title: 'Undo the last edit',
    group: 'Connection',
    icon: IconArrowBackUp,
    shortcuts: ['mod+Z'],
  },
  'redo-edit': {
    title: 'Redo the edit',
    group: 'Connection',
    icon: IconArrowForwardUp,
    shortcuts: ['mod+shift+Z', 'mod+Y'],
  },
  run: {
    title: 'Run the connection',
    group: 'Run',
    icon: IconPlayerPlay,
    shortcuts: ['mod+Enter'],
  },
  'cancel-run': {
    title: 'Cancel the run',
    group: 'Run',
    icon: IconPlayerStop,
    shortcuts: ['mod+.'],
  },
  check: {
    title: 'Check the connection before any login',
    group: 'Run',
    icon: IconStethoscope,
    shortcuts: ['alt+C'],
  },
  'run-script': {
    title: 'Run only the script',
    group: 'Run',
    icon: IconScript,
    shortcuts: ['mod+shift+Enter'],
  },
  'run-script-with-last-tokens': {
    title: 'Run only the script with the last tokens',
    group: 'Run',
    icon: IconScript,
  },
  'cancel-script': { title: 'Cancel the script', group: 'Run', icon: IconPlayerStop },
  'share-run': { title: 'Share the run…', group: 'Run', icon: IconShare2 },
  'replay-case': { title: 'Replay the case', group: 'Run', icon: IconPlayerTrackNext },
  'connection-of-case': {
    title: 'Make a connection of the case',
    group: 'Connection',
    icon: IconPlugConnected,
  },
  'remove-case': { title: 'Remove the case', group: 'Workbench', icon: IconTrash },
  'next-step': {
    title: 'Next step of the run',
    group: 'Results',
    icon: IconArrowRight,
    shortcuts: ['alt+shift+ArrowRight'],
  },
  'previous-step': {
    title: 'Previous step of the run',
    group: 'Results',
    icon: IconArrowLeft,
    shortcuts: ['alt+shift+ArrowLeft'],
  },
  'next-trace-row': {
    title: 'Next row of the trace',
    group: 'Results',
    icon: IconTimeline,
    shortcuts: ['alt+ArrowDown'],
  },
  'previous-trace-row': {
    title: 'Previous row of the trace',
    group: 'Results',
    icon: IconTimeline,
    shortcuts: ['alt+ArrowUp'],
  },
  'filter-trace': {
    title: 'Filter the trace',
    group: 'Results',
    icon: IconTimeline,
    shortcuts: ['mod+shift+F'],
  },
  'find-what-works': {
    title: 'Find what works after a refused token exchange',
    group: 'Run',
    icon: IconZoomQuestion,
  },
  'open-faults': {
    title: 'Let the playground misbehave',
    group: 'Run',
    icon: IconBugOff,
  },
  'go-to-findings': {
    title: 'Go to the findings',
    group: 'Results',
    icon: IconBug,
    shortcuts: ['alt+Digit1'],
  },
  'go-to-tokens': {
    title: 'Go to the tokens',
    group: 'Results',
    icon: IconKey,
    shortcuts: ['alt+Digit2'],
  },
  'go-to-profile': {
    title: 'Go to the profile',
    group: 'Results',
    icon: IconUser,
    shortcuts: ['alt+Digit3'],
  },
  'go-to-console': {
    title: 'Go to the console',
    group: 'Results',
    icon: IconTerminal2,
    shortcuts: ['alt+Digit4'],
  },
  'go-to-trace': {
    title: 'Go to the trace',
    group: 'Results',
    icon: IconTimeline,
    shortcuts: ['alt+Digit5'],
  },
} as const satisfies Readonly<Record<string, CommandEntry>>

export type CommandId = keyof typeof commandTable
