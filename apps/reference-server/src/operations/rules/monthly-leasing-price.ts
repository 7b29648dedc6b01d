/**
 * What a month's lease of a number costs, in US dollars: the price in the service's own example. The
 * price list is not part of the contract.
 */
export const monthlyLeasingPrice = '1.00';
