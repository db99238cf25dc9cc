import type { TestProject } from 'vitest/node';
import { bundleDocuments } from '../../src/toolchain/bundle.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The bundled documents as JSON: `[family, document][]`. */
    documents: string;
  }
}

/** Bundles the documents once for all tests. */
export default async function setup(project: TestProject) {
  project.provide('documents', JSON.stringify([...(await bundleDocuments())]));
}
