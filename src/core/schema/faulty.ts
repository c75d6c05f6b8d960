/**
 * By item path (`""` for the file itself): the keys of which `schema` already speaks, under their right names. After
 * `key_results` the set holds both `key_results` and `results`, so that no rule asks for results once more.
 */
export type Faulty = ReadonlyMap<string, ReadonlySet<string>>;
