/** What stands on a page: lines from the top, each of runs that are drawn one after the other. */
export type PdfPage = readonly (readonly string[])[];

/**
 * A PDF of plain text in Helvetica, with a cross-reference table as ISO 32000-1 §7.5.4 has it. Each run of a line is an
 * operation of its own, as programs that set type write them. `encrypted` makes it one that asks for a password.
 */
export function makePdf(pages: readonly PdfPage[], { encrypted = false } = {}): Buffer {
  const first = 4;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, at) => `${first + at * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, at) => {
      const content = contentOf(page);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + at * 2 + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
    ...(encrypted
      ? [`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`]
      : []),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const locked = encrypted ? ` /Encrypt ${objects.length} 0 R /ID [<00><00>]` : '';
  const size = objects.length + 1;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R${locked} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(`${file}xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}`, 'latin1');
}

function contentOf(page: PdfPage): string {
  const lines = page.map(
    (runs) => `${runs.map((run) => `(${run.replace(/[()\\]/g, '\\$&')}) Tj`).join(' ')} T*`,
  );
  return `BT /F1 10 Tf 14 TL 40 800 Td ${lines.join('\n')} ET`;
}
