/** Characters that a workbook cannot hold as they are stand there as `_xHHHH_` (ECMA-376, ST_Xstring), and so does what only looks like that. */
const unsafe = new RegExp('[\\u0000-\\u0008\\u000b-\\u001f\\u007f\\ufffe\\uffff]|_(?=x[0-9A-Fa-f]{4}_)', 'g');
const escape = /_x([0-9A-Fa-f]{4})_/g;

export const escapedText = (text: string): string =>
  text.replace(unsafe, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);

export const unescapedText = (text: string): string =>
  text.includes('_x') ? text.replace(escape, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
