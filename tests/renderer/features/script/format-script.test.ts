import { expect, test } from 'vitest'
import { formatScript } from '../../../../src/renderer/features/script/editor/format-script.ts'

test('formats a program', async () => {
  expect(await formatScript('function f(a,b,c){c(null,{a:"x"})}')).toEqual({
    ok: true,
    script: "function f(a, b, c) {\n  c(null, { a: 'x' });\n}\n",
  })
})

test('formats a bare function as what it is, comments and semicolon kept', async () => {
  const script = '// who\nfunction(a,b,c){\nx=1 // sloppy\n};\n'
  expect(await formatScript(script)).toEqual({
    ok: true,
    script: '// who\nfunction (a, b, c) {\n  x = 1; // sloppy\n};\n',
  })
})

test('formats a bare arrow and module.exports', async () => {
  expect(await formatScript('module.exports=async(a,b,c)=>{await 1}')).toEqual({
    ok: true,
    script: 'module.exports = async (a, b, c) => {\n  await 1;\n};\n',
  })
})

test('leaves a script with a syntax error alone, and says so', async () => {
  expect(await formatScript('function (a, b, c) { c(] }')).toEqual({
    ok: false,
    message: 'The script cannot be formatted: mend its syntax error first.',
  })
})

test('formatting twice changes nothing', async () => {
  const once = await formatScript('function(a,b,c){if(a)return c(a);c(null,{})}')
  expect(once.ok && (await formatScript(once.script))).toEqual(once)
})
