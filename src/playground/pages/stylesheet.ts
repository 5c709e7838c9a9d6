/** The style of every page. It is inlined and allowed by its hash, so that a page is one request. */
export const stylesheet = `
:root {
  color-scheme: light dark;
  --bg: #f6f7f9; --panel: #fff; --line: #e2e4e9; --edge: #8b909c; --ink: #1b1d22; --soft: #5d6370;
  --accent: #3b5bdb; --on-accent: #fff; --accent-soft: #edf1ff; --bad: #b42525; --bad-soft: #fdecec;
  --code: #f3f4f7; --shadow: 0 1px 2px #1b1d220a, 0 12px 32px #1b1d2212;
  --mono: ui-monospace, "JetBrains Mono", Menlo, Consolas, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --bg: #141519; --panel: #1a1c21; --line: #2e323b; --edge: #7b818e; --ink: #e8eaee; --soft: #a4a9b5;
    --accent: #8ea8ff; --on-accent: #10131c; --accent-soft: #222a44; --bad: #ff9d9d; --bad-soft: #3a1d20;
    --code: #21242b; --shadow: 0 12px 32px #0006;
  }
}
* { box-sizing: border-box }
body {
  margin: 0; min-height: 100vh; min-height: 100dvh; display: grid; place-items: center; padding: 24px 16px;
  background: var(--bg); color: var(--ink);
  font: 14px/1.5 Inter, "Segoe UI", system-ui, sans-serif;
}
.sheet {
  width: 100%; min-width: 0; padding: 26px 28px; display: grid; gap: 18px;
  grid-template-columns: minmax(0, 1fr);
  background: var(--panel); border: 1px solid var(--line); border-radius: 14px; box-shadow: var(--shadow);
}
.narrow { max-width: 460px }
.wide { max-width: 860px; gap: 28px }
.brand { display: flex; align-items: center; gap: 9px; font-size: 13px }
.brand b { font-weight: 650 } .brand span { color: var(--soft) }
h1 { margin: 0; font-size: 20px; line-height: 1.3; font-weight: 650; letter-spacing: -.2px }
h2 { margin: 0 0 10px; font-size: 15px; font-weight: 650 }
p { margin: 0; overflow-wrap: anywhere } .soft { color: var(--soft) }
.lead { display: grid; gap: 4px }
a { color: var(--accent); text-underline-offset: 2px }
code, kbd { font: 12.5px/1.5 var(--mono); overflow-wrap: anywhere }
code { background: var(--code); border-radius: 5px; padding: 1px 5px }
form { display: grid; gap: 10px; margin: 0 }
label { display: grid; gap: 4px; color: var(--soft); font-size: 13px }
input {
  width: 100%; min-height: 38px; padding: 6px 10px; font: 13px var(--mono); color: var(--ink);
  background: var(--panel); border: 1px solid var(--edge); border-radius: 8px;
}
button, .button {
  min-height: 38px; padding: 7px 14px; font: inherit; font-weight: 550; cursor: pointer; text-align: center;
  color: var(--ink); background: var(--panel); border: 1px solid var(--edge); border-radius: 8px;
}
button:hover { background: var(--accent-soft); border-color: var(--accent) }
button.primary { color: var(--on-accent); background: var(--accent); border-color: var(--accent); font-weight: 650 }
button.primary:hover { filter: brightness(1.08) }
button.plain { border-color: transparent; background: none; color: var(--accent) }
button.plain:hover { text-decoration: underline }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
.people { grid-template-columns: repeat(2, minmax(0, 1fr)) }
.person {
  display: grid; grid-template-columns: 34px minmax(0, 1fr); gap: 2px 10px; align-items: start; align-content: start;
  padding: 10px; text-align: left; font-weight: 400; border-color: var(--line); border-radius: 10px;
}
.person svg { width: 34px; height: 34px; grid-row: span 2 }
.person span { min-width: 0 }
.person b { display: block; font-weight: 600; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.person small { display: block; color: var(--soft); font-size: 12px; line-height: 1.4 }
.person kbd { grid-column: 2; color: var(--soft); font-size: 11.5px }
.person.hinted { border-color: var(--accent); background: var(--accent-soft) }
.or { display: flex; align-items: center; gap: 12px; color: var(--soft); font-size: 12.5px }
.or::before, .or::after { content: ""; flex: 1; border-top: 1px solid var(--line) }
.credentials { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto; align-items: end }
.alert {
  padding: 9px 12px; border-radius: 8px; background: var(--bad-soft); color: var(--bad); font-weight: 550;
}
.foot {
  display: flex; justify-content: space-between; align-items: center; gap: 12px; padding-top: 14px;
  border-top: 1px solid var(--line); font-size: 12.5px; color: var(--soft);
}
.foot button { margin: -6px -10px -6px 0 }
.who { display: flex; align-items: center; gap: 12px; padding: 10px 12px; border: 1px solid var(--line); border-radius: 10px }
.who svg { width: 36px; height: 36px; flex: none } .who div { min-width: 0 } .who b { overflow-wrap: anywhere }
.who small { display: block; color: var(--soft); font-size: 12.5px }
.scopes { margin: 0; padding: 0; list-style: none; border: 1px solid var(--line); border-radius: 10px }
.scopes li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 12px; align-items: center; padding: 9px 12px }
.scopes li + li { border-top: 1px solid var(--line) } .scopes code { color: var(--soft) }
.choice { display: grid; gap: 10px; grid-template-columns: 1fr 1fr } .choice button { min-height: 42px }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 8px 16px; margin: 0 }
dt { color: var(--soft) } .protocol code { background: none; padding: 0 } dd { margin: 0; overflow-wrap: anywhere }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100% }
th, td { padding: 8px 12px 8px 0; text-align: left; vertical-align: top; border-top: 1px solid var(--line) }
thead > * > * { color: var(--soft); font-weight: 500; font-size: 12.5px; border-top: 0; padding-top: 0 }
td code { white-space: nowrap }
td svg { width: 26px; height: 26px; display: block }
pre {
  margin: 10px 0 0; padding: 10px 12px; border-radius: 9px; background: var(--code); white-space: pre-wrap;
  font: 12.5px/1.6 var(--mono); overflow-wrap: anywhere;
}
@media (max-width: 540px) {
  body { padding: 0; place-items: stretch; background: var(--panel) }
  .sheet { border: 0; border-radius: 0; box-shadow: none; padding: 20px; max-width: none; align-content: start; gap: 16px }
  dl { grid-template-columns: minmax(0, 1fr); gap: 2px } dd { margin-bottom: 8px }
}
@media (max-width: 420px) {
  .people, .credentials { grid-template-columns: minmax(0, 1fr) }
}
`
