import { chromium } from 'playwright-core';
const [out,w,cols,...files]=process.argv.slice(2);
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--allow-file-access-from-files']});
const p = await (await b.newContext({viewport:{width:Number(w)*Number(cols)+20,height:400}})).newPage();
await import('node:fs').then(fs=>fs.writeFileSync('/tmp/shots/sheet.html',`<body style="margin:0;display:grid;align-items:start;gap:4px;grid-template-columns:repeat(${cols},${w}px);background:#888">`+files.map(f=>`<img style="width:100%" src="file://${f}">`).join('')));
await p.goto('file:///tmp/shots/sheet.html'); await p.waitForTimeout(500); await p.screenshot({path:out,fullPage:true}); await b.close();
