/** Checks that no row of damage is made for, each with its reason: whatever else lacks one is a fault of the table. */
export const without: Readonly<Record<string, string>> = {
  'read-as-paper':
    'OCR takes minutes and runs with --ocr alone; its fixture and test/ocr damage what is read, and npm run conformance reads real pages.',
};
