import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { MAX_DRAWING_STATES } from '../limits.js';
import { nestedTooDeep } from '../xml/read-xml.js';
import type { OperationNumbers, OperatorList } from './drawing.js';

/** What pdf.js calls for every thousand operations it has read; not among its types, and bound by a spec. */
interface ReadInParts {
  _renderPageChunk(part: OperatorList, ...rest: unknown[]): void;
}

/**
 * The drawing operations of a page; signatures and notes laid over it (annotations) are no part of them.
 * @throws DomainError `nested-too-deep` as soon as too many states are put aside: pdf.js has no such bound and would go on for
 * minutes. It stops with the document, which `withPdf` closes.
 */
export async function operationsOf(page: PDFPageProxy): Promise<{ list: OperatorList; numbers: OperationNumbers }> {
  const { AnnotationMode, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const list = await new Promise<OperatorList>((resolve, reject) => {
    watchDepth(page, OPS, () => reject(nestedTooDeep()));
    page.getOperatorList({ annotationMode: AnnotationMode.DISABLE }).then(resolve, reject);
  });
  return { list, numbers: OPS };
}

function watchDepth(page: PDFPageProxy, numbers: OperationNumbers, tooDeep: () => void): void {
  const read = page as unknown as ReadInParts;
  const take = read._renderPageChunk.bind(page);
  let depth = 0;
  read._renderPageChunk = (part, ...rest) => {
    for (const operation of part.fnArray) {
      if (operation === numbers.save) depth++;
      else if (operation === numbers.restore) depth = Math.max(0, depth - 1);
    }
    if (depth > MAX_DRAWING_STATES) tooDeep();
    take(part, ...rest);
  };
}
