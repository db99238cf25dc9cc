import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { OpenApiDocument, Reference, Schema } from '../../src/toolchain/openapi.js';

const validators = new WeakMap<OpenApiDocument, Ajv2020>();

/** Compiles a schema of a bundled document. */
export function compileSchema(document: OpenApiDocument, schema: Schema | Reference): ValidateFunction {
  const text = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"document#/');
  return validatorOf(document).compile(JSON.parse(text) as Schema);
}

function validatorOf(document: OpenApiDocument): Ajv2020 {
  let ajv = validators.get(document);
  if (!ajv) {
    ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    ajv.addSchema(document, 'document');
    validators.set(document, ajv);
  }
  return ajv;
}
