import type { z } from 'astro/zod';

/** What a schema says about a value: empty when it is accepted. */
export const messagesOf = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map((issue) => issue.message) ?? [];
