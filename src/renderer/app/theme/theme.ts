import {
  ActionIcon,
  Autocomplete,
  Button,
  Checkbox,
  type CSSVariablesResolver,
  createTheme,
  Input,
  localStorageColorSchemeManager,
  type MantineColorsTuple,
  Menu,
  Modal,
  MultiSelect,
  NativeSelect,
  PasswordInput,
  Popover,
  SegmentedControl,
  Select,
  Switch,
  TagsInput,
  Textarea,
  TextInput,
  Tooltip,
} from '@mantine/core'

/** The accent from its softest to its darkest; 4 is used on dark grounds and 8 on light ones. */
const accent: MantineColorsTuple = [
  '#edf1ff',
  '#dbe3ff',
  '#bccaff',
  '#a3b8ff',
  '#8ea8ff',
  '#748ffc',
  '#5c7cfa',
  '#4c6ef5',
  '#3b5bdb',
  '#3451c7',
]

/** The size of every control. */
const small = { size: 'xs' } as const

/** The dark grounds and texts of tokens.css, from the lightest to the darkest, for Mantine's own use. */
const dark: MantineColorsTuple = [
  '#e8eaee',
  '#aeb3be',
  '#979dab',
  '#6b7180',
  '#3d414c',
  '#2b2e36',
  '#24272e',
  '#22252c',
  '#1a1c21',
  '#141519',
]

const popup = { shadow: 'md', radius: 'md', transitionProps: { duration: 90 } } as const

export const theme = createTheme({
  colors: { accent, dark },
  primaryColor: 'accent',
  primaryShade: { light: 8, dark: 4 },
  autoContrast: true,
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'var(--mono)',
  fontSizes: { xs: '13px', sm: '13px' },
  defaultRadius: 'md',
  radius: { sm: '6px', md: '7px', lg: '10px' },
  shadows: { md: 'var(--shadow)', xl: 'var(--shadow)' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 28 } }),
    // Inside what it belongs to: a click on an option must not count as one outside of a popover.
    Autocomplete: Autocomplete.extend({
      defaultProps: { ...small, comboboxProps: { ...popup, withinPortal: false } },
    }),
    Checkbox: Checkbox.extend({ defaultProps: small }),
    Button: Button.extend({ defaultProps: { ...small, variant: 'default' } }),
    Input: Input.extend({ defaultProps: small }),
    // Inside its landmark, and without the focus placeholder that no role explains.
    Menu: Menu.extend({
      defaultProps: { ...popup, withinPortal: false, withInitialFocusPlaceholder: false },
    }),
    ModalRoot: Modal.Root.extend({ defaultProps: { centered: true, radius: 'lg', shadow: 'xl' } }),
    MultiSelect: MultiSelect.extend({ defaultProps: small }),
    NativeSelect: NativeSelect.extend({ defaultProps: small }),
    PasswordInput: PasswordInput.extend({
      defaultProps: {
        ...small,
        visibilityToggleFocusable: true,
        visibilityToggleButtonProps: { 'aria-label': 'Show what is typed' },
      },
    }),
    Popover: Popover.extend({ defaultProps: { ...popup, returnFocus: true } }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: small }),
    Select: Select.extend({ defaultProps: small }),
    Switch: Switch.extend({ defaultProps: { ...small, withThumbIndicator: false } }),
    TagsInput: TagsInput.extend({ defaultProps: small }),
    Textarea: Textarea.extend({ defaultProps: small }),
    TextInput: TextInput.extend({ defaultProps: small }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 350, withArrow: false, fz: 12 } }),
  },
})

const colours = {
  '--mantine-color-body': 'var(--raised)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--faint)',
  '--mantine-color-placeholder': 'var(--faint)',
  '--mantine-color-error': 'var(--bad)',
  '--mantine-color-anchor': 'var(--accent-text)',
  '--mantine-color-disabled': 'var(--code-raised)',
  '--mantine-color-disabled-color': 'var(--faint)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-color-default': 'var(--panel)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-color-gray-light-hover': 'var(--hover)',
  '--mantine-color-gray-light-color': 'var(--soft)',
}

/** Makes Mantine take the colours of tokens.css, so that there is one place for each. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: colours,
  dark: colours,
})

/** Remembers a chosen colour scheme; public/colour-scheme.js reads the same key before first paint. */
export const colorSchemeManager = localStorageColorSchemeManager({
  key: 'oauth-workbench:colour-scheme',
})
