import { MantineProvider } from '@mantine/core'
import { IconContext } from '../components/connection-icon.ts'
import { ErrorBoundary } from '../components/error-boundary.tsx'
import { NoToken } from './shell/no-token.tsx'
import { Shell } from './shell/shell.tsx'
import { colorSchemeManager, cssVariablesResolver, theme } from './theme/theme.ts'
import type { Workbench } from './workbench.ts'

interface Props {
  /** `null` where the page has no key to reach one. */
  readonly workbench: Workbench | null
}

export function App({ workbench }: Props) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
    >
      <ErrorBoundary what="The page">
        {workbench ? (
          <IconContext value={workbench.icons}>
            <Shell workbench={workbench} />
          </IconContext>
        ) : (
          <NoToken />
        )}
      </ErrorBoundary>
    </MantineProvider>
  )
}
