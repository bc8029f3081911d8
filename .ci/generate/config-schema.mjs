/** `media/schema/copydesk.schema.json`: what may stand in `.copydesk.json`. */
export const configSchema = (schema) =>
  new Map([['media/schema/copydesk.schema.json', `${JSON.stringify(schema, null, 2)}\n`]])
