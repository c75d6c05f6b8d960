export const syntax = {};
