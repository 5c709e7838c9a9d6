import { expect } from 'playwright/test'
import { test } from './workbench-test.ts'

test('says what is wrong while the script is typed, and leads to its line', async ({
  workbench,
}) => {
  const { page, form, script } = workbench
  await form.replaceScript('function (token, ctx, callback) {\n  callback(null, {)\n}')
  await expect(script.problems).toHaveText([/Line 2Unexpected token/])
  await expect(script.inlineMessages).toHaveText(['Unexpected token'])

  await form.replaceScript(
    [
      'function (token, ctx, callback) {',
      "  request.get('https://api.example.com/me?access_token=' + token, function (e, r, body) {",
      '    callback(null, JSON.parse(body))',
      '  })',
      '}',
    ].join('\n'),
  )
  await expect(script.problems).toHaveText([
    /Line 2The token is put into the URL/,
    /Line 2The request’s error \(e\) is never/,
    /Line 2The status of the response/,
    /Line 3JSON\.parse throws/,
  ])
  await expect(script.inlineMessages).toHaveCount(2)
  await script.problems.last().getByRole('button').click()
  await expect(page.locator('.cm-activeLine')).toContainText('JSON.parse(body)')
  await workbench.keepScreenshot('script-warnings')
})

test('completes what the sandbox has, and what the last token response had', async ({
  workbench,
}) => {
  const { page, form, results, script } = workbench
  await form.replaceScript('function (token, ctx, cb) {\n  cb(null, { user_id: "1" })\n}')
  await (await workbench.runToLogin()).signIn()
  await expect(results.outcome).toContainText('The login passed')
  await page.keyboard.press('ControlOrMeta+Home')
  await form.script.click()
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.press('End')
  await page.keyboard.type('\nctx.')
  await expect(script.offers.filter({ hasText: 'id_token' })).toBeVisible()
  await page.keyboard.type('id_t')
  await script.offers.filter({ hasText: 'id_token' }).click()
  await page.keyboard.type('\nvar decode = require("jsonw')
  await expect(script.offers).toHaveText([/^jsonwebtoken/])
  await workbench.keepScreenshot('script-completion')
  await page.keyboard.press('Escape')
  await expect(script.lines.nth(1)).toHaveText(/ctx\.id_token/)
})

test('formats also what is typed while the formatter comes', async ({ workbench }) => {
  const { page, form, script } = workbench
  const formatter = Promise.withResolvers<void>()
  await page.route(/format-script/, async (route) => {
    await formatter.promise
    await route.continue()
  })
  await form.replaceScript('function (a,b,c) {c(null,{user_id:"1"})}')
  await script.format()
  await form.script.click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.insertText('\n// typed meanwhile')
  formatter.resolve()
  await expect(script.lines).toHaveText([
    'function (a, b, c) {',
    "  c(null, { user_id: '1' });",
    '}',
    '// typed meanwhile',
    '',
  ])
})

test('formats the script, puts an example in its place, and undoes that', async ({ workbench }) => {
  const { page, form, script } = workbench
  await form.replaceScript('function (a,b,c) {c(null,{user_id:"1"})}')
  await script.format()
  await expect(script.lines).toHaveText([
    'function (a, b, c) {',
    "  c(null, { user_id: '1' });",
    '}',
    '',
  ])
  await script.insert('Example with every check')
  await expect(script.lines.first()).toHaveText(/^function fetchUserProfile/)
  await expect(script.problems).toHaveCount(0)
  await form.script.click()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(script.lines.first()).toHaveText('function (a, b, c) {')

  await script.insert('GitHub')
  await expect(form.script).toContainText('api.github.com/user')
})

test('counts the characters, and warns near and over what Auth0 takes', async ({ workbench }) => {
  const { page, form } = workbench
  const script = 'function (a, b, c) { c(null, { user_id: "1" }) }\n'
  await form.replaceScript(script + '/'.repeat(46_500))
  await expect(page.getByText('46,549 of 51,200 characters, 4,651 left')).toBeVisible()
  await form.replaceScript(script + '/'.repeat(51_200))
  await expect(page.getByText('51,249 of 51,200 characters, too long for Auth0')).toBeVisible()
  await workbench.keepScreenshot('script-too-long')
})
