/**
 * A sentence with its `{slots}` filled from data. A slot that the data lacks becomes `missing`, or stays as it is.
 */
export const fillSlots = (
  text: string,
  data: Readonly<Record<string, string | number>>,
  missing?: string,
): string => text.replace(/\{(\w+)\}/g, (slot, key: string) => String(data[key] ?? missing ?? slot))
