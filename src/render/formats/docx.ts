import type { Format } from '../format.ts';

/** A file of Word. What writes it is large and is loaded when somebody asks for it. */
export const docx = {
  name: 'docx',
  endings: ['.docx'],
  binary: true,
  takesLetterhead: true,
  write: async (document, letterhead) => (await import('../docx/write.ts')).writeDocx(document, letterhead),
  isOwn: async (file) => (await import('../docx/package.ts')).isOwnPackage(file),
} satisfies Format;
