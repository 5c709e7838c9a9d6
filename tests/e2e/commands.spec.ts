import { expect } from 'playwright/test'
import { Palette } from './pages/palette.ts'
import { test } from './workbench-test.ts'

test('the palette finds connections and commands, and starts the one that is marked', async ({
  page,
  workbench,
}) => {
  const palette = new Palette(page)
  await workbench.create('Northwind ID')
  await palette.open()
  await expect(palette.dialog).toBeVisible()
  await page.keyboard.type('play')
  await expect(palette.marked).toHaveText(/^P?Playground/)
  await page.keyboard.press('Enter')
  await expect(palette.dialog).toHaveCount(0)
  await expect(workbench.title).toHaveText('Playground')

  // By its host, too.
  await palette.open()
  await page.keyboard.type('4410')
  await expect(palette.found).toHaveText([/^P?Playground/])
  await page.keyboard.press('Escape')

  await palette.open()
  await page.keyboard.type('go to the')
  await page.keyboard.press('ArrowDown')
  await expect(palette.marked).toContainText('Go to the script')
  await page.keyboard.press('Enter')
  await expect(workbench.form.script).toBeVisible()

  await palette.open()
  await page.keyboard.type('no such thing')
  await expect(palette.dialog).toContainText('Nothing matches “no such thing”.')
})

test('the help sheet lists every shortcut', async ({ page, workbench }) => {
  await workbench.title.click()
  await page.keyboard.press('Shift+?')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(sheet.getByRole('region', { name: 'Run' })).toContainText(
    /Run the connection\s*(Ctrl|⌘) ↵/,
  )
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('menuitem', { name: 'Keyboard shortcuts' }).click()
  await expect(sheet).toBeVisible()
})

test('a key that writes into a field starts no command', async ({ page, workbench }) => {
  const field = page.getByRole('textbox', { name: 'Client ID' })
  await field.focus()
  await page.keyboard.press('Shift+?')
  await expect(field).toHaveValue(/\?/)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(workbench.title).toHaveText('Playground')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(workbench.title).toHaveText('Playground')
})

test('a key with Alt starts its command from a field, and writes nothing', async ({
  page,
  workbench,
}) => {
  test.skip(process.platform === 'darwin', 'on a Mac, Alt writes characters')
  const field = page.getByRole('textbox', { name: 'Client ID' })
  const value = await field.inputValue()
  await field.focus()
  await page.keyboard.press('Alt+r')
  await expect(workbench.title).toHaveText('Runs')
  await page.goBack()
  await expect(field).toHaveValue(value)
})

test('places lead back and forward, and outlive a reload', async ({ page, workbench }) => {
  const heading = (name: string) => page.getByRole('heading', { level: 1, name })
  await workbench.create('Northwind ID')
  await page.getByRole('button', { name: 'Settings' }).click()
  await expect(heading('Settings')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Settings' })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await page.reload()
  await expect(heading('Settings')).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(heading('Northwind ID')).toBeVisible()
  await page.goBack()
  await expect(heading('Playground')).toBeVisible()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(heading('Northwind ID')).toBeVisible()
})
