/** What a vault spends its owner's money on, in words for whoever lets it in. */
export const STORAGE_SPENDING = {
  model: 'storage/consumer',
  does: 'pay for the storage of your files',
  amount: '5',
} as const
