/** Loads every `*.test.ts` of this folder; written by the bundler, since an extension host reads no folders of ours. */
export declare function suites(): void;
