import type { z } from 'astro/zod';

type Definition = z.core.$ZodTypeDef & {
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  in?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  options?: z.ZodType[];
};

/**
 * The fields that a schema knows at a place of the data: what a misspelt one is compared with.
 * @param path where the fields stand; empty for the top of the file
 */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const definition = schema.def as Definition;
  const inner = definition.innerType ?? definition.in;
  if (inner) return fieldsAt(inner, path);
  if (definition.options) return definition.options.flatMap((option) => fieldsAt(option, path));
  const [first, ...rest] = path;
  if (first === undefined) return Object.keys(definition.shape ?? {});
  const next = definition.shape?.[String(first)] ?? definition.element ?? definition.valueType;
  return next ? fieldsAt(next, rest) : [];
}
