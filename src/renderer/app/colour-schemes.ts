import type { MantineColorScheme } from '@mantine/core'
import { type Icon, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'

interface ColourScheme {
  readonly value: MantineColorScheme
  readonly label: string
  readonly Icon: Icon
}

/** Light, dark, and what the system says. */
export const colourSchemes: readonly ColourScheme[] = [
  { value: 'auto', label: 'As the system', Icon: IconDeviceDesktop },
  { value: 'light', label: 'Light', Icon: IconSun },
  { value: 'dark', label: 'Dark', Icon: IconMoon },
]
