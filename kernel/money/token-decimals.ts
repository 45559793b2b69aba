/** Every network's token counts in 10^−18, as its contract does. */
export const TOKEN_DECIMALS = 18
