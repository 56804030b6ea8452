// Texts that break what treats them as anything but words. Each tries to call hit() where it can.

const js = 'hit()';

export const nasty: readonly string[] = [
  `<script>${js}</script>`, `"><script>${js}</script>`, `'><script>${js}</script>`, `</td></tr></table><script>${js}</script>`,
  `</style><script>${js}</script>`, `</title><script>${js}</script>`, `--><script>${js}</script>`, `]]><script>${js}</script>`,
  `<scr<script>ipt>${js}</scr</script>ipt>`, `<SCRIPT SRC=//example.com/x.js></SCRIPT>`, `<script/x>${js}</script>`,
  `<img src=x onerror=${js}>`, `<img src="x" onerror="${js}">`, `<img/src=x/onerror=${js}>`, `"><img src=x onerror=${js}>`,
  `<IMG SRC=javascript:${js}>`, `<img src=https://example.com/x.png>`, `<image href=x onerror=${js}>`, `<svg onload=${js}>`,
  `<svg/onload=${js}>`, `<svg><script>${js}</script></svg>`, `<svg><animate onbegin=${js} attributeName=x></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${js}>`, `<body onload=${js}>`, `<iframe src="javascript:${js}"></iframe>`,
  `<iframe srcdoc="<script>parent.${js}</script>"></iframe>`, `<object data="javascript:${js}"></object>`,
  `<embed src="javascript:${js}">`, `<link rel=stylesheet href=//example.com/x.css>`, `<style>@import "//example.com/x.css";</style>`,
  `<style>body{display:none}</style>`, `<base href="//example.com/">`, `<meta http-equiv="refresh" content="0;url=//example.com">`,
  `<form action="//example.com"><input name=x autofocus onfocus=${js}>`, `<input onfocus=${js} autofocus>`,
  `<details open ontoggle=${js}>`, `<video><source onerror=${js}></video>`, `<audio src=x onerror=${js}>`,
  `<marquee onstart=${js}>`, `<a href="javascript:${js}">klik</a>`, `<div style="background:url(//example.com/x)">`,
  `" onmouseover="${js}`, `' onmouseover='${js}`, `\` onmouseover=\`${js}`, `javascript:${js}`, `data:text/html,<script>${js}</script>`,
  `{{constructor.constructor('${js}')()}}`, `\${${js}}`, `#{${js}}`, `<%= ${js} %>`, `<?php echo 1 ?>`, `<!-- <script>${js}</script>`,
  `<![CDATA[<script>${js}</script>]]>`, `&lt;script&gt;${js}&lt;/script&gt;`, `&#60;script&#62;${js}&#60;/script&#62;`, `&amp;lt;`,
  `\\u003cscript\\u003e${js}`, `(td 1 1 bold`, `) =x`, `=1+1`, `'; DROP TABLE rhk; --`, `99,5 %`, `Ω≈ç√∫˜µ≤ 田中さん 👩‍👩‍👧 مرحبا`,
];
