import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readDrawing } from './drawing.js';
import { operationsOf } from './operations.js';
import { matrixOf, type Matrix } from './matrix.js';
import { pageContent, type PdfPage } from './page-content.js';

/** Reads what a page draws. @throws DomainError `nested-too-deep` */
export async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 });
  const drawing = readDrawing({
    ...(await operationsOf(page)),
    base: matrixOf(viewport.transform),
    fontOf: (id) => fontOf(page, id),
  });
  return pageContent(drawing, viewport.width, viewport.height);
}

const USUAL_FONT_MATRIX: Matrix = [0.001, 0, 0, 0.001, 0, 0];

/** Name and measure of a font as far as pdf.js tells them. */
function fontOf(page: PDFPageProxy, id: unknown): { name: string; matrix: Matrix } {
  const font: unknown = typeof id === 'string' && page.commonObjs.has(id) ? page.commonObjs.get(id) : null;
  if (typeof font !== 'object' || font === null) return { name: '', matrix: USUAL_FONT_MATRIX };
  const name = 'name' in font && typeof font.name === 'string' ? font.name : '';
  const own = 'isType3Font' in font && font.isType3Font === true && 'fontMatrix' in font && font.fontMatrix;
  return { name, matrix: own ? matrixOf(own) : USUAL_FONT_MATRIX };
}
