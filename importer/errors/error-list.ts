import type { Fault, ImportReport } from '../report';
import { columnLetter } from '../source/column-letter';
import { escapedText } from '../workbook/escaped-text';
import { errorsSheet, listHeaders } from '../workbook/names';
import type { WorkbookWriter } from '../workbook/workbook-writer';
import { placesOf } from './marks';

const widths = [24, 16, 12, 20, 24, 100];

/** The first sheet: every error with the cells it is about. `sheetOf` tells where the rows of a file stand in this workbook. */
export function writeErrorList(workbook: WorkbookWriter, { errors, more, language }: ImportReport, sheetOf: (fault: Fault) => string): void {
  const sheet = workbook.sheet(errorsSheet, widths.map((width) => ({ width, format: '@' })));
  sheet.write(1, listHeaders[language].map((value) => ({ value, look: 'header' })));
  errors.forEach((fault, index) => {
    const cells = [fault.file, sheetOf(fault), addresses(fault), fault.column ?? '', fault.value ?? '', fault.message];
    sheet.write(index + 2, cells.map((text) => ({ value: escapedText(text) })));
  });
  if (more > 0) sheet.write(errors.length + 2, [{ value: language === 'zh' ? `… 另有 ${more} 处` : `… and ${more} more` }]);
  sheet.end();
}

function addresses(fault: Fault): string {
  const { line } = fault;
  if (line === undefined) return '';
  const places = placesOf(fault);
  return places.length === 0 ? String(line) : places.map((place) => `${columnLetter(place)}${line}`).join(' ');
}
