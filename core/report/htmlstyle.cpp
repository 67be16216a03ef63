// SPDX-License-Identifier: Apache-2.0
#include "core/report/htmlstyle.h"

namespace twinrail {

// No "<" and no "&" in it: the report is well-formed XML too. Text has at least 4.5:1 on its ground (WCAG 2.2, 1.4.3).
QString htmlStyle()
{
    return QStringLiteral(R"css(
:root { color-scheme: light dark;
  --paper: #ffffff; --ink: #1b222a; --quiet: #5d6875; --line: #cdd4dc; --band: #eef2f6; --link: #175f9c;
  --good: #00664b; --attention: #8a4b00; --bad: #b3261e; --unknown: #55606c; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 2rem 1.5rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, "Noto Sans", "Segoe UI", Cantarell, "DejaVu Sans", sans-serif; }
code, pre { font: 0.88em/1.5 ui-monospace, "Noto Sans Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace; }
code { overflow-wrap: anywhere; }
a { color: var(--link); }
h1, h2, h3, h4 { line-height: 1.25; }
h1 { font-size: 2.1rem; margin: 0; }
h2 { font-size: 1.45rem; margin: 3rem 0 0.75rem; padding-top: 1rem; border-top: 2px solid var(--line); }
h3 { font-size: 1.12rem; margin: 2rem 0 0.5rem; }
h4 { font-size: 1rem; margin: 1.5rem 0 0.5rem; }
p, ul { max-width: 46rem; margin: 0.6rem 0; }
ul { padding-left: 1.3rem; }
li { margin: 0.2rem 0; }
header { border-bottom: 2px solid var(--line); padding-bottom: 1.5rem; }
.subtitle { margin: 0.25rem 0 0; color: var(--quiet); font-size: 1.1rem; }
.result { display: inline-block; margin: 1.2rem 0 0.6rem; padding: 0.4rem 1.1rem; border: 2px solid currentColor;
  border-radius: 0.4rem; font-size: 1.35rem; font-weight: 700; }
.good { color: var(--good); }
.attention { color: var(--attention); }
.bad { color: var(--bad); }
.unknown { color: var(--unknown); }
.attention, .bad, .unknown { font-weight: 700; }
.sign { display: inline-block; min-width: 1.1em; font-weight: 700; text-align: center; }
p.good, p.attention, p.bad, p.unknown { border-left: 4px solid currentColor; padding: 0.1rem 0 0.1rem 0.8rem; }
nav { margin: 1.5rem 0 0; columns: 18rem auto; column-gap: 2.5rem; }
nav ol { margin: 0; padding-left: 1.6rem; }
nav ol ol { padding-left: 1.1rem; list-style: none; }
nav li { break-inside: avoid; margin: 0; padding: 0.1rem 0; }
nav > h2 { column-span: all; font-size: 1rem; margin: 0 0 0.4rem; padding: 0; border: 0; color: var(--quiet); }
dl { display: grid; grid-template-columns: minmax(9rem, max-content) minmax(0, 1fr);
  gap: 0.3rem 1.5rem; margin: 1rem 0; }
dt { color: var(--quiet); }
dd { margin: 0; }
.wide { overflow-x: auto; margin: 1rem 0 1.6rem; }
.wide:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
table { border-collapse: collapse; min-width: 30rem; font-size: 0.92rem; font-variant-numeric: tabular-nums; }
caption, figcaption, .caption { text-align: left; color: var(--quiet); font-size: 0.92rem; padding: 0 0 0.45rem; }
th, td { text-align: left; vertical-align: top; padding: 0.38rem 1.1rem 0.38rem 0.55rem;
  border-bottom: 1px solid var(--line); }
thead th { background: var(--band); border-bottom: 2px solid var(--line); vertical-align: bottom; }
tbody th { font-weight: 600; }
td code, th code { white-space: pre; }
td code.long, th code.long { display: inline-block; width: max-content; max-width: 34rem;
  white-space: pre-wrap; }
pre { margin: 0 0 1.6rem; padding: 0.8rem 1rem; overflow-x: auto; background: var(--band);
  border: 1px solid var(--line); border-radius: 0.4rem; }
pre code { font-size: 1em; overflow-wrap: normal; }
.caption { margin: 1rem 0 0; }
figure { margin: 1.2rem 0 1.6rem; padding: 1rem; background: #ffffff; color: #1b222a;
  border: 1px solid var(--line); border-radius: 0.4rem; }
figure svg { display: block; width: 100%; height: auto; max-height: 90vh; }
figcaption { padding: 0.8rem 0 0; color: #5d6875; }
footer { margin-top: 4rem; padding-top: 0.8rem; border-top: 2px solid var(--line);
  color: var(--quiet); font-size: 0.9rem; }
@media screen and (prefers-color-scheme: dark) { :root {
  --paper: #171b20; --ink: #e6eaee; --quiet: #9ca7b3; --line: #3c454e; --band: #20262c; --link: #86c2f2;
  --good: #5fd0a5; --attention: #f0b35a; --bad: #ff8f85; --unknown: #b9c2cb; } }
@media print {
  @page { size: A4; margin: 16mm 15mm 18mm; }
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  h1 { font-size: 20pt; } h2 { font-size: 14pt; } h3 { font-size: 11pt; }
  h2, h3, h4, caption, .caption { break-after: avoid; }
  tr, li, figure, .result { break-inside: avoid; }
  thead { display: table-header-group; }
  .wide, pre { overflow: visible; }
  table { min-width: 0; width: 100%; font-size: 8.5pt; }
  th, td { padding: 0.25rem 0.5rem 0.25rem 0.3rem; }
  pre code, td code.long, th code.long { white-space: pre-wrap; overflow-wrap: anywhere; width: auto; max-width: none; }
  nav a, a { color: inherit; text-decoration: none; }
  figure { border: 0; padding: 0; }
}
)css");
}

} // namespace twinrail
